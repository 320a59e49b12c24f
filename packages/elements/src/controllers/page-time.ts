/** Milliseconds of work after which the page has its turn: what is begun until then ends before a reader notices. */
const LONG = 12;

/** Who waits for the next task of the page. */
let waiting: (() => void)[] = [];
/** When the work of this task of the page ends; nothing when it has not begun. */
let until: number | undefined;

const {port1, port2} = new MessageChannel();
port1.onmessage = () => {
  until = undefined;
  const all = waiting;
  waiting = [];
  // They go on one after the other, and ask again whether there is time.
  for (const go of all) go();
};

/** True while there is time for something long in this task of the page. The first who asks begins it. */
export function hasTime(): boolean {
  const now = performance.now();
  if (until !== undefined) return now < until;
  until = now + LONG;
  port2.postMessage(undefined);
  return true;
}

function nextTask(): Promise<void> {
  hasTime();
  return new Promise(resolve => waiting.push(resolve));
}

/** Settles when there is time in a later task of the page: it paints and answers its reader in between. */
export async function later(): Promise<void> {
  do await nextTask();
  while (!hasTime());
}
