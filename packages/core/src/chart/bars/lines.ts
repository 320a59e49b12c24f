import type {ChartEnv} from '../env.js';
import {wrapWords} from '../wrap.js';

const MAX_LINES = 4;
const ELLIPSIS = '\u2026';

/**
 * The name of a row as lines of whole words. A row without a name says nothing, so unlike a cell of a treemap a name is
 * always drawn: a word wider than the room is broken, and a fifth line is left out (tooltip and table hold the full name).
 */
export function nameLines(text: string, width: number, size: number, env: ChartEnv): readonly string[] {
  const whole = wrapWords(text, width, MAX_LINES, size, false, env);
  if (whole) return whole;
  const lines = brokenLines(text, width, size, env);
  if (lines.length <= MAX_LINES) return lines;
  const last = lines[MAX_LINES - 1] ?? '';
  return [...lines.slice(0, MAX_LINES - 1), shortened(last, width, size, env)];
}

function brokenLines(text: string, width: number, size: number, env: ChartEnv): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap(long => pieces(long, width, size, env))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || env.measure(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A word cut where the room ends; never between a letter and its mark. */
function pieces(word: string, width: number, size: number, env: ChartEnv): string[] {
  if (env.measure(word, size) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const letter of word.match(/\P{M}\p{M}*/gu) ?? [word]) {
    if (piece !== '' && env.measure(piece + letter, size) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...cut, piece];
}

/** A line of whole words with an ellipsis; a word that is cut for lack of room may be shortened, a number never. */
function shortened(line: string, width: number, size: number, env: ChartEnv): string {
  const fits = (text: string): boolean => env.measure(text + ELLIPSIS, size) <= width;
  let words = line.split(' ');
  while (words.length > 1 && !fits(words.join(' '))) words = words.slice(0, -1);
  let letters: readonly string[] = words.join(' ').match(/\P{M}\p{M}*/gu) ?? [];
  if (/\d/.test(letters.join('')) && !fits(letters.join(''))) return ELLIPSIS;
  while (letters.length > 1 && !fits(letters.join(''))) letters = letters.slice(0, -1);
  return letters.join('') + ELLIPSIS;
}
