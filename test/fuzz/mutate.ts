import {between, pickFrom} from '../../packages/core/test/random.js';

/** Pieces that have broken readers of files before. */
const PIECES = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\0',
  '\ufeff',
  '#',
  '-',
  '0',
  '9'.repeat(20),
  '1e309',
  '𐀀',
  '\ud800',
  '\u202e',
  '{',
  '[',
  '}',
  ']',
  ':',
  '__proto__',
  'null',
  '=cmd()',
];

/** A text with a few of its characters taken out, doubled, moved or replaced. */
export function mutated(text: string, random: () => number): string {
  let changed = text;
  for (let i = between(random, 1, 8); i > 0; i -= 1) {
    const at = between(random, 0, changed.length);
    const until = Math.min(changed.length, at + between(random, 0, 12));
    const change = random();
    if (change < 0.4) changed = changed.slice(0, at) + pickFrom(random, PIECES) + changed.slice(at);
    else if (change < 0.7) changed = changed.slice(0, at) + changed.slice(until);
    else if (change < 0.85) changed = changed.slice(0, until) + changed.slice(at);
    else changed = changed.slice(0, at);
  }
  return changed;
}
