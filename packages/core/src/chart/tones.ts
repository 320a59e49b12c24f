import {directionOf, type Lang} from '../text/lang.js';
import type {ChartModel, OutlineItem} from './model.js';

/** What is heard of an item: an amount, one below zero, or that there is none. */
export type ToneKind = 'amount' | 'below' | 'unknown';

/** How an item sounds: the higher the amount, the higher the tone. */
export interface Tone {
  readonly key: string;
  readonly kind: ToneKind;
  /** In hertz. */
  readonly frequency: number;
  /** From -1, the left ear, to 1, the right one: where the item is drawn, else its place in the order of reading. */
  readonly pan: number;
}

/** The tone of zero, and how many octaves above it the largest amount is. */
const LOWEST = 110;
const OCTAVES = 3;

/** An item as wide as this part of the drawing is a row: its middle says nothing. */
const ROW = 0.9;

/**
 * The items of a chart as tones, in the order of its outline. Equal steps of money are equal steps of pitch, from zero on, as the
 * bars of a chart are; the size of an amount below zero is heard in another timbre.
 */
export function tonesOf({outline, drawing}: ChartModel, lang: Lang): readonly Tone[] {
  const largest = Math.max(0, ...outline.map(({amount, available}) => (available ? Math.abs(amount) : 0)));
  const sides = directionOf(lang) === 'rtl' ? -1 : 1;
  const panOf = ({box}: OutlineItem, i: number): number => {
    if (box && box.width < ROW * drawing.width) return (2 * (box.x + box.width / 2)) / drawing.width - 1;
    return outline.length > 1 ? sides * ((2 * i) / (outline.length - 1) - 1) : 0;
  };
  return outline.map((item, i) => ({
    key: item.key,
    kind: !item.available ? 'unknown' : item.amount < 0 ? 'below' : 'amount',
    frequency: LOWEST * 2 ** (item.available && largest > 0 ? (OCTAVES * Math.abs(item.amount)) / largest : 0),
    pan: panOf(item, i),
  }));
}
