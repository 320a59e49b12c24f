import {conventionOf} from '../../amount/convention.js';
import {parseAmount} from '../../amount/parse-amount.js';
import type {Amount} from '../../amount/amount.js';
import type {Table} from '../../decode/table.js';
import {metaOf} from '../../interpret/meta.js';
import {plainRoleNamed} from '../../interpret/vocabulary.js';
import {type Issue, issueOf} from '../../issue.js';
import {normalise} from '../../text/clean.js';
import type {Labels} from '../../text/lang.js';

/** A price index: what the money of each year is worth in the prices of one of them. */
export interface Deflator {
  /** The year in whose prices amounts are shown. */
  readonly base: number;
  /** Who made the index. */
  readonly source: Labels;
  /** By year, in millionths: whole numbers, so that what is worked out from them is exact. */
  readonly index: ReadonlyMap<number, number>;
}

const HEADERS = new Set(
  ['index', 'indice', 'deflator', 'déflateur', 'المؤشر', 'مؤشر الأسعار', 'الرقم القياسي'].map(normalise),
);

/** Decimals that an index may have. */
const DECIMALS = 6;

/**
 * Reads an index: columns `year` and `index`, `# base_year: 2015` and `# source: …`. One without a base that has an index, or
 * without a source, is refused: nobody could check what is made of it.
 */
export function deflatorOf(table: Table): Deflator | Issue {
  const fault = table.issues.find(({severity}) => severity === 'error');
  if (fault) return {...fault, severity: 'warning'};
  const years = table.columns[table.header.findIndex(header => plainRoleNamed(header) === 'year')];
  const at = table.header.findIndex(header => HEADERS.has(normalise(header)));
  const column = table.columns[at];
  const cells = Array.from({length: column?.length ?? 0}, (_, row) => column?.at(row) ?? '');
  const {source} = metaOf(table.meta);
  const base = Number(/^\d{4}$/.exec(table.meta.get('base_year') ?? '')?.[0]);
  const decimal = decimalOf(table, at, cells);
  const index = new Map<number, number>();
  for (const [row, text] of cells.entries()) {
    const read = decimal && parseAmount(text, decimal, DECIMALS);
    const written = years?.at(row) ?? '';
    const year = Number(written);
    if (!read || read.kind === 'empty') continue;
    const isUsable = read.kind === 'amount' && read.amount > 0 && !read.rounded && Number.isInteger(year);
    if (!isUsable || index.has(year)) return unusable(`${written} | ${text}`);
    index.set(year, read.amount);
  }
  if (!source) return unusable('# source');
  return index.has(base) ? {base, source, index} : unusable('# base_year');
}

function decimalOf(table: Table, at: number, cells: readonly string[]): '.' | ',' | undefined {
  if (table.numeric?.has(at)) return '.';
  const stated = table.meta.get('decimal');
  if (stated === '.' || stated === ',') return stated;
  const convention = conventionOf(cells);
  return convention.kind === 'known' ? convention.decimal : convention.kind === 'whole' ? '.' : undefined;
}

function unusable(text: string): Issue {
  return issueOf('bad-deflator', 'warning', {text});
}

/**
 * An amount of a year in the prices of the base year, to the minor unit: `amount * index(base) / index(year)`, worked out in
 * whole numbers and rounded half away from zero. `undefined` for a year without an index.
 */
export function deflated(amount: Amount, year: number, {base, index}: Deflator): Amount | undefined {
  const [now, then] = [index.get(year), index.get(base)];
  if (now === undefined || then === undefined) return undefined;
  const whole = BigInt(Math.abs(amount)) * BigInt(then);
  const rounded = Number((whole * 2n + BigInt(now)) / (BigInt(now) * 2n));
  if (!Number.isSafeInteger(rounded)) throw new RangeError(`inexact amount: ${amount} in prices of ${base}`);
  return amount < 0 && rounded !== 0 ? -rounded : rounded;
}
