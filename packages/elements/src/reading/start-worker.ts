import type {ReadHints, ReadHost} from '@mizania/core';
import type {Report} from './messages.js';
import {pageReader} from './page-reader.js';
import type {Reader, ReadTable} from './reader.js';
import {planOf} from './plan.js';
import {Unicode} from './unicode.js';
import {WorkerClient} from './worker-client.js';

/** A worker that has not started by then is not waited for: its file may not have come. */
const PATIENCE = 3000;

let started: Promise<WorkerClient | undefined> | undefined;

/**
 * What reads a large file as it comes, by its first bytes; nothing for one that must be whole. It is the worker of the page, or the page itself where there can be none: a policy that forbids it, a
 * kit that comes from another origin, a page that is a file, an old browser.
 */
export async function startReader(
  first: Uint8Array,
  {address}: ReadHost,
  hints: ReadHints,
  readTable: ReadTable,
): Promise<Reader | undefined> {
  const opening = await planOf(first, address, hints);
  if (!opening) return undefined;
  const worker = await (started ??= start());
  const reader = worker ? worker.reader(opening) : pageReader(opening, readTable);
  return new Unicode(reader, hints.mediaType ?? '');
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
