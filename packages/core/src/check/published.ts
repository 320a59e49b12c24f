import {type Amount, isAvailable} from '../amount/amount.js';
import type {Budget, BudgetEntry, DimensionColumn} from '../budget/budget.js';
import {type Credit, CREDITS, type Flow, FLOWS, type Phase} from '../budget/phase.js';
import {isLeftOut} from '../budget/row-kinds.js';
import {flowNamed} from '../interpret/vocabulary.js';
import type {Issue} from '../issue.js';
import {creditsOf, flowsOf, yearsOf} from '../query/selection.js';
import {normalise} from '../text/clean.js';

/** A total that somebody has printed or stated: what the lines must make. */
export interface PublishedTotal {
  /** `undefined` in a file without years. */
  readonly year: number | undefined;
  readonly flow: Flow;
  /** `undefined` where the file does not tell CE from CP. */
  readonly credit: Credit | undefined;
  /** Keys of the entries of which it is the total, by level; empty for the whole. */
  readonly path: ReadonlyMap<string, string>;
  /** In minor units. */
  readonly amounts: ReadonlyMap<Phase, Amount>;
  /** Line of the file, when it is a row. */
  readonly line?: number;
}

const TOTAL =
  /^(?:(grand|sous|sub|s) )?(?:total|totaux|subtotal)(?: (.*))?$|^ensemble$|^(?:ال)?(?:مجموع|جملة)(?: (.*))?$/;

/** What may follow "total" without narrowing it. */
const WHOLE = new Set(
  [
    'general',
    'generale',
    'generaux',
    'budget',
    'du budget',
    'budget de l etat',
    'du budget de l etat',
    'depenses',
    'des depenses',
    'recettes',
    'des recettes',
    'spending',
    'expenditure',
    'revenue',
    'العام',
    'عام',
    'الميزانية',
    'النفقات',
    'المداخيل',
    'الموارد',
  ].map(normalise),
);

/**
 * The rows of a file that are totals of other rows. They are in no sum, and their amounts are what the lines are held
 * against. One that leaves open of what it is the total is no total of anything: it is not among them.
 */
export function totalsInRows(budget: Budget): readonly PublishedTotal[] {
  const found = budget.issues.filter(isTotalRow);
  if (found.length === 0) return [];
  const lines = new Set(found.map(({row}) => row));
  const rows = new Map<number, number>();
  budget.lines.forEach((line, row) => lines.has(line) && rows.set(line, row));
  const counted = Array.from({length: budget.rowCount}, (_, row) => row).filter(row => !isLeftOut(budget, row));
  const levels = [...budget.dimensions].map(([id, column]) => ({id, column, used: usedIn(column, counted)}));
  return found.flatMap(({row: line, text = ''}) => {
    const row = rows.get(line ?? -1);
    const total = row === undefined ? undefined : totalAt(budget, row, text.split(' | '), levels);
    return total ? [{...total, line}] : [];
  });
}

/** True for an issue that tells of a row that is a total. */
export function isTotalRow({code}: Issue): boolean {
  return code === 'total-row' || code === 'total-differs';
}

interface Level {
  readonly id: string;
  readonly column: DimensionColumn;
  /** Places of the entries that counted rows name. */
  readonly used: ReadonlySet<number>;
}

function usedIn({index}: DimensionColumn, counted: readonly number[]): ReadonlySet<number> {
  return new Set(counted.map(row => index[row] ?? -1).filter(place => place >= 0));
}

function totalAt(
  budget: Budget,
  row: number,
  cells: readonly string[],
  levels: readonly Level[],
): PublishedTotal | undefined {
  const path = pathOf(row, cells, levels);
  const flow = flowOf(budget, row, cells);
  const [year, ...years] = yearsOf(budget);
  const own = budget.years[row] ?? 0;
  // A grand total of several years is the total of no figure.
  if (!path || flow === undefined || (own <= 0 && years.length > 0)) return undefined;
  const kinds = creditsOf(budget);
  const kind = budget.credits[row] ?? 0;
  const credit = flow === 'revenue' ? undefined : (CREDITS[kind - 1] ?? (kinds.length === 1 ? kinds[0] : undefined));
  if (credit === undefined && flow === 'spending' && kinds.length > 1) return undefined;
  const amounts = [...budget.phases].flatMap(([phase, column]): [Phase, Amount][] => {
    const amount = column[row] ?? Number.NaN;
    return isAvailable(amount) ? [[phase, amount]] : [];
  });
  return {year: own > 0 ? own : year, flow, credit, path, amounts: new Map(amounts)};
}

/** Of what a row is the total, or nothing when its words narrow it in a way that its levels do not. */
function pathOf(row: number, cells: readonly string[], levels: readonly Level[]): Map<string, string> | undefined {
  const path = new Map<string, string>();
  for (const {id, column, used} of levels) {
    const place = column.index[row] ?? -1;
    const entry = used.has(place) ? column.entries[place] : undefined;
    if (entry && !isCalledTotal(entry)) path.set(id, entry.key);
  }
  for (const cell of cells) {
    const found = TOTAL.exec(normalise(cell));
    if (!found) continue;
    const [, kind, latin, arabic] = found;
    const rest = latin ?? arabic ?? '';
    if (rest === '' && kind !== undefined && kind !== 'grand' && path.size === 0) return undefined;
    if (rest !== '' && !WHOLE.has(rest) && !narrowed(rest, path, levels)) return undefined;
  }
  return path;
}

/** An entry of the file that is the word "total" itself: some lines are known by their total alone. */
function isCalledTotal({official, code, labels}: BudgetEntry): boolean {
  return !official && [code, ...Object.values(labels)].some(name => TOTAL.test(normalise(name)));
}

/** "Total Santé", "Total mission": the words name an entry, which is then part of the path, or one of its levels. */
function narrowed(rest: string, path: Map<string, string>, levels: readonly Level[]): boolean {
  const isLevel = levels.some(({id, column: {dimension}}) => {
    const names = [id, ...Object.values(dimension.names).map(({one}) => one)].map(normalise);
    return path.has(id) && names.some(name => rest === name || rest === `de la ${name}` || rest === `ال${name}`);
  });
  if (isLevel) return true;
  const named = levels.flatMap(({id, column, used}) =>
    column.entries.flatMap((entry, place) => {
      const names = used.has(place) ? [entry.code, ...Object.values(entry.labels)].map(normalise) : [];
      const length = Math.max(
        0,
        ...names.filter(name => rest === name || rest.endsWith(` ${name}`)).map(name => name.length),
      );
      return length > 0 ? [{id, key: entry.key, length}] : [];
    }),
  );
  const [longest, second] = named.sort((a, b) => b.length - a.length);
  if (!longest || longest.length === second?.length) return false;
  if (path.has(longest.id)) return path.get(longest.id) === longest.key;
  path.set(longest.id, longest.key);
  return true;
}

/** The flow was given up when the row was found to be a total: what it says itself, else the only one of the file. */
function flowOf(budget: Budget, row: number, cells: readonly string[]): Flow | undefined {
  const own = FLOWS[budget.flows[row] ?? FLOWS.length];
  if (own) return own;
  const flows = flowsOf(budget);
  if (flows.length === 1) return flows[0];
  for (const {dimension, index} of budget.dimensions.values())
    if (dimension.flow !== undefined && (index[row] ?? -1) >= 0) return dimension.flow;
  return cells.map(flowNamed).find(flow => flow !== undefined);
}
