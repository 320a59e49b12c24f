import {
  type CheckAnswer,
  type Budget,
  type Country,
  type CountryPack,
  hasSign,
  inSlices,
  type InterpretOptions,
  type PackedBudget,
  type CheckQuestion,
  unpacked,
} from '@mizania/core';
import type {Order, Report} from './messages.js';
import type {Opening, Reader} from './reader.js';
import {type Reading, readingOf} from './reading.js';
import {pageTurns} from './turns.js';

/** Bytes that may wait for the worker: more would stand in memory twice. */
const WAITING = 4 * 1024 * 1024;

/** Somebody who waits for a report of the worker. */
interface Waiting<Value> {
  resolve(value: Value): void;
  reject(error: unknown): void;
}

/** The page's side of the worker: one for all its files. */
export class WorkerClient {
  private files = 0;
  private asks = 0;
  private readonly countries = new Map<CountryPack, number>();
  private readonly rooms = new Map<number, () => void>();
  private readonly unread = new Map<number, number>();
  private readonly tables = new Map<number, Waiting<Extract<Report, {kind: 'table'}>>>();
  private readonly budgets = new Map<number, Waiting<PackedBudget>>();
  private readonly answers = new Map<number, Waiting<CheckAnswer>>();

  constructor(private readonly worker: Worker) {
    worker.onmessage = ({data}: MessageEvent<Report>) => this.hear(data);
    worker.onerror = event => this.fail(new Error(event.message));
  }

  /** A reader of one more file. */
  reader(opening: Opening): Reader {
    const file = (this.files += 1);
    this.send({kind: 'open', file, opening});
    return {
      push: bytes => this.push(file, bytes),
      end: (ending = {issues: []}) => this.tableOf(file, {kind: 'end', file, ending}),
      abandon: () => this.send({kind: 'forget', file}),
    };
  }

  private async push(file: number, bytes: Uint8Array): Promise<void> {
    // What belongs to a larger buffer, or to nobody alone, is copied; the rest changes hands.
    const isWhole = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
    const own = isWhole ? bytes : bytes.slice();
    const unread = (this.unread.get(file) ?? 0) + own.length;
    this.unread.set(file, unread);
    this.send({kind: 'bytes', file, bytes: own}, [own.buffer]);
    if (unread > WAITING) await new Promise<void>(resolve => this.rooms.set(file, resolve));
  }

  private async tableOf(file: number, order: Order): Promise<Reading> {
    const {told} = await new Promise<Extract<Report, {kind: 'table'}>>((resolve, reject) => {
      this.tables.set(file, {resolve, reject});
      this.send(order);
    });
    const reading: Reading = readingOf(
      told,
      (country, options, keep) => this.budget(file, country, options, keep),
      (_, country, options, question) => this.check(file, country, options, question),
      async fields => {
        if (told.layout || !hasSign(told.header, fields)) return reading;
        const as = (this.files += 1);
        return this.tableOf(as, {kind: 'recognise', file, as, fields});
      },
    );
    return reading;
  }

  private async budget(
    file: number,
    country: Country,
    {unit, decimal, fields}: InterpretOptions,
    keep: readonly string[],
  ): Promise<Budget> {
    const ask = (this.asks += 1);
    const order = {
      kind: 'budget',
      file,
      ask,
      country: this.numberOf(country),
      options: {unit, decimal, fields},
      keep,
    } as const;
    const found = await new Promise<PackedBudget>((resolve, reject) => {
      this.budgets.set(ask, {resolve, reject});
      this.send(order);
    });
    return inSlices(unpacked(found, country), pageTurns);
  }

  private check(
    file: number,
    country: Country,
    {unit, decimal, fields}: InterpretOptions,
    question: CheckQuestion,
  ): Promise<CheckAnswer> {
    const ask = (this.asks += 1);
    const options = {unit, decimal, fields};
    return new Promise((resolve, reject) => {
      this.answers.set(ask, {resolve, reject});
      this.send({
        kind: 'check',
        file,
        ask,
        country: this.numberOf(country),
        options,
        question,
      });
    });
  }

  /** A country is sent once. */
  private numberOf({pack}: Country): number {
    const known = this.countries.get(pack);
    if (known !== undefined) return known;
    const country = this.countries.size;
    this.countries.set(pack, country);
    this.send({kind: 'country', country, pack});
    return country;
  }

  private send(order: Order, transfer: ArrayBufferLike[] = []): void {
    this.worker.postMessage(order, transfer as ArrayBuffer[]);
  }

  private hear(report: Report): void {
    switch (report.kind) {
      case 'ready':
        return;
      case 'taken': {
        const unread = (this.unread.get(report.file) ?? 0) - report.bytes;
        this.unread.set(report.file, unread);
        if (unread > WAITING) return;
        this.rooms.get(report.file)?.();
        this.rooms.delete(report.file);
        return;
      }
      case 'table':
        this.tables.get(report.file)?.resolve(report);
        this.tables.delete(report.file);
        return;
      case 'budget':
        this.budgets.get(report.ask)?.resolve(report.budget);
        this.budgets.delete(report.ask);
        return;
      case 'checked': {
        const waiting = this.answers.get(report.ask);
        this.answers.delete(report.ask);
        if (report.answer) waiting?.resolve(report.answer);
        else waiting?.reject(new Error('The checks could not be made.'));
        return;
      }
      case 'fault':
        this.fail(new Error(report.message));
    }
  }

  /** Nobody waits for ever: the page says that something is broken, and may be asked to try again. */
  private fail(error: Error): void {
    for (const waiting of [...this.tables.values(), ...this.budgets.values(), ...this.answers.values()])
      waiting.reject(error);
    for (const room of this.rooms.values()) room();
    this.tables.clear();
    this.budgets.clear();
    this.answers.clear();
    this.rooms.clear();
  }
}
