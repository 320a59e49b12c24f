import type {Issue, Table} from '@mizania/core';
import {doors} from '../load/doors.js';
import {browserPlatform, requestEarly} from './browser-platform.js';

const tables = new Map<string, Promise<Table>>();

/** The table at an address: one request and one parse for all the widgets of a page. What failed may be asked for again. */
export function tableAt(src: string): Promise<Table> {
  const key = browserPlatform.resolve(src) ?? src;
  let table = tables.get(key);
  if (!table) {
    table = load(src);
    tables.set(key, table);
    void table.then(({issues}) => {
      if (issues.some(({severity}) => severity === 'error')) tables.delete(key);
    });
  }
  return table;
}

async function load(src: string): Promise<Table> {
  requestEarly(src);
  const {decodeText, loadText} = await doors.core();
  const loaded = await loadText(src, browserPlatform);
  return 'issue' in loaded ? failedTable(loaded.issue) : decodeText(loaded.text);
}

/** A table that says why there is none. */
export function failedTable(issue: Issue): Table {
  return {header: [], columns: [], rowCount: 0, lines: new Int32Array(), meta: new Map(), issues: [issue]};
}

const texts = new Map<string, Promise<unknown>>();

/** A JSON document at an address (a map, a country pack), once per page. Rejects with the issue as its cause. */
export function jsonAt(src: string): Promise<unknown> {
  const key = browserPlatform.resolve(src) ?? src;
  let value = texts.get(key);
  if (!value) {
    value = loadJson(src);
    texts.set(key, value);
    value.catch(() => texts.delete(key));
  }
  return value;
}

async function loadJson(src: string): Promise<unknown> {
  requestEarly(src);
  const {loadText} = await doors.core();
  const loaded = await loadText(src, browserPlatform);
  if ('issue' in loaded) throw new Error(loaded.issue.code, {cause: loaded.issue});
  return JSON.parse(loaded.text) as unknown;
}
