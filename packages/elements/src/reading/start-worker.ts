import type {Report} from './messages.js';
import {pageReader} from './page-reader.js';
import type {Reader, ReadTable} from './reader.js';
import {WorkerClient} from './worker-client.js';

/** A worker that has not started by then is not waited for: its file may not have come. */
const PATIENCE = 3000;

let started: Promise<WorkerClient | undefined> | undefined;

/**
 * What reads a large file: the worker of the page, or the page itself where there can be none: a policy that forbids it, a
 * kit that comes from another origin, a page that is a file, an old browser.
 */
export async function startReader(address: string, readTable: ReadTable): Promise<Reader> {
  const worker = await (started ??= start());
  return worker ? worker.reader(address) : pageReader(address, readTable);
}

async function start(): Promise<WorkerClient | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('../worker/reader.js', import.meta.url), {type: 'module'});
  } catch {
    return undefined;
  }
  const isReady = await new Promise<boolean>(resolve => {
    worker.onmessage = ({data}: MessageEvent<Report>) => resolve(data.kind === 'ready');
    worker.onerror = () => resolve(false);
    setTimeout(() => resolve(false), PATIENCE);
  });
  if (isReady) return new WorkerClient(worker);
  worker.terminate();
  return undefined;
}
