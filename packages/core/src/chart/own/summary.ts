import type {Phase} from '../../budget/phase.js';
import {rollUp} from '../../query/roll-up.js';
import {inPhase, totalOf} from '../../query/slice.js';
import {type ChartContext, exactly} from '../context.js';
import {shareText, subjectIn, totalSentence} from '../frame.js';
import type {Span} from '../model.js';
import {phaseName} from './texts.js';

/** The total of each phase that the spec asks for, and of one phase alone also its largest entry. */
export function ownSummary(
  ctx: ChartContext,
  levels: readonly string[],
  phases: readonly Phase[],
  years: boolean,
): readonly Span[] {
  const [phase, another] = phases;
  const year = years ? ` (${String(ctx.selection.year)})` : '';
  if (!phase || another) {
    return phases.flatMap((each, i) => {
      const slice = inPhase(ctx.slice, each);
      const total = exactly(() => totalOf(slice));
      const said = totalSentence({...ctx, slice, total}, phaseName(ctx, each) + year, total.amount, total.available);
      return i === 0 ? said : [{text: ' '}, ...said];
    });
  }
  const sentence = totalSentence(ctx, subjectIn(ctx) + year, ctx.total.amount);
  return ctx.total.available ? [...sentence, ...largestOf(ctx, levels)] : sentence;
}

function largestOf(ctx: ChartContext, [level]: readonly string[]): readonly Span[] {
  if (level === undefined) return [];
  const {words, labelOf, inWords} = ctx.texts;
  const items = exactly(() => rollUp(ctx.slice, [level])).children;
  const [largest] = items
    .filter(({entry, amount}) => entry !== undefined && amount > 0)
    .sort((a, b) => b.amount - a.amount);
  if (!largest) return items.some(({amount}) => amount > 0) ? [] : [{text: ` ${words.noAmount}`}];
  const share = shareText(ctx, largest.amount, ctx.total.amount);
  const said = words.summaryLargest(
    labelOf(largest.entry).text,
    inWords(largest.amount),
    share ? words.shareOfTotal(share) : '',
  );
  return [{text: ` ${said}`}];
}
