import {type Amount, sumAmounts} from '../../amount/amount.js';
import type {Phase} from '../../budget/phase.js';
import {type BudgetNode, rollUp} from '../../query/roll-up.js';
import {inPhase} from '../../query/slice.js';
import type {Label} from '../../text/lang.js';
import {largestFirst, smallest} from '../bars/gather.js';
import {type ChartContext, exactly} from '../context.js';
import {keyOf, OTHERS, othersText} from '../drill.js';
import type {Execution} from './execution.js';
import {type Measure, measureOf} from './rates.js';

/** One entry with its exact amount in every phase that has a figure for it. */
export interface Bullet {
  readonly key: string;
  readonly label: Label;
  readonly amounts: ReadonlyMap<Phase, Amount>;
  /** Each phase against the base, over the rows that have both figures. */
  readonly measures: ReadonlyMap<Phase, Measure>;
  /** False for money that the file does not break down, and for what gathers others. */
  readonly named: boolean;
}

/** The entries of a dimension, largest credits first; `gathered` are those for which the last one stands. */
export function bulletsOf(
  ctx: ChartContext,
  execution: Execution,
  each: string,
): {readonly bullets: readonly Bullet[]; readonly gathered: readonly Bullet[]} {
  const nodes = exactly(() => rollUp(ctx.slice, [each])).children;
  const byPhase = new Map(
    execution.phases.map(phase => {
      const {children} = exactly(() => rollUp(inPhase(ctx.slice, phase), [each]));
      return [
        phase,
        new Map(children.flatMap(node => (node.available ? [[keyOf(node), node.amount] as const] : []))),
      ] as const;
    }),
  );
  const bulletOf = (node: BudgetNode): Bullet => {
    const amounts = execution.phases.flatMap(phase => {
      const amount = byPhase.get(phase)?.get(keyOf(node));
      return amount === undefined ? [] : [[phase, amount] as const];
    });
    return {
      key: keyOf(node),
      label: ctx.texts.labelOf(node.entry),
      amounts: new Map(amounts),
      measures: measuresOf(node.rows, execution, ctx),
      named: node.entry !== undefined,
    };
  };
  const sorted = largestFirst(nodes);
  const small = smallest(sorted);
  // Lines that name no entry and have no figure at all are no row: the notes count them.
  const shown = sorted
    .filter(node => !small.includes(node))
    .map(bulletOf)
    .filter(({named, amounts}) => named || amounts.size > 0);
  const gathered = small.map(bulletOf);
  const rows = small.flatMap(node => node.rows);
  return {bullets: gathered.length > 0 ? [...shown, gatheredBullet(gathered, rows, execution, ctx)] : shown, gathered};
}

function measuresOf(
  rows: readonly number[],
  {phases, base}: Execution,
  ctx: ChartContext,
): ReadonlyMap<Phase, Measure> {
  const given = phases.flatMap(phase => {
    const measure = base && exactly(() => measureOf(ctx.slice, phase, base, rows));
    return measure ? [[phase, measure] as const] : [];
  });
  return new Map(given);
}

function gatheredBullet(
  gathered: readonly Bullet[],
  rows: readonly number[],
  execution: Execution,
  ctx: ChartContext,
): Bullet {
  const amounts = execution.phases.flatMap(phase => {
    const given = gathered.flatMap(bullet => bullet.amounts.get(phase) ?? []);
    return given.length === 0 ? [] : [[phase, sumAmounts(given)] as const];
  });
  return {
    key: OTHERS,
    label: {text: othersText(gathered.length, ctx), lang: ctx.texts.lang},
    amounts: new Map(amounts),
    measures: measuresOf(rows, execution, ctx),
    named: false,
  };
}

/** The amount of an entry in a phase; absent when it is not available. */
export function amountIn({amounts}: Bullet, phase: Phase | undefined): Amount | undefined {
  return phase && amounts.get(phase);
}

export function measureIn({measures}: Pick<Bullet, 'measures'>, phase: Phase | undefined): Measure | undefined {
  return phase && measures.get(phase);
}
