import {allRead, paint, placed, written} from './attributes.js';
import {type Channels, channelsOf} from './channels.js';
import {type Code, print, pascal, quoted, term} from './code.js';
import type {Datasets} from './datasets.js';
import {testOf} from './expression.js';
import {arcPath, curvePath, rectPath, symbolOutline, ZERO} from './paths.js';
import type {Scales} from './scales.js';
import type {Scope} from './scope.js';
import {textAttributes} from './text.js';
import {authorsPath} from './to-vega.js';
import {type Dict, dictAt, type Json, listAt, listOf, onlyKeys, stringAt, Unsupported, word} from './unsupported.js';

const KEYS = ['name', 'type', 'style', 'aria', 'from', 'encode', 'sort', 'transform'];

/** Writes the layers of a spec, one for each mark of Vega, in their order. */
export class Layers {
  constructor(
    private readonly scope: Scope,
    private readonly datasets: Datasets,
    private readonly scales: Scales,
  ) {}

  layer(mark: Dict): string {
    if (mark.type === 'group') return this.grouped(mark);
    return this.one(mark, stringAt(dictAt(mark.from, 'from').data, 'from.data'), undefined);
  }

  /** A line for each value of a field: Vega-Lite puts such marks into a group of their own. */
  private grouped(group: Dict): string {
    const [inner, ...others] = listAt(group.marks, 'marks').map(item => dictAt(item, 'marks'));
    const from = dictAt(group.from, 'from');
    const facet = dictAt(from.facet, 'from.facet');
    const path = authorsPath(stringAt(inner?.name ?? group.name, 'name'));
    onlyKeys(group, ['name', 'type', 'from', 'encode', 'marks'], path);
    onlyKeys(facet, ['name', 'data', 'groupby'], path);
    const by = listAt(facet.groupby, path);
    if (!inner || others.length > 0 || !['line', 'area'].includes(word(inner.type)))
      throw new Unsupported('group', path);
    const data = stringAt(facet.data, path);
    const fields = by.map(field => this.scope.field(this.datasets.rootOf(data), stringAt(field, path), 'unknown'));
    return this.one(
      inner,
      data,
      fields.length === 1 ? (fields[0] ?? '') : `\`${fields.map(field => `\${${field}}`).join('|')}\``,
    );
  }

  private one(mark: Dict, data: string, by: string | undefined): string {
    const name = stringAt(mark.name, 'name');
    const type = stringAt(mark.type, 'type');
    const path = authorsPath(name);
    if (mark.clip)
      throw new Unsupported('clip', path, 'it needs an id, which is not unique on a page; keep marks inside');
    onlyKeys(mark, KEYS, path);
    const dataset = this.datasets.rootOf(data);
    const variable = this.datasets.use(data);
    const channels = channelsOf(mark, {dataset, path}, this.scope, this.scales);
    const key: [string, Code] = ['key', term(this.scope.field(dataset, 'key', 'key'), true)];
    if (type === 'line' || type === 'area')
      return this.curve(type, mark, name, channels, {dataset, variable, by, key}, path);
    if (mark.sort !== undefined) throw new Unsupported('sort', path);
    const {tag, attributes} = this.mark(type, mark, channels, dataset, path);
    return this.literal(name, tag, [key, ...attributes], own => `${variable}.map(d => ({${own}}))`);
  }

  private mark(
    type: string,
    mark: Dict,
    channels: Channels,
    dataset: string,
    path: string,
  ): {tag: string; attributes: [string, Code][]} {
    const at = (channel: string): Code => channels.get(channel) ?? ZERO;
    const angle = channels.get('angle');
    switch (type) {
      case 'rect':
        allRead(channels, ['x', 'x2', 'xc', 'width', 'y', 'y2', 'yc', 'height'], path);
        return {tag: 'path', attributes: [['d', rectPath(channels, this.scope)], ...paint(channels)]};
      case 'rule': {
        allRead(channels, ['x', 'x2', 'y', 'y2'], path);
        const ends: [string, Code][] = [
          ['x1', at('x')],
          ['y1', at('y')],
          ['x2', channels.get('x2') ?? at('x')],
          ['y2', channels.get('y2') ?? at('y')],
        ];
        return {tag: 'line', attributes: [...ends, ...paint(channels)]};
      }
      case 'text':
        return {tag: 'text', attributes: textAttributes(channels, dataset, this.scope, path)};
      case 'shape':
        allRead(channels, [], path);
        return {tag: 'path', attributes: [['d', this.shape(mark, dataset, path)], ...paint(channels)]};
      case 'symbol':
        allRead(channels, ['x', 'y', 'size', 'shape', 'angle'], path);
        return {
          tag: 'path',
          attributes: [
            ['transform', placed(at('x'), at('y'), angle, this.scope)],
            ['d', symbolOutline(channels, this.scope, path)],
            ...paint(channels),
          ],
        };
      case 'arc':
        allRead(
          channels,
          ['x', 'y', 'innerRadius', 'outerRadius', 'startAngle', 'endAngle', 'padAngle', 'cornerRadius', 'angle'],
          path,
        );
        return {
          tag: 'path',
          attributes: [
            ['transform', placed(at('x'), at('y'), angle, this.scope)],
            ['d', arcPath(channels, this.scope)],
            ...paint(channels),
          ],
        };
      default:
        throw new Unsupported(`mark "${type}"`, path);
    }
  }

  private shape(mark: Dict, dataset: string, path: string): Code {
    const [transform, ...others] = listAt(mark.transform, path).map(item => dictAt(item, path));
    if (transform?.type !== 'geoshape' || others.length > 0) throw new Unsupported('transform of a mark', path);
    onlyKeys(transform, ['type', 'projection', 'field'], path);
    this.scope.helper('geo');
    if (transform.field !== undefined)
      throw new Unsupported('shape in a field', `${path}.encoding.shape`, 'a datum is a shape by itself');
    this.scope.shapes.add(dataset);
    return term('geo(d)', true);
  }

  private curve(
    type: 'line' | 'area',
    mark: Dict,
    name: string,
    channels: Channels,
    from: {dataset: string; variable: string; by: string | undefined; key: [string, Code]},
    path: string,
  ): string {
    const {scope} = this;
    allRead(channels, ['x', 'y', 'x2', 'y2', 'defined', 'interpolate', 'orient'], path);
    const draw = scope.identifier(type, `draw ${name}`);
    scope.statements.push(`const ${draw} = ${curvePath(type, channels, pascal(from.dataset), scope, path)};`);
    const lists =
      from.by === undefined ? `[${from.variable}]` : `${scope.helper('series')}(${from.variable}, d => ${from.by})`;
    const order = this.order(mark.sort, channels, from.dataset, path);
    const points = order === undefined ? 'items' : `${scope.helper('sorted')}(items, d => ${order})`;
    const attributes: [string, Code][] = [from.key, ['d', term(`${draw}(points) ?? ''`, true)], ...paint(channels)];
    return this.literal(
      name,
      'path',
      attributes,
      own => `${lists}.flatMap(items => { const points = ${points}; const [d] = points; return d ? [{${own}}] : []; })`,
    );
  }

  private order(sort: Json | undefined, channels: Channels, dataset: string, path: string): string | undefined {
    if (sort === undefined) return undefined;
    const {field, order = 'ascending'} = dictAt(sort, `${path}.sort`);
    const [fields, orders] = [listOf(field), listOf(order)];
    const [by] = fields;
    if (typeof by !== 'string' || fields.length > 1 || orders.some(each => each !== 'ascending'))
      throw new Unsupported('sort', path, 'the model puts the data in order');
    const channel = channels.get(by);
    return channel ? print(channel) : testOf(by, {dataset, path}, this.scope, this.scales).text;
  }

  private literal(
    name: string,
    tag: string,
    attributes: readonly [string, Code][],
    marks: (own: string) => string,
  ): string {
    const {all, own} = written(attributes);
    return `{name: ${quoted(name)}, tag: '${tag}', ${all === '' ? '' : `all: {${all}}, `}marks: ${marks(own)}}`;
  }
}
