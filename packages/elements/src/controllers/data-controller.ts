import {type Budget, type Country, type InterpretOptions, issueOf, type JsonData, type Table} from '@mizania/core';
import type {ReactiveController} from 'lit';
import {completeCountry, loadCountry} from '../data/country.js';
import {inlineTable, type InlineText, inlineText} from '../data/inline-data.js';
import {failedTable, tableAt} from '../data/page-store.js';
import {type Core, doors} from '../load/doors.js';
import type {ChartHost} from './chart-host.js';

/** Where the data of a widget come from and how they are to be read. */
export interface DataSource extends InterpretOptions {
  readonly src: string;
  readonly data: JsonData | undefined;
  readonly country: string;
}

export interface Read {
  readonly budget: Budget;
  readonly country: Country;
  /** What it was read with, which the models need too. */
  readonly core: Core;
  /** The file itself and how it was read, for what checks it. */
  readonly table: Table;
  readonly options: InterpretOptions;
}

type Host = ChartHost & {readonly source: DataSource};

/**
 * Loads and reads the data of one widget: the `data` property, else data inside the tag, else `src`. Whatever comes late
 * (an older request, a tag still being parsed) never replaces what is newer.
 */
export class DataController implements ReactiveController {
  read: Read | undefined;
  /** Issues that kept the country itself from loading. */
  failure: Budget['issues'] | undefined;
  /** True when a part of the kit did not come. */
  failed = false;
  private asked: unknown[] = [];
  private turn = 0;
  private observer: MutationObserver | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.host.invalidate());
    this.observer.observe(this.host, {childList: true, characterData: true, subtree: true});
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  hostUpdate(): void {
    const {src, country, unit, decimal, fields} = this.host.source;
    // A page empties a property with null as often as with undefined.
    const data = this.host.source.data ?? undefined;
    const inline = data === undefined ? inlineText(this.host) : undefined;
    const asked = [src, data, country, unit, decimal, fields, inline?.text, inline?.type];
    if (asked.length === this.asked.length && asked.every((value, i) => value === this.asked[i])) return;
    this.asked = asked;
    void this.load(inline);
  }

  /** Asks again for what failed. */
  retry(): void {
    this.asked = [];
    this.read = undefined;
    this.failure = undefined;
    this.failed = false;
    this.host.invalidate();
  }

  private async load(inline: InlineText | undefined): Promise<void> {
    const turn = (this.turn += 1);
    this.failed = false;
    try {
      await this.host.turn;
      const {country: address, ...options} = this.host.source;
      const parts = Promise.all([this.table(inline), loadCountry(address), doors.core()]);
      const [table, country, core] = await parts;
      if (turn !== this.turn) return;
      const read = 'pack' in country ? await readIn(country, table, options, core) : undefined;
      if (turn !== this.turn) return;
      this.failure = 'pack' in country ? undefined : [country];
      this.read = read;
    } catch (error) {
      if (turn !== this.turn) return;
      console.error(error);
      this.failed = true;
    }
    this.host.invalidate();
  }

  private async table(inline: InlineText | undefined): Promise<Table> {
    const {src, data} = this.host.source;
    if (data !== undefined && (data as unknown) !== null) return (await doors.core()).decodeRows(data);
    if (inline) return inlineTable(inline, await doors.core());
    return src === '' ? this.nothing() : tableAt(src);
  }

  /** No source at all: while the page is still being parsed, the data may be about to come. */
  private async nothing(): Promise<Table> {
    if (document.readyState === 'loading') {
      await new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve, {once: true}));
    }
    return failedTable(issueOf('no-source', 'error'));
  }
}

/** A budget as a country understands it, with the lists of which the file speaks. */
async function readIn(base: Country, table: Table, options: InterpretOptions, core: Core): Promise<Read> {
  const levels = core.levelsNamed(table.header, base, options.fields ?? '');
  const country = await completeCountry(base, levels);
  return {budget: core.interpret(table, country, options), country, core, table, options};
}
