import type {Budget, BudgetEntry, DimensionColumn, Meta} from '../budget/budget.js';
import type {Phase} from '../budget/phase.js';
import type {Country} from '../country/country.js';
import type {Issue} from '../issue.js';
import {type Labels, LANGS} from '../text/lang.js';
import type {Work} from '../work.js';

/** One level: lists of texts travel faster than objects. */
interface PackedColumn {
  readonly id: string;
  readonly index: Int32Array;
  readonly merged: boolean;
  readonly keys: readonly string[];
  readonly codes: readonly string[];
  /** In the order of `LANGS`. */
  readonly labels: readonly (readonly (string | undefined)[])[];
  /** Place of the official entry in the country pack; -1 where there is none. */
  readonly official: Int32Array;
}

/** A budget as it travels from a worker to its page: plain data, without what the country pack of both says already. */
export interface PackedBudget {
  readonly rows: Pick<Budget, 'rowCount' | 'lines' | 'counts' | 'years' | 'flows' | 'credits' | 'marks'>;
  readonly phases: readonly (readonly [Phase, Float64Array])[];
  readonly columns: readonly PackedColumn[];
  readonly unit: string;
  readonly meta: Meta;
  readonly issues: readonly Issue[];
}

export function packed({dimensions, phases, unit, currency, meta, issues, ...rows}: Budget): PackedBudget {
  return {
    rows,
    phases: [...phases],
    columns: Array.from(dimensions.values(), packedColumn),
    unit: unit.id,
    meta,
    issues,
  };
}

function packedColumn({dimension, index, merged = false, entries}: DimensionColumn): PackedColumn {
  const places = new Map((dimension.entries ?? []).map((entry, place) => [entry, place]));
  return {
    id: dimension.id,
    index,
    merged,
    keys: entries.map(({key}) => key),
    codes: entries.map(({code}) => code),
    labels: LANGS.map(lang => entries.map(({labels}) => labels[lang])),
    official: Int32Array.from(entries, ({official}) => (official && places.get(official)) ?? -1),
  };
}

/** Entries that are made between two rests. */
const ENTRIES = 2048;

/** The budget that was packed, with what `country`, which is that of the worker, says. */
export function* unpacked({rows, phases, columns, unit, meta, issues}: PackedBudget, country: Country): Work<Budget> {
  const dimensions = new Map<string, DimensionColumn>();
  for (const column of columns) dimensions.set(column.id, yield* unpackedColumn(column, country));
  const {currency} = country.pack;
  const found = currency.units.find(({id}) => id === unit);
  if (!found)
    throw new TypeError(`invalid unit: ${unit}. The country has ${currency.units.map(({id}) => id).join(', ')}`);
  return {...rows, phases: new Map(phases), dimensions, unit: found, currency, meta, issues};
}

function* unpackedColumn({id, index, merged, ...texts}: PackedColumn, country: Country): Work<DimensionColumn> {
  const dimension = country.dimension(id);
  if (!dimension) throw new TypeError(`invalid dimension: ${id}. The country does not have it`);
  const entries: BudgetEntry[] = [];
  for (const [place, key] of texts.keys.entries()) {
    const labels: {-readonly [Lang in keyof Labels]: Labels[Lang]} = {};
    LANGS.forEach((lang, i) => {
      const label = texts.labels[i]?.[place];
      if (label !== undefined) labels[lang] = label;
    });
    const official = dimension.entries?.[texts.official[place] ?? -1];
    entries.push({key, code: texts.codes[place] ?? '', labels, official});
    if (place % ENTRIES === ENTRIES - 1) yield;
  }
  return {dimension, entries, index, ...(merged ? {merged} : {})};
}
