import type {BudgetNode} from '../query/roll-up.js';
import type {ChartContext} from './context.js';
import {keyOf, type Level, levelName, openedIn} from './drill.js';
import {amountHeading, amountRow, kickerIn, subjectIn} from './frame.js';
import {heading} from './heading.js';
import {pieceKey, type TableModel, type TableRow} from './model.js';
import {entryTerm, termIn} from './terms.js';

/**
 * The items of one level with their exact amounts and shares, and below each of them what it is made of, as deep as the file
 * goes. Shares are of the entry that is open, also under `OTHERS`, whose total row then says what share it is; those of the
 * levels below are of the same whole, so that they add up to the share above them.
 */
export function levelTable(level: Level, dimension: string, ctx: ChartContext): TableModel {
  const {texts} = ctx;
  const whole = openedIn(level).amount;
  const rowOf = (node: BudgetNode, depth: number, above?: TableRow): TableRow => {
    const {amount, available, entry} = node;
    const key = above ? pieceKey(above.key, keyOf(node)) : keyOf(node);
    const row: TableRow = {
      ...amountRow(ctx, {key, label: texts.labelOf(entry), amount, available, whole}),
      term: entryTerm(ctx, node.dimension, entry),
      depth,
    };
    return opens(node) ? withParts(row, () => level.below(node).map(part => rowOf(part, depth + 1, row))) : row;
  };
  const label = {text: texts.words.total, lang: texts.lang};
  const {amount, available} = level.node;
  return {
    caption: [levelName(level, subjectIn(ctx)), kickerIn(ctx)].join(' · '),
    columns: [heading(texts.level(dimension), ctx), amountHeading(ctx), texts.words.shareColumn],
    terms: [termIn(ctx, dimension)],
    rows: level.items.map(item => rowOf(item, 0)),
    total: amountRow(ctx, {key: '', label, amount, available, whole}),
  };
}

/** A row whose parts cannot be added up exactly stays closed: the chart says why when the reader opens it there. */
function opens(node: BudgetNode): boolean {
  try {
    return node.children.length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Of a deep budget a reader opens a few rows. */
function withParts(row: TableRow, make: () => readonly TableRow[]): TableRow {
  let parts: readonly TableRow[] | undefined;
  return {
    ...row,
    opens: true,
    get parts() {
      return (parts ??= make());
    },
  };
}
