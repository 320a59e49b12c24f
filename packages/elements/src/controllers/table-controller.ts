import type {HelpTexts, Lang, TableModel, TableOrder, TableRow} from '@mizania/core';
import {counted, word} from '../locale/words.js';
import {doors, helpIn} from '../load/doors.js';
import type {ChartHost} from './chart-host.js';

type Tools = Awaited<ReturnType<typeof doors.explore>>;

const answersIn = async (lang: Lang): Promise<HelpTexts['table']> => (await helpIn[lang]()).help.table;

/** The most rows that a page of the table holds. */
const PAGE = 200;

/** What a reader does with the table: order it, turn its pages, copy it, download it. */
export class TableController {
  order: TableOrder | undefined;
  page = 0;
  /** The row whose control is the tab stop of the table's rows, by its key. */
  stop: string | undefined;
  /** The rows that are open, by their keys. */
  private open = new Set<string>();
  private tools: Tools | undefined;
  private about = '';

  constructor(
    private readonly host: ChartHost,
    /** Tells the reader what was done, and shows it. */
    private readonly say: (text: string) => void,
  ) {}

  /** On paper it stands under its chart, open or not. */
  get isPrinted(): boolean {
    return this.host.isPrinted;
  }

  /** Fetches what it needs, when the table opens: a copy must follow the click at once. */
  async prepare(): Promise<Tools> {
    return (this.tools ??= await doors.explore());
  }

  /** All the rows, in the reader's order, with those of the levels that are open. */
  rows(table: TableModel, lang: Lang): readonly TableRow[] {
    const about = [table.caption, ...table.columns].join('\n');
    if (about !== this.about) {
      this.about = about;
      this.order = undefined;
      this.page = 0;
      this.open = new Set();
    }
    const sorted = (rows: readonly TableRow[]): readonly TableRow[] =>
      this.tools?.sortedRows({...table, rows}, this.order, lang) ?? rows;
    const shown = (rows: readonly TableRow[]): readonly TableRow[] =>
      sorted(rows).flatMap(row => [row, ...(this.isOpen(row) ? shown(row.parts ?? []) : [])]);
    return shown(table.rows);
  }

  isOpen({key}: TableRow): boolean {
    return this.open.has(key);
  }

  /** Shows the rows of which one is made, or hides them again. */
  toggle({key}: TableRow): void {
    if (!this.open.delete(key)) this.open.add(key);
    this.reach(key);
  }

  /** The tab stop of the rows is where the focus was last. */
  reach(key: string): void {
    this.stop = key;
    this.host.requestUpdate();
  }

  /** Keys in the rows; nothing before the table has been opened. */
  key(event: KeyboardEvent): void {
    this.tools?.walkRows(event);
  }

  /** The table as it is shown; with levels in it, which level each row is of comes first. */
  private taken(table: TableModel, lang: Lang): TableModel {
    const rows = this.rows(table, lang);
    return this.tools?.withLevels({...table, rows}, word('level', lang)) ?? table;
  }

  /** The rows of the page that is shown, and where they stand among all. */
  shown(rows: readonly TableRow[]): {readonly rows: readonly TableRow[]; readonly pages: number} {
    const pages = Math.max(1, Math.ceil(rows.length / PAGE));
    this.page = Math.min(this.page, pages - 1);
    return {rows: rows.slice(this.page * PAGE, (this.page + 1) * PAGE), pages};
  }

  /** "Lignes 201–400 sur 2 000" */
  range(count: number, lang: Lang): string {
    const [first, last] = [this.page * PAGE + 1, Math.min((this.page + 1) * PAGE, count)];
    const range = `${counted(first, lang)}\u2013${counted(last, lang)}`;
    return `${word('rows', lang)} ${range} ${word('of', lang)} ${counted(count, lang)}`;
  }

  turn(page: number, count: number, lang: Lang): void {
    this.page = page;
    this.say(this.range(count, lang));
  }

  /** Figures begin with the largest, names with the first; again turns it round, and then the order of the model returns. */
  async sort(column: number, name: string, lang: Lang): Promise<void> {
    await this.prepare();
    const first = column !== 0;
    const {order} = this;
    const same = order?.column === column;
    if (!same) this.order = {column, descending: first};
    else this.order = order.descending === first ? {column, descending: !first} : undefined;
    this.page = 0;
    const {ascending, descending, unsorted} = await answersIn(lang);
    const way = this.order && (this.order.descending ? descending : ascending);
    this.say(way ? `${name}${lang === 'en' ? ':' : ' :'} ${way}` : unsorted);
  }

  async copy(table: TableModel, decimals: number, lang: Lang): Promise<void> {
    const {copyText, tableTsv} = await this.prepare();
    const done = await copyText(tableTsv(this.taken(table, lang), decimals));
    const {copied, notCopied} = await answersIn(lang);
    this.say(done ? copied : notCopied);
  }

  async download(table: TableModel, decimals: number, name: string, lang: Lang): Promise<void> {
    const {downloadText, tableCsv} = await this.prepare();
    downloadText(tableCsv(this.taken(table, lang), decimals), name);
  }
}
