import {readFileSync} from 'node:fs';
import {ensureChromium} from '../../.config/tools/chromium.js';
import {inRoot, root} from '../../.config/tools/paths.js';
import {Stop} from '../../.config/tools/run.js';
import {storybook} from '../../.config/tools/storybook.js';
import {createStaticServer, listen} from '../../demo/server.js';
import {chromiumFlags} from './chromium-flags.js';
import {storyCountsFile, writeCounts} from './counts.js';

const languages = ['fr', 'ar'];

/** Any of these is a story that does not work; Storybook says `storyFinished` all the same. */
const failures = [
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
];

/** Builds the Storybook and opens each of its stories in both languages: what it renders, and what it complains of. */
export async function testStories() {
  await storybook('build', {quiet: true});
  const {entries} = JSON.parse(readFileSync(inRoot('storybook-static/index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({type}) => type === 'story');
  if (stories.length === 0) throw new Stop('There is no story.');

  const server = createStaticServer(root, {folders: [], home: 'storybook-static'});
  const origin = `http://127.0.0.1:${await listen(server, {port: 0})}`;
  const {launch} = await import('puppeteer-core');
  const browser = await launch({executablePath: await ensureChromium(), args: chromiumFlags});
  let failed = 0;
  try {
    const tasks = stories.flatMap(({id}) => languages.map(lang => ({id, lang})));
    const work = async () => {
      for (let task = tasks.shift(); task; task = tasks.shift()) {
        const faults = await faultsOf(browser, origin, task);
        if (faults.length > 0) failed++;
        if (faults.length > 0) console.error(`\n✗ story ${task.id} in ${task.lang}\n  ${faults.join('\n  ')}`);
      }
    };
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  const passed = stories.length * languages.length - failed;
  writeCounts(storyCountsFile, {passed, failed});
  console.log(`${passed} passed, ${failed} failed in Storybook`);
  if (failed > 0) throw new Stop('Some stories do not work: npm run storybook shows them.');
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {{id: string, lang: string}} task
 * @returns {Promise<string[]>}
 */
async function faultsOf(browser, origin, {id, lang}) {
  const page = await browser.newPage();
  const faults = [];
  try {
    page.on('console', message => {
      if (['warn', 'error'].includes(message.type())) faults.push(`console.${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', error => faults.push(`uncaught ${error.message}`));
    await page.evaluateOnNewDocument(listenToStorybook, failures);
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=lang:${lang}`);
    await page.waitForFunction('globalThis.storyIsOver', {timeout: 20_000});
    faults.push(...(await page.evaluate('globalThis.storyFaults')));
    faults.push(...(await page.evaluate(faultsOfPage)));
  } catch (error) {
    faults.push(error.message);
  }
  await page.close();
  return faults;
}

/** In the page, before Storybook: notes what its channel says. @param {string[]} names */
function listenToStorybook(names) {
  globalThis.storyFaults = [];
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const name of names) {
        channel.on(name, what => {
          globalThis.storyFaults.push(`${name}: ${what?.message ?? JSON.stringify(what)}`);
          globalThis.storyIsOver = true;
        });
      }
      channel.on('storyFinished', () => (globalThis.storyIsOver = true));
    },
  });
}

/** In the page: a story shows something, and every element of ours in it is defined. */
function faultsOfPage() {
  const storyRoot = document.querySelector('#storybook-root');
  const undefinedTags = [...storyRoot.querySelectorAll(':not(:defined)')].map(
    ({localName}) => `<${localName}> is not defined`,
  );
  return storyRoot.children.length === 0 ? ['shows nothing'] : undefinedTags;
}
