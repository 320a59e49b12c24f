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

/** How many runs there were, and before how many of them other work did not end. */
export const runs = {all: 0, busy: 0};

/** How long a run waits for other work, and the share of the processors that must then be idle. */
export const patience = {ms: 10_000, idle: 0.8};

/** Waits, for a while, until other work leaves the processors alone. */
export async function quiet() {
  runs.all += 1;
  const end = Date.now() + patience.ms;
  for (let before = times(); ; before = times()) {
    await new Promise(resolve => setTimeout(resolve, 150));
    const after = times();
    if ((after.idle - before.idle) / Math.max(1, after.all - before.all) >= patience.idle) return;
    if (Date.now() < end) continue;
    runs.busy += 1;
    return;
  }
}

function times() {
  const all = cpus().map(({times: {user, nice, sys, idle, irq}}) => ({idle, all: user + nice + sys + idle + irq}));
  return all.reduce((sum, one) => ({idle: sum.idle + one.idle, all: sum.all + one.all}));
}
