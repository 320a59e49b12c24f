import {sumAmounts} from '../../amount/amount.js';
import type {Population} from '../../country/pack.js';
import {type Labels, pickLabel} from '../../text/lang.js';
import type {Texts} from '../../text/texts.js';
import type {ChartContext} from '../context.js';
import {notesIn, shareText, subjectIn, totalSentence} from '../frame.js';
import type {Span} from '../model.js';
import {outsideAmount, type Region, type Regions} from './regions.js';

/** How the values of a map are said: amounts in the chart's unit, or dinars per head. */
export interface ValueTexts {
  readonly texts: Texts;
  readonly perHead: boolean;
  readonly short: (value: number) => string;
  readonly inWords: (value: number) => string;
}

export function valueTexts(texts: Texts, perHead: boolean): ValueTexts {
  const {words} = texts;
  return {
    texts,
    perHead,
    short: value => (perHead ? words.perHeadAmount(texts.short(value)) : texts.short(value)),
    inWords: value => (perHead ? `${texts.inWords(value)} ${words.perHead}` : texts.inWords(value)),
  };
}

export function summaryOf(by: string, regions: Regions, values: ValueTexts, ctx: ChartContext): readonly Span[] {
  const {words} = ctx.texts;
  const known = regions.ranked.filter(({value}) => value !== undefined);
  const [highest] = known;
  const lowest = known.at(-1);
  const share = (region: Region): string | undefined => {
    const text = values.perHead ? undefined : shareText(ctx, region.amount, ctx.total.amount);
    return text && words.shareOfTotal(text);
  };
  const sentences = [
    ...(highest ? [words.highest(highest.label.text, values.inWords(highest.value ?? 0), share(highest))] : []),
    ...(highest && lowest && lowest.value !== highest.value
      ? [words.lowest(lowest.label.text, values.inWords(lowest.value ?? 0))]
      : []),
    ...missingSentence(
      by,
      regions.ranked.filter(({available}) => !available),
      ctx,
    ),
  ];
  const start = ctx.total.available ? totalSentence(ctx, subjectIn(ctx), ctx.total.amount) : [{text: words.noAmount}];
  return [...start, ...sentences.map(text => ({text: ` ${text}`}))];
}

function missingSentence(by: string, missing: readonly Region[], {env, texts}: ChartContext): string[] {
  const names = env.country.dimension(by)?.names[texts.lang];
  return missing.length === 0
    ? []
    : [texts.words.regionsMissing(namesOf(missing, texts), missing.length, texts.whole(missing.length), names)];
}

/** Remarks under the map: those of every chart, then heads, negative amounts, money without a place, and whose map it is. */
export function mapNotes(
  regions: Regions,
  heads: Population | undefined,
  source: Labels | undefined,
  ctx: ChartContext,
): readonly string[] {
  const {texts} = ctx;
  const {words} = texts;
  const uncounted = heads ? regions.ranked.filter(({available, population}) => available && !population) : [];
  const outside = [...regions.unplaced, ...(regions.unlocated ? [regions.unlocated] : [])].filter(
    ({available}) => available,
  );
  const credit = source && pickLabel(source, texts.lang);
  return [
    ...notesIn(ctx),
    ...(heads ? [words.population(heads.source[texts.lang], String(heads.year))] : []),
    ...(uncounted.length > 0 ? [words.noPopulation(namesOf(uncounted, texts))] : []),
    ...negativeNote(regions, ctx),
    ...(outside.length > 0
      ? [
          words.unplacedAmount(
            texts.inWords(outsideAmount(regions)),
            namesOf(
              regions.unplaced.filter(({available}) => available),
              texts,
            ),
          ),
        ]
      : []),
    ...(credit && regions.shapes.length > 0 ? [words.mapSource(credit.text)] : []),
  ];
}

function negativeNote({ranked, unplaced, unlocated}: Regions, {texts, total}: ChartContext): string[] {
  const negatives = [...ranked, ...unplaced, ...(unlocated ? [unlocated] : [])].filter(({amount}) => amount < 0);
  if (negatives.length === 0) return [];
  const below = sumAmounts(negatives.map(({amount}) => amount));
  return [texts.words.netOfNegatives(texts.short(total.amount - below), texts.short(below), texts.short(total.amount))];
}

/** The first names of a list, enough to find the others. */
export function namesOf(regions: readonly Region[], texts: Texts): string {
  const names = regions.slice(0, 5).map(({label}) => label.text);
  return [...names, ...(regions.length > 5 ? ['\u2026'] : [])].join(texts.words.listSeparator);
}
