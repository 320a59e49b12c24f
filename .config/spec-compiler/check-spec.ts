import {
  type Dict,
  dictAt,
  isDict,
  type Json,
  listAt,
  onlyKeys,
  stringAt,
  Unsupported,
  word,
  listOf,
} from './unsupported.js';

const MODEL = 'data transforms belong to the model in core, the spec gets their result';
const TOP = ['$schema', 'name', 'width', 'height', 'padding', 'autosize', 'background', 'params', 'config', 'view'];
const UNIT = ['data', 'mark', 'encoding', 'layer', 'resolve', 'projection', 'name', 'description', 'title'];
const MARKS = ['rect', 'bar', 'rule', 'text', 'line', 'area', 'arc', 'point', 'circle', 'square', 'geoshape', 'tick'];
const DERIVED = ['aggregate', 'bin', 'timeUnit', 'impute'];

/** Looks for what the kit's specs may not say, while paths are still those that their author wrote. */
export function checkSpec(spec: Dict): void {
  onlyKeys(spec, [...TOP, ...UNIT], '', 'transform' in spec ? MODEL : '');
  if (spec.autosize !== 'none') throw new Unsupported('autosize other than "none"', 'autosize');
  if (spec.padding !== 0)
    throw new Unsupported('padding other than 0', 'padding', 'the model leaves room in its positions');
  if (isDict(spec.background) || typeof spec.background === 'string')
    throw new Unsupported('background', 'background', 'the page behind the chart is its background');
  listAt(spec.params, 'params').forEach((param, i) => {
    onlyKeys(dictAt(param, `params[${i}]`), ['name', 'value'], `params[${i}]`, 'a param is a value from the model');
  });
  checkProjection(spec.projection, 'projection');
  checkUnit(spec, '', true);
}

function checkUnit(unit: Dict, path: string, top: boolean): void {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (!top) onlyKeys(unit, UNIT, path, 'transform' in unit ? MODEL : '');
  if (unit.title !== undefined && unit.title !== null)
    throw new Unsupported('title', at('title'), 'words come from the model');
  if (unit.data !== undefined)
    onlyKeys(dictAt(unit.data, at('data')), ['name'], at('data'), 'a dataset is named, never written out');
  if (!top) checkProjection(unit.projection, at('projection'));
  listAt(unit.layer, at('layer')).forEach((layer, i) => {
    checkUnit(dictAt(layer, at(`layer[${i}]`)), at(`layer[${i}]`), false);
  });
  if (unit.mark !== undefined) checkMark(unit.mark, at('mark'));
  for (const [channel, definition] of Object.entries(isDict(unit.encoding) ? unit.encoding : {}))
    for (const each of Array.isArray(definition) ? definition : [definition])
      if (isDict(each as Json)) checkChannel(channel, each as Dict, `${at('encoding')}.${channel}`);
}

function checkMark(mark: Json, path: string): void {
  const type = isDict(mark) ? stringAt(mark.type, `${path}.type`) : stringAt(mark, path);
  if (!MARKS.includes(type)) throw new Unsupported(`mark "${type}"`, isDict(mark) ? `${path}.type` : path);
  for (const key of ['tooltip', 'href', 'point', 'line'])
    if (isDict(mark) && mark[key]) throw new Unsupported(key, `${path}.${key}`);
}

function checkChannel(channel: string, definition: Dict, path: string): void {
  for (const key of DERIVED) if (definition[key]) throw new Unsupported(key, `${path}.${key}`, MODEL);
  if (typeof definition.stack === 'string' || definition.stack === true)
    throw new Unsupported('stack', `${path}.stack`, MODEL);
  const words = 'axes and legends are data with text from the model: write null';
  const guide = ['x', 'y'].includes(channel)
    ? 'axis'
    : ['fill', 'stroke', 'color', 'size', 'shape', 'opacity'].includes(channel)
      ? 'legend'
      : undefined;
  if (guide && definition.field !== undefined && definition.scale !== null && definition[guide] !== null)
    throw new Unsupported(guide, `${path}.${guide}`, words);
  for (const key of ['axis', 'legend', 'header'])
    if (isDict(definition[key])) throw new Unsupported(key, `${path}.${key}`, words);
  for (const condition of listOf(definition.condition))
    if (isDict(condition) && condition.param !== undefined)
      throw new Unsupported('selection', `${path}.condition.param`, 'write a test of a param');
}

function checkProjection(projection: Json | undefined, path: string): void {
  if (projection === undefined) return;
  const {type = 'equalEarth', ...rest} = dictAt(projection, path);
  if (type !== 'identity')
    throw new Unsupported(`projection "${word(type)}"`, `${path}.type`, 'the model projects to pixels; write identity');
  if (rest.scale !== 1 || JSON.stringify(rest.translate) !== '[0,0]')
    throw new Unsupported('fitted projection', path, 'write scale: 1 and translate: [0, 0]');
  onlyKeys(rest, ['scale', 'translate'], path);
}
