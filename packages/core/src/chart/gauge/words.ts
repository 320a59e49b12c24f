import type {Amount} from '../../amount/amount.js';
import type {Phase} from '../../budget/phase.js';
import type {ChartContext} from '../context.js';
import {notesIn} from '../frame.js';
import type {Span} from '../model.js';
import {type Execution, isExecution, rateOf} from './execution.js';
import {type Situation, situationNotes} from './year-mark.js';

/** "94,4 % des crédits votés ont été payés.", or why there is no rate; nothing where a phase has none. */
export function rateText(
  part: Amount | undefined,
  base: Amount | undefined,
  phase: Phase,
  {base: basePhase}: Execution,
  ctx: ChartContext,
): string {
  const {words, percent} = ctx.texts;
  const {flow} = ctx.selection;
  const rate = rateOf(part, base);
  if (part === undefined) return '';
  if (basePhase === undefined || base === undefined) return words.noRate(basePhase ?? 'voted', flow);
  return rate === undefined
    ? words.zeroBase(basePhase, flow)
    : words.rateSentence(percent(rate), phase, basePhase, flow);
}

/** The sentence of the whole: the rate in strong, its base in words, and by how much it is exceeded. */
export function executionSummary(execution: Execution, ctx: ChartContext): readonly Span[] {
  const {words, inWords, percent} = ctx.texts;
  const {base, headline, totals} = execution;
  const whole = base && totals.get(base)?.amount;
  const done = headline && totals.get(headline)?.amount;
  const said = (phase: Phase, amount: Amount, strong: boolean): Span[] => {
    const [before, total, after] = words.summaryTotal(
      capital(words.phase[ctx.selection.flow][phase], ctx),
      inWords(amount),
    );
    return [{text: before}, {text: total, strong}, {text: after}];
  };
  if (headline === undefined || done === undefined)
    return [...(base && whole !== undefined ? said(base, whole, true) : []), {text: ` ${words.noExecution}`}];
  const rate = rateOf(done, whole);
  const sentence = rateText(done, whole, headline, execution, ctx);
  if (rate === undefined || base === undefined || whole === undefined)
    return [...said(headline, done, true), {text: ` ${sentence}`}];
  const over = done > whole ? [{text: ` ${capital(words.over(inWords(done - whole)), ctx)}.`}] : [];
  return [...strongIn(sentence, percent(rate)), {text: ' '}, ...said(base, whole, false), ...over];
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

export function capital(text: string, ctx: ChartContext): string {
  return text.charAt(0).toLocaleUpperCase(ctx.env.lang) + text.slice(1);
}

/** The common remarks, the date of the figures, and for each phase the rows that have no figure of it. */
export function executionNotes({phases, totals}: Execution, situation: Situation, ctx: ChartContext): string[] {
  const {words, whole} = ctx.texts;
  const partial = phases.flatMap(phase => {
    const missing = totals.get(phase)?.missing ?? 0;
    return missing > 0 ? [words.pair(words.step[phase], words.summaryMissing(missing, whole(missing)))] : [];
  });
  const common = notesIn({...ctx, total: {...ctx.total, missing: 0}});
  return [
    ...common,
    ...situationNotes(situation, ctx),
    ...(phases.some(isExecution) ? [] : [words.noExecution]),
    ...partial,
  ];
}
