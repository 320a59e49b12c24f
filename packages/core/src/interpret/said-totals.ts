import type {BudgetEntry} from '../budget/budget.js';
import {groupRows, type RowValues} from '../budget/row-groups.js';
import type {Column, Texts} from '../decode/column.js';
import {normalise} from '../text/clean.js';
import {byRows, type Work} from '../work.js';
import {sumsOf} from './sums.js';
import {TOTAL, type TotalSearch} from './total-search.js';

const NAME = /^(?:(?:grand|sous|sub|s) )?(?:total|totaux|subtotal)(?= |$)|^ensemble$|^(?:ال)?(?:مجموع|جملة)(?= |$)/;

/** True for a text that says nothing of a total, as most do: to make it normal would take a hundred times longer. */
const isNoTotal = (text: string): boolean => /^[\0-\x7f]*$/.test(text) && !/tota|ensemble/i.test(text);

function isTotal(text: string): boolean {
  return !isNoTotal(text) && NAME.test(normalise(text));
}

/** Different texts that are looked at between two rests. */
const TEXTS = 512;

/** A row that is called a total, by a level or by a column that the kit does not use. */
interface Candidate {
  readonly row: number;
  /** Levels that say of what it is the total, one mark for each. */
  readonly shape: string;
  /** Said by a column that the kit does not use, beside a name: then its amounts must say so too. */
  readonly doubtful: boolean;
}

/** Marks the rows that say that they are totals, where there are lines of which they can be one. */
export function* saidTotals(search: TotalSearch, kinds: Uint8Array): Work<void> {
  const candidates = yield* candidatesIn(search);
  if (candidates.length === 0) return;
  const {values: groups} = search.groups;
  const isCandidate = new Uint8Array(kinds.length);
  for (const {row} of candidates) isCandidate[row] = 1;
  const isLine = (row: number): boolean => isCandidate[row] === 0 && groups[row]! >= 0;
  const alike = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    // A grand total often has no year of its own.
    const key = `${candidate.shape} ${groups[candidate.row]! >= 0 ? 'grouped' : ''}`;
    const others = alike.get(key);
    if (others) others.push(candidate);
    else alike.set(key, [candidate]);
  }
  for (const [key, some] of alike) yield* markTotals(search, kinds, some, key.endsWith('grouped'), isLine);
}

/** Marks those of some candidates of one shape that are totals of lines. */
function* markTotals(
  {dimensions, phases, groups}: TotalSearch,
  kinds: Uint8Array,
  candidates: readonly Candidate[],
  isGrouped: boolean,
  isLine: (row: number) => boolean,
): Work<void> {
  const shape = candidates[0]?.shape ?? '';
  const keys: RowValues[] = dimensions.flatMap(({index, entries}, i) =>
    shape[i] === '1' ? [{values: index, size: entries.length + 1}] : [],
  );
  const rows = Int32Array.from(kinds, (_, row) => row);
  const {ids, count} = yield* groupRows(isGrouped ? [groups, ...keys] : keys, rows.length);
  const {lines, isSum} = yield* sumsOf(phases, rows, ids, count, isLine);
  for (const {row, doubtful} of candidates) {
    const group = ids[row]!;
    if (lines[group]! > 0 && (!doubtful || isSum(row, group))) kinds[row] = TOTAL;
  }
}

function* candidatesIn({table, roles, dimensions}: TotalSearch): Work<readonly Candidate[]> {
  const levels: {readonly index: Int32Array; readonly totals: Uint8Array | undefined}[] = [];
  for (const {index, entries} of dimensions) levels.push({index, totals: yield* totalsAmong(entries, isTotalEntry)});
  const others: Saying[] = [];
  for (const [c, column] of table.columns.entries()) {
    const saying = roles[c] === undefined ? yield* sayingOf(column) : undefined;
    if (saying) others.push(saying);
  }
  const candidates: Candidate[] = [];
  if (others.length === 0 && levels.every(({totals}) => !totals)) return candidates;
  yield* byRows(table.rowCount, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const isNamed = levels.map(({index}) => index[row]! >= 0);
      const byLevel = levels.map(({index, totals}) => totals?.[index[row]!] === 1);
      const isSaid = byLevel.includes(true);
      if (!isSaid && !others.some(({codes, totals}) => totals[codes[row]!] === 1)) continue;
      const shape = levels.map((_, i) => (isNamed[i] && !byLevel[i] ? '1' : '0')).join('');
      candidates.push({row, shape, doubtful: !isSaid && isNamed.includes(true)});
    }
  });
  return candidates;
}

/** The texts of a column some of which say that they are totals. */
interface Saying {
  readonly codes: ArrayLike<number>;
  readonly totals: Uint8Array;
}

function* sayingOf(column: Column): Work<Saying | undefined> {
  const {numbers} = column;
  const texts = numbers ? {count: numbers.others, text: numbers.other} : yield* column.texts();
  const totals = yield* totalsAmong({length: texts.count, [Symbol.iterator]: () => all(texts)}, isTotal);
  if (!totals) return undefined;
  const codes = numbers ? numbers.digits.map((value, row) => (numbers.shapes[row] === 0 ? value : -1)) : undefined;
  return {codes: codes ?? (yield* column.texts()).codes, totals};
}

function* all({count, text}: Pick<Texts, 'count' | 'text'>): Generator<string> {
  for (let code = 0; code < count; code += 1) yield text(code);
}

function isTotalEntry({official, code, labels}: BudgetEntry): boolean {
  return !official && [code, ...Object.values(labels)].some(isTotal);
}

/** 1 for those of some things that are totals; nothing when none is. */
function* totalsAmong<Thing>(
  things: Iterable<Thing> & {readonly length: number},
  isOne: (thing: Thing) => boolean,
): Work<Uint8Array | undefined> {
  const totals = new Uint8Array(things.length);
  let found = false;
  let i = 0;
  for (const thing of things) {
    if (isOne(thing)) {
      totals[i] = 1;
      found = true;
    }
    i += 1;
    if (i % TEXTS === 0) yield;
  }
  return found ? totals : undefined;
}
