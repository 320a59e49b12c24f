import type {Texts} from '../../text/texts.js';
import type {ChartEnv} from '../env.js';
import type {Format} from './spec/channels.js';
import {limitsOf, type Room} from './spec/config.js';

/** Amounts in the main unit and names, as a spec has them, written as everywhere in the kit. */
export function formatsOf(
  texts: Texts,
  room: Room,
  {measure, country}: ChartEnv,
): Readonly<Record<Format, (value: unknown) => string>> {
  const {decimals} = country.pack.currency;
  const written = (write: (amount: number) => string) => (value: unknown) => {
    // Of no figure there is none either way; nothing else that is not a number is an amount.
    if (value === null || value === undefined || !Number.isFinite(Number(value))) return texts.words.notAvailable;
    return write(Math.round(Number(value) * 10 ** decimals));
  };
  const limits = limitsOf(room);
  const named = (limit: number) => (value: unknown) =>
    wholeWords(
      typeof value === 'string' || typeof value === 'number' ? String(value) : texts.words.unspecified,
      limit,
      text => measure(text, room.small),
    );
  return {
    amount: written(texts.short),
    amountDigits: written(texts.digits),
    exactAmount: written(texts.exact),
    axisName: named(limits.axis),
    legendName: named(limits.legend),
  };
}

/** Less than this share of the room and names that begin alike could not be told apart: Vega then cuts within a word. */
const FILLED = 0.75;

/** As many whole words as there is room for, when they fill most of it. */
function wholeWords(text: string, limit: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= limit) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const short = `${words.slice(0, count).join(' ')}…`;
    if (widthOf(short) <= limit) return widthOf(short) < FILLED * limit ? text : short;
  }
  return text;
}
