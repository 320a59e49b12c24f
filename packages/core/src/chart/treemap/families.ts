import type {ChartContext} from '../context.js';
import type {BudgetNode} from '../../query/roll-up.js';
import {OTHERS} from '../drill.js';
import type {Colour, LegendItem, OutlineItem} from '../model.js';

/** The colour of a cell says which family its top-level ancestor belongs to; a country without families has one colour. */
export function familyColour(ancestor: BudgetNode | undefined, ctx: ChartContext): Colour {
  const {families = []} = ctx.env.country.pack;
  const place = families.findIndex(({id}) => id === ancestor?.entry?.official?.family);
  if (place >= 0 && place < 4) return `family-${(place + 1) as 1 | 2 | 3 | 4}`;
  return 'accent';
}

/** The families that appear in the drawing, and what has none of them; no item when they would say nothing. */
export function familyLegend(colours: ReadonlySet<Colour>, ctx: ChartContext): readonly LegendItem[] {
  const {families = []} = ctx.env.country.pack;
  const {lang, words} = ctx.texts;
  const known: readonly LegendItem[] = families.flatMap((family, i) => {
    const colour = `family-${i + 1}` as Colour;
    return colours.has(colour) ? [{label: {text: family.labels[lang], lang}, colour}] : [];
  });
  const hasOther = known.length > 0 && colours.has('muted');
  return hasOther ? [...known, {label: {text: words.noFamily, lang}, colour: 'muted'}] : known;
}

/** Says the family of each item in words too, where the drawing shows several: a colour alone would tell it to some readers only. */
export function withFamilies(
  items: readonly OutlineItem[],
  families: readonly LegendItem[],
  {texts: {words}}: ChartContext,
): readonly OutlineItem[] {
  if (families.length < 2) return items;
  const meanings = new Map(families.map(({colour, label}) => [colour, words.familyIs(label.text)]));
  return items.map(item => {
    const meaning = item.colour && item.key !== OTHERS && meanings.get(item.colour);
    if (!meaning) return item;
    return {...item, more: [...(item.more ?? []), meaning], name: `${item.name}${words.listSeparator}${meaning}`};
  });
}
