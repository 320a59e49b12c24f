import {Fault} from './fault.js';
import {odsValue, type OdsValue} from './ods-cell.js';
import type {OdsStyles} from './ods-styles.js';
import type {PartReader} from './read-part.js';
import {Sheet} from './sheet.js';
import {attribute} from './xml.js';

/** What stands in a cell or beside the cells and is not their text: comments, old versions, drawings. */
const ASIDE = new Set(['office:annotation', 'table:tracked-changes', 'table:shapes', 'text:ruby-text']);
/** No spreadsheet has more. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Reads the cells of all the sheets of an OpenDocument workbook. */
export class OdsSheets implements PartReader {
  readonly sheets: {readonly sheet: Sheet; readonly hidden: boolean}[] = [];
  private sheet: Sheet | undefined;
  private aside = 0;
  private line = 0;
  private rowRepeat = 1;
  private rowHidden = false;
  private column = 0;
  private columns = 0;
  private columnStyles: string[] = [];
  private cells: {readonly column: number; readonly value: OdsValue; readonly attributes: string}[] = [];
  private attributes: string | undefined;
  private shown = '';
  private paragraphs = 0;
  private inParagraph = false;

  constructor(
    private readonly styles: OdsStyles,
    private readonly limit: number,
  ) {}

  open(name: string, attributes: string): void {
    const inCell = this.attributes !== undefined;
    if (this.aside > 0 || ASIDE.has(name) || name.startsWith('draw:') || (inCell && name === 'table:table'))
      this.aside += 1;
    else if (inCell) this.openInCell(name, attributes);
    else if (name === 'table:table') this.openTable(attributes);
    else if (!this.sheet) this.styles.open(name, attributes);
    else if (name === 'table:table-column') this.openColumn(attributes);
    else if (name === 'table:table-row') this.openRow(attributes);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.attributes = attributes;
    // A copy of a sheet of another file, which no program shows.
    else if (name === 'table:table-source' && this.sheets.at(-1)?.sheet === this.sheet) this.sheets.pop();
  }

  close(name: string): void {
    if (this.aside > 0) this.aside -= 1;
    else if (name === 'text:p' || name === 'text:h') this.inParagraph = false;
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.endCell();
    else if (name === 'table:table-row') this.endRow();
    else if (name === 'table:table') this.sheet = undefined;
  }

  text(text: string): void {
    // Line ends and runs of spaces of the file are one space; those of the cell are elements.
    if (this.inParagraph && this.aside === 0) this.shown += text.replace(/[\t\n\r ]+/g, ' ');
  }

  private openTable(attributes: string): void {
    if (this.sheet) throw new Fault('workbook-damaged', undefined, this.sheet.name);
    const hidden = this.styles.isHidden(attribute(attributes, 'table:style-name') ?? '');
    this.sheet = new Sheet(attribute(attributes, 'table:name') ?? '', this.limit);
    this.sheets.push({sheet: this.sheet, hidden});
    this.line = 0;
    this.rowRepeat = 1;
    this.columns = 0;
    this.columnStyles = [];
  }

  private openColumn(attributes: string): void {
    const style = attribute(attributes, 'table:default-cell-style-name') ?? '';
    const isHidden = attribute(attributes, 'table:visibility') === 'collapse';
    const from = this.columns;
    this.columns += repeated(attributes, 'table:number-columns-repeated');
    for (let c = from; c < Math.min(this.columns, COLUMNS); c += 1) {
      this.columnStyles[c] = style;
      if (isHidden) this.sheet?.hiddenColumns.add(c);
    }
  }

  private openRow(attributes: string): void {
    this.line += 1;
    this.rowRepeat = repeated(attributes, 'table:number-rows-repeated');
    this.rowHidden = /^(?:collapse|filter)$/.test(attribute(attributes, 'table:visibility') ?? '');
    this.column = 0;
    this.cells = [];
  }

  private openInCell(name: string, attributes: string): void {
    if (name === 'text:p' || name === 'text:h') {
      if (this.paragraphs > 0) this.shown += '\n';
      this.paragraphs += 1;
      this.inParagraph = true;
    } else if (name === 'text:s')
      this.shown += ' '.repeat(Math.min(Number(attribute(attributes, 'text:c') ?? 1) || 1, 1000));
    else if (name === 'text:tab') this.shown += '\t';
    else if (name === 'text:line-break') this.shown += '\n';
  }

  private endCell(): void {
    const attributes = this.attributes ?? '';
    const value = odsValue({attributes, shown: this.shown, isShown: this.paragraphs > 0});
    const repeat = repeated(attributes, 'table:number-columns-repeated');
    // What is empty takes no place, however often it is repeated.
    if (value.text.trim() !== '')
      for (let c = 0; c < Math.min(repeat, COLUMNS); c += 1)
        this.cells.push({column: this.column + c, value, attributes});
    this.column += repeat;
    this.attributes = undefined;
    this.shown = '';
    this.paragraphs = 0;
    this.inParagraph = false;
  }

  private endRow(): void {
    const {sheet} = this;
    if (!sheet) return;
    if (this.cells.length > 0)
      for (let i = 0; i < this.rowRepeat; i += 1) {
        for (const {column, value, attributes} of this.cells) this.add(sheet, this.line + i, column, value, attributes);
        sheet.endRow(this.line + i, this.rowHidden);
      }
    this.line += this.rowRepeat - 1;
  }

  private add(sheet: Sheet, line: number, column: number, value: OdsValue, attributes: string): void {
    const {text, kind, noticed} = value;
    if (noticed) sheet.notice(noticed, line, column, noticed === 'formula' ? text : value.stored);
    sheet.cell(column, text, kind);
    const style = attribute(attributes, 'table:style-name') ?? this.columnStyles[column] ?? '';
    if (kind === 'number' && this.styles.isScaled(style)) sheet.scaled.add(column);
    const rows = Number(attribute(attributes, 'table:number-rows-spanned') ?? 1);
    if (rows > 1) sheet.merged.push({top: line, bottom: line + rows - 1, left: column});
  }
}

function repeated(attributes: string, name: string): number {
  const count = Number(attribute(attributes, name) ?? 1);
  if (!Number.isInteger(count) || count < 1 || count > ROWS) throw new Fault('workbook-damaged');
  return count;
}
