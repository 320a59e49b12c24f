import {scheme} from 'vega';
import {type Code, mapped, quoted, term} from './code.js';
import type {Datasets} from './datasets.js';
import {domainOf} from './domains.js';
import {type ScaleCalls, testOf} from './expression.js';
import type {FieldType, Scope} from './scope.js';
import {type Dict, isDict, type Json, onlyKeys, stringAt, Unsupported, word} from './unsupported.js';

const CONTINUOUS: Readonly<Record<string, string>> = {linear: 'scaleLinear', time: 'scaleTime', utc: 'scaleUtc'};
const BANDS: Readonly<Record<string, string>> = {band: 'scaleBand', point: 'scalePoint'};
const KEYS: Readonly<Record<string, readonly string[]>> = {
  linear: ['domainRaw', 'nice', 'zero', 'clamp', 'round', 'reverse', 'domainMin', 'domainMax'],
  time: ['domainRaw', 'nice', 'clamp', 'round', 'reverse'],
  utc: ['domainRaw', 'nice', 'clamp', 'round', 'reverse'],
  band: ['padding', 'paddingInner', 'paddingOuter', 'align', 'round', 'reverse'],
  point: ['padding', 'paddingOuter', 'align', 'round', 'reverse'],
  ordinal: ['interpolate', 'reverse'],
  threshold: ['interpolate', 'reverse'],
};

const ADVICE = 'use a threshold or an ordinal scale';

/** The scales of one spec: constant ones become tables of the module, the others functions of d3-scale. */
export class Scales implements ScaleCalls {
  private readonly declared = new Set<string>();

  constructor(
    private readonly scope: Scope,
    private readonly datasets: Datasets,
  ) {}

  /** What a scale takes: the type of the field that it is given. */
  wants(name: string, path: string): FieldType {
    const {type, domain} = this.get(name, path);
    if (type === 'ordinal' || word(type) in BANDS)
      return Array.isArray(domain) && typeof domain[0] === 'number' ? 'number' : 'string';
    return 'number';
  }

  /** A value put through a scale; constants through constant tables are looked up now. */
  scaled(name: string, value: Code, path: string): Code {
    const {type, domain, range} = this.get(name, path);
    const code = mapped(
      value,
      constant => {
        if (type === 'ordinal' && Array.isArray(domain) && Array.isArray(range))
          return (range as Json[])[(domain as Json[]).indexOf(constant) % range.length] ?? null;
        return constant;
      },
      text => this.apply(name, text, path),
    );
    if (value.kind !== 'value' || (type === 'ordinal' && Array.isArray(domain))) return code;
    return term(this.apply(name, quoted(value.value), path), false);
  }

  apply(name: string, argument: string, path: string): string {
    const {type} = this.get(name, path);
    const variable = this.declare(name, path);
    if (type === 'threshold') return `${this.scope.helper('step')}(${argument}, ${variable}Bounds, ${variable}Values)`;
    if (type === 'ordinal')
      return this.isTable(name, path) ? `${variable}.get(${argument})` : `${variable}(${argument})`;
    return word(type) in BANDS ? `(${variable}(${argument}) ?? 0)` : `${variable}(${argument})`;
  }

  bandwidth(name: string, path: string): string {
    const {type} = this.get(name, path);
    return word(type) in BANDS ? `${this.declare(name, path)}.bandwidth()` : '0';
  }

  private get(name: string, path: string): Dict {
    const scale = this.scope.scales.get(name);
    if (!scale) throw new Unsupported(`unknown scale "${name}"`, path);
    const type = stringAt(scale.type, path);
    const keys = KEYS[type];
    if (!keys) throw new Unsupported(`scale "${type}"`, `${path}.scale`);
    if (typeof scale.interpolate === 'string' && !keys.includes('interpolate'))
      throw new Unsupported('interpolated range', `${path}.scale.range`, ADVICE);
    onlyKeys(scale, ['name', 'type', 'domain', 'range', ...keys], `${path}.scale`);
    return scale;
  }

  private isTable(name: string, path: string): boolean {
    return Array.isArray(this.get(name, path).domain);
  }

  private declare(name: string, path: string): string {
    const scale = this.get(name, path);
    const known = scale.type === 'ordinal' && this.isTable(name, path) ? this.table(name, scale, path) : undefined;
    if (known !== undefined) return known;
    const variable = this.scope.identifier('scale', name);
    if (this.declared.has(name)) return variable;
    this.declared.add(name);
    if (scale.type === 'threshold') {
      this.scope.tables.set(`${variable}Bounds`, quoted(scale.domain ?? null));
      this.scope.tables.set(`${variable}Values`, quoted(this.constantRange(scale, path)));
    } else {
      this.scope.statements.push(`const ${variable} = ${this.built(scale, path)};`);
    }
    return variable;
  }

  /** Two scales with the same content share one table. */
  private table(name: string, scale: Dict, path: string): string {
    const range = this.constantRange(scale, path);
    const pairs = (scale.domain as Json[]).map((key, i): Json => [key, range[i % range.length] ?? null]);
    const source = `new Map<unknown, ${typeof range[0]}>(${quoted(pairs)})`;
    for (const [variable, same] of this.scope.tables) if (same === source) return variable;
    const variable = this.scope.identifier('scale', name);
    this.scope.tables.set(variable, source);
    return variable;
  }

  private constantRange({range, reverse}: Dict, path: string): readonly Json[] {
    const name = range === 'category' ? 'tableau10' : isDict(range) ? range.scheme : undefined;
    const colours = typeof name === 'string' ? (scheme(name) as unknown) : range;
    const values = Array.isArray(colours) ? (colours as readonly Json[]) : [];
    if (values.length === 0 || values.some(isDict))
      throw new Unsupported(`range ${quoted(range ?? null)}`, `${path}.scale.range`, 'write a list');
    return reverse === true ? [...values].reverse() : values;
  }

  private built(scale: Dict, path: string): string {
    const type = stringAt(scale.type, path);
    const domain = domainOf(scale, this.scope, this.datasets, this, `${path}.scale.domain`);
    if (type === 'ordinal') {
      this.scope.import('d3-scale', 'scaleOrdinal');
      return `scaleOrdinal(${domain}, ${quoted(this.constantRange(scale, path))})`;
    }
    const make = CONTINUOUS[type] ?? BANDS[type] ?? '';
    this.scope.import('d3-scale', make);
    const range = this.range(scale, path);
    const rounded = type in CONTINUOUS ? [`.rangeRound(${range})`] : [`.range(${range})`, '.round(true)'];
    const calls = [`.domain(${domain})`, ...(scale.round === true ? rounded : [`.range(${range})`])];
    for (const key of ['padding', 'paddingInner', 'paddingOuter', 'align', 'clamp'])
      if (scale[key] !== undefined) calls.push(`.${key}(${this.number(scale[key], `${path}.scale.${key}`)})`);
    if (scale.nice !== undefined && scale.nice !== false && scale.domainRaw === undefined)
      calls.push(scale.nice === true ? '.nice()' : `.nice(${this.number(scale.nice, `${path}.scale.nice`)})`);
    return `${make}()${calls.join('')}`;
  }

  private range({range, reverse}: Dict, path: string): string {
    if (!Array.isArray(range)) throw new Unsupported(`range ${quoted(range ?? null)}`, `${path}.scale.range`);
    if (range.some(value => typeof value === 'string'))
      throw new Unsupported('interpolated range', `${path}.scale.range`, ADVICE);
    const ends = (range as Json[]).map(value => this.number(value, `${path}.scale.range`));
    return `[${(reverse === true ? ends.reverse() : ends).join(', ')}]`;
  }

  private number(value: Json | undefined, path: string): string {
    if (!isDict(value)) return quoted(value ?? null);
    onlyKeys(value, ['signal'], path);
    return testOf(stringAt(value.signal, path), {dataset: undefined, path}, this.scope, this).text;
  }
}
