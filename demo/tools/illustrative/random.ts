/** Numbers between 0 and 1 that are the same on every machine: integers and one division (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Range = readonly [from: number, to: number];

export function within([from, to]: Range, random: () => number): number {
  return from + (to - from) * random();
}

/** `total` in whole parts by weight; what rounding leaves goes to the largest remainders, so that the parts make the total. */
export function share(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map(weight => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, i) => ({i, rest: value - Math.floor(value)}))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const {i} of order.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}
