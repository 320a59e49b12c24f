import {isObject, own, textIn} from '../values.js';
import {isRecipient, objectIn} from './model-03.js';
import {
  currencyIn,
  factorIn,
  KINDS,
  langOfField,
  type LabelSource,
  type Level,
  type LevelKind,
  type Model,
  phaseIn,
  type Source,
  titlesIn,
} from './model.js';
import type {Resource} from './resources.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * The form before version 0.3: `mapping` names what each column is (`amount`, `date`, anything else), by `resource/field`. The
 * mappings of OpenSpending are of this form, with `column` and `attributes`.
 */
export function mappingModel(
  mapping: Json,
  resources: readonly Resource[],
  status: string | undefined,
): Model | undefined {
  const [first] = resources;
  if (!first) return undefined;
  const amount = own(mapping, 'amount');
  const source = sourceOf(amount, resources, first.name);
  if (source?.kind !== 'field') return undefined;
  const levels: Level[] = [];
  let year: Source | undefined;
  for (const [name, at] of Object.entries(mapping)) {
    if (name === 'amount' || name === 'id' || textIn(at, 'type') === 'attribute') continue;
    const type = textIn(at, 'type') ?? textIn(at, 'datatype');
    if (name === 'date' || name === 'time' || name === 'year' || type === 'date')
      year ??= sourceOf(at, resources, first.name);
    else levels.push(...levelOf(name, at, resources, first.name, levels));
  }
  const measure = {
    field: source.field,
    phase: phaseIn(textIn(amount, 'phase') ?? status),
    flow: undefined,
    currency: currencyIn(amount),
    factor: factorIn(amount),
    year: undefined,
  };
  return {fact: source.resource, measures: [measure], levels, year, phases: [], flow: undefined, currency: undefined};
}

/** `resource/field`, `field`, `{source}` or `{column}`; a value for all rows is a `default_value`. */
function sourceOf(at: unknown, resources: readonly Resource[], fallback: string): Source | undefined {
  const text = typeof at === 'string' ? at : (textIn(at, 'source') ?? textIn(at, 'column'));
  const constant = textIn(at, 'default_value') ?? textIn(at, 'constant');
  if (text === undefined) return constant === undefined ? undefined : {kind: 'constant', text: constant};
  const slash = text.indexOf('/');
  const resource = text.slice(0, slash);
  return slash > 0 && resources.some(({name}) => name === resource)
    ? {kind: 'field', resource, field: text.slice(slash + 1)}
    : {kind: 'field', resource: fallback, field: text};
}

function kindOf(name: string, at: unknown): LevelKind {
  if (/cofog/i.test(name)) return 'cofog';
  if (isRecipient(name)) return 'recipient';
  if (/^(?:payer|from|department|ministry|body)$/i.test(name)) return 'body';
  if (/funct/i.test(name)) return 'function';
  if (/econ/i.test(name)) return 'nature';
  if (/region|geo|location|place/i.test(name)) return 'place';
  return /program|project|activity/i.test(name) || textIn(at, 'type') === 'classification' ? 'activity' : 'other';
}

function levelOf(
  name: string,
  at: unknown,
  resources: readonly Resource[],
  fallback: string,
  before: readonly Level[],
): readonly Level[] {
  const attributes = isObject(own(at, 'attributes')) ? objectIn(at, 'attributes') : at;
  const find = (...keys: readonly string[]): Source | undefined =>
    keys.map(key => sourceOf(own(attributes, key), resources, fallback)).find(source => source !== undefined);
  const isCompound =
    isObject(attributes) && ['id', 'code', 'name', 'title', 'label'].some(key => own(attributes, key) !== undefined);
  const code = isCompound ? (find('id', 'code') ?? find('name')) : sourceOf(at, resources, fallback);
  const label = isCompound ? find('title', 'label') : undefined;
  if (!code && !label) return [];
  const kind = kindOf(name, at);
  const place = before.filter(level => level.kind === kind).length + 1;
  const labels: readonly LabelSource[] = label
    ? [{source: label, lang: langOfField(at, label.kind === 'field' ? label.field : '')}]
    : [];
  const names = typeof at === 'string' || !isObject(own(at, 'attributes')) ? {} : titlesIn(at, 'label');
  return [
    {
      id: `${kind}${place}`,
      axis: KINDS[kind].axis,
      rank: KINDS[kind].from + place,
      code,
      labels,
      names,
      kind,
      depth: place,
    },
  ];
}
