/**
 * Measures all the variants in turns: what slows the machine for a while then slows all of them. The first turn only warms
 * up the browser and the server, and each turn begins with another variant.
 * @template T
 * @param {string[]} variants
 * @param {number} rounds
 * @param {(variant: string, round: number) => Promise<T>} measure
 * @returns {Promise<Record<string, T[]>>}
 */
export async function inTurns(variants, rounds, measure) {
  /** @type {Record<string, T[]>} */
  const results = Object.fromEntries(variants.map(variant => [variant, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const variant of turned(variants, round)) {
      const result = await measure(variant, round);
      if (round >= 0) results[variant].push(result);
    }
  }
  return results;
}

/** The same in another order: not only from another start, so that no one always follows the same other. @template T @param {T[]} all @param {number} round @returns {T[]} */
export function turned(all, round) {
  const count = all.length;
  const start = ((round % count) + count) % count;
  const order = [...all.slice(start), ...all.slice(0, start)];
  return round % 2 === 0 ? order : order.reverse();
}
