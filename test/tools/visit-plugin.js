import {mkdirSync} from 'node:fs';
import {createStaticServer, listen, strictHeaders} from '../../demo/server.js';
import {inRoot, root} from '../../.config/tools/paths.js';

const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/**
 * Gives browser tests the command `visit`: a page of its own in the same browser, served from the repository with any
 * content security policy, watched from its first byte. See visit.ts for what it takes and gives.
 */
export function visitPlugin() {
  /** @type {import('node:http').Server} */
  let server;
  let origin = '';
  return {
    name: 'visit',
    async serverStart() {
      server = createStaticServer(root, {
        folders: ['demo', 'dist', 'test'],
        home: 'demo',
        headers: url => {
          const policy = url.searchParams.get('csp');
          return policy ? {'Content-Security-Policy': policy} : strictHeaders(url);
        },
      });
      origin = `http://127.0.0.1:${await listen(server, {port: 0})}`;
    },
    serverStop() {
      server?.closeAllConnections();
      server?.close();
    },
    async executeCommand({command, payload, session}) {
      if (command !== 'visit') return;
      // A window of its own: of the tabs of one window only the first is drawn.
      const page = await session.browser.getPage(session.id).browser().newPage({type: 'window'});
      try {
        return await visit(page, origin, payload);
      } finally {
        await page.close();
      }
    },
  };
}

/** What matches never comes. @param {import('puppeteer-core').Page} page @param {RegExp} pattern */
async function refuse(page, pattern) {
  await page.setRequestInterception(true);
  page.on('request', request => void (pattern.test(request.url()) ? request.abort() : request.continue()));
}

/** By Chromium's own protocol: puppeteer knows no forced colours. @param {import('puppeteer-core').Page} page */
async function emulate(page, media, print, vision) {
  const features = Object.entries(media).map(([name, value]) => ({
    name,
    value,
  }));
  const session = await page.createCDPSession();
  // Without it a page in the background has no focus to show.
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  await session.send('Emulation.setEmulatedMedia', {
    media: print ? 'print' : '',
    features,
  });
  if (vision) await session.send('Emulation.setEmulatedVisionDeficiency', {type: vision});
}

/** @param {import('puppeteer-core').Page} page @param {string} origin @param {import('./visit.ts').Visit} options */
async function visit(page, origin, options) {
  const {
    path,
    policy,
    script = true,
    width = 1000,
    height = 800,
    scheme,
    media = {},
    print = false,
    vision,
    until,
    timeout = 15_000,
    absent,
    read,
    screenshot,
  } = options;
  const url = new URL(path, origin);
  if (policy) url.searchParams.set('csp', policy);
  const messages = [];
  const requests = [];
  page.on('console', message => {
    if (['warn', 'warning', 'error'].includes(message.type())) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', error => messages.push(`uncaught: ${error.message ?? error}`));
  page.on('requestfinished', request => requests.push(`${request.response()?.status()} ${shown(request.url())}`));
  page.on('requestfailed', request => requests.push(`failed ${shown(request.url())}`));
  await page.setViewport({width, height});
  await emulate(page, {...(scheme ? {'prefers-color-scheme': scheme} : {}), ...media}, print, vision);
  await page.setJavaScriptEnabled(script);
  if (absent) await refuse(page, new RegExp(absent));
  await page.evaluateOnNewDocument(() => {
    globalThis.cspViolations = [];
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, lineNumber, sample}) =>
      globalThis.cspViolations.push({
        effectiveDirective,
        blockedURI,
        sourceFile,
        lineNumber,
        sample,
      }),
    );
  });
  await page.goto(url.href, {waitUntil: 'load'});
  // Asked from outside, since a function made of text in the page would itself be against the policy.
  const end = Date.now() + timeout;
  let reached = until === undefined;
  while (!reached && Date.now() < end) {
    reached = Boolean(await page.evaluate(until));
    if (!reached) await wait(50);
  }
  await wait(100); // what is reported after the last change
  const result = read === undefined ? undefined : await page.evaluate(read);
  const violations = script ? await page.evaluate('globalThis.cspViolations') : [];
  if (screenshot) {
    mkdirSync(inRoot('test/output'), {recursive: true});
    await page.screenshot({
      path: inRoot('test/output', `${screenshot}.png`),
      fullPage: true,
    });
  }
  return {reached, result, violations, messages, requests};

  /** @param {string} address */
  function shown(address) {
    const {origin: from, pathname, href} = new URL(address);
    return from === origin ? pathname : href;
  }
}
