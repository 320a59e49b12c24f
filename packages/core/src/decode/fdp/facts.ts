import {type Flow, type Phase, PHASES} from '../../budget/phase.js';
import type {NumberText} from '../values.js';
import {flowIn, type Level, type Measure, type Model, phaseIn, type Source} from './model.js';
import type {ForeignKey, Resource} from './resources.js';

/** A resource as it was read: its rows by the names of its fields. */
export interface Sheet {
  readonly resource: Resource;
  readonly header: readonly string[];
  readonly rows: readonly {readonly line: number; readonly cells: readonly string[]}[];
}

/** Reads the text of one row of the facts from a source, through the keys of the tables beside them. */
export type Reader = (cells: readonly string[]) => string;

export function readerOf(
  source: Source | undefined,
  fact: Sheet,
  sheets: ReadonlyMap<string, Sheet>,
): Reader | undefined {
  if (!source) return undefined;
  if (source.kind === 'constant') return () => source.text;
  if (source.resource === fact.resource.name) {
    const at = columnIn(fact, source.field);
    return at < 0 ? undefined : cells => valueAt(fact, cells, at);
  }
  const sheet = sheets.get(source.resource);
  const key = fact.resource.keys.find(({resource}) => resource === source.resource);
  return sheet && key ? joined(fact, key, sheet, source.field) : undefined;
}

/** Publishers are not strict about the case of names. */
export function columnIn({header}: Sheet, field: string): number {
  const exact = header.indexOf(field);
  return exact >= 0 ? exact : header.findIndex(name => name.toLowerCase() === field.toLowerCase());
}

export function valueAt({resource}: Sheet, cells: readonly string[], at: number): string {
  const text = (cells[at] ?? '').trim();
  return resource.missing.has(text) ? '' : text;
}

function joined(fact: Sheet, key: ForeignKey, sheet: Sheet, field: string): Reader | undefined {
  const own = key.fields.map(name => columnIn(fact, name));
  const other = key.references.map(name => columnIn(sheet, name));
  const at = columnIn(sheet, field);
  if (at < 0 || own.includes(-1) || other.includes(-1)) return undefined;
  const keyOf = (of: Sheet, cells: readonly string[], columns: readonly number[]): string =>
    columns.map(column => valueAt(of, cells, column)).join('\u0001');
  const texts = new Map<string, string>();
  for (const {cells} of sheet.rows) {
    const found = keyOf(sheet, cells, other);
    // A key that stands twice names its first row.
    if (!texts.has(found)) texts.set(found, valueAt(sheet, cells, at));
  }
  return cells => texts.get(keyOf(fact, cells, own)) ?? '';
}

/** The fields of a model that are read from tables beside the facts. */
export function resourcesUsed(model: Model): ReadonlySet<string> {
  const sources = [
    ...model.levels.flatMap(({code, labels}: Level) => [code, ...labels.map(({source}) => source)]),
    model.year,
    model.flow,
    model.currency,
    ...model.phases,
  ];
  return new Set(sources.flatMap(source => (source?.kind === 'field' ? [source.resource] : [])));
}

/** Amounts that stand in one row of the result: of one year, one flow and one currency. */
export interface Part {
  readonly year: string | undefined;
  readonly flow: Flow | undefined;
  readonly measures: readonly {readonly measure: Measure; readonly values: readonly (NumberText | string)[]}[];
}

export function partsOf(columns: Part['measures']): readonly Part[] {
  const parts = new Map<
    string,
    {year: string | undefined; flow: Flow | undefined; measures: Part['measures'][number][]}
  >();
  for (const column of columns) {
    const {year, flow} = column.measure;
    const key = `${year ?? ''} ${flow ?? ''}`;
    const part = parts.get(key) ?? {year, flow, measures: []};
    parts.set(key, part);
    part.measures.push(column);
  }
  return [...parts.values()];
}

/** The phase of an amount: what its column says, else its row, in any of the columns that say it. */
export function phaseAt(measure: Measure, said: readonly string[]): Phase | undefined {
  return measure.phase ?? said.map(phaseIn).find(phase => phase !== undefined);
}

export function flowAt(part: Part, said: string | undefined): string {
  return part.flow ?? flowIn(said) ?? said ?? '';
}

export const inOrder = (phases: ReadonlySet<Phase>): readonly Phase[] => PHASES.filter(phase => phases.has(phase));
