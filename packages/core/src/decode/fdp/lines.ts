import type {Flow, Phase} from '../../budget/phase.js';
import {type Issue, issueOf} from '../../issue.js';
import type {NumberText, ValueRow} from '../values.js';
import {inOrder, type Part, phaseAt, type Reader} from './facts.js';
import type {Measure, Model} from './model.js';

/** Names that are not taken yet, and that the attribute `fields` can hold. */
export class Names {
  private readonly taken = new Set<string>();
  constructor(private readonly own: readonly string[]) {}

  free(wanted: string): string {
    let name = wanted.replace(/[;\n\r]/g, ' ').trim();
    if (name === '') name = this.own[0] ?? '?';
    while (this.taken.has(name)) name += ' *';
    this.taken.add(name);
    return name;
  }
}

/** The rows of the result, with their amounts by phase; an amount of no known phase stays under its own name. */
export class Lines {
  private readonly kept: {
    readonly line: number;
    readonly front: readonly string[];
    readonly amounts: ReadonlyMap<string, NumberText | string>;
  }[] = [];
  private waiting: Lines['kept'] = [];
  private readonly sources = new Map<string, {readonly phase: Phase | undefined; readonly fields: Set<string>}>();
  private readonly unknown = new Map<string, number>();

  constructor(
    private readonly model: Model,
    private readonly phasesOf: readonly Reader[],
  ) {}

  add(line: number, row: number, cells: readonly string[], part: Part, front: readonly string[]): void {
    const said = this.phasesOf.map(read => read(cells));
    const amounts = new Map<string, NumberText | string>();
    for (const {measure, values} of part.measures) {
      const phase = phaseAt(measure, said);
      const stage = said.find(text => text !== '');
      if (!phase && stage !== undefined) {
        this.unknown.set(stage, (this.unknown.get(stage) ?? 0) + 1);
        continue;
      }
      const key = this.keyOf(measure, phase);
      const value = values[row] ?? '';
      if (value !== '') amounts.set(key, value);
    }
    this.waiting.push({line, front, amounts});
  }

  /** Two columns of one phase are two things: the second keeps its own name, and the page can ask for it. */
  private keyOf(measure: Measure, phase: Phase | undefined): string {
    const key = phase ?? `=${measure.field}`;
    const source = this.sources.get(key) ?? {phase, fields: new Set<string>()};
    const isSecond = [...source.fields].some(field => this.sameRow(field, measure));
    if (isSecond) return this.keyOf(measure, undefined);
    this.sources.set(key, source);
    source.fields.add(measure.field);
    return key;
  }

  private sameRow(field: string, measure: Measure): boolean {
    const other = this.model.measures.find(own => own.field === field);
    const flow = (own: Measure | undefined): Flow | undefined => own?.flow;
    return field !== measure.field && other?.year === measure.year && flow(other) === flow(measure);
  }

  /** Ends a row of the file: of its parts those with amounts are kept, or one so that its name is not lost. */
  end(): void {
    const filled = this.waiting.filter(({amounts}) => amounts.size > 0);
    this.kept.push(...(filled.length > 0 ? filled : this.waiting.slice(0, 1)));
    this.waiting = [];
  }

  columns(names: Names): readonly {readonly header: string; readonly key: string; readonly phase: Phase | undefined}[] {
    const phases = inOrder(
      new Set([...this.sources.values()].map(({phase}) => phase).filter(phase => phase !== undefined)),
    );
    const others = [...this.sources.keys()].filter(key => key.startsWith('='));
    return [...phases, ...others].map(key => {
      const source = this.sources.get(key);
      return {key, phase: source?.phase, header: names.free([...(source?.fields ?? [])].join(' / '))};
    });
  }

  rows(columns: readonly {readonly key: string}[]): readonly ValueRow[] {
    return this.kept.map(({line, front, amounts}) => ({
      line,
      values: [...front, ...columns.map(({key}) => amounts.get(key))],
    }));
  }

  issues(): readonly Issue[] {
    return [...this.unknown].map(([text, count]) =>
      issueOf('other-stage', 'warning', {text, detail: String(count), leftOut: true}),
    );
  }
}
