import {isolate} from '../../text/bidi.js';
import type {Label} from '../../text/lang.js';
import type {ChartContext} from '../context.js';
import type {Box} from '../model.js';
import {boxOf} from './projection.js';
import type {FreeSpace} from './free-space.js';
import {centreOf, containsBox, largestOf, type Shape, touches, xOf, yOf} from './planar.js';

export interface MapLabel {
  readonly lines: readonly object[];
  readonly box: Box;
}

/** Grid on which a place is looked for, and room at the two ends of a name, in pixels. */
const STEP = 4;
const ROOM = 1.5;
/** Height of the letters of a line, as a part of the text size: what must not touch a border. */
const LETTERS = {ltr: 0.8, rtl: 1};

/**
 * The name inside its region, as near to the centre as it fits whole, on one line or on several, and on none of the given
 * lines. Nothing where it does not fit.
 */
export function regionLabel(
  key: string,
  label: Label,
  shape: Shape,
  lines: Shape,
  ctx: ChartContext,
): MapLabel | undefined {
  const size = ctx.small;
  const mainland = largestOf(shape);
  const leading = size * (ctx.rtl ? 1.45 : 1.2);
  for (const parts of waysToWrite(label)) {
    const width = Math.max(...parts.map(line => ctx.env.measure(line, size))) + 2 * ROOM;
    const letters = size * (ctx.rtl ? LETTERS.rtl : LETTERS.ltr);
    const height = (parts.length - 1) * leading + letters;
    const box = placeIn(mainland, lines, width, height);
    if (!box) continue;
    const x = box.x + width / 2;
    const y = box.y + letters / 2;
    return {box, lines: parts.map((text, i) => ({key, x, y: y + i * leading, text: isolate(text, label.lang), size}))};
  }
  return undefined;
}

/** A name on one line, and one word to a line where they are few. */
export function waysToWrite({text}: Label): readonly (readonly string[])[] {
  const words = text.split(/\s+/);
  return words.length > 1 && words.length < 4 ? [[text], words] : [[text]];
}

/** Distance of a name from the coast, and how far from the middle of its region it may stand, in pixels. */
const OFFSHORE = 7;
const FAR = 40;

/** The name beside its region, in the sea or abroad, level with its middle; nothing where it would touch anything. */
export function outsideLabel(
  key: string,
  label: Label,
  shape: Shape,
  space: FreeSpace,
  taken: readonly Box[],
  lines: Shape,
  ctx: ChartContext,
): MapLabel | undefined {
  const size = ctx.small;
  const width = ctx.env.measure(label.text, size);
  const mainland = largestOf(shape);
  const centre = centreOf(mainland);
  const isFree = (box: Box): boolean =>
    space.isFree(box) && !touches(lines, box) && !taken.some(other => overlap(box, other));
  const places = (mainland[0]?.[0] ?? []).flatMap(point => {
    const y = yOf(point) - size / 2;
    const far = Math.abs(yOf(point) - centre.y);
    return far > FAR
      ? []
      : [xOf(point) + OFFSHORE, xOf(point) - OFFSHORE - width].map(x => ({box: {x, y, width, height: size}, far}));
  });
  const box = places.sort((a, b) => a.far - b.far).find(place => isFree(place.box))?.box;
  return box && {box, lines: [{key, x: box.x + width / 2, y: box.y, text: isolate(label.text, label.lang), size}]};
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function placeIn(mainland: Shape, lines: Shape, width: number, height: number): Box | undefined {
  const bounds = boxOf(mainland);
  if (bounds.width < width || bounds.height < height) return undefined;
  const centre = centreOf(mainland);
  const step = Math.max(STEP, bounds.width / 24);
  let best: {readonly box: Box; readonly distance: number} | undefined;
  const [fromX, fromY] = [centre.x - width / 2, centre.y - height / 2];
  for (let x = fromX - Math.floor((fromX - bounds.x) / step) * step; x + width <= bounds.x + bounds.width; x += step) {
    for (
      let y = fromY - Math.floor((fromY - bounds.y) / step) * step;
      y + height <= bounds.y + bounds.height;
      y += step
    ) {
      const distance = Math.hypot(x - fromX, y - fromY);
      if (best && distance >= best.distance) continue;
      const box = {x, y, width, height};
      if (containsBox(mainland, box) && !touches(lines, box)) best = {box, distance};
    }
  }
  return best?.box;
}
