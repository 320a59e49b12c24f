import {type Config, mergeConfig} from 'vega';
import {config as defaults} from 'vega-parser';
import {type Code, constant, joined, term} from './code.js';
import {expression, type Place, testOf} from './expression.js';
import type {Scales} from './scales.js';
import type {FieldType, Scope} from './scope.js';
import {type Dict, dictAt, isDict, type Json, onlyKeys, stringAt, Unsupported, word, listOf} from './unsupported.js';

export type Channels = ReadonlyMap<string, Code>;

const WORDS = new Set([
  'fill',
  'stroke',
  'font',
  'fontStyle',
  'align',
  'baseline',
  'cursor',
  'strokeCap',
  'strokeJoin',
  'shape',
  'interpolate',
  'orient',
]);
const NEITHER = new Set(['defined', 'fontWeight', 'strokeDash']);

const typeOf = (channel: string): FieldType =>
  channel === 'text' ? 'words' : WORDS.has(channel) ? 'string' : NEITHER.has(channel) ? 'unknown' : 'number';

/** The channels of a mark as Vega would set them: its own over those of its style and of its type. */
export function channelsOf(mark: Dict, place: Place, scope: Scope, scales: Scales): Channels {
  const encode = dictAt(mark.encode ?? {}, place.path);
  onlyKeys(encode, ['enter', 'update'], `${place.path}.encode`);
  const own = {...dictAt(encode.enter ?? {}, place.path), ...dictAt(encode.update ?? {}, place.path)};
  const channels = new Map<string, Code>();
  for (const [channel, value] of Object.entries({...defaultsOf(mark, own, scope), ...own}))
    if (value !== undefined && value !== null)
      channels.set(channel, entry(value, channel, {...place, path: `${place.path}.${channel}`}, scope, scales));
  return channels;
}

/** As vega-parser resolves defaults: a fill or a stroke of one's own takes the place of both. */
function defaultsOf(mark: Dict, own: Dict, scope: Scope): Dict {
  const config = mergeConfig(defaults() as Config, scope.vega.config as Config) as unknown as Dict;
  const found: Record<string, Json> = {};
  const take = (props: Json | undefined, paint: boolean): void => {
    for (const [key, value] of Object.entries(isDict(props) ? props : {})) {
      const skip = key in own || (!paint && ['fill', 'stroke'].includes(key) && ('fill' in own || 'stroke' in own));
      if (!skip && value !== undefined) found[key] = isDict(value) && value.signal !== undefined ? value : {value};
    }
  };
  take(config.mark, false);
  take(config[stringAt(mark.type, 'mark.type')], false);
  const styles = isDict(config.style) ? config.style : {};
  for (const style of listOf(mark.style)) take(styles[word(style)], true);
  delete found.aria;
  return found;
}

/** One channel: a value, a field, an expression, through a scale or not; or a list of such with tests. */
function entry(value: Json, channel: string, place: Place, scope: Scope, scales: Scales): Code {
  if (Array.isArray(value)) {
    const [first, ...rest] = value as Json[];
    if (first === undefined) return constant(null);
    const {test, ...choice} = dictAt(first, place.path);
    const yes = entry(choice, channel, place, scope, scales);
    if (test === undefined) return yes;
    return {
      kind: 'choice',
      test: testOf(stringAt(test, place.path), place, scope, scales),
      yes,
      no: entry(rest, channel, place, scope, scales),
    };
  }
  const definition = dictAt(value, place.path);
  onlyKeys(definition, ['value', 'field', 'signal', 'scale', 'band', 'mult', 'offset', 'round', 'test'], place.path);
  let code = source(definition, channel, place, scope, scales);
  const number = (item: Json): Code => (isDict(item) ? entry(item, channel, place, scope, scales) : constant(item));
  if (definition.mult !== undefined) code = joined([code, number(definition.mult)], (a, b) => `(${a} * ${b})`);
  if (definition.offset !== undefined) code = joined([code, number(definition.offset)], (a, b) => `(${a} + ${b})`);
  if (definition.round === true) code = joined([code], a => `Math.round(${a})`);
  return code;
}

function source(definition: Dict, channel: string, place: Place, scope: Scope, scales: Scales): Code {
  const {scale, field, signal, value, band} = definition;
  const name = scale === undefined || scale === null ? undefined : stringAt(scale, `${place.path}.scale`);
  const wanted = name === undefined ? typeOf(channel) : scales.wants(name, place.path);
  let code: Code | undefined;
  if (signal !== undefined) code = expression(textSignal(stringAt(signal, place.path)), wanted, place, scope, scales);
  else if (field !== undefined) code = fieldOf(field, wanted, place, scope);
  else if (isDict(value)) throw new Unsupported('gradient' in value ? 'gradient' : JSON.stringify(value), place.path);
  else if (value !== undefined) code = constant(value);
  if (name === undefined) return code ?? constant(null);
  const scaled = code && scales.scaled(name, code, place.path);
  if (band === undefined || band === false || band === 0) return scaled ?? constant(0);
  const width = `${scales.bandwidth(name, place.path)}${band === true || band === 1 ? '' : ` * ${factor(band, place)}`}`;
  return scaled ? joined([scaled], a => `(${a} + ${width})`) : term(width, false);
}

function factor(band: Json, {path}: Place): string {
  if (typeof band !== 'number') throw new Unsupported('computed band', path);
  return String(band);
}

function fieldOf(field: Json, wanted: FieldType, {dataset, path}: Place, scope: Scope): Code {
  if (isDict(field)) {
    const {group} = field;
    onlyKeys(field, ['group'], path);
    return term(scope.global(stringAt(group, path), path), false);
  }
  const name = stringAt(field, path);
  if (dataset === undefined) throw new Unsupported(`field "${name}" outside a mark`, path);
  if (/[.[\]\\]/.test(name)) throw new Unsupported(`nested field "${name}"`, path, 'the model gives flat data');
  return term(scope.field(dataset, name, wanted), true);
}

/** Vega-Lite's guard around the field of a text is not needed: the model's texts are texts. */
const textSignal = (signal: string): string =>
  /^isValid\((datum\["[^"]*"\])\) \? \1 : ""\+\1$/.exec(signal)?.[1] ?? signal;
