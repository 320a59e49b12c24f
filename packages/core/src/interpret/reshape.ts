import {type Phase, PHASES} from '../budget/phase.js';
import type {Decoded} from '../decode/decoded.js';
import {type RawRow, tableOf} from '../decode/raw-rows.js';
import {isNumber, rowsIn} from '../decode/table-rows.js';
import type {Table} from '../decode/table.js';
import {type Issue, issueOf} from '../issue.js';
import {normalise} from '../text/clean.js';
import {LANGS} from '../text/lang.js';
import {type Cell, columnsOf, type KeptColumn} from './profiles/kept-columns.js';
import {type Measure, measuresOf, type Part, partsOf, phaseOf} from './profiles/measures.js';
import type {Profile} from './profiles/profile.js';

/**
 * Reads a table as a published layout says. Where the layout has kinds of credit, years or stages in its columns, every line
 * becomes one row for each kind and year; else the columns get their names and the rows stay as they are.
 */
export function reshape(table: Table, profile: Profile): Decoded {
  const measures = measuresOf(table.header, profile);
  const stageColumn = table.header.findIndex(name => profile.stage?.test(normalise(name)) ?? false);
  const kept = columnsOf(table, profile, new Set(measures.map(({column}) => column)));
  const {id, country, currency, dimensions} = profile;
  const named = {id, country, currency, dimensions};
  const said = (shaped: Table): Table => ({...shaped, meta: metaOf(shaped, profile, kept)});
  if (measures.every(isPlain) && kept.every(column => column.isPlain === true))
    return {table: said(table), layout: {...named, fields: fieldsOf(table.header, kept, measures)}};
  // Nothing says at which stage the amounts were taken: the page must.
  if (stageColumn < 0 && measures.every(measure => phaseOf(measure, '') === undefined)) return {table};
  const lines = new Lines(table, kept, measures, stageColumn);
  return {table: said(lines.table()), layout: {...named, fields: lines.fields()}};
}

function isPlain(measure: Measure): boolean {
  return measure.credit === undefined && measure.year === undefined && phaseOf(measure, '') !== undefined;
}

function fieldsOf(
  header: readonly string[],
  kept: readonly KeptColumn[],
  measures: readonly Measure[],
): ReadonlyMap<string, string> {
  return new Map([
    ...kept.flatMap(({header: name, name: role}) => (role === undefined ? [] : [[name, role] as const])),
    ...measures.map(measure => [header[measure.column] ?? '', phaseOf(measure, '') ?? ''] as const),
  ]);
}

/** What the layout says of the whole file. The file's own word goes before it. */
function metaOf(table: Table, profile: Profile, kept: readonly KeptColumn[]): ReadonlyMap<string, string> {
  const meta = new Map(table.meta);
  if (profile.unit !== undefined && !meta.has('unit')) meta.set('unit', profile.unit);
  for (const {name, when, note} of profile.remarks ?? []) {
    const at = table.header.indexOf(kept.find(column => column.name === name)?.header ?? '');
    if (at < 0) continue;
    const values = new Set<string>();
    for (const {cells} of rowsIn(table)) values.add(normalise(cells[at] ?? ''));
    const holds = when === 'several' ? values.size > 1 : [...values].some(value => when.test(value));
    if (holds) for (const lang of LANGS) if (!meta.has(`note_${lang}`)) meta.set(`note_${lang}`, note[lang]);
  }
  return meta;
}

/** The lines of a file, turned into rows of one year and one kind of credit each. */
class Lines {
  private readonly parts: readonly Part[];
  private readonly front: readonly KeptColumn[];
  /** Columns that the layout has in its headers and the kit in its rows. */
  private readonly own: readonly ('year' | 'credit')[];
  private readonly year: KeptColumn | undefined;
  /** For each phase that occurs: the columns of the file that feed it, and whether all their cells came as numbers. */
  private readonly sources = new Map<Phase, {readonly columns: Set<number>; allNumbers: boolean}>();
  /** Stages of which nothing is read, with the number of their lines. */
  private readonly others = new Map<string, number>();
  private readonly rows: {readonly line: number; readonly cells: readonly string[]; readonly amounts: Amounts}[] = [];

  constructor(
    private readonly given: Table,
    kept: readonly KeptColumn[],
    measures: readonly Measure[],
    private readonly stageColumn: number,
  ) {
    this.parts = partsOf(measures);
    this.own = [
      ...(measures.some(({year}) => year !== undefined) ? (['year'] as const) : []),
      ...(measures.some(({credit}) => credit !== undefined) ? (['credit'] as const) : []),
    ];
    this.year = kept.find(({name}) => name === 'year');
    this.front = kept.filter(({name}) => !this.own.some(own => own === name));
    let row = 0;
    for (const line of rowsIn(given)) this.add(line, row++);
  }

  private add({line, cells}: RawRow, row: number): void {
    const stage = this.stageColumn < 0 ? '' : (cells[this.stageColumn] ?? '');
    const cell: Cell = {cells, meta: this.given.meta};
    const front = this.front.map(column => column.read(cell));
    const parts = this.parts.flatMap(part => {
      const amounts = this.amountsOf(part, cells, row, normalise(stage));
      const own = this.own.map(name =>
        name === 'credit' ? (part.credit ?? '') : (part.year ?? this.year?.read(cell) ?? ''),
      );
      return amounts ? [{line, cells: [...front, ...own], amounts}] : [];
    });
    if (parts.length === 0) this.others.set(stage, (this.others.get(stage) ?? 0) + 1);
    // A line that is new in a bill has no credits of the year before: it is no line of that year.
    const filled = parts.filter(({amounts}) => amounts.size > 0);
    this.rows.push(...(filled.length > 0 ? filled : parts.slice(0, 1)));
  }

  /** Nothing when no column says anything at this stage. */
  private amountsOf(part: Part, cells: readonly string[], row: number, stage: string): Amounts | undefined {
    const amounts = new Map<Phase, string>();
    let applies = false;
    for (const measure of part.measures) {
      const phase = phaseOf(measure, stage);
      if (!phase) continue;
      applies = true;
      const source = this.sources.get(phase) ?? {columns: new Set(), allNumbers: true};
      this.sources.set(phase, source);
      source.columns.add(measure.column);
      const text = cells[measure.column] ?? '';
      if (text === '') continue;
      source.allNumbers &&= isNumber(this.given, measure.column, row);
      amounts.set(phase, text);
    }
    return applies ? amounts : undefined;
  }

  private phaseNames(): ReadonlyMap<Phase, string> {
    const taken = new Set([...this.front.map(({header}) => header), ...this.ownNames()]);
    const phases = PHASES.filter(phase => this.sources.has(phase));
    return new Map(
      phases.map(phase => {
        const columns = [...(this.sources.get(phase)?.columns ?? [])].map(column => this.given.header[column] ?? '');
        const joined = columns.join(' / ').replace(/[;\n]/g, ' ');
        // One column may be of several phases, by the stage of the row.
        const name = taken.has(joined) ? `${joined} (${phase})` : joined;
        taken.add(name);
        return [phase, name];
      }),
    );
  }

  private ownNames(): readonly string[] {
    return this.own.map(name => (this.given.header.includes(name) ? `${name} *` : name));
  }

  fields(): ReadonlyMap<string, string> {
    return new Map([
      ...this.front.flatMap(({header, name}) => (name === undefined ? [] : [[header, name] as const])),
      ...this.ownNames().map((header, i) => [header, this.own[i] ?? ''] as const),
      ...[...this.phaseNames()].map(([phase, header]) => [header, phase] as const),
    ]);
  }

  table(): Table {
    const phases = this.phaseNames();
    const header = [...this.front.map(column => column.header), ...this.ownNames(), ...phases.values()];
    const rows = this.rows.map(({line, cells, amounts}) => ({
      line,
      cells: [...cells, ...[...phases.keys()].map(phase => amounts.get(phase) ?? '')],
    }));
    const left: Issue[] = [...this.others].map(([text, count]) =>
      issueOf('other-stage', 'warning', {text, detail: String(count), leftOut: true}),
    );
    const shaped = tableOf([{line: 0, cells: header}, ...rows], this.given.meta, [...this.given.issues, ...left]);
    const first = header.length - phases.size;
    const numeric = [...phases.keys()].flatMap((phase, i) => (this.sources.get(phase)?.allNumbers ? [first + i] : []));
    return {...shaped, numeric: new Set(numeric)};
  }
}

type Amounts = ReadonlyMap<Phase, string>;
