/** Runs in a worker: reads the large files of a page and gives it their budgets, so that the page never waits. */
import {BudgetFile, type Country, countryOf, FileDecoder, type FileChecks, finished, packed} from '@mizania/core';
import type {Order, Report} from '../reading/messages.js';
import {toldOf} from '../reading/reading.js';
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

async function obey(order: Order): Promise<Report | undefined> {
  switch (order.kind) {
    case 'open':
      decoders.set(order.file, new FileDecoder({...decodeHost, ...order.opening}));
      return undefined;
    case 'bytes': {
      const {file, bytes} = order;
      finished(known(decoders, file).push(bytes));
      return {kind: 'taken', file, bytes: bytes.length};
    }
    case 'end': {
      const {file, ending} = order;
      const table = finished(known(decoders, file).end(ending.issues, ending.encoding));
      decoders.delete(file);
      files.set(file, new BudgetFile(table));
      return {kind: 'table', file, told: toldOf(table)};
    }
    case 'recognise': {
      const {file, as, fields} = order;
      const {table} = known(files, file);
      const {recognise} = await import('../load/layouts.js');
      const decoded = recognise(table, fields);
      const own = {...decoded.table, about: table.about};
      files.set(as, new BudgetFile(own));
      return {kind: 'table', file: as, told: toldOf(own, decoded.layout, table.rowCount)};
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
    case 'check':
      return check(order);
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

/** One order after the other, also where one has to wait for a part of the kit. */
let last: Promise<void> = Promise.resolve();

scope.onmessage = ({data}) => {
  last = last.then(async () => {
    try {
      const report = await obey(data);
      if (report) scope.postMessage(report);
    } catch (error) {
      scope.postMessage({kind: 'fault', message: String(error)});
    }
  });
};
scope.postMessage({kind: 'ready'});
