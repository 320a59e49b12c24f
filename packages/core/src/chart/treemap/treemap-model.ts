import type {Budget} from '../../budget/budget.js';
import {type BudgetNode, rollUp} from '../../query/roll-up.js';
import type {Wish} from '../../query/selection.js';
import {type ChartContext, contextOf, exactly} from '../context.js';
import {keyOf, type Level, levelAt, levelName, netNote, OTHERS, sharesOf} from '../drill.js';
import type {ChartEnv} from '../env.js';
import {kickerIn, notesIn, shownIn, subjectIn, titleIn, totalSentence} from '../frame.js';
import {levelTable} from '../level-table.js';
import {levelsOr} from '../levels.js';
import {explained} from '../terms.js';
import type {ChartModel, Span} from '../model.js';
import {cellsOf, flatItems, markOf, othersLabel, type SizedNode} from './cells.js';
import {familyLegend, withFamilies} from './families.js';
import {gathered, treemapHeight} from './layout.js';

export {OTHERS} from '../drill.js';

export interface TreemapOptions {
  readonly wish?: Wish;
  /** Dimensions from the whole to the finest, e.g. `['mission', 'programme']`. Default: see `defaultLevels`. */
  readonly by?: readonly string[];
  /** Keys of the entries that the reader has opened, from the top. A path that is not there is followed as far as it goes. */
  readonly path?: readonly string[];
}

/**
 * Where the money goes, level by level: one rectangle per positive amount, to scale. Negative, zero and unknown amounts
 * have no area and are in the table and the notes. Amounts are in minor units.
 * Errors: a `Refusal` when the wish has no answer in this budget.
 */
export function treemapModel(budget: Budget, options: TreemapOptions, env: ChartEnv): ChartModel {
  const ctx = contextOf(budget, options.wish ?? {}, env, {levels: options.by});
  const levels = levelsOr(budget, options.by);
  const root = exactly(() => rollUp(ctx.slice, levels));
  const level = exactly(() =>
    levelAt(root, options.path ?? [], ctx, largestFirst, items =>
      splitOf(items, env.width).small.map(({node}) => node),
    ),
  );
  const {large, small, height} = splitOf(level.items, env.width);
  const cells = exactly(() => cellsOf(large, small, level, ctx, height));
  const colours = new Set(
    cells.flatMap(({item}) => (item.box && item.key !== OTHERS && item.colour ? [item.colour] : [])),
  );
  const families = familyLegend(colours, ctx);
  const dimension = level.items[0]?.dimension ?? levels[0] ?? '';
  const model: ChartModel = {
    kicker: kickerIn(ctx),
    title: titleIn(ctx, ctx.texts.words.titleBy(subjectIn(ctx), ctx.texts.level(dimension))),
    summary: summaryOf(level, ctx),
    unit: ctx.texts.unit.heading[env.words.lang],
    drawing: {
      spec: 'treemap',
      width: env.width,
      height: large.length > 0 ? height : 0,
      params: {rtl: ctx.rtl},
      datasets: {
        marks: cells.flatMap(({item}) => (item.box ? [markOf(item)] : [])),
        labels: cells.flatMap(({labels}) => labels),
        focus: [],
      },
    },
    outline: withFamilies([...cells.map(({item}) => item), ...flatItems(level, ctx)], families, ctx),
    legend:
      small.length > 0 ? [...families, {label: othersLabel(small.length, ctx), colour: 'muted' as const}] : families,
    legendTitle: families.length > 0 ? ctx.texts.words.colourIs(ctx.texts.words.families) : undefined,
    path: level.crumbs,
    table: levelTable(level, dimension, ctx),
    notes: [
      ...notesIn(ctx),
      ...exactly(() =>
        netNote(
          level.items.map(({amount}) => amount),
          ctx,
        ),
      ),
    ],
    issues: [],
    total: level.node.amount,
    shown: shownIn(ctx),
    empty: large.length === 0,
  };
  return explained(model, [dimension], ctx);
}

/** Largest first; what has no figure last, below the negative amounts. */
function largestFirst(items: readonly BudgetNode[]): readonly BudgetNode[] {
  return [...items].sort((a, b) => Number(b.available) - Number(a.available) || b.amount - a.amount);
}

/** The items that have an area: those that are drawn, those that are gathered, and the height they need. */
function splitOf(
  items: readonly BudgetNode[],
  width: number,
): {readonly large: readonly SizedNode[]; readonly small: readonly SizedNode[]; readonly height: number} {
  const positive = items.filter(({amount}) => amount > 0).map(node => ({key: keyOf(node), amount: node.amount, node}));
  const height = treemapHeight(width, positive.length);
  return {...gathered(positive, width, height), height};
}

function summaryOf(level: Level, ctx: ChartContext): readonly Span[] {
  const {words} = ctx.texts;
  const {amount, available} = level.node;
  const sentence = totalSentence(ctx, levelName(level, subjectIn(ctx)), amount, available);
  if (!available) return sentence;
  // Money that the file does not break down is not an item.
  const largest = level.items.find(item => item.amount > 0 && item.entry !== undefined);
  if (!largest)
    return level.items.some(item => item.amount > 0) ? sentence : [...sentence, {text: ` ${words.noAmount}`}];
  const {share} = sharesOf(largest.amount, level, ctx);
  return [
    ...sentence,
    {
      text: ` ${words.summaryLargest(ctx.texts.labelOf(largest.entry).text, ctx.texts.inWords(largest.amount), share ?? '')}`,
    },
  ];
}
