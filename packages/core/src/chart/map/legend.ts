import {formatShort, roundedTo} from '../../text/number.js';
import type {Texts} from '../../text/texts.js';
import type {LevelNames, Words} from '../../text/words.js';
import type {LegendItem} from '../model.js';
import {type Classes, colourOf} from './classes.js';
import type {ValueTexts} from './words.js';

/** Names the method, where there was one to choose. */
export function legendTitleOf(
  {method, count, below}: Classes,
  regions: LevelNames | undefined,
  words: Words,
): string | undefined {
  if (count === 0 && !below) return undefined;
  if (count === 1 && below) return undefined;
  return method === 'equal' ? words.classesEqual(count || 1) : words.classesQuantile(count || 1, regions);
}

/** The classes from low to high, negative values first, then what has no value. */
export function legendOf(
  classes: Classes,
  values: readonly number[],
  missing: boolean,
  {texts}: ValueTexts,
): readonly LegendItem[] {
  const {words, unit, lang} = texts;
  const {bounds, count, below} = classes;
  const item = (text: string, rest: Omit<LegendItem, 'label'>): LegendItem => ({label: {text, lang}, ...rest});
  const short = count === 1 || saysEnough(bounds, values, texts);
  const boundText = (bound: number): string => (short ? texts.digits(bound) : exactBound(bound, texts));
  const ranges = Array.from({length: count}, (_, i) => {
    const [from = 0, to = 0] = [bounds[i], bounds[i + 1]];
    const text = from === to ? boundText(from) : words.range(boundText(from), boundText(to), i < count - 1);
    return item(`${text}\u00a0${unit.sign[lang]}`, {colour: colourOf(from, classes)});
  });
  return [
    ...(below ? [item(words.belowZero, {colour: 'over'})] : []),
    ...ranges,
    ...(missing ? [item(words.notAvailable, {colour: 'none', hatched: true})] : []),
  ];
}

/** Whether the decimals of the list tell the bounds apart and leave each value on its side of them. */
function saysEnough(bounds: readonly number[], values: readonly number[], {unit}: Texts): boolean {
  const shown = bounds.map(bound => roundedTo(bound, unit));
  return (
    new Set(shown).size === shown.length &&
    shown.every((digits, i) => digits !== 0 || bounds[i] === 0) &&
    bounds.slice(1, -1).every((bound, i) => {
      const nearest = Math.max(...values.filter(value => value < bound));
      return roundedTo(nearest, unit) < (shown[i + 1] ?? 0);
    })
  );
}

/** A bound with as many decimals as it needs: two bounds that differ never look the same. */
function exactBound(bound: number, {unit, lang, words}: Texts): string {
  let decimals = 0;
  while (decimals < unit.exponent && bound % 10 ** (unit.exponent - decimals) !== 0) decimals += 1;
  return formatShort(bound, unit, words.numbers ?? lang, decimals);
}
