import {cpus} from 'node:os';
import puppeteer from 'puppeteer-core';
import {ensureChromium} from '../../../.config/tools/chromium.js';

/** Throws away what would make one run differ from the next. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launch() {
  const asRoot = process.platform === 'linux' && process.getuid() === 0;
  return puppeteer.launch({
    executablePath: await ensureChromium(),
    args: [...flags, ...(asRoot ? ['--no-sandbox'] : [])],
    protocolTimeout: 300_000,
  });
}

/**
 * A page of its own: nothing is kept from the one before.
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {(page: import('puppeteer-core').Page, session: import('puppeteer-core').CDPSession) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function inFreshPage(browser, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    // Every chart of the largest page lies in view, so that one that draws only what is seen has to draw it all.
    await page.setViewport({width: 2000, height: 4600});
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', {cacheDisabled: true});
    return await use(page, session);
  } finally {
    await context.close();
  }
}

/** Waits, for a while, until other work leaves the processors alone. @returns {Promise<boolean>} whether they are */
export async function quiet({within = 10_000, idle = 0.8} = {}) {
  const end = Date.now() + within;
  for (let before = times(); ; before = times()) {
    await new Promise(resolve => setTimeout(resolve, 150));
    const after = times();
    if ((after.idle - before.idle) / Math.max(1, after.all - before.all) >= idle) return true;
    if (Date.now() > end) return false;
  }
}

function times() {
  const all = cpus().map(({times: {user, nice, sys, idle, irq}}) => ({idle, all: user + nice + sys + idle + irq}));
  return all.reduce((sum, one) => ({idle: sum.idle + one.idle, all: sum.all + one.all}));
}
