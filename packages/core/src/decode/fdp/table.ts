import type {Layout} from '../../country/layout.js';
import {cofogIn} from '../../interpret/cofog.js';
import {type Issue, issueOf} from '../../issue.js';
import type {Decoded} from '../decoded.js';
import {tableOfValues} from '../values.js';
import type {About} from './about.js';
import {flowAt, type Part, partsOf, type Reader, readerOf, type Sheet} from './facts.js';
import {dimensionsOf, roleOf} from './levels.js';
import {Lines, Names} from './lines.js';
import {currencyFor, measuresIn} from './measures.js';
import type {Model, Source} from './model.js';
import {yearReader} from './years.js';

/** A column of the result that holds no amount. */
interface Column {
  readonly header: string;
  readonly role: string;
  readonly read: Reader;
}

/** The facts of a package, its codes resolved and its amounts multiplied, as a table of the kit. */
export function tableOfFacts(
  model: Model,
  fact: Sheet,
  sheets: ReadonlyMap<string, Sheet>,
  about: About,
  before: readonly Issue[],
): Decoded {
  return new Facts(model, fact, sheets, about, before).decoded();
}

class Facts {
  private readonly issues: Issue[];
  private readonly names: Names;
  private readonly levels: readonly Column[];
  private readonly plain: readonly Column[];
  private readonly currency: string | undefined;
  private readonly parts: readonly Part[];
  private readonly lines: Lines;

  constructor(
    private readonly model: Model,
    private readonly fact: Sheet,
    private readonly sheets: ReadonlyMap<string, Sheet>,
    private readonly about: About,
    before: readonly Issue[],
  ) {
    this.issues = [...before];
    this.names = new Names(fact.header);
    this.levels = this.levelColumns();
    const currencyOf = this.reader(model.currency);
    this.currency = currencyFor(model, fact, currencyOf, about.wish);
    this.parts = partsOf(measuresIn(model, fact, this.currency, currencyOf !== undefined, this.issues));
    this.lines = new Lines(
      model,
      model.phases.map(source => this.reader(source)).filter(read => read !== undefined),
    );
    this.plain = this.plainColumns();
    this.readRows(currencyOf);
    this.issues.push(...unusedIn(model, fact));
  }

  private reader(source: Source | undefined): Reader | undefined {
    const read = readerOf(source, this.fact, this.sheets);
    if (source?.kind === 'field' && !read) this.issues.push(issueOf('missing-field', 'warning', {text: source.field}));
    return read;
  }

  /** One column for each code and for each language; a second name in one language says nothing more. */
  private levelColumns(): readonly Column[] {
    const columns = new Map<string, Column>();
    const add = (source: Source | undefined, role: string): void => {
      const read = columns.has(role) ? undefined : this.reader(source);
      if (!source || !read) return;
      const header = this.names.free(source.kind === 'field' ? source.field : role);
      columns.set(role, {header, role, read});
    };
    for (const level of this.model.levels) {
      const role = roleOf(level);
      add(level.code, `${role}_code`);
      for (const {source, lang} of level.labels) add(source, lang ? `${role}_${lang}` : role);
    }
    return [...columns.values()];
  }

  private plainColumns(): readonly Column[] {
    const {year} = this.model;
    const yearOf = yearReader(year, this.fact, this.reader(year));
    const flowOf = this.reader(this.model.flow);
    const columns: Column[] = [];
    if (yearOf || this.about.year !== undefined || this.parts.some(part => part.year !== undefined)) {
      const header = this.names.free(year?.kind === 'field' ? year.field : 'year');
      columns.push({header, role: 'year', read: cells => yearOf?.(cells) ?? this.about.year ?? ''});
    }
    if (flowOf || this.parts.some(({flow}) => flow !== undefined))
      columns.push({header: this.names.free('flow'), role: 'flow', read: cells => flowOf?.(cells) ?? ''});
    return columns;
  }

  /** What a column says of its amounts goes before what the row says. */
  private plainCell({role, read}: Column, part: Part, cells: readonly string[]): string {
    return role === 'year' ? (part.year ?? read(cells)) : flowAt(part, read(cells));
  }

  private readRows(currencyOf: Reader | undefined): void {
    const foreign = new Map<string, number>();
    this.fact.rows.forEach(({line, cells}, row) => {
      const own = currencyOf?.(cells).toUpperCase();
      if (own !== undefined && own !== this.currency) {
        foreign.set(own || '?', (foreign.get(own || '?') ?? 0) + 1);
        return;
      }
      const front = this.levels.map(({read}) => read(cells));
      for (const part of this.parts)
        this.lines.add(line, row, cells, part, [
          ...front,
          ...this.plain.map(column => this.plainCell(column, part, cells)),
        ]);
      this.lines.end();
    });
    for (const [text, count] of foreign)
      this.issues.push(issueOf('other-currency', 'warning', {text, detail: String(count), leftOut: true}));
  }

  decoded(): Decoded {
    const amounts = this.lines.columns(this.names);
    const columns = [...this.levels, ...this.plain];
    const header = [...columns, ...amounts].map(column => column.header);
    const meta = new Map(this.about.meta);
    if (this.currency !== undefined) meta.set('unit', this.currency);
    const issues = [...this.issues, ...this.lines.issues()];
    const layout: Layout = {
      id: 'fiscal-data-package',
      fields: new Map([
        ...columns.map(column => [column.header, column.role] as const),
        ...amounts.flatMap(({header: name, phase}) => (phase ? [[name, phase] as const] : [])),
      ]),
      dimensions: dimensionsOf(this.model.levels),
      country: this.about.country,
      currency: this.currency,
    };
    const decoded = {table: tableOfValues(header, this.lines.rows(amounts), meta, issues), layout};
    // One column of COFOG codes holds all the levels.
    const codes = this.levels.find(({role}) => role === 'function_code');
    const isAll = codes && !this.levels.some(({role}) => role === 'function_group_code');
    return isAll ? cofogIn(decoded, codes.header) : decoded;
  }
}

/** Columns of the facts of which the package says nothing. */
function unusedIn(model: Model, fact: Sheet): readonly Issue[] {
  const sources = [
    ...model.levels.flatMap(({code, labels}) => [code, ...labels.map(({source}) => source)]),
    ...[model.year, model.flow, model.currency, ...model.phases],
  ];
  const used = new Set([
    ...sources.flatMap(source => (source?.kind === 'field' ? [source.field.toLowerCase()] : [])),
    ...model.measures.map(({field}) => field.toLowerCase()),
    ...fact.resource.keys.flatMap(({fields}) => fields.map(field => field.toLowerCase())),
  ]);
  return fact.header
    .filter(name => name !== '' && !used.has(name.toLowerCase()))
    .map(column => issueOf('unused-column', 'info', {column}));
}
