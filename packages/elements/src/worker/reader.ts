/** Runs in a worker: reads the large files of a page and gives it their budgets, so that the page never waits. */
import {
  BudgetFile,
  type Country,
  countryOf,
  FileDecoder,
  type FileChecks,
  finished,
  hasError,
  packed,
} from '@mizania/core';
import type {Order, Report} from '../reading/messages.js';
import {decodeHost} from '../reading/transcoder.js';

/** Of the scope of a worker, what is used. */
interface Scope {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(report: Report): void;
}

const scope = globalThis as unknown as Scope;
const decoders = new Map<number, FileDecoder>();
const files = new Map<number, BudgetFile>();
const checks = new Map<number, FileChecks>();
const countries = new Map<number, Country>();

type Check = Extract<Order, {kind: 'check'}>;

function obey(order: Exclude<Order, Check>): Report | undefined {
  switch (order.kind) {
    case 'open':
      decoders.set(order.file, new FileDecoder({...decodeHost, address: order.address}));
      return undefined;
    case 'bytes': {
      const {file, bytes} = order;
      finished(known(decoders, file).push(bytes));
      return {kind: 'taken', file, bytes: bytes.length};
    }
    case 'end': {
      const {file} = order;
      const table = finished(known(decoders, file).end());
      decoders.delete(file);
      files.set(file, new BudgetFile(table));
      return {kind: 'table', file, header: table.header, failed: hasError(table.issues)};
    }
    case 'forget':
      decoders.delete(order.file);
      files.delete(order.file);
      checks.delete(order.file);
      return undefined;
    case 'country':
      countries.set(order.country, countryOf(order.pack));
      return undefined;
    case 'budget': {
      const country = known(countries, order.country);
      const budget = finished(known(files, order.file).budget(country, order.options, order.keep));
      return {kind: 'budget', ask: order.ask, budget: packed(budget)};
    }
  }
}

/** What checks comes when it is first asked for: no chart waits for it. */
async function check({file, ask, country, options, question}: Check): Promise<Report> {
  try {
    const {FileChecks} = await import('../load/checks.js');
    const own = checks.get(file) ?? new FileChecks(known(files, file));
    checks.set(file, own);
    return {
      kind: 'checked',
      ask,
      answer: finished(own.answer(known(countries, country), options, question)),
    };
  } catch (error) {
    console.error(error);
    return {kind: 'checked', ask, answer: undefined};
  }
}

function known<Value>(values: ReadonlyMap<number, Value>, number: number): Value {
  const value = values.get(number);
  if (value === undefined) throw new TypeError(`invalid order: there is no number ${number}`);
  return value;
}

scope.onmessage = ({data}) => {
  if (data.kind === 'check') return void check(data).then(report => scope.postMessage(report));
  try {
    const report = obey(data);
    if (report) scope.postMessage(report);
  } catch (error) {
    scope.postMessage({kind: 'fault', message: String(error)});
  }
};
scope.postMessage({kind: 'ready'});
