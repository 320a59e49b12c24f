import {AUTHORISED, type Phase, PHASES, PLANNED} from '../../budget/phase.js';
import {issueOf} from '../../issue.js';
import type {Wish} from '../../query/selection.js';
import {phaseTotals, type Total} from '../../query/slice.js';
import {type ChartContext, exactly, Refusal} from '../context.js';
import {type Measure, measureOfAll} from './rates.js';

/** Which phases a chart compares, and which one is measured against which. */
export interface Execution {
  /** The phases that have a figure, in the order of a credit's life. */
  readonly phases: readonly Phase[];
  readonly totals: ReadonlyMap<Phase, Total>;
  /** The credits against which execution is measured; absent when the file authorises nothing. */
  readonly base: Phase | undefined;
  /** The step of execution of which the rate speaks; absent when nothing is executed. */
  readonly headline: Phase | undefined;
  /** Each phase against the base, over the rows that have both figures; absent when there are none. */
  readonly measures: ReadonlyMap<Phase, Measure>;
}

/** Later steps say more: what is paid is also ordered and committed. `executed` names no step, so it comes after those that do. */
const HEADLINES: readonly Phase[] = ['paid', 'ordered', 'executed', 'committed'];

/** Errors: a `Refusal` when the wish names no step of execution, or one for which the asked rows have no figure. */
export function executionOf(ctx: ChartContext, wish: Wish): Execution {
  const totals = new Map(exactly(() => phaseTotals(ctx.slice)).map(total => [total.selection.phase, total]));
  const phases = PHASES.filter(phase => totals.has(phase));
  const steps = phases.filter(isExecution);
  const asked = HEADLINES.find(phase => phase === wish.phase);
  // Credits are no step of execution. Where nothing is executed they are all that there is to show.
  if (wish.phase && !steps.includes(wish.phase) && (asked || steps.length > 0)) {
    const detail = (steps.length > 0 ? steps : phases).join(', ');
    throw new Refusal([issueOf('no-such-phase', 'error', {text: wish.phase, detail})]);
  }
  const base = baseOf(totals);
  const measures = phases.flatMap(phase => {
    const measure = base && exactly(() => measureOfAll(ctx.slice, phase, base));
    return measure ? [[phase, measure] as const] : [];
  });
  return {
    phases,
    totals,
    base,
    headline: asked ?? HEADLINES.find(phase => totals.has(phase)),
    measures: new Map(measures),
  };
}

/** Amended credits, unless they are given for fewer rows than the voted ones: a rate on half of the credits would be false. */
function baseOf(totals: ReadonlyMap<Phase, Total>): Phase | undefined {
  const given = AUTHORISED.filter(phase => totals.has(phase));
  const fewest = Math.min(...given.map(phase => totals.get(phase)?.missing ?? 0));
  return given.filter(phase => totals.get(phase)?.missing === fewest).at(-1);
}

export function isExecution(phase: Phase): boolean {
  return !PLANNED.includes(phase);
}
