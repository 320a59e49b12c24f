import {heading} from './heading.js';
import type {ChartContext} from './context.js';
import {keyOf, type Level, levelName, openedIn} from './drill.js';
import {amountHeading, amountRow, kickerIn, subjectIn} from './frame.js';
import type {TableModel, TableRow} from './model.js';
import {entryTerm, termIn} from './terms.js';

/**
 * The items of one level with their exact amounts and shares. Shares are of the entry that is open, also under `OTHERS`,
 * whose total row then says what share it is.
 */
export function levelTable(level: Level, dimension: string, ctx: ChartContext): TableModel {
  const {texts} = ctx;
  const whole = openedIn(level).amount;
  const row = (line: Pick<TableRow, 'key' | 'label'> & {amount: number; available: boolean}): TableRow =>
    amountRow(ctx, {...line, whole});
  const label = {text: texts.words.total, lang: ctx.texts.lang};
  return {
    caption: [levelName(level, subjectIn(ctx)), kickerIn(ctx)].join(' · '),
    columns: [heading(texts.level(dimension), ctx), amountHeading(ctx), texts.words.shareColumn],
    terms: [termIn(ctx, dimension)],
    rows: level.items.map(item => ({
      ...row({key: keyOf(item), label: texts.labelOf(item.entry), amount: item.amount, available: item.available}),
      term: entryTerm(ctx, item.dimension, item.entry),
    })),
    total: row({key: '', label, amount: level.node.amount, available: level.node.available}),
  };
}
