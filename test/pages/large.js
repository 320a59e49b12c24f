// Answers for `/large.csv` with a file of `?rows=` lines that it makes while it is read, and counts the turns of a timer.
import {largeCsv} from '../tools/large-csv.js';

const asked = new URLSearchParams(location.search);

/** What a test asks about. */
const seen = {requests: 0, totals: undefined, ticks: 0};
globalThis.seen = seen;
setInterval(() => (seen.ticks += 1), 5);

if (asked.get('worker') === 'throws')
  globalThis.Worker = class {
    constructor() {
      throw new DOMException('another origin', 'SecurityError');
    }
  };

const fetchOthers = globalThis.fetch;
globalThis.fetch = (input, init) => {
  if (new URL(input, location.href).pathname !== '/large.csv') return fetchOthers(input, init);
  seen.requests += 1;
  const text = largeCsv(Number(asked.get('rows')), 3, {rowsPerChunk: 500});
  const body = new ReadableStream({
    pull(controller) {
      const {value, done} = text.next();
      if (!done) return controller.enqueue(new TextEncoder().encode(value));
      seen.totals = {...value, sums: [...value.sums]};
      controller.close();
    },
  });
  return Promise.resolve(new Response(body));
};
