import {type DecimalMark, plainNumber, readDigits} from './digits.js';

export type {DecimalMark} from './digits.js';

export type Convention =
  | {readonly kind: 'known'; readonly decimal: DecimalMark}
  /** Only whole numbers: either mark would do. */
  | {readonly kind: 'whole'}
  /** Some numbers could be read in two ways and no other number of the column decides. */
  | {readonly kind: 'ambiguous'; readonly example: string}
  /** Two numbers of the column contradict each other. */
  | {readonly kind: 'contradictory'; readonly example: string};

/**
 * The convention of a whole column, from all its cells: never from one cell alone. A cell says something when it is a
 * number under one mark only; one that is a number under both (`31.639`) says nothing, and so does what is no number at
 * all (`n.d.`, `12.05.2024`).
 */
export function conventionOf(cells: Iterable<string>): Convention {
  const seen = new Map<DecimalMark, string>();
  let doubtful: string | undefined;
  for (const cell of cells) {
    const plain = plainNumber(cell);
    if (!/[.,]/.test(plain) || plain.includes('٫')) continue;
    const point = readDigits(plain, '.') !== undefined;
    const comma = readDigits(plain, ',') !== undefined;
    if (point && comma) doubtful ??= cell;
    else if (point && !seen.has('.')) seen.set('.', cell);
    else if (comma && !seen.has(',')) seen.set(',', cell);
  }
  if (seen.size === 2) return {kind: 'contradictory', example: [...seen.values()].join(' / ')};
  const [decimal] = seen.keys();
  if (decimal) return {kind: 'known', decimal};
  return doubtful === undefined ? {kind: 'whole'} : {kind: 'ambiguous', example: doubtful};
}
