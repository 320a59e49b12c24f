import {eachObject, isObject, type Json, withViews} from './tree.js';

/** What turns round with a mirrored drawing, in the configuration of Vega-Lite. */
export const MIRRORED: Json = {
  scale: {xReverse: true},
  // Its title shows its lower side to the labels: what hangs below an Arabic line needs room.
  axisY: {orient: 'right', titlePadding: 10},
  // Its symbols stand at the right of their names: these end where a symbol begins.
  // Vega fills the rows of a legend from the left alone: one entry in each keeps them in order.
  legend: {layout: {top: {anchor: 'end'}}, columns: 1, labelAlign: 'right', labelOffset: -16},
};

const SIDES: Readonly<Record<string, string>> = {left: 'right', right: 'left'};
const SHIFTS = ['dx', 'xOffset', 'x2Offset'];

/**
 * A spec for a reader who starts from the right: x scales begin at the right, and what a spec places by hand (alignments,
 * shifts, pixels, sides of axes and legends) changes sides with them. Time is not mirrored.
 */
export function mirrored(view: Json): Json {
  if (isComposed(view)) return withViews(view, mirrored);
  return besideSymbols(hasTime(view) ? unmirrored(view) : turned(view));
}

/** The side that `MIRRORED` gives to names is right for symbols of the usual size; beside larger ones they keep theirs. */
function besideSymbols(view: Json): Json {
  const inside = withViews(view, besideSymbols);
  if (!isObject(inside.encoding)) return inside;
  const channels = Object.entries(inside.encoding).map(([name, channel]) => {
    if (!isObject(channel) || channel.legend === null || !('field' in channel)) return [name, channel];
    const legend = isObject(channel.legend) ? channel.legend : {};
    const isLarge = name === 'size' || 'symbolSize' in legend;
    return [name, isLarge ? {...channel, legend: {labelAlign: 'left', labelOffset: 4, ...legend}} : channel];
  });
  return {...inside, encoding: Object.fromEntries(channels) as Json};
}

const isComposed = (view: Json): boolean => ['concat', 'hconcat', 'vconcat', 'spec'].some(key => key in view);

function hasTime(view: Json): boolean {
  let found = false;
  eachObject(view, ({x}, key) => {
    if (key === 'encoding' && isObject(x)) found ||= x.field === 'year' || x.type === 'temporal' || 'timeUnit' in x;
  });
  return found;
}

/** Years from left to right, as in any language. */
function unmirrored(view: Json): Json {
  const inside = withViews(view, unmirrored);
  const {encoding} = inside;
  if (!isObject(encoding) || !isObject(encoding.x)) return inside;
  const {x} = encoding;
  const scale = isObject(x.scale) || x.scale === undefined ? {reverse: false, ...x.scale} : x.scale;
  return {...inside, encoding: {...encoding, x: {...x, scale}}};
}

function turned(view: Json): Json {
  const {mark, encoding, ...rest} = withViews(view, turned);
  return {
    ...rest,
    ...(mark !== undefined && {mark: isObject(mark) ? turnedMark(mark) : mark}),
    ...(encoding !== undefined && {encoding: isObject(encoding) ? turnedEncoding(encoding) : encoding}),
  };
}

const turnedMark = (mark: Json): Json =>
  Object.fromEntries(
    Object.entries(mark).map(([key, value]) => {
      if (key === 'align') return [key, SIDES[String(value)] ?? value];
      if (SHIFTS.includes(key) && typeof value === 'number') return [key, -value];
      return [key, key === 'x' || key === 'x2' ? turnedPixels(value) : value];
    }),
  );

const turnedEncoding = (encoding: Json): Json =>
  Object.fromEntries(
    Object.entries(encoding).map(([name, channel]) => {
      if (!isObject(channel)) return [name, channel];
      if (name === 'x' || name === 'x2')
        return [name, 'value' in channel ? {...channel, value: turnedPixels(channel.value)} : channel];
      const sided = ['axis', 'legend'].filter(guide => isObject(channel[guide]));
      return [
        name,
        {...channel, ...Object.fromEntries(sided.map(guide => [guide, turnedSide(channel[guide] as Json)]))},
      ];
    }),
  );

const turnedSide = (guide: Json): Json => ({
  ...guide,
  ...('orient' in guide && {orient: SIDES[String(guide.orient)] ?? guide.orient}),
});

/** Pixels from the left edge, as pixels from the right one. */
function turnedPixels(value: unknown): unknown {
  if (value === 'width') return 0;
  return typeof value === 'number' ? {expr: `width - ${value}`} : value;
}
