import {NOT_AVAILABLE} from '../amount/amount.js';
import type {DecimalMark} from '../amount/convention.js';
import type {Phase} from '../budget/phase.js';
import type {Country} from '../country/country.js';
import type {Unit} from '../country/pack.js';
import type {Texts} from '../decode/column.js';
import type {Table} from '../decode/table.js';
import {type Issue, IssueList, issueOf} from '../issue.js';
import type {Work} from '../work.js';
import {type ColumnUnits, readColumn} from './amount-cells.js';
import {decimalOf} from './decimal.js';
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
  /** Decimal mark of each, where it is known. */
  readonly marks: (readonly [Phase, DecimalMark])[];
  readonly unit: Unit | undefined;
  readonly issues: readonly Issue[];
}

/** Reads every phase column into minor units. The unit comes from the row, the header, the file or the page: never from a guess. */
export function* amountColumns(
  table: Table,
  roles: readonly (Role | undefined)[],
  country: Country,
  options: AmountOptions,
): Work<AmountColumns> {
  const issues = new IssueList();
  const phases = new Map<Phase, Float64Array>();
  const marks: (readonly [Phase, DecimalMark])[] = [];
  const stated = statedUnit(table, country, options, issues);
  const unitColumn = table.columns[roles.findIndex(role => role?.kind === 'plain' && role.role === 'unit')];
  const unitTexts = unitColumn && (yield* unitColumn.texts());
  const own = unitTexts && ownUnits(unitTexts, country);
  let shown: Unit | undefined = stated;
  for (const [c, role] of roles.entries()) {
    if (role?.kind !== 'phase') continue;
    shown ??= role.unit ?? own?.find(unit => unit !== undefined && unit !== null) ?? undefined;
    const decimal = yield* decimalOf(table, c, options.decimal, issues);
    if (decimal) marks.push([role.phase, decimal]);
    const units: ColumnUnits = {stated: role.unit ?? stated, own, codes: unitTexts?.codes};
    phases.set(
      role.phase,
      decimal
        ? yield* readColumn(table, c, decimal, units, issues)
        : new Float64Array(table.rowCount).fill(NOT_AVAILABLE),
    );
  }
  if (phases.size === 0) issues.addAll([issueOf('no-amounts', 'error', {detail: table.header.join(', ')})]);
  else if (!shown && table.rowCount > 0)
    return {phases, marks, unit: shown, issues: unitErrors(unitTexts, country, issues.list())};
  if (unitTexts && own) tellUnknown(unitTexts, own, table, issues);
  return {phases, marks, unit: shown, issues: issues.list()};
}

/** By code of a unit cell: `undefined` for an empty one; `null` for an unreadable one, which must not fall back to the unit of the file. */
function ownUnits({count, text}: Texts, country: Country): (Unit | undefined | null)[] {
  return Array.from({length: count}, (_, code) => {
    const cell = text(code);
    return cell === '' ? undefined : (country.unit(cell) ?? null);
  });
}

function tellUnknown(
  {codes, text}: Texts,
  own: readonly (Unit | undefined | null)[],
  table: Table,
  issues: IssueList,
): void {
  if (!own.includes(null)) return;
  codes.forEach((code, row) => {
    if (own[code] === null)
      issues.add('unit-unknown', 'warning', () => ({row: table.lines[row], text: text(code)}), {leftOut: true});
  });
}

/** Why there is no unit at all: one that is unknown, else none. */
function unitErrors(texts: Texts | undefined, country: Country, issues: readonly Issue[]): readonly Issue[] {
  const unknown = issues.filter(({code}) => code === 'unit-unknown');
  if (unknown.length > 0) return unknown;
  const cells = Array.from({length: texts?.count ?? 0}, (_, code) => texts?.text(code) ?? '');
  const text = cells.find(cell => cell !== '');
  return [text === undefined ? issueOf('unit-missing', 'error') : unknownUnit(text, country)];
}

function unknownUnit(text: string, country: Country): Issue {
  return issueOf('unit-unknown', 'error', {text, detail: country.pack.currency.units.map(({id}) => id).join(', ')});
}

function statedUnit(table: Table, country: Country, options: AmountOptions, issues: IssueList): Unit | undefined {
  const [, inFile = ''] = [...table.meta].find(([key, value]) => plainRoleNamed(key) === 'unit' && value !== '') ?? [];
  const text = inFile === '' ? (options.unit ?? '').trim() : inFile;
  if (text === '') return undefined;
  const unit = country.unit(text);
  if (!unit) issues.addAll([unknownUnit(text, country)]);
  return unit;
}
