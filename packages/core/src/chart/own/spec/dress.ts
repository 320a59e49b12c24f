import {COLOURS} from '../../spec.js';
import {type FieldLooks, withLooks} from './channels.js';
import {configOf, type Room} from './config.js';
import {DATASET} from './fault.js';
import {MIRRORED, mirrored} from './mirror.js';
import {APART, isObject, type Json, listOf} from './tree.js';

/** What the kit gives to a spec, in the language of the reader. */
export interface Wardrobe {
  readonly looks: FieldLooks;
  /** Params that a spec may use or declare: `lang`, `rtl`, `words`. */
  readonly params: Json;
  readonly room: Room;
  /** True for a drawing that begins at the right. */
  readonly mirror: boolean;
}

/** A spec as it is drawn. */
export interface Dressed {
  readonly spec: Json;
  readonly config: Json;
  /** Name under which it finds the rows. */
  readonly dataset: string;
  /** True when the drawing takes the width of its place; small multiples and rows of charts keep their own. */
  readonly fits: boolean;
}

const COMPOSED = ['concat', 'hconcat', 'vconcat', 'facet', 'repeat'];
const SPLITTING = ['row', 'column', 'facet'];

/** Names, formats, colours and sizes of the kit, put on a spec wherever it leaves them open. */
export function dressed(spec: Json, {looks, params, room, mirror}: Wardrobe): Dressed {
  const looking = withLooks(spec, looks);
  const {usermeta: _usermeta, title, autosize: _autosize, ...rest} = mirror ? mirrored(looking) : looking;
  const fits =
    !COMPOSED.some(key => key in rest) && !SPLITTING.some(key => isObject(rest.encoding) && key in rest.encoding);
  const given = {...params, colors: Object.fromEntries(COLOURS.map(name => [name, `var(--mz-${name})`]))};
  const whole = {
    data: {name: DATASET},
    ...rest,
    ...(isWords(title) ? {} : {title}),
    ...(fits && {width: room.width}),
    ...fewerColumns(rest, room),
    params: paramsOf(rest.params, given),
  };
  return {
    spec: legible(whole, room.small) as Json,
    config: mirror ? merged(configOf(room), MIRRORED) : configOf(room),
    dataset: DATASET,
    fits,
  };
}

/** Small multiples stand in as many columns as there is room for, with the labels of an axis beside each. */
function fewerColumns({columns, spec, concat}: Json, {width, small}: Room): Json {
  const widths = [spec, ...listOf(concat)].flatMap(view =>
    isObject(view) && typeof view.width === 'number' ? [view.width] : [],
  );
  if (typeof columns !== 'number' || widths.length === 0) return {};
  const most = Math.floor(width / (Math.max(...widths) + 5 * small));
  return {columns: Math.max(1, Math.min(columns, most))};
}

/** A title in words stands over the chart, where everybody can read it; one that is worked out stays in the drawing. */
export function isWords(title: unknown): boolean {
  const text = isObject(title) ? title.text : title;
  return title === undefined || listOf(text).every(line => typeof line === 'string');
}

/** A spec may declare the params of the kit, with a value for where it is drawn by something else. */
function paramsOf(own: unknown, given: Json): readonly unknown[] {
  const others = listOf(own).filter(param => !isObject(param) || !(String(param.name) in given));
  return [...Object.entries(given).map(([name, value]) => ({name, value})), ...others];
}

const merged = (config: Json, more: Json): Json => ({
  ...config,
  ...Object.fromEntries(
    Object.entries(more).map(([key, value]) => [key, {...(config[key] as Json), ...(value as Json)}]),
  ),
});

/** Nothing is written smaller than the kit's smallest text. */
function legible(value: unknown, small: number, key = ''): unknown {
  if (typeof value === 'number') return /fontsize$/i.test(key) ? Math.max(value, small) : value;
  if (Array.isArray(value)) return value.map(item => legible(item, small, key));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, APART.has(name) ? inner : legible(inner, small, name)]),
  );
}
