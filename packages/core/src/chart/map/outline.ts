import {type ChartContext, outlineItem} from '../context.js';
import {shareText} from '../frame.js';
import type {Box, Colour, OutlineItem} from '../model.js';
import type {Region, Regions} from './regions.js';
import type {ValueTexts} from './words.js';

/** What the drawing says about a region: its colour, and where it is. */
export interface Look {
  readonly colour: Colour;
  readonly box?: Box;
  readonly named: boolean;
}

/** The ranked list beside the map: every region, then the money that stands in none. */
export function outlineOf(
  regions: Regions,
  looks: ReadonlyMap<string, Look>,
  values: ValueTexts,
  ctx: ChartContext,
): readonly OutlineItem[] {
  const {words} = ctx.texts;
  const known = regions.ranked.flatMap(({value}) => (value === undefined ? [] : [value]));
  const rankOf = (value: number): string =>
    words.rank(ctx.texts.whole(known.indexOf(value) + 1), ctx.texts.whole(known.length));
  const ranked = regions.ranked.map(region =>
    regionItem(region, region.value === undefined ? [] : [rankOf(region.value)], looks.get(region.key), values, ctx),
  );
  const outside = [...regions.unplaced, ...(regions.unlocated ? [regions.unlocated] : [])];
  // What stands in no region has no heads to be divided by: its amount is said as it is.
  const whole = {...values, perHead: false};
  return [...ranked, ...outside.map(region => regionItem(region, [words.unplaced], undefined, whole, ctx))];
}

function regionItem(
  region: Region,
  remarks: readonly string[],
  look: Look | undefined,
  values: ValueTexts,
  ctx: ChartContext,
): OutlineItem {
  const {key, label, amount, available, population, value} = region;
  const ofTotal = available ? shareText(ctx, amount, ctx.total.amount) : undefined;
  const heads = values.perHead && population ? [ctx.texts.words.inhabitants(ctx.texts.whole(population))] : [];
  const item = outlineItem(
    {
      key,
      label,
      amount,
      available,
      share: ofTotal && ctx.texts.words.shareOfTotal(ofTotal),
      more: [...(values.perHead && value !== undefined ? [values.inWords(value)] : []), ...remarks, ...heads],
      box: look?.box,
      listed: !look?.named,
      colour: look?.colour,
    },
    ctx.texts,
  );
  const {notAvailable, listSeparator} = ctx.texts.words;
  const said = values.perHead ? (value === undefined ? notAvailable : values.inWords(value)) : undefined;
  return {
    ...item,
    value: said === undefined ? item.value : value === undefined ? notAvailable : values.short(value),
    name: [...(said === undefined ? [item.name] : [label.text, said]), ...remarks].join(listSeparator),
  };
}
