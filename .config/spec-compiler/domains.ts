import {quoted} from './code.js';
import type {Datasets} from './datasets.js';
import {type ScaleCalls, testOf} from './expression.js';
import type {Scope} from './scope.js';
import {type Dict, dictAt, isDict, type Json, listAt, onlyKeys, stringAt, Unsupported, word} from './unsupported.js';

const DISCRETE = ['band', 'point', 'ordinal'];

/** The code of a scale's domain: a constant, params, or what the data hold. */
export function domainOf(scale: Dict, scope: Scope, datasets: Datasets, scales: ScaleCalls, path: string): string {
  const {domain, domainRaw, domainMin, domainMax} = scale;
  const signal = (value: Json): string => {
    const source = dictAt(value, path);
    onlyKeys(source, ['signal'], path);
    return testOf(stringAt(source.signal, path), {dataset: undefined, path}, scope, scales).text;
  };
  const value = (item: Json): string => (isDict(item) ? signal(item) : quoted(item));
  if (domainRaw !== undefined) return signal(domainRaw);
  const discrete = DISCRETE.includes(word(scale.type));
  const zero = scale.type === 'linear' && scale.zero !== false;
  if (Array.isArray(domain)) return constantDomain(domain as Json[], zero, value, path);
  if (!isDict(domain)) throw new Unsupported('scale without a domain', path);
  if (domain.signal !== undefined) return signal(domain);
  const values = valuesOf(domain, scope, datasets, discrete ? 'string' : 'number', path);
  if (discrete) {
    const {sort} = domain;
    if (sort !== undefined && sort !== true && sort !== false)
      throw new Unsupported('sort of a domain', path, 'the model puts the data in order');
    const distinct = `${scope.helper('distinct')}(${values})`;
    return sort === true ? `[...${distinct}].sort(${scope.helper('ascending')})` : distinct;
  }
  const extent = `${scope.helper('extent')}(${zero ? values.replace('[', '[0, ') : values})`;
  if (domainMin === undefined && domainMax === undefined) return extent;
  return `[${domainMin === undefined ? `${extent}[0]` : value(domainMin)}, ${domainMax === undefined ? `${extent}[1]` : value(domainMax)}]`;
}

function constantDomain(domain: readonly Json[], zero: boolean, value: (item: Json) => string, path: string): string {
  if (!zero) return `[${domain.map(value).join(', ')}]`;
  if (domain.some(isDict)) throw new Unsupported('zero of a domain of params', path, 'write zero: false');
  const numbers = domain.map(Number);
  const last = numbers.length - 1;
  return quoted(
    numbers.map((number, i) => (i === 0 ? Math.min(0, number) : i === last ? Math.max(0, number) : number)),
  );
}

/** `[...a.map(d => d.x), ...b.map(d => d.y)]` for the fields of a domain. */
function valuesOf(domain: Dict, scope: Scope, datasets: Datasets, type: 'number' | 'string', path: string): string {
  onlyKeys(domain, ['data', 'field', 'fields', 'sort'], path);
  const fields: readonly Json[] = domain.fields === undefined ? [domain] : listAt(domain.fields, path);
  const lists = fields.map(item => {
    if (Array.isArray(item)) return (item as Json[]).map(quoted).join(', ');
    const {data = domain.data, field} = isDict(item) ? item : {data: domain.data, field: item};
    const variable = datasets.use(stringAt(data, path));
    return `...${variable}.map(d => ${scope.field(datasets.rootOf(stringAt(data, path)), stringAt(field, path), type)})`;
  });
  return `[${lists.join(', ')}]`;
}
