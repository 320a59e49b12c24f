import {readFileSync} from 'node:fs';
import {ensureChromium} from '../../.config/tools/chromium.js';
import {inRoot, root} from '../../.config/tools/paths.js';
import {Stop} from '../../.config/tools/run.js';
import {storybook} from '../../.config/tools/storybook.js';
import {createStaticServer, listen} from '../../demo/server.js';
import {chromiumFlags} from './chromium-flags.js';
import {writeCounts} from './counts.js';
import {faultsOfPage, isSettled, listenToStory, showStory} from './story-page.js';

/** Builds the Storybook and shows each of its stories in both languages: what it renders, and what it complains of. */
export async function testStories() {
  await storybook('build', {quiet: true});
  const {entries} = JSON.parse(readFileSync(inRoot('storybook-static/index.json'), 'utf8'));
  const ids = Object.values(entries).flatMap(({type, id}) => (type === 'story' ? [id] : []));
  if (ids.length === 0) throw new Stop('There is no story.');

  const server = createStaticServer(root, {folders: [], home: 'storybook-static'});
  const address = `http://127.0.0.1:${await listen(server, {port: 0})}/iframe.html?viewMode=story`;
  const {launch} = await import('puppeteer-core');
  const browser = await launch({executablePath: await ensureChromium(), args: chromiumFlags});
  try {
    const failures = await Promise.all(
      ['fr', 'ar'].map(lang => showAll(browser, `${address}&globals=lang:${lang}`, ids)),
    );
    const failed = failures.flat().length;
    writeCounts('stories', {passed: 2 * ids.length - failed, failed});
    console.log(`${2 * ids.length - failed} passed, ${failed} failed in Storybook`);
    if (failed > 0) throw new Stop('Some stories do not work: npm run storybook shows them.');
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/**
 * Shows the stories one after the other in one page of their own window.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of Storybook's frame in one language
 * @param {string[]} ids
 * @returns {Promise<string[]>} those that failed
 */
async function showAll(browser, address, ids) {
  const page = await (await browser.createBrowserContext()).newPage();
  let faults = [];
  page.on('console', message => {
    if (['warn', 'error'].includes(message.type())) faults.push(`console.${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', error => faults.push(`uncaught ${error.message}`));
  await page.evaluateOnNewDocument(listenToStory);
  const failed = [];
  for (const [index, id] of ids.entries()) {
    faults = [];
    try {
      if (index === 0) await page.goto(`${address}&id=${id}`);
      else await page.evaluate(showStory, id);
      await page.waitForFunction(isSettled, {timeout: 20_000, polling: 50}).catch(() => faults.push('never got ready'));
      faults.push(...(await page.evaluate(faultsOfPage)));
    } catch (error) {
      faults.push(error.message);
    }
    if (faults.length === 0) continue;
    failed.push(id);
    console.error(`\n✗ ${id} (${address.split(':').at(-1)})\n  ${faults.join('\n  ')}`);
  }
  return failed;
}
