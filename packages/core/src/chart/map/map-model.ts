import type {Budget} from '../../budget/budget.js';
import type {Country} from '../../country/country.js';
import {type Issue, issueOf} from '../../issue.js';
import type {Wish} from '../../query/selection.js';
import type {Labels} from '../../text/lang.js';
import {textsOf} from '../../text/texts.js';
import {type ChartContext, contextOf} from '../context.js';
import type {ChartEnv} from '../env.js';
import {kickerIn, shownIn, subjectIn, titleIn} from '../frame.js';
import {levelsOn, levelsOr} from '../levels.js';
import type {ChartModel, Colour, Drawing} from '../model.js';
import {type Classes, classesOf, type ClassMethod, colourOf} from './classes.js';
import {drawingOf, type MapDrawing} from './drawing.js';
import {layoutOf} from './layout.js';
import type {Neighbours} from './neighbours.js';
import {outlineOf} from './outline.js';
import {populationFor} from './per-head.js';
import {type Regions, regionsOf} from './regions.js';
import {mapTable} from './table.js';
import {explained} from '../terms.js';
import {legendOf, legendTitleOf} from './legend.js';
import {mapNotes, namesOf, summaryOf, valueTexts} from './words.js';

export interface MapOptions {
  readonly wish?: Wish;
  /** Amounts divided by the number of inhabitants, in the currency's main unit. */
  readonly perHead?: boolean;
  /** How values are put into classes: as many regions in each (`quantile`, the default), or as wide a range for each (`equal`). */
  readonly classes?: ClassMethod;
  /** Regional dimension of the file. Default: the one that the country pack names. */
  readonly by?: string;
  /** Who made the map file, for the note under the map. */
  readonly geometrySource?: Labels;
}

/** A map says also where the arrow keys lead on it. */
export interface MapModel extends ChartModel {
  readonly neighbours: Readonly<Record<string, Neighbours>>;
}

const NO_DRAWING: Drawing = {
  spec: 'map',
  width: 0,
  height: 0,
  datasets: {marks: [], labels: [], focus: []},
  params: {},
};

/**
 * A map of the regions of a country, coloured by classes of amounts or of amounts per head. `geometry` is a TopoJSON or
 * GeoJSON object in longitude and latitude; when it cannot be used there is no drawing, and the list and the table
 * stand. Amounts are in minor units. A region without a figure is "not available", never zero.
 * Errors: a `Refusal` when the wish has no answer in this budget; a `TypeError` for an unknown class method.
 */
export function mapModel(budget: Budget, geometry: unknown, options: MapOptions, env: ChartEnv): MapModel {
  const method = methodOf(options.classes);
  const ctx = contextOf(budget, options.wish ?? {}, env);
  const [by = ''] = levelsOr(budget, [options.by ?? env.country.pack.region ?? levelsOn(budget, 'region')[0] ?? '']);
  const heads =
    options.perHead && by === env.country.pack.region ? populationFor(env.country.pack, ctx.selection.year) : undefined;
  const perHead = heads !== undefined;
  const regions = regionsOf(by, geometry, heads, perHead, ctx);
  const known = regions.ranked.flatMap(({value}) => (value === undefined ? [] : [value]));
  const classes = classesOf(known, method);
  const {drawing, looks, neighbours} =
    regions.shapes.length > 0 ? draw(regions, classes, ctx) : withoutDrawing(regions, classes);
  const values = valueTexts(perHead ? textsOf(env.words, env.country, mainUnit(env.country)) : ctx.texts, perHead);
  const {words} = ctx.texts;
  const title = titleIn(ctx, words.titleBy(subjectIn(ctx), ctx.texts.level(by)));
  const heading = values.texts.unit.heading[env.words.lang];
  const model: MapModel = {
    kicker: kickerIn(ctx),
    title: perHead ? words.perHeadTitle(title) : title,
    summary: summaryOf(by, regions, values, ctx),
    unit: perHead ? `${heading} ${words.perHead}` : heading,
    drawing,
    outline: outlineOf(regions, looks, values, ctx),
    legend: legendOf(classes, known, known.length < regions.ranked.length, values),
    legendTitle: legendTitleOf(classes, env.country.dimension(by)?.names[env.words.lang], words),
    path: [],
    table: mapTable(by, regions, perHead, ctx),
    notes: mapNotes(regions, heads, options.geometrySource, ctx),
    issues: [...regions.issues, ...issuesOf(regions, options.perHead ?? false, perHead, ctx)],
    total: ctx.total.amount,
    shown: shownIn(ctx),
    empty: known.every(value => value === 0),
    neighbours,
  };
  return explained(model, [by], ctx);
}

function methodOf(name: string = 'quantile'): ClassMethod {
  if (name !== 'quantile' && name !== 'equal')
    throw new TypeError(`invalid classes: ${name}. Choose quantile or equal`);
  return name;
}

function draw(regions: Regions, classes: Classes, ctx: ChartContext): MapDrawing {
  const {areas = []} = ctx.env.country.pack;
  const {words, lang} = ctx.texts;
  const textFor = (area?: (typeof areas)[number]): string => words.inset(area?.labels[lang] ?? '');
  const captions = [...areas.map(area => ({regions: area.regions, text: textFor(area)})), {text: textFor()}];
  return drawingOf(layoutOf(regions.shapes, captions, ctx), regions, classes, ctx);
}

/** Without shapes the list keeps its colours: it is then the whole chart. */
function withoutDrawing(regions: Regions, classes: Classes): MapDrawing {
  const colour = (value: number | undefined): Colour => (value === undefined ? 'none' : colourOf(value, classes));
  return {
    drawing: NO_DRAWING,
    looks: new Map(regions.ranked.map(({key, value}) => [key, {colour: colour(value), named: false}])),
    neighbours: {},
  };
}

/** The unit in which people count their own money: the dinar. */
function mainUnit({pack: {currency}}: Country): (typeof currency.units)[number] {
  const unit = currency.units.find(({exponent}) => exponent === currency.decimals) ?? currency.units[0];
  if (!unit) throw new TypeError('invalid country pack: a currency needs at least one unit');
  return unit;
}

function issuesOf(regions: Regions, wantsHeads: boolean, perHead: boolean, ctx: ChartContext): Issue[] {
  const uncounted = perHead ? regions.ranked.filter(({available, population}) => available && !population) : [];
  return [
    ...regions.unplaced.map(({label, amount, available}) =>
      issueOf('unplaced-region', 'warning', {text: label.text, ...(available ? {amount} : {})}),
    ),
    ...(wantsHeads && (!perHead || uncounted.length > 0)
      ? [issueOf('no-population', 'warning', {text: namesOf(uncounted, ctx.texts)})]
      : []),
  ];
}
