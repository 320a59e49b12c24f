import type {ChartContext} from '../context.js';
import type {BudgetNode} from '../../query/roll-up.js';
import type {Colour, LegendItem} from '../model.js';

/** The colour of a cell says which family its top-level ancestor belongs to; a country without families has one colour. */
export function familyColour(ancestor: BudgetNode | undefined, ctx: ChartContext): Colour {
  const {families = []} = ctx.env.country.pack;
  const place = families.findIndex(({id}) => id === ancestor?.entry?.official?.family);
  if (place >= 0 && place < 4) return `family-${(place + 1) as 1 | 2 | 3 | 4}`;
  return 'accent';
}

/** The families that appear in the drawing; none when they would say nothing. */
export function familyLegend(colours: ReadonlySet<Colour>, ctx: ChartContext): readonly LegendItem[] {
  const {families = []} = ctx.env.country.pack;
  const {lang} = ctx.texts;
  return families.flatMap((family, i) => {
    const colour = `family-${i + 1}` as Colour;
    return colours.has(colour) ? [{label: {text: family.labels[lang], lang}, colour}] : [];
  });
}
