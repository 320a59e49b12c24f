import type {Country} from '../country/country.js';
import type {Change} from '../country/rule.js';
import type {Table} from '../decode/table.js';
import {amountColumns} from '../interpret/amount-columns.js';
import type {InterpretOptions} from '../interpret/interpret.js';
import {type Role, rolesOf} from '../interpret/roles.js';
import type {Issue} from '../issue.js';
import {normalise} from '../text/clean.js';
import type {Work} from '../work.js';

/** Changes of credits during the year, as the file states them: by row, in minor units, NaN where a cell is empty. */
export type Movements = ReadonlyMap<Change, Float64Array>;

/** Headers under which a file states them. They are no phase: what was voted and changed is the phase `amended`. */
export const CHANGE_HEADERS: Readonly<Record<Change, readonly string[]>> = {
  transfer: ['transfers', 'virements', 'virements de crédits', 'تحويل الاعتمادات', 'تحويلات الاعتمادات'],
  cancellation: ['cancellations', 'annulations', 'crédits annulés', 'إلغاء الاعتمادات', 'الاعتمادات الملغاة'],
  supplement: [
    'supplements',
    'crédits supplémentaires',
    'ouvertures de crédits',
    'الاعتمادات التكميلية',
    'الاعتمادات الإضافية',
  ],
};

const CHANGES = new Map(
  (Object.keys(CHANGE_HEADERS) as Change[]).flatMap(change =>
    CHANGE_HEADERS[change].map(header => [normalise(header), change] as const),
  ),
);

/** Which change a header names, if any: `virements`, `Annulations (MD)`. */
export function changeNamed(header: string): Change | undefined {
  return CHANGES.get(normalise(header)) ?? CHANGES.get(normalise(header.replace(/\([^()]*\)\s*$/, '')));
}

export interface MovementColumns {
  readonly movements: Movements;
  /** Headers of the columns that were read. */
  readonly columns: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** Reads these columns as the amounts of a phase are read: same units, same decimal marks, same issues. */
export function* movementsIn(table: Table, country: Country, options: InterpretOptions): Work<MovementColumns> {
  const roles = rolesOf(table.header, country, options.fields ?? '').of;
  const movements = new Map<Change, Float64Array>();
  const columns = new Set<string>();
  const issues: Issue[] = [];
  for (const [c, header] of table.header.entries()) {
    const change = roles[c] === undefined ? changeNamed(header) : undefined;
    if (!change || movements.has(change)) continue;
    const [, inHeader = ''] = /\(([^()]*)\)\s*$/.exec(header) ?? [];
    const amounts: Role = {kind: 'phase', phase: 'amended', unit: country.unit(inHeader.replace(/^en\s+|^in\s+/i, ''))};
    const alone = roles.map((role, i) => (i === c ? amounts : role?.kind === 'phase' ? undefined : role));
    const read = yield* amountColumns(table, alone, country, options);
    const faults = read.issues.filter(({column}) => column === header);
    issues.push(...faults.map(fault => ({...fault, severity: 'warning' as const})));
    const [column] = read.phases.values();
    // A column that could be read in two ways says nothing.
    if (!column || faults.some(({severity}) => severity === 'error')) continue;
    movements.set(change, column);
    columns.add(header);
  }
  return {movements, columns, issues};
}
