import type {ChartEnv} from '@mizania/core';
import {type Forms, signsOf} from './letters.js';
import {bold, regular, type Widths} from './generated/widths.js';

/** As wide as any other sign is, in font sizes: those of East Asia, and pictures. */
const UNKNOWN = 1.3;

/** Letters side by side may need a little more than each alone, and fonts differ. */
const SPARE = 1.03;

const byLetter = (tables: Forms<Widths>): readonly ReadonlyMap<string, number>[] =>
  tables.map(table => {
    const entries = Object.entries(table).flatMap(([width, letters]) =>
      [...letters].map(letter => [letter, Number(width) / 100] as const),
    );
    return new Map(entries);
  });

const tables = {regular: byLetter(regular), bold: byLetter(bold)};

/**
 * Width of a text by a table of letters, in pixels: a little more than in the fonts that readers have, so that what fits by it
 * fits there. The same text has the same width everywhere, which is what a picture that is made twice needs.
 */
export const measureByTable: ChartEnv['measure'] = (text, size, isBold = false) => {
  const widths = isBold ? tables.bold : tables.regular;
  const ems = signsOf(text).reduce((sum, {letter, form}) => sum + (widths[form]?.get(letter) ?? UNKNOWN), 0);
  return ems * size * SPARE;
};
