import type {Table} from '@mizania/core';
import {doors} from '../load/doors.js';
import type {Opened} from '../reading/opened.js';
import {browserPlatform, requestEarly} from './browser-platform.js';

const files = new Map<string, Promise<Opened>>();

/** Pages of portals and Parquet are not asked for as they are: what reads them knows how. */
const LATER = /\/(?:dataset|datastore|action)\/|\.parquet(?:[?#]|$)/i;

/** The file at an address: one request and one parse for all the widgets of a page. What failed may be asked for again. */
export function fileAt(src: string, format: string): Promise<Opened> {
  const key = `${format} ${browserPlatform.resolve(src) ?? src}`;
  const known = files.get(key);
  if (known) return known;
  const forget = (): void => {
    if (files.get(key) === file) files.delete(key);
  };
  const file = load(src, format).then(opened => ({
    async reading(...wish: Parameters<Opened['reading']>) {
      const reading = await opened.reading(...wish);
      if (reading.passing) forget();
      return reading;
    },
  }));
  files.set(key, file);
  file.catch(forget);
  return file;
}

async function load(src: string, format: string): Promise<Opened> {
  if (!LATER.test(src) && format !== 'parquet') requestEarly(src);
  const {openFile} = await doors.core();
  return openFile(src, format, browserPlatform);
}

const documents = new Map<string, Promise<unknown>>();

/** A JSON document at an address (a map, a country pack), once per page. Rejects with the issue as its cause. */
export function jsonAt(src: string): Promise<unknown> {
  return once(documents, src, async () => JSON.parse(await textAt(src)) as unknown);
}

const tables = new Map<string, Promise<Table>>();

/** The table of a small file (a price index), once per page. Rejects with the issue as its cause. */
export function tableAt(src: string): Promise<Table> {
  return once(tables, src, async () => {
    const [{decodingText, finished}, text] = await Promise.all([doors.core(), textAt(src)]);
    return finished(decodingText(text));
  });
}

/** What stands at an address, asked for once. What failed may be asked for again. */
function once<Value>(known: Map<string, Promise<Value>>, src: string, load: () => Promise<Value>): Promise<Value> {
  const key = browserPlatform.resolve(src) ?? src;
  let value = known.get(key);
  if (!value) {
    value = load();
    known.set(key, value);
    value.catch(() => known.delete(key));
  }
  return value;
}

async function textAt(src: string): Promise<string> {
  requestEarly(src);
  const {loadText} = await doors.core();
  const loaded = await loadText(src, browserPlatform);
  if ('issue' in loaded) throw new Error(loaded.issue.code, {cause: loaded.issue});
  return loaded.text;
}
