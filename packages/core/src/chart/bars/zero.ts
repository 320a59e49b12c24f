import type {ChartContext} from '../context.js';
import {GAP} from './measures.js';
import type {RowsLayout} from './rows.js';
import type {BarScale} from './scale.js';
import {sided} from './texts.js';

/** Zero needs a line only when bars leave it to both sides. It spares the names above the bars of a narrow drawing. */
export function zeroLine(scale: BarScale, layout: RowsLayout, needed: boolean, ctx: ChartContext): readonly object[] {
  if (!needed) return [];
  const x = sided(scale.zero, ctx);
  return layout.places.map(({row, bar}) => ({
    key: row.key,
    x0: x,
    x1: x,
    y0: bar.y - GAP / 4,
    y1: bar.y + bar.height + GAP / 4,
  }));
}
