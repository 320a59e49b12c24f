import {capital} from '../../text/capital.js';
import type {Amount} from '../../amount/amount.js';
import type {Phase} from '../../budget/phase.js';
import type {ChartContext} from '../context.js';
import {notesIn} from '../frame.js';
import type {Span} from '../model.js';
import type {Execution} from './execution.js';
import {excessOf, type Measure, rateOf} from './rates.js';
import {type Situation, situationNotes} from './year-mark.js';

/** "94,4 % des crédits votés ont été payés.", or why there is no rate; nothing where a phase has none. */
export function rateText(
  measure: Measure | undefined,
  base: Amount | undefined,
  phase: Phase,
  {base: basePhase}: Execution,
  ctx: ChartContext,
): string {
  const {words, percent} = ctx.texts;
  const {flow} = ctx.selection;
  const rate = rateOf(measure);
  if (basePhase === undefined || base === undefined) return words.noRate(basePhase ?? 'voted', flow);
  if (measure === undefined) return words.noCommonRows(phase, basePhase, flow);
  return rate === undefined
    ? words.zeroBase(basePhase, flow)
    : words.rateSentence(percent(rate), phase, basePhase, flow);
}

/** The sentence of the whole: the rate in strong, its base in words, and by how much it is exceeded. */
export function executionSummary(execution: Execution, ctx: ChartContext): readonly Span[] {
  const {words, inWords, percent} = ctx.texts;
  const {base, headline, totals, measures} = execution;
  const whole = base && totals.get(base)?.amount;
  const done = headline && totals.get(headline)?.amount;
  const said = (phase: Phase, amount: Amount, strong: boolean): Span[] => {
    const [before, total, after] = words.summaryTotal(
      capital(words.phase[ctx.selection.flow][phase], ctx.texts.lang),
      inWords(amount),
    );
    return [{text: before}, {text: total, strong}, {text: after}];
  };
  if (headline === undefined || done === undefined)
    return [...(base && whole !== undefined ? said(base, whole, true) : []), {text: ` ${words.noExecution}`}];
  const measure = measures.get(headline);
  const rate = rateOf(measure);
  const sentence = rateText(measure, whole, headline, execution, ctx);
  if (rate === undefined || base === undefined || whole === undefined)
    return [...said(headline, done, true), {text: ` ${sentence}`}];
  const excess = excessOf(measure);
  const over = excess > 0 ? [{text: ` ${capital(words.over(inWords(excess)), ctx.texts.lang)}.`}] : [];
  const unknown = unknownText(measure, headline, inWords, ctx).map(text => ({text: ` ${text}`}));
  return [...strongIn(`${sentence} `, percent(rate)), ...said(base, whole, false), ...over, ...unknown];
}

/** The credits that stand outside of a rate; nothing without a rate. */
export function unknownText(
  measure: Measure | undefined,
  phase: Phase,
  say: (amount: Amount) => string,
  ctx: ChartContext,
): string[] {
  if (measure?.unknown === undefined || rateOf(measure) === undefined) return [];
  return [ctx.texts.words.unknownStep(phase, say(measure.unknown), ctx.selection.flow)];
}

/** Sets the key figure of a sentence in strong. */
function strongIn(sentence: string, figure: string): Span[] {
  const at = sentence.indexOf(figure);
  if (at < 0) return [{text: sentence}];
  const spans = [
    {text: sentence.slice(0, at)},
    {text: figure, strong: true},
    {text: sentence.slice(at + figure.length)},
  ];
  return spans.filter(({text}) => text !== '');
}

/** The common remarks, the date of the figures, and for each phase the rows that have no figure of it. */
export function executionNotes({phases, totals}: Execution, situation: Situation, ctx: ChartContext): string[] {
  const {words, whole} = ctx.texts;
  const partial = phases.flatMap(phase => {
    const missing = totals.get(phase)?.missing ?? 0;
    return missing > 0
      ? [words.pair(words.step[ctx.selection.flow][phase], words.summaryMissing(missing, whole(missing)))]
      : [];
  });
  const common = notesIn({...ctx, total: {...ctx.total, missing: 0}});
  return [...common, ...situationNotes(situation, ctx), ...partial];
}
