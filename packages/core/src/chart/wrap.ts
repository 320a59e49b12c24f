import type {ChartEnv} from './env.js';

/**
 * Breaks a name into lines of whole words. `undefined` when it does not fit whole: a label is never cut, and the
 * full name then stands in the list.
 */
export function wrapWords(
  text: string,
  width: number,
  maxLines: number,
  size: number,
  bold: boolean,
  env: ChartEnv,
): readonly string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (env.measure(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    if (line === '' || env.measure(word, size, bold) > width) return undefined;
    lines.push(line);
    if (lines.length === maxLines) return undefined;
    line = word;
  }
  lines.push(line);
  return lines;
}
