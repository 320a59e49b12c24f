import {NOT_AVAILABLE} from '../amount/amount.js';
import {conventionOf, type DecimalMark} from '../amount/convention.js';
import {parseAmount} from '../amount/parse-amount.js';
import type {Phase} from '../budget/phase.js';
import type {Country} from '../country/country.js';
import type {Unit} from '../country/pack.js';
import type {Table} from '../decode/table.js';
import {type Issue, issueOf} from '../issue.js';
import type {Role} from './roles.js';
import {plainRoleNamed} from './vocabulary.js';

export interface AmountOptions {
  /** The page's word on the unit of the file, when the file does not say. */
  readonly unit?: string;
  /** The page's word on the decimal mark, when a column leaves it open. */
  readonly decimal?: DecimalMark;
}

export interface AmountColumns {
  readonly phases: Map<Phase, Float64Array>;
  readonly unit: Unit | undefined;
  readonly issues: Issue[];
}

/** Reads every phase column into minor units. The unit comes from the row, the header, the file or the page: never from a guess. */
export function amountColumns(
  table: Table,
  roles: readonly (Role | undefined)[],
  country: Country,
  options: AmountOptions,
): AmountColumns {
  const issues: Issue[] = [];
  const phases = new Map<Phase, Float64Array>();
  const stated = statedUnit(table, country, options, issues);
  const unitCells = table.columns[roles.findIndex(role => role?.kind === 'plain' && role.role === 'unit')];
  const rowUnits = unitCells && unitsByRow(unitCells, country);
  let shown: Unit | undefined = stated;
  roles.forEach((role, c) => {
    if (role?.kind !== 'phase') return;
    const column = table.header[c] ?? '';
    const unitAt = (row: number): Unit | undefined => {
      const own = rowUnits?.[row];
      return own === undefined ? (role.unit ?? stated) : (own ?? undefined);
    };
    shown ??= role.unit ?? rowUnits?.find(unit => unit !== undefined && unit !== null) ?? undefined;
    const decimal = decimalOf(table, c, options, issues);
    const isKnown = (row: number): boolean => rowUnits?.[row] !== null;
    phases.set(
      role.phase,
      decimal
        ? readColumn(table, c, column, decimal, {unitAt, isKnown}, issues)
        : new Float64Array(table.rowCount).fill(NOT_AVAILABLE),
    );
  });
  if (phases.size === 0) issues.push(issueOf('no-amounts', 'error', {detail: table.header.join(', ')}));
  else if (!shown && table.rowCount > 0) return {phases, unit: shown, issues: unitErrors(unitCells, country, issues)};
  unitCells?.forEach((text, row) => {
    if (text !== '' && !country.unit(text))
      issues.push(issueOf('unit-unknown', 'warning', {row: table.lines[row], text, leftOut: true}));
  });
  return {phases, unit: shown, issues};
}

/** Why there is no unit at all: one that is unknown, else none. */
function unitErrors(unitCells: readonly string[] | undefined, country: Country, issues: readonly Issue[]): Issue[] {
  const unknown = issues.filter(({code}) => code === 'unit-unknown');
  if (unknown.length > 0) return unknown;
  const text = unitCells?.find(cell => cell !== '');
  return [text === undefined ? issueOf('unit-missing', 'error') : unknownUnit(text, country)];
}

function unknownUnit(text: string, country: Country): Issue {
  return issueOf('unit-unknown', 'error', {text, detail: country.pack.currency.units.map(({id}) => id).join(', ')});
}

function statedUnit(table: Table, country: Country, options: AmountOptions, issues: Issue[]): Unit | undefined {
  const [, inFile = ''] = [...table.meta].find(([key, value]) => plainRoleNamed(key) === 'unit' && value !== '') ?? [];
  const text = inFile === '' ? (options.unit ?? '').trim() : inFile;
  if (text === '') return undefined;
  const unit = country.unit(text);
  if (!unit) issues.push(unknownUnit(text, country));
  return unit;
}

/** `undefined` for an empty cell; `null` for an unreadable one, which must not fall back to the unit of the file. */
function unitsByRow(cells: readonly string[], country: Country): (Unit | undefined | null)[] {
  return cells.map(text => (text === '' ? undefined : (country.unit(text) ?? null)));
}

function decimalOf(table: Table, c: number, options: AmountOptions, issues: Issue[]): DecimalMark | undefined {
  if (table.numeric?.has(c)) return '.';
  const inFile = table.meta.get('decimal');
  const stated = inFile === '.' || inFile === ',' ? inFile : options.decimal;
  if (stated === '.' || stated === ',') return stated;
  const numbers = table.numberRows?.get(c);
  const convention = conventionOf((table.columns[c] ?? []).filter((_, row) => !numbers?.has(row)));
  if (convention.kind === 'known') return convention.decimal;
  if (convention.kind === 'whole') return '.';
  issues.push(issueOf('amount-ambiguous', 'error', {column: table.header[c], text: convention.example}));
  return undefined;
}

function readColumn(
  table: Table,
  c: number,
  column: string,
  decimal: DecimalMark,
  units: {
    readonly unitAt: (row: number) => Unit | undefined;
    /** False for a unit cell that is reported for itself. */ readonly isKnown: (row: number) => boolean;
  },
  issues: Issue[],
): Float64Array {
  const amounts = new Float64Array(table.rowCount).fill(NOT_AVAILABLE);
  const numbers = table.numberRows?.get(c);
  table.columns[c]?.forEach((text, row) => {
    const unit = units.unitAt(row);
    const where = {row: table.lines[row], column, text};
    if (!unit) {
      if (text !== '' && units.isKnown(row)) issues.push(issueOf('unit-missing', 'warning', {...where, leftOut: true}));
      return;
    }
    const parsed = parseAmount(text, numbers?.has(row) ? '.' : decimal, unit.exponent);
    if (parsed.kind === 'amount') {
      amounts[row] = parsed.amount;
      if (parsed.rounded) issues.push(issueOf('amount-rounded', 'info', {...where, amount: parsed.amount}));
    } else if (parsed.kind === 'invalid') issues.push(issueOf('amount-invalid', 'warning', {...where, leftOut: true}));
    else if (parsed.kind === 'out-of-range')
      issues.push(issueOf('amount-out-of-range', 'warning', {...where, leftOut: true}));
  });
  return amounts;
}
