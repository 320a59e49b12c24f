import {type Amount, sumAmounts} from '../../amount/amount.js';
import type {Phase} from '../../budget/phase.js';
import {type BudgetNode, rollUp} from '../../query/roll-up.js';
import {inPhase} from '../../query/slice.js';
import type {Label} from '../../text/lang.js';
import {largestFirst, smallest} from '../bars/gather.js';
import {type ChartContext, exactly} from '../context.js';
import {keyOf, OTHERS, othersText} from '../drill.js';
import type {Execution} from './execution.js';

/** One entry with its exact amount in every phase that has a figure for it. */
export interface Bullet {
  readonly key: string;
  readonly label: Label;
  readonly amounts: ReadonlyMap<Phase, Amount>;
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
  return {bullets: gathered.length > 0 ? [...shown, gatheredBullet(gathered, execution, ctx)] : shown, gathered};
}

function gatheredBullet(gathered: readonly Bullet[], {phases}: Execution, ctx: ChartContext): Bullet {
  const amounts = phases.flatMap(phase => {
    const given = gathered.flatMap(bullet => bullet.amounts.get(phase) ?? []);
    return given.length === 0 ? [] : [[phase, sumAmounts(given)] as const];
  });
  return {
    key: OTHERS,
    label: {text: othersText(gathered.length, ctx), lang: ctx.env.lang},
    amounts: new Map(amounts),
    named: false,
  };
}

/** The amount of an entry in a phase; absent when it is not available. */
export function amountIn({amounts}: Bullet, phase: Phase | undefined): Amount | undefined {
  return phase && amounts.get(phase);
}
