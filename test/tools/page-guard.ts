// A page that warns is a page that fails: every console warning or error fails the test under way, unless the test
// said that it expects it. Uncaught errors fail it too (Mocha), and unhandled rejections (the runner logs them).

/** True in the engine that can be asked for everything; the others run what needs no emulation. */
export const isChromium = navigator.userAgent.includes('Chrome/');

const isFirefox = navigator.userAgent.includes('Firefox/');

/** True in the engine that is driven by WebDriver alone. */
export const isWebKit = !isChromium && !isFirefox;

// WebKitGTK says it on a busy machine, though no observer of the kit changes a size before the next frame.
if (isWebKit) {
  addEventListener(
    'error',
    event => {
      if (event.message.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
    },
    {capture: true},
  );
}

/** Thrown by what an engine has no means for: the test is counted as skipped, by its name. */
export class Skipped extends Error {}

interface Expectation {
  pattern: string | RegExp;
  met: boolean;
}

let seen: {what: string; text: string}[] = [];
let expected: Expectation[] = [];

/**
 * Says that the test under way must make the page warn or log an error; fails it if nothing comes.
 * @param pattern a part of the message
 */
export function expectWarning(pattern: string | RegExp): void {
  expected.push({pattern, met: false});
}

for (const what of ['warn', 'error'] as const) {
  const original = console[what].bind(console);
  console[what] = (...parts: unknown[]) => {
    const text = parts.map(asText).join(' ');
    seen.push({what: `console.${what}`, text});
    if (!expected.some(expectation => matches(expectation, text))) original(...parts);
  };
}

function check(): void {
  const unexpected = seen.filter(({text}) => {
    const hits = expected.filter(expectation => matches(expectation, text));
    for (const hit of hits) hit.met = true;
    return hits.length === 0;
  });
  const missing = expected.filter(({met}) => !met);
  seen = [];
  expected = [];
  const faults = [
    ...unexpected.map(({what, text}) => `unexpected ${what}: ${text}`),
    ...missing.map(({pattern}) => `expected a warning that did not come: ${String(pattern)}`),
  ];
  if (faults.length > 0)
    throw new Error(`${faults.join('\n')}\n(expectWarning() of test/tools/page-guard.ts accepts one)`);
}

function matches({pattern}: Expectation, text: string): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
}

function asText(value: unknown): string {
  return value instanceof Error ? `${value.name}: ${value.message}` : String(value);
}

/** One turn of the event loop, in which a rejection that nobody handles is logged. */
const aTurn = () => new Promise(resolve => setTimeout(resolve));

type Body = Mocha.Func | Mocha.AsyncFunc;

/** The runner writes what was compared as JSON, which never ends for a node of a page: the whole run would wait for it. */
function tellable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const compared = error as Error & Record<'actual' | 'expected', unknown>;
  for (const side of ['actual', 'expected'] as const) {
    if (compared[side] instanceof Node) compared[side] = compared[side].nodeName;
  }
  return error;
}

/** Failing in the test itself, not in a hook, which would skip the tests after it. */
function guarded(body: Body | undefined): Mocha.AsyncFunc | undefined {
  if (!body) return undefined;
  return async function (this: Mocha.Context) {
    try {
      await (body as Mocha.AsyncFunc).call(this);
    } catch (error) {
      if (error instanceof Skipped) this.skip();
      throw tellable(error);
    }
    await aTurn();
    check();
  };
}

const plainIt = globalThis.it;
const guardedIt = (title: string, body?: Body) => plainIt(title, guarded(body));
const guardedOnly = (title: string, body?: Body) => plainIt.only(title, guarded(body));
globalThis.it = Object.assign(guardedIt, plainIt, {only: guardedOnly}) as Mocha.TestFunction;

// Where one test has scrolled to, Firefox stays for the next.
beforeEach(() => scrollTo(0, 0));

afterEach(() => {
  // A test that failed has said enough.
  seen = [];
  expected = [];
});
after(check);
