import {eachObject, isObject, type Json, listOf, textsIn} from './tree.js';

export interface SpecFields {
  /** The fields that a spec reads, in the order in which they appear. */
  readonly asked: readonly string[];
  /** Fields that it makes itself; `undefined` when only running it would tell (a pivot, data as text). */
  readonly made: ReadonlySet<string> | undefined;
}

/** Under these keys a transform names fields that it reads. */
const INPUTS = [
  'groupby',
  'lookup',
  'fold',
  'flatten',
  'pivot',
  'density',
  'regression',
  'loess',
  'quantile',
  'impute',
];

/** What transforms call their results when the spec does not say it. */
const OUTPUTS: Readonly<Record<string, readonly string[]>> = {
  fold: ['key', 'value'],
  density: ['value', 'density'],
  quantile: ['prob', 'value'],
};

/** What Vega calls the parts of a label or a tick in expressions about axes and legends. */
const OF_GUIDES = ['value', 'label', 'index'];

const EXPRESSIONS = ['calculate', 'filter', 'test', 'expr', 'signal'];

const IN_EXPRESSION = /\bdatum\s*(?:\.\s*([A-Za-z_$][\w$]*)|\[\s*(["'])(.*?)\2\s*\])/g;

/** The fields that a spec reads and makes. Only names are compared, so that no spec is refused for one that it makes. */
export function fieldsOf(spec: Json): SpecFields {
  const asked = new Set<string>();
  const made = new Set<string>(OF_GUIDES);
  let open = false;
  const ask = (names: unknown): void => textsIn(names).forEach(name => asked.add(rootOf(name)));
  const make = (names: unknown): void => textsIn(names).forEach(name => made.add(rootOf(name)));
  eachObject(spec, (object, key) => {
    [object.field, object.argmax, object.argmin].forEach(ask);
    make(object.as);
    if (key === 'select') ask(object.fields);
    if (key === 'from') [object.key, object.fields].forEach(ask);
    repeatedIn(object.repeat).forEach(ask);
    if (key === 'transform') {
      INPUTS.forEach(name => ask(object[name]));
      if (object.pivot !== undefined) [open] = [true, ask(object.value)];
      if (object.impute !== undefined) ask(object.key);
      if (object.regression !== undefined || object.loess !== undefined) ask(object.on);
      Object.keys(OUTPUTS).forEach(name => object[name] !== undefined && make(OUTPUTS[name]));
      summariesIn(object).forEach(make);
    }
    for (const name of EXPRESSIONS) textsIn(object[name]).forEach(text => namesIn(text).forEach(ask));
    if (key === 'data') open = !namesOfData(object, make) || open;
  });
  if (isObject(spec.datasets))
    for (const values of Object.values(spec.datasets)) open = !namesOfData({values}, make) || open;
  asked.delete('*');
  return {asked: [...asked], made: open ? undefined : made};
}

/** `a.b` and `a[0]` are read from `a`; `a\.b` is a name with a dot. */
function rootOf(name: string): string {
  return name.includes('\\') ? name.replace(/\\(.)/g, '$1') : (name.split(/[.[]/)[0] ?? name);
}

function namesIn(expression: string): readonly string[] {
  return [...expression.matchAll(IN_EXPRESSION)].map(([, name, , quoted]) => name ?? quoted ?? '');
}

/** `repeat: [...]` or `repeat: {row: [...], column: [...]}`; a text says where a repeated field stands. */
const repeatedIn = (repeat: unknown): readonly unknown[] =>
  isObject(repeat) ? Object.values(repeat) : Array.isArray(repeat) ? repeat : [];

/** What an aggregate is called when the spec does not name it: `sum_amount`. */
const summariesIn = ({aggregate, joinaggregate}: Json): readonly string[] =>
  [...listOf(aggregate), ...listOf(joinaggregate)].flatMap(part =>
    isObject(part) && typeof part.op === 'string' && typeof part.field === 'string' ? [`${part.op}_${part.field}`] : [],
  );

/** False when the fields of the data cannot be known before they are read. */
function namesOfData({values, sequence}: Json, make: (names: unknown) => void): boolean {
  if (isObject(sequence)) make(sequence.as ?? 'data');
  if (values === undefined) return true;
  if (!Array.isArray(values)) return false;
  for (const row of values) make(isObject(row) ? Object.keys(row) : 'data');
  return true;
}
