import {type Issue, issueOf} from '../../issue.js';
import type {About} from '../about.js';
import {findHeader} from '../find-header.js';
import {type RawRow, tableOf} from '../raw-rows.js';
import type {Table} from '../table.js';
import {filledDown} from './merged.js';
import {columnLetters, nameOf, type Noticed, type Row, type Sheet} from './sheet.js';

/** A sheet as a table: comments and titles above the header apart, everything that a reader should know as issues. */
export function tableOfSheet(sheet: Sheet, before: readonly Issue[]): Table {
  const issues: Issue[] = [...before];
  const {meta, start} = commentsOf(sheet.rows);
  const found = findHeader(sheet.rows.slice(start, start + 60).map(({cells}) => cells));
  const first = start + found.at;
  const body = sheet.rows.slice(first + found.height);
  const header = headerOf(found.names);
  issues.push(...skippedIssues(sheet.rows.slice(start, first), meta));
  if (found.height === 2)
    issues.push(issueOf('header-joined', 'info', {row: sheet.rows[first]?.line, detail: header.join(' | ')}));
  issues.push(...filledDown(sheet, body, header), ...outside(body, header), ...noticed(sheet, header));
  const rows: RawRow[] = header.length === 0 ? [] : [{line: sheet.rows[first]?.line ?? 0, cells: header}];
  for (const {line, cells} of body) rows.push({line, cells: fitted(cells, header.length)});
  const table = tableOf(rows, meta, issues);
  const line = sheet.rows[first]?.line ?? 1;
  const about: About = {format: 'xlsx', sheet: sheet.name, ...(line > 1 ? {headerRow: line} : {})};
  return {...table, about, ...numbersIn(table, sheet, first + found.height)};
}

function headerOf(names: readonly string[]): readonly string[] {
  let end = names.length;
  while (end > 0 && names[end - 1]?.trim() === '') end -= 1;
  return names.slice(0, end);
}

/**
 * `# key: value`, as in a CSV file, in one cell or in two. A CSV file that a spreadsheet opened has it in as many cells as
 * the line has commas: they are put back, or `40 741,000` would read 40 741 000.
 */
function commentIn(cells: readonly string[]): readonly [string, string] | undefined {
  const start = cells.findIndex(cell => cell.trim() !== '');
  const first = cells[start]?.trim() ?? '';
  // A column may be called `#`: rows are numbered so.
  if (!/^#\s*\S/.test(first) || (cells.length > start + 1 && !first.includes(':'))) return undefined;
  const whole = cells.slice(start).join(',').trim();
  const colon = whole.indexOf(':');
  if (colon < 0) return ['', ''];
  const value = whole.slice(colon + 1).trim();
  return [whole.slice(1, colon).trim().toLowerCase(), value.replace(/^,+\s*/, '')];
}

function commentsOf(rows: readonly Row[]): {readonly meta: Map<string, string>; readonly start: number} {
  const meta = new Map<string, string>();
  let start = 0;
  for (const {cells} of rows) {
    const comment = commentIn(cells);
    if (!comment) break;
    addTo(meta, comment);
    start += 1;
  }
  return {meta, start};
}

function addTo(meta: Map<string, string>, [key, value]: readonly [string, string]): void {
  if (key !== '' && value !== '') meta.set(key, value);
}

/** Titles are told, as they are not read: one may hold the unit. */
function skippedIssues(rows: readonly Row[], meta: Map<string, string>): Issue[] {
  const titles = rows.filter(({cells}) => {
    const comment = commentIn(cells);
    if (comment) addTo(meta, comment);
    return !comment;
  });
  const [first] = titles;
  if (!first) return [];
  const text = titles.map(({cells}) => cells.filter(cell => cell.trim() !== '').join(' | ')).join(' / ');
  return [issueOf('lines-skipped', 'info', {row: first.line, text, detail: String(titles.length)})];
}

function fitted(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells;
  return Array.from({length: width}, (_, c) => cells[c] ?? '');
}

/** Cells right of the table are notes; unlike in a CSV file they do not move the others. */
function outside(body: readonly Row[], header: readonly string[]): Issue[] {
  let count = 0;
  let first: Row | undefined;
  for (const row of body) {
    if (row.cells.length <= header.length) continue;
    first ??= row;
    count += row.cells.slice(header.length).filter(cell => cell !== '').length;
  }
  if (!first) return [];
  const text = first.cells.slice(header.length).find(cell => cell !== '');
  const column = columnLetters(first.cells.indexOf(text ?? '', header.length));
  return [issueOf('cells-outside', 'warning', {row: first.line, column, text, detail: String(count)})];
}

const CODES = {
  formula: ['formula-without-value', 'warning'],
  shortened: ['numbers-shortened', 'info'],
  'hidden-row': ['hidden-rows', 'warning'],
} as const satisfies Record<Noticed, readonly [Issue['code'], Issue['severity']]>;

function noticed(sheet: Sheet, header: readonly string[]): Issue[] {
  const issues = [...sheet.met].map(([what, {count, row, column, text}]) => {
    const [code, severity] = CODES[what];
    const where = what === 'hidden-row' ? {row} : {row, column: nameOf(header, column), text};
    return issueOf(code, severity, {...where, detail: String(count)});
  });
  header.forEach((name, c) => {
    if (sheet.scaled.has(c)) issues.push(issueOf('number-scaled', 'warning', {column: nameOf(header, c)}));
    if (sheet.hiddenColumns.has(c) && name !== '') issues.push(issueOf('hidden-column', 'info', {column: name}));
  });
  return issues;
}

/** Which columns, or which cells of a column, came as numbers. */
function numbersIn(table: Table, sheet: Sheet, from: number): Pick<Table, 'numeric' | 'numberRows'> {
  const numeric = new Set<number>();
  const numberRows = new Map<number, Uint8Array>();
  const places = placesOf(table.lines, sheet.rows, from);
  table.header.forEach((_, c) => {
    const isNumber = (place: number): boolean => sheet.isNumber(place, c);
    if (!places.some(isNumber)) return;
    const isText = (place: number): boolean => !isNumber(place) && (sheet.rows[place]?.cells[c] ?? '') !== '';
    if (!places.some(isText)) numeric.add(c);
    else
      numberRows.set(
        c,
        Uint8Array.from(places, place => (isNumber(place) ? 1 : 0)),
      );
  });
  return {numeric, numberRows};
}

/** Where the rows of the table stand in the sheet: some were left out, none has changed places. */
function placesOf(lines: Iterable<number>, rows: readonly Row[], from: number): readonly number[] {
  const places: number[] = [];
  let at = from;
  for (const line of lines) {
    while (at < rows.length && rows[at]?.line !== line) at += 1;
    places.push(at);
    at += 1;
  }
  return places;
}
