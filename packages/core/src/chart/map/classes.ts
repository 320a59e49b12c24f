import type {Amount} from '../../amount/amount.js';
import type {Colour} from '../model.js';

export type ClassMethod = 'quantile' | 'equal';

/**
 * Classes of values: class `i` holds the values from `bounds[i]` up to, and without, `bounds[i + 1]`; the last one holds
 * its end. Negative values are none of them: they are class -1.
 */
export interface Classes {
  readonly method: ClassMethod;
  readonly bounds: readonly Amount[];
  readonly count: number;
  /** True when there are negative values. */
  readonly below: boolean;
}

const MOST = 5;

/** From light to dark; few classes are spread over the ramp, so that they differ as much as they can. */
const RAMPS: readonly (readonly Colour[])[] = [
  [],
  ['class-3'],
  ['class-2', 'class-4'],
  ['class-1', 'class-3', 'class-5'],
  ['class-1', 'class-2', 'class-4', 'class-5'],
  ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'],
];

/** At most five classes of what is not negative, never more than there are distinct values. Bounds are readable numbers as long as no value changes its class. */
export function classesOf(values: readonly Amount[], method: ClassMethod): Classes {
  const sorted = values.filter(value => value >= 0).sort((a, b) => a - b);
  const [lowest = 0] = sorted;
  const highest = sorted.at(-1) ?? 0;
  const distinct = [...new Set(sorted)];
  const count = Math.min(MOST, distinct.length);
  const inner =
    count < 2 ? [] : method === 'equal' ? equalBreaks(distinct, count) : quantileBreaks(sorted, distinct, count);
  const slack = (highest - lowest) / 50;
  const outer =
    count < 2
      ? [lowest, highest]
      : [readable(Math.max(lowest - slack, -1), lowest, lowest), -readable(-highest - slack, -highest, -highest)];
  const bounds = [outer[0] ?? lowest, ...inner, outer[1] ?? highest].map(bound => (bound === 0 ? 0 : bound));
  return {method, bounds, count: count === 0 ? 0 : bounds.length - 1, below: sorted.length < values.length};
}

export function classOf(value: Amount, classes: Classes): number {
  if (value < 0) return -1;
  const above = classes.bounds.slice(1, -1).filter(bound => value >= bound);
  return above.length;
}

export function colourOf(value: Amount, classes: Classes): Colour {
  if (value < 0) return 'over';
  return RAMPS[classes.count]?.[classOf(value, classes)] ?? 'class-3';
}

/** Breaks that put about as many values into each class, and equal values always into one. */
function quantileBreaks(sorted: readonly Amount[], distinct: readonly Amount[], count: number): Amount[] {
  const places = new Set<number>();
  for (let i = 1; i < count; i += 1) {
    const wanted = (i * sorted.length) / count;
    const cuts = distinct
      .slice(1)
      .map(value => sorted.indexOf(value))
      .filter(place => !places.has(place));
    const [nearest] = cuts.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
    if (nearest !== undefined) places.add(nearest);
  }
  return [...places]
    .sort((a, b) => a - b)
    .map(place => {
      const [below = 0, above = 0] = [sorted[place - 1], sorted[place]];
      return readable(below, above, (below + above) / 2);
    });
}

/** Breaks at equal distances; rounding moves one by a tenth of that distance at most. */
function equalBreaks(distinct: readonly Amount[], count: number): Amount[] {
  const [lowest = 0] = distinct;
  const width = ((distinct.at(-1) ?? 0) - lowest) / count;
  return Array.from({length: count - 1}, (_, i) => {
    const exact = lowest + (i + 1) * width;
    const below = distinct.filter(value => value < exact).at(-1) ?? lowest;
    const above = distinct.find(value => value >= exact) ?? exact;
    return readable(Math.max(below, exact - width / 10), Math.min(above, exact + width / 10), exact);
  });
}

/** The roundest whole number above `low` and not above `high`, the one nearest to `near` when several are as round. */
export function readable(low: number, high: number, near: number): Amount {
  for (let power = 15; power >= 0; power -= 1) {
    for (const digit of [5, 2, 1]) {
      const step = digit * 10 ** power;
      const last = Math.floor(high / step);
      const first = Math.floor(low / step) + 1;
      if (first > last) continue;
      return Math.min(Math.max(Math.round(near / step), first), last) * step;
    }
  }
  return Math.floor(low) + 1;
}
