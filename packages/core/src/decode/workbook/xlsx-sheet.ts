import {decimalOf} from './decimal.js';
import {Fault} from './fault.js';
import type {PartReader} from './read-part.js';
import {dateOf} from './serial-date.js';
import type {Sheet} from './sheet.js';
import {localName, TextRuns, unescapeCell, type XlsxParts} from './xlsx-parts.js';
import {attribute} from './xml.js';

/** No spreadsheet has more: XFD. */
const COLUMNS = 16_384;

/** Reads the cells of one worksheet into a `Sheet`, up to a number of rows when only its look is wanted. */
export class XlsxSheet implements PartReader {
  done = false;
  private line = 0;
  private hiddenRow = false;
  private columnsSeen = 0;
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private formula: string | undefined;
  private inCell = false;
  private inside: 'value' | 'formula' | undefined;
  private hasValue = false;
  private readonly runs = new TextRuns();

  constructor(
    private readonly sheet: Sheet,
    private readonly parts: XlsxParts,
    private readonly most = Number.POSITIVE_INFINITY,
  ) {}

  open(qualified: string, attributes: string): void {
    const name = localName(qualified);
    if (this.inCell) this.openInCell(name);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'mergeCell') this.merge(attribute(attributes, 'ref') ?? '');
    else if (name === 'col' && isTrue(attribute(attributes, 'hidden'))) this.hideColumns(attributes);
  }

  close(qualified: string): void {
    const name = localName(qualified);
    if (name === 'c' && this.inCell) this.endCell();
    else if (this.inCell) {
      this.inside = undefined;
      this.runs.close(name);
    } else if (name === 'row') {
      this.sheet.endRow(this.line, this.hiddenRow);
      this.done = this.sheet.rows.length >= this.most;
    }
  }

  text(text: string): void {
    if (!this.inCell) return;
    if (this.inside === 'value') this.value += text;
    else if (this.inside === 'formula') this.formula = (this.formula ?? '') + text;
    else this.runs.text(text);
  }

  private openRow(attributes: string): void {
    this.line = Number(attribute(attributes, 'r') ?? this.line + 1);
    if (!Number.isInteger(this.line)) throw new Fault('workbook-damaged', undefined, this.sheet.name);
    this.hiddenRow = isTrue(attribute(attributes, 'hidden'));
    this.column = -1;
  }

  private openCell(attributes: string): void {
    const place = attribute(attributes, 'r');
    this.column = place === undefined ? this.column + 1 : columnOf(place);
    if (!(this.column < COLUMNS)) throw new Fault('workbook-damaged', undefined, place);
    this.type = attribute(attributes, 't') ?? 'n';
    this.style = Number(attribute(attributes, 's') ?? 0);
    this.value = '';
    this.formula = undefined;
    this.hasValue = false;
    this.inCell = true;
    this.inside = undefined;
    this.runs.start();
  }

  private openInCell(name: string): void {
    if (name === 'v') {
      this.inside = 'value';
      this.hasValue = true;
    } else if (name === 'f') {
      this.inside = 'formula';
      this.formula = '';
    } else this.runs.open(name);
  }

  private endCell(): void {
    this.inCell = false;
    const {type, value, sheet, column} = this;
    if (this.formula !== undefined && (type === 'str' ? !this.hasValue : value === '')) {
      const text = `=${this.formula}`;
      sheet.notice('formula', this.line, column, text);
      sheet.cell(column, text, 'text');
    } else if (type === 's') sheet.cell(column, this.shared(value), 'text');
    else if (type === 'inlineStr') sheet.cell(column, this.runs.whole(), 'text');
    else if (type === 'str') sheet.cell(column, unescapeCell(value), 'text');
    else if (type === 'b') sheet.cell(column, value.trim() === '1' ? 'true' : 'false', 'text');
    else if (type === 'd') sheet.cell(column, value.trim().replace(/T00:00:00(\.0+)?Z?$/, ''), 'text');
    // An error stays what it is, to be reported: #REF!, #DIV/0!, #N/A.
    else if (type === 'e') sheet.cell(column, value, 'text');
    else if (value !== '') this.number(value);
  }

  private number(value: string): void {
    const {sheet, column} = this;
    const format = this.parts.formats[this.style] ?? {kind: 'plain'};
    const date = format.kind === 'date' ? dateOf(Number(value), format.shows, this.parts.from1904) : undefined;
    if (date !== undefined) return sheet.cell(column, date, 'text');
    const {text, shortened} = decimalOf(value);
    if (shortened) sheet.notice('shortened', this.line, column, value);
    if (format.kind === 'scaled') sheet.scaled.add(column);
    if (format.kind === 'code' && /^\d+$/.test(text)) sheet.cell(column, text.padStart(format.digits, '0'), 'text');
    else sheet.cell(column, text, 'number');
  }

  private shared(value: string): string {
    const text = this.parts.strings[Number(value)];
    if (text === undefined || value.trim() === '') throw new Fault('workbook-damaged', undefined, this.sheet.name);
    return text;
  }

  private merge(range: string): void {
    const [, left = '', top, bottom] = /^\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(range) ?? [];
    if (top !== undefined && top !== bottom)
      this.sheet.merged.push({top: Number(top), bottom: Number(bottom), left: columnOf(left)});
  }

  private hideColumns(attributes: string): void {
    const last = Math.min(Number(attribute(attributes, 'max')), COLUMNS);
    const first = Math.max(Number(attribute(attributes, 'min')), this.columnsSeen + 1);
    for (let c = first; c <= last; c += 1) this.sheet.hiddenColumns.add(c - 1);
    this.columnsSeen = Math.max(this.columnsSeen, last);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** The column of `AB12`, from 0. */
function columnOf(place: string): number {
  let column = 0;
  for (let i = 0; i < place.length; i += 1) {
    const letter = place.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
