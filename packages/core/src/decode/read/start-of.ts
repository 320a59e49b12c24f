import {layoutIn} from '../../interpret/profiles/signs.js';
import {type Issue, issueOf} from '../../issue.js';
import {firstRows} from '../csv.js';
import type {CsvStart} from '../csv-start.js';
import {SEPARATORS} from '../csv-top.js';
import {findHeader} from '../find-header.js';
import type {RawRow} from '../raw-rows.js';

/** Rows that are looked at. */
const LOOK = 60;

/**
 * Where the table of a CSV file starts whose first row may be no header: below titles, or over two rows. A title says
 * nothing of the separator, so each is tried, and the one that gives the widest table is taken. Nothing when the first row
 * stands as it is.
 */
export function startOf(text: string): CsvStart | undefined {
  const own = firstRows(text, LOOK);
  const [best] = [own, ...SEPARATORS.map(separator => firstRows(text, LOOK, separator))]
    .map((rows, i) => ({place: placeIn(rows), rows, separator: i === 0 ? undefined : SEPARATORS[i - 1]}))
    .sort((a, b) => widthOf(b) - widthOf(a));
  if (!best) return undefined;
  const {place, rows} = best;
  const separator = best.separator ?? SEPARATORS.find(mark => isSplitBy(text, mark, own)) ?? ',';
  const isFirst = place.at === 0 && place.height === 1;
  if (isFirst && best.rows === own) return undefined;
  return {separator, ...startAt(rows, place)};
}

interface Place {
  readonly at: number;
  readonly height: 1 | 2;
  readonly names: readonly string[];
  /** True when the header is one of a published layout: its publisher then says what the lines above are. */
  readonly isKnown: boolean;
}

function placeIn(rows: readonly RawRow[]): Place {
  const known = rows.slice(0, 20).findIndex(({cells}) => layoutIn(cells) !== undefined);
  if (known >= 0) return {at: known, height: 1, names: rows[known]?.cells ?? [], isKnown: true};
  return {...findHeader(rows.map(({cells}) => cells)), isKnown: false};
}

/** How many columns have a name and are filled below it; a published layout is beyond doubt. */
function widthOf({place, rows}: {readonly place: Place; readonly rows: readonly RawRow[]}): number {
  if (place.isKnown) return Number.POSITIVE_INFINITY;
  const below = rows.slice(place.at + place.height, place.at + place.height + 20);
  const fits = below.filter(({cells}) => cells.length === place.names.length).length;
  return fits * 2 > below.length ? place.names.filter(name => name.trim() !== '').length : 0;
}

function isSplitBy(text: string, separator: string, rows: readonly RawRow[]): boolean {
  const [first] = firstRows(text, 1, separator);
  return first?.cells.length === rows[0]?.cells.length && first?.cells.join('\0') === rows[0]?.cells.join('\0');
}

function startAt(rows: readonly RawRow[], place: Place): Omit<CsvStart, 'separator'> {
  const {at, height, names, isKnown} = place;
  const meta = new Map<string, string>();
  const titles: RawRow[] = [];
  for (const row of rows.slice(0, at)) {
    const pair = isKnown ? pairIn(row) : undefined;
    if (pair) meta.set(...pair);
    else titles.push(row);
  }
  const line = rows[at]?.line ?? 1;
  const issues = [...titleIssues(titles), ...(height === 2 ? [joined(line, names)] : [])];
  return {skip: at, height, names, line, meta, issues};
}

/** `GESTION;2018` above the header of a published layout: its publisher says something of the whole file. */
function pairIn({cells}: RawRow): [string, string] | undefined {
  const [key, value, ...more] = cells.map(cell => cell.trim()).filter(cell => cell !== '');
  return key !== undefined && value !== undefined && more.length === 0 ? [key.toLowerCase(), value] : undefined;
}

/** Titles are told, as they are not read: one may hold the unit. */
function titleIssues(titles: readonly RawRow[]): readonly Issue[] {
  const [first] = titles;
  if (!first) return [];
  const text = titles.map(({cells}) => cells.filter(cell => cell.trim() !== '').join(' | ')).join(' / ');
  return [issueOf('lines-skipped', 'info', {row: first.line, text, detail: String(titles.length)})];
}

function joined(row: number, names: readonly string[]): Issue {
  return issueOf('header-joined', 'info', {row, detail: names.join(' | ')});
}
