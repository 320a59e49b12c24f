/** Milliseconds of work after which the page has its turn: what is begun until then ends before a reader notices. */
const LONG = 20;

/** What waits for a later task of the page. */
const waiting: (() => void)[] = [];
/** When the work of this task of the page ends; nothing when it has not begun. */
let until: number | undefined;

/** Made when a page first asks: where there is none (`prerender()`), an open port would keep the process alive. */
let port: MessagePort | undefined;

function openPort(): MessagePort {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    until = undefined;
    while (waiting.length > 0 && hasTime()) waiting.shift()?.();
  };
  return port2;
}

/** True while there is time for something long in this task of the page. The first who asks begins it. */
export function hasTime(): boolean {
  const now = performance.now();
  if (until !== undefined) return now < until;
  until = now + LONG;
  (port ??= openPort()).postMessage(undefined);
  return true;
}

/** Does a work in a later task of the page, which paints and answers its reader in between. */
export function later<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  hasTime();
  return new Promise(resolve => {
    // What it throws is what the promise rejects with.
    waiting.push(() => resolve((async () => work())()));
  });
}
