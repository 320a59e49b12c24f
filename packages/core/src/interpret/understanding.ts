import type {DecimalMark} from '../amount/convention.js';
import type {Budget} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {About} from '../decode/about.js';
import {faultsIn, type IssueCode} from '../issue.js';
import {type Role, rolesOf} from './roles.js';

/** What a column of a file was taken for. */
export interface ColumnUnderstood {
  /** As it is written in the file. */
  readonly header: string;
  /** The kit's name, as `fields` has it: `mission_fr`, `year`, `voted`. Absent: the column is not used. */
  readonly role?: string;
  /** Id of the level of which the column gives codes or names. */
  readonly level?: string;
  /** True for a column of amounts. */
  readonly isAmount: boolean;
  /** Decimal mark of an amount column, decided from all its cells; absent where that could not be. */
  readonly decimal?: DecimalMark;
}

/** Rows or cells that are in no total, for one reason. */
export interface LeftOut {
  readonly code: IssueCode;
  readonly count: number;
  /** Lines of the file, a thousand at most. */
  readonly rows: readonly number[];
}

/** How a file was read: what a publisher needs to check it, and a page to say it. */
export interface Understanding extends About {
  /** A published layout by which the columns are known: `plf`, `scdl-budget`, `boost-tunisia`, `fiscal-data-package`… */
  readonly layout?: string;
  readonly columns: readonly ColumnUnderstood[];
  /** Id of the unit of the amounts in the file: `dinar`, `million`. Absent where none is known. */
  readonly unit?: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Rows of the table that was read. */
  readonly rows: number;
  readonly leftOut: readonly LeftOut[];
}

/** What was read, as the reader of files tells it. */
export interface ReadTold {
  readonly header: readonly string[];
  readonly rowCount: number;
  readonly about: About;
  readonly layout?: {readonly id: string};
}

/** The report on a file. `fields` is the page's word on the columns, with what the layout adds to it. */
export function understandingOf(read: ReadTold, budget: Budget, country: Country, fields = ''): Understanding {
  const {header, about, layout, rowCount} = read;
  const {of} = rolesOf(header, country, fields);
  const hasUnit = !budget.issues.some(({code, severity}) => code === 'unit-missing' && severity === 'error');
  return {
    ...about,
    ...(layout ? {layout: layout.id} : {}),
    columns: header.map((name, c) => columnOf(name, of[c], budget)),
    ...(hasUnit && budget.phases.size > 0 ? {unit: budget.unit.id} : {}),
    currency: budget.currency.code,
    rows: rowCount,
    leftOut: leftOutOf(budget),
  };
}

function columnOf(header: string, role: Role | undefined, {marks}: Budget): ColumnUnderstood {
  if (!role) return {header, isAmount: false};
  if (role.kind === 'plain') return {header, role: role.role, isAmount: false};
  if (role.kind === 'phase')
    return {header, role: role.phase, isAmount: true, decimal: marks?.find(([phase]) => phase === role.phase)?.[1]};
  const {id} = role.dimension;
  return {header, role: role.facet === 'any' ? id : `${id}_${role.facet}`, level: id, isAmount: false};
}

function leftOutOf({issues}: Budget): readonly LeftOut[] {
  const out = issues.filter(({leftOut, code}) => leftOut === true || code === 'total-row');
  return [...new Set(out.map(({code}) => code))].map(code => {
    const own = out.filter(issue => issue.code === code);
    // A stage that is not read is one issue for all its lines.
    const count = code === 'other-stage' ? own.reduce((sum, {detail}) => sum + Number(detail), 0) : faultsIn(own);
    return {code, count, rows: own.flatMap(({row}) => (row === undefined ? [] : [row]))};
  });
}
