import type {Channels} from './channels.js';
import {type Code, constant, isValue, joined, mapped, print} from './code.js';
import type {Scope} from './scope.js';
import {symbolPath} from './symbols.js';
import {Unsupported, word} from './unsupported.js';

export const ZERO = constant(0);

/** One side of a rectangle as Vega works it out of what is given. */
interface Side {
  readonly ends?: readonly [Code, Code];
  readonly start: Code;
  readonly length: Code;
}

function side(channels: Channels, axis: 'x' | 'y'): Side {
  const [start, end, centre] = [channels.get(axis), channels.get(`${axis}2`), channels.get(`${axis}c`)];
  const length = channels.get(axis === 'x' ? 'width' : 'height') ?? ZERO;
  if (start && end)
    return {
      ends: [start, end],
      start: joined([start, end], (a, b) => `Math.min(${a}, ${b})`),
      length: joined([start, end], (a, b) => `Math.abs(${b} - ${a})`),
    };
  if (end) return {start: joined([end, length], (a, b) => `(${a} - ${b})`), length};
  if (centre) return {start: joined([centre, length], (a, b) => `(${a} - ${b} / 2)`), length};
  return {start: start ?? ZERO, length};
}

export function rectPath(channels: Channels, scope: Scope): Code {
  const [x, y] = [side(channels, 'x'), side(channels, 'y')];
  if (x.ends && y.ends)
    return joined([...x.ends, ...y.ends], (...ends) => `${scope.helper('rect')}(${ends.join(', ')})`);
  return joined([x.start, y.start, x.length, y.length], (...parts) => `${scope.helper('box')}(${parts.join(', ')})`);
}

export function arcPath(channels: Channels, scope: Scope): Code {
  scope.import('d3-shape', 'arc');
  const part = (name: string): Code => channels.get(name) ?? ZERO;
  const corner = part('cornerRadius');
  const names = ['innerRadius', 'outerRadius', 'startAngle', 'endAngle', 'padAngle'];
  if (corner.kind !== 'value') throw new Unsupported('computed cornerRadius', 'mark.cornerRadius');
  const generator = scope.identifier('arc', isValue(corner, 0) ? 'sector' : `sector ${word(corner.value)}`);
  scope.tables.set(generator, isValue(corner, 0) ? 'arc()' : `arc().cornerRadius(${print(corner)})`);
  return joined(
    names.map(part),
    (...codes) => `(${generator}({${codes.map((code, i) => `${names[i] ?? ''}: ${code}`).join(', ')}}) ?? '')`,
  );
}

/** The outline of a symbol around its origin: a constant, or a function of its size. */
export function symbolOutline(channels: Channels, scope: Scope, path: string): Code {
  const shape = channels.get('shape') ?? constant('circle');
  const size = channels.get('size') ?? constant(64);
  const outline = (name: string): Code =>
    mapped(
      size,
      value => symbolPath(name, path).drawn(Math.sqrt(Number(value)) / 2),
      text => `${scope.symbol(name, symbolPath(name, path).source)}(${text})`,
    );
  if (shape.kind === 'value') return outline(word(shape.value));
  if (shape.kind === 'term') throw new Unsupported('computed shape', `${path}.shape`, 'write a condition');
  const branch = (code: Code): Code =>
    code.kind === 'choice'
      ? {...code, yes: branch(code.yes), no: branch(code.no)}
      : outline(word(code.kind === 'value' ? code.value : ''));
  return branch(shape);
}

/** Which curve of d3-shape Vega takes for a name. */
const CURVES: Readonly<Record<string, string>> = {
  linear: 'curveLinear',
  'linear-closed': 'curveLinearClosed',
  basis: 'curveBasis',
  cardinal: 'curveCardinal',
  'catmull-rom': 'curveCatmullRom',
  natural: 'curveNatural',
  step: 'curveStep',
  'step-after': 'curveStepAfter',
  'step-before': 'curveStepBefore',
};

/** The function that draws a list of data as one line, or as the area between two. */
export function curvePath(kind: 'line' | 'area', channels: Channels, type: string, scope: Scope, path: string): string {
  const part = (name: string): Code | undefined => channels.get(name);
  const interpolate = part('interpolate') ?? constant('linear');
  const upright = part('orient') === undefined || isValue(part('orient') ?? ZERO, 'vertical');
  if (interpolate.kind !== 'value') throw new Unsupported('computed interpolate', `${path}.interpolate`);
  const name = word(interpolate.value);
  const curve = name === 'monotone' ? (upright ? 'curveMonotoneX' : 'curveMonotoneY') : CURVES[name];
  if (!curve) throw new Unsupported(`interpolate "${name}"`, `${path}.interpolate`);
  scope.import('d3-shape', kind, ...(curve === 'curveLinear' ? [] : [curve]));
  const call = (method: string, code: Code | undefined): string => (code ? `.${method}(d => ${print(code)})` : '');
  const x = part('x') ?? ZERO;
  const y = part('y') ?? ZERO;
  const line = call('x', x) + call('y', y);
  const area = upright
    ? call('x', x) + call('y1', y) + call('y0', part('y2') ?? y)
    : call('y', y) + call('x1', x) + call('x0', part('x2') ?? x);
  return `${kind}<${type}>()${kind === 'line' ? line : area}${call('defined', part('defined'))}${curve === 'curveLinear' ? '' : `.curve(${curve})`}`;
}
