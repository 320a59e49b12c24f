import {isObject, type Json, listOf, withViews} from './tree.js';

/** What the kit knows of a field: how it is called, and what kind of figure or name it holds. */
export interface FieldLook {
  readonly kind: 'amount' | 'level' | 'year';
  /** Its name for the reader: an axis, a legend or a tooltip is called so when the spec does not say otherwise. */
  readonly title: string;
  /** For amounts, the name with the unit of the digits: "Montant, en millions de dinars". */
  readonly titleWithUnit?: string;
  /** For names, the field that holds their place in the order of the rows. */
  readonly order?: string;
}

export type FieldLooks = ReadonlyMap<string, FieldLook>;

/** How the numbers of a field are written: names of formats that the drawing brings. */
export const FORMATS = {
  /** With the sign of the unit: "5 549,7 MD". */
  amount: 'amount',
  /** Digits alone, beside a title that says the unit. */
  digits: 'amountDigits',
  /** To the last minor unit, in words: "5 549 744 000 dinars". */
  exact: 'exactAmount',
  /** A name, cut after a whole word where an axis or a legend has no room for all of it. */
  axisName: 'axisName',
  legendName: 'legendName',
} as const;

export type Format = (typeof FORMATS)[keyof typeof FORMATS];

const LEGENDS = new Set(
  'color fill stroke opacity fillOpacity strokeOpacity strokeWidth strokeDash size shape angle'.split(' '),
);

/** Channels whose values have an order in the drawing. */
const ORDERED = new Set([...LEGENDS, 'x', 'y', 'xOffset', 'yOffset']);
const MULTIPLES = new Set(['row', 'column', 'facet']);

/** Aggregates of amounts that are amounts. */
const STILL_AMOUNTS = new Set(['sum', 'mean', 'average', 'median', 'min', 'max', 'q1', 'q3', 'stdev', 'stdevp']);

/** Aggregates that give one of the values of a field; `{argmax: …}` is one too. */
const PICKING = new Set(['min', 'max']);

const isOneOf = (names: ReadonlySet<string>, aggregate: unknown): boolean =>
  aggregate === undefined || isObject(aggregate) || (typeof aggregate === 'string' && names.has(aggregate));

/**
 * Completes the encodings of a spec and of all its views, where they leave something open: types, titles in the reader's
 * language, amounts written as everywhere in the kit, names in the order of the file. What a spec says itself stays.
 */
export function withLooks(view: Json, looks: FieldLooks, titledAbove: Titled = new Set()): Json {
  const titled = 'layer' in view ? new Set([...titledAbove, ...titledIn(view)]) : titledAbove;
  const inside = withViews(view, inner => withLooks(inner, looks, 'layer' in view ? titled : new Set()));
  const {encoding, facet} = inside;
  const channelOf: Change = (name, value) => channel(name, value, looks, titled);
  return {
    ...inside,
    ...(isObject(encoding) && {encoding: channelsOf(encoding, channelOf)}),
    ...(isObject(facet) && {facet: 'field' in facet ? channelOf('facet', facet) : channelsOf(facet, channelOf)}),
  };
}

/** Channels whose axis or legend, which layers share, has a title of the spec's own: no other layer may count on its unit. */
type Titled = ReadonlySet<string>;

const titledIn = ({encoding, layer}: Json): readonly string[] => [
  ...Object.entries(isObject(encoding) ? encoding : {}).flatMap(([name, def]) =>
    isObject(def) && titleOf(def) !== undefined ? [name] : [],
  ),
  ...listOf(layer).flatMap(inner => (isObject(inner) ? titledIn(inner) : [])),
];

type Change = (name: string, value: unknown) => unknown;

const channelsOf = (encoding: Json, change: Change): Json =>
  Object.fromEntries(
    Object.entries(encoding).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(part => change(name, part)) : change(name, value),
    ]),
  );

function channel(name: string, value: unknown, looks: FieldLooks, titled: Titled): unknown {
  // The second end of a bar has neither a type nor an axis of its own.
  if (!isObject(value) || /2$/.test(name)) return value;
  const {condition} = value;
  const inner = (part: unknown): unknown => channel(name, part, looks, titled);
  const def: Json =
    condition === undefined
      ? value
      : {...value, condition: Array.isArray(condition) ? condition.map(inner) : inner(condition)};
  const look = typeof def.field === 'string' ? looks.get(def.field) : undefined;
  if (!look) return def;
  if (look.kind === 'amount') return amountChannel(name, def, look, titled.has(name));
  if (!isOneOf(PICKING, def.aggregate)) return def;
  return look.kind === 'year' ? yearChannel(name, def, look) : levelChannel(name, def, look);
}

/** Names stay in the order of the rows; Vega's own order is that of code points, with É after Z. */
function levelChannel(name: string, def: Json, {title, order}: FieldLook): Json {
  const sort = ORDERED.has(name) ? {sort: null} : MULTIPLES.has(name) ? {sort: {field: order, op: 'min'}} : {};
  const titled = {
    type: 'nominal',
    ...(titleOf(def) === undefined && {title}),
    ...(def.sort === undefined && sort),
    ...def,
  };
  const guide = guideOf(name);
  const own = guide && def[guide];
  const isFree = titled.type === 'nominal' || titled.type === 'ordinal';
  if (!guide || !isFree || isFormatted(name, def) || (isObject(own) && 'labelLimit' in own)) return titled;
  return withGuide(name, titled, {formatType: guide === 'axis' ? FORMATS.axisName : FORMATS.legendName});
}

function yearChannel(name: string, def: Json, {title}: FieldLook): Json {
  const titled = {type: 'ordinal', ...(titleOf(def) === undefined && {title}), ...def};
  // Four digits need not stand upright; where they do not all fit, some are left away, as on any axis of time.
  if (titled.type !== 'quantitative' || def.bin)
    return name === 'x' ? withGuide(name, titled, {labelAngle: 0, labelOverlap: 'greedy'}) : titled;
  // 2025 is neither "2 025" nor followed by 2025,5, and an axis of years does not begin at the birth of Christ.
  if (name !== 'x' && name !== 'y') return withGuide(name, titled, {format: 'd'});
  const scale = isObject(def.scale) || def.scale === undefined ? {zero: false, ...def.scale} : def.scale;
  return withGuide(name, {...titled, scale}, {format: 'd', tickMinStep: 1});
}

function amountChannel(name: string, def: Json, {title, titleWithUnit}: FieldLook, isTitled: boolean): Json {
  const {aggregate, bin, stack, type = 'quantitative'} = def;
  if (!isOneOf(STILL_AMOUNTS, aggregate)) return def;
  const own = isTitled ? null : titleOf(def);
  const typed = {type, ...def};
  const isShare = stack === 'normalize';
  if (type !== 'quantitative' || bin || isShare || isFormatted(name, def))
    return own === undefined && !isShare ? {title, ...typed} : typed;
  if (own === undefined && hasGuide(name))
    return withGuide(name, {title: titleWithUnit ?? title, ...typed}, {formatType: FORMATS.digits});
  const titled = own === undefined ? {title, ...typed} : typed;
  return withGuide(name, titled, {formatType: name === 'tooltip' ? FORMATS.exact : FORMATS.amount});
}

const guideOf = (name: string): string | undefined =>
  name === 'x' || name === 'y' ? 'axis' : LEGENDS.has(name) ? 'legend' : undefined;

const hasGuide = (name: string): boolean => guideOf(name) !== undefined;

/** Where a channel says how its numbers and names are written: in its axis or legend, or itself. */
function withGuide(name: string, def: Json, format: Json): Json {
  const guide = guideOf(name);
  if (guide === undefined) return name === 'text' || name === 'tooltip' ? {...format, ...def} : def;
  const own = def[guide];
  return own === null || own === false ? def : {...def, [guide]: {...format, ...(isObject(own) ? own : {})}};
}

/** The title that a spec gives to a channel; `null`, which leaves it away, is one too. */
function titleOf(def: Json): unknown {
  const inGuides = ['axis', 'legend', 'header'].map(name => def[name]).filter(isObject);
  return [def, ...inGuides].map(({title}) => title).find(title => title !== undefined);
}

function isFormatted(name: string, def: Json): boolean {
  const own = def[guideOf(name) ?? ''];
  return [def, ...(isObject(own) ? [own] : [])].some(
    ({format, formatType, labelExpr}) => format !== undefined || formatType !== undefined || labelExpr !== undefined,
  );
}
