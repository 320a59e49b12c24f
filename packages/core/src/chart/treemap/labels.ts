import {isolate} from '../../text/bidi.js';
import type {Lang} from '../../text/lang.js';
import type {ChartContext} from '../context.js';
import type {Box, Colour, OutlineItem} from '../model.js';
import {wrapWords} from '../wrap.js';

export interface LabelDatum {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: Colour;
}

const PAD = 8;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** Its own language: French words in an Arabic drawing keep their order, parentheses included. */
  readonly lang: Lang;
}

/**
 * Name, amount and share of a cell, from its top start corner. Empty when the name and the amount do not both fit whole:
 * the item then stands in the list under the drawing.
 */
export function cellLabels(
  item: OutlineItem,
  box: Box,
  colour: Colour,
  ctx: ChartContext,
  share?: string,
): readonly LabelDatum[] {
  const lines = linesFor(item, box, ctx, share);
  const x = ctx.rtl ? box.x + box.width - PAD : box.x + PAD;
  let y = box.y + PAD - 1;
  return lines.map(({text, size, bold, lang}) => {
    const datum = {key: item.key, x, y, text: isolate(text, lang), size, bold, colour};
    y += size * lineHeight(ctx);
    return datum;
  });
}

/** Arabic needs more room between lines. */
function lineHeight(ctx: ChartContext): number {
  return ctx.rtl ? 1.45 : 1.25;
}

function linesFor(item: OutlineItem, box: Box, ctx: ChartContext, share?: string): readonly Line[] {
  const width = box.width - 2 * PAD;
  const height = box.height - 2 * PAD + 2;
  const {measure} = ctx.env;
  const {lang} = ctx.texts;
  const roomy = box.width > 200 && box.height > 110;
  const sizes = roomy ? [ctx.normal * (16 / 14), ctx.normal, ctx.small] : [ctx.normal, ctx.small];
  for (const size of sizes) {
    // A name and an amount: where two lines have no room, nothing needs to be measured.
    if (2 * size * lineHeight(ctx) > height) continue;
    const names = wrapWords(item.label.text, width, roomy ? 3 : 4, size, false, ctx.env);
    if (!names || measure(item.value, size, true) > width) continue;
    const lines: Line[] = [
      ...names.map(text => ({text, size, bold: false, lang: item.label.lang})),
      {text: item.value, size, bold: true, lang},
    ];
    const used = lines.length * size * lineHeight(ctx);
    if (used > height) continue;
    const roomLeft = used + ctx.small * lineHeight(ctx) <= height;
    if (share === undefined || !roomLeft || measure(share, ctx.small) > width) return lines;
    return [...lines, {text: share, size: ctx.small, bold: false, lang}];
  }
  return [];
}
