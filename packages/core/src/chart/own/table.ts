import type {Phase} from '../../budget/phase.js';
import {inPhase, totalOf} from '../../query/slice.js';
import {wholeName} from '../../text/lang.js';
import {yearName} from '../../text/texts.js';
import type {ChartContext} from '../context.js';
import {amountHeading, subjectIn} from '../frame.js';
import {heading} from '../heading.js';
import type {TableModel, TableRow} from '../model.js';
import type {Line} from './lines.js';
import {phaseName} from './texts.js';

export interface OwnTable {
  readonly lines: readonly Line[];
  readonly levels: readonly string[];
  readonly phases: readonly Phase[];
  /** True when there is a line for each year. */
  readonly years: boolean;
  readonly kicker: string;
}

/** The rows that the spec was given, exact: one column for each level and for each phase that it asks for. */
export function ownTable(ctx: ChartContext, {lines, levels, phases, years, kicker}: OwnTable): TableModel {
  const {texts, budget} = ctx;
  const {words, lang} = texts;
  const labels = (line: Line): TableRow['label'][] => [
    ...levels.map(level => wholeName(texts.labelOf(line.entries.get(level)))),
    ...(years ? [{text: yearName(line.year ?? 0, budget, words), lang}] : []),
  ];
  const rowOf = (key: string, [label, ...names]: TableRow['label'][], line: Pick<Line, 'amounts'>): TableRow => {
    const amounts = phases.map(phase => line.amounts.get(phase));
    const digits = amounts.map(amount => (amount === undefined ? words.notAvailable : texts.exactDigits(amount)));
    return {
      key,
      label: label ?? {text: words.total, lang},
      depth: 0,
      cells: [...names.map(({text}) => text), ...digits],
      amounts: [...names.map(() => undefined), ...amounts],
    };
  };
  const first = [...levels.map(level => heading(texts.level(level), ctx)), ...(years ? [words.year] : [])];
  const total = [{text: words.total, lang}, ...first.slice(1).map(() => ({text: '', lang}))];
  return {
    caption: [subjectIn(ctx), kicker, ...(phases.length > 1 ? [texts.exactUnit] : [])].join(' · '),
    columns: [
      ...(first.length > 0 ? first : [words.item]),
      ...(phases.length > 1 ? phases.map(phase => phaseName(ctx, phase)) : [amountHeading(ctx)]),
    ],
    rows: lines.map((line, i) => rowOf(String(i), labels(line), line)),
    // Years are never added, and one line is its own total.
    total: years || levels.length === 0 ? undefined : rowOf('', total, {amounts: totalsOf(ctx, phases)}),
  };
}

function totalsOf({slice}: ChartContext, phases: readonly Phase[]): Line['amounts'] {
  const totals = phases.map(phase => [phase, totalOf(inPhase(slice, phase))] as const);
  return new Map(totals.flatMap(([phase, {amount, available}]) => (available ? [[phase, amount] as const] : [])));
}
