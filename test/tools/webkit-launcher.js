import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {Stop} from '../../.config/tools/run.js';

const [WIDTH, HEIGHT] = [1000, 800];

/**
 * Shows test pages in WebKitGTK, one after the other in one window, by its own WebDriver: five commands of a protocol
 * that is plain HTTP. It has no headless mode, so it gets a screen of its own.
 * @param {{driver: string, screen: string}} programs
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkitLauncher({driver, screen}) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  /** @type {Promise<(method: string, path: string, body?: object) => Promise<unknown>> | undefined} */
  let session;
  let active = '';
  const endAll = () => children.splice(0).forEach(child => child.kill());

  const start = async () => {
    process.once('exit', endAll);
    const display = await startScreen(screen, children);
    const ask = await startDriver(driver, display, children);
    const {sessionId} = await ask('POST', '/session', {capabilities: {alwaysMatch: {pageLoadStrategy: 'none'}}});
    const within = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
    await fitWindow(within);
    return within;
  };

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    isActive: id => id === active,
    getBrowserUrl: async () => (await session)?.('GET', '/url'),
    async startSession(id, url) {
      active = id;
      const within = await (session ??= start());
      await within('POST', '/url', {url});
    },
    async stopSession() {
      active = '';
      // What the page still does would disturb the next one.
      await (
        await session
      )?.('POST', '/url', {url: 'about:blank'});
      return {};
    },
    async stop() {
      await (await session)?.('DELETE', '').catch(() => undefined);
      endAll();
    },
    startDebugSession: () => Promise.reject(new Stop('WebKit is driven without being seen: debug in Chromium.')),
  };
}

/** @returns {Promise<string>} the name of a display that no other program has */
async function startScreen(program, children) {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'];
  const child = spawn(program, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  children.push(child);
  const failed = once(child, 'exit').then(() => Promise.reject(new Stop(`${program} gives no screen`)));
  const [bytes] = await Promise.race([once(child.stdio[3], 'data'), failed]);
  return `:${String(bytes).trim()}`;
}

/** Starts the driver; gives the function that sends it a command and returns the value of its answer. */
async function startDriver(program, display, children) {
  const port = await freePort();
  const env = {...process.env, DISPLAY: display, GDK_BACKEND: 'x11'};
  children.push(spawn(program, [`--port=${port}`], {env, stdio: 'ignore'}));
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {method, body: body && JSON.stringify(body)});
    const {value} = await answer.json();
    if (!answer.ok) throw new Stop(`WebKit refuses ${method} ${path}: ${value?.message || value?.error}`);
    return value;
  };
  for (let waited = 0; !(await ask('GET', '/status').catch(() => undefined))?.ready; waited += 100) {
    if (waited > 10_000) throw new Stop(`${program} does not answer`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return ask;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

/** The size of the page, not of the window with its bars. */
async function fitWindow(within) {
  await within('POST', '/window/rect', {x: 0, y: 0, width: WIDTH, height: HEIGHT});
  const script = 'return [innerWidth, innerHeight]';
  const [width, height] = await within('POST', '/execute/sync', {script, args: []});
  await within('POST', '/window/rect', {x: 0, y: 0, width: 2 * WIDTH - width, height: 2 * HEIGHT - height});
}
