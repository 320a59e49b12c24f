import {type Budget, type Country, type InterpretOptions, type Issue, issueOf, type JsonData} from '@mizania/core';
import type {ReactiveController} from 'lit';
import {browserPlatform} from '../data/browser-platform.js';
import {completeCountry, loadCountry} from '../data/country.js';
import {inlineText} from '../data/inline-data.js';
import type {InlineText} from '../data/inline-text.js';
import {fileAt} from '../data/page-store.js';
import {type Core, doors} from '../load/doors.js';
import {namedLevels} from '../named-levels.js';
import type {Opened} from '../reading/opened.js';
import type {Understood} from '../reading/understood.js';
import type {ChartHost} from './chart-host.js';

/** Where the data of a widget come from and how they are to be read. */
export interface DataSource extends InterpretOptions {
  readonly src: string;
  readonly format: string;
  readonly sheet?: string;
  /** The one year that is shown, where the page names it. */
  readonly year?: number;
  readonly data: JsonData | Blob | undefined;
  readonly country: string;
  /** Levels that the tag names, of which the country's lists can be asked for before the file is read. */
  readonly by: string | null;
}

export interface Read extends Understood {
  /** What it was read with, which the models need too. */
  readonly core: Core;
}

/** What the data are read from. */
interface Source {
  readonly file: Opened;
  readonly country: Country | Issue;
  readonly core: Core;
  readonly options: InterpretOptions & {readonly sheet?: string; readonly year?: number};
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
  private year: number | undefined;
  private source: Source | undefined;
  /** Levels that a model needs of a large file. */
  private keep: readonly string[] = [];
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
    const {src, format, sheet, country, unit, decimal, fields, year} = this.host.source;
    // A page empties a property with null as often as with undefined.
    const data = this.host.source.data ?? undefined;
    const inline = data === undefined ? inlineText(this.host) : undefined;
    const asked = [src, format, sheet, data, country, unit, decimal, fields, inline?.text, inline?.type];
    const isRead = year === this.year || !this.read?.reading.ofYear;
    if (isRead && asked.length === this.asked.length && asked.every((value, i) => value === this.asked[i])) return;
    this.asked = asked;
    this.year = year;
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

  /** Asks for the same data with more levels: those of a large file come as they are needed. */
  need(levels: readonly string[]): void {
    const {source} = this;
    if (!source || levels.every(level => this.keep.includes(level))) return;
    this.keep = [...this.keep, ...levels];
    void this.settle(() => source);
  }

  private async load(inline: InlineText | undefined): Promise<void> {
    const {country: address, by, ...options} = this.host.source;
    this.keep = [];
    await this.settle(async () => {
      await this.host.turn;
      const parts = Promise.all([this.file(inline), loadCountry(address, namedLevels(by)), doors.core()]);
      const [file, country, core] = await parts;
      return {file, country, core, options};
    });
  }

  /** Makes what is read of a source. */
  private async settle(find: () => Source | Promise<Source>): Promise<void> {
    const turn = (this.turn += 1);
    this.failed = false;
    try {
      const source = await find();
      if (turn !== this.turn) return;
      const read = 'pack' in source.country ? await readIn(source.country, source, this.keep) : undefined;
      if (turn !== this.turn) return;
      this.source = source;
      this.failure = 'pack' in source.country ? undefined : [source.country];
      this.read = read;
    } catch (error) {
      if (turn !== this.turn) return;
      console.error(error);
      this.failed = true;
    }
    this.host.invalidate();
  }

  private async file(inline: InlineText | undefined): Promise<Opened> {
    const {src, format, data} = this.host.source;
    if (data instanceof Blob) return (await doors.core()).openBlob(data, format, browserPlatform);
    if (data !== undefined && (data as unknown) !== null) return (await doors.core()).openRows(data, browserPlatform);
    if (inline) return (await doors.core()).openText(inline, browserPlatform);
    return src === '' ? this.nothing() : fileAt(src, format);
  }

  /** No source at all: while the page is still being parsed, the data may be about to come. */
  private async nothing(): Promise<Opened> {
    if (document.readyState === 'loading') {
      await new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve, {once: true}));
    }
    const nothing = (await doors.core()).failedReading(issueOf('no-source', 'error'));
    return {reading: () => nothing};
  }
}

/** A budget as a country understands it, with the lists of which the file speaks, and with these levels. */
async function readIn(base: Country, {file, core, options}: Source, keep: readonly string[]): Promise<Read> {
  const {understood} = await doors.core();
  return {...(await understood(file, base, options, keep, completeCountry)), core};
}
