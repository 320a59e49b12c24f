import {doors} from '../load/doors.js';
import type {Reading} from '../reading/reading.js';
import {browserPlatform, requestEarly} from './browser-platform.js';

const readings = new Map<string, Promise<Reading>>();

/** The file at an address: one request and one parse for all the widgets of a page. What failed may be asked for again. */
export function readingAt(src: string): Promise<Reading> {
  const key = browserPlatform.resolve(src) ?? src;
  let reading = readings.get(key);
  if (!reading) {
    reading = load(src);
    readings.set(key, reading);
    const forget = (): boolean => readings.delete(key);
    reading.then(({failed}) => failed && forget(), forget);
  }
  return reading;
}

async function load(src: string): Promise<Reading> {
  requestEarly(src);
  const {readFile} = await doors.reading();
  return readFile(src, browserPlatform);
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
