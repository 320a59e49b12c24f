import {isObject, own, textIn} from '../values.js';
import {
  currencyIn,
  factorIn,
  flowIn,
  KINDS,
  type LabelSource,
  type Level,
  type LevelKind,
  type Measure,
  type Model,
  phaseIn,
  type Source,
  titlesIn,
  langOfField,
} from './model.js';
import type {Resource} from './resources.js';

type Json = Readonly<Record<string, unknown>>;

/** The form of version 0.3: measures and dimensions in `model` (`mapping` before it was called so). */
export function model03(model: Json, resources: readonly Resource[], status: string | undefined): Model | undefined {
  const [first] = resources;
  const entries = Object.entries(objectIn(model, 'measures')).filter(([, at]) => textIn(at, 'source') !== undefined);
  if (!first || entries.length === 0) return undefined;
  const fact = entries.map(([, at]) => textIn(at, 'resource')).find(name => name !== undefined) ?? first.name;
  const measures = entries
    .filter(([, at]) => (textIn(at, 'resource') ?? first.name) === fact)
    .map(([name, at]) => measureOf(name, at, status));
  const levels: Level[] = [];
  let year: Source | undefined;
  for (const [name, at] of Object.entries(objectIn(model, 'dimensions'))) {
    if (textIn(at, 'dimensionType') === 'datetime') year ??= yearOf(at, first.name);
    else levels.push(...levelsOf(name, at, resources, first.name, levels));
  }
  return {fact, measures, levels, year, phases: [], flow: undefined, currency: undefined};
}

export function objectIn(value: unknown, key: string): Json {
  const found = own(value, key);
  return isObject(found) ? found : {};
}

function measureOf(name: string, at: unknown, status: string | undefined): Measure {
  const said = textIn(at, 'phase') ?? textIn(at, 'phase_id');
  return {
    field: textIn(at, 'source') ?? name,
    // A package that says nothing else may call its measures by their stage.
    phase: said === undefined ? (phaseIn(status) ?? phaseIn(name)) : phaseIn(said),
    flow: flowIn(textIn(at, 'direction')),
    currency: currencyIn(at),
    factor: factorIn(at),
    year: undefined,
  };
}

function sourceOf(at: unknown, fallback: string): Source | undefined {
  const constant = textIn(at, 'constant');
  if (constant !== undefined) return {kind: 'constant', text: constant};
  const field = textIn(at, 'source');
  return field === undefined ? undefined : {kind: 'field', resource: textIn(at, 'resource') ?? fallback, field};
}

function yearOf(at: unknown, resource: string): Source | undefined {
  const attributes = Object.entries(objectIn(at, 'attributes'));
  const best = attributes.find(([name]) => /year|année|annee|exercice/i.test(name)) ?? attributes[0];
  return best && sourceOf(best[1], resource);
}

function kindOf(name: string, at: unknown): LevelKind | undefined {
  if (/cofog/i.test(name)) return 'cofog';
  const classification = textIn(at, 'classificationType');
  switch (textIn(at, 'dimensionType') ?? '') {
    case 'classification':
      if (classification === 'functional') return 'function';
      if (classification === 'economic') return 'nature';
      return classification === 'administrative' ? 'body' : 'other';
    case 'activity':
      return 'activity';
    case 'entity':
      return isRecipient(name) ? 'recipient' : 'entity';
    case 'location':
      return 'place';
    // An identifier tells rows apart and groups none.
    case 'fact':
      return undefined;
    default:
      return 'other';
  }
}

export function isRecipient(name: string): boolean {
  return /recipient|supplier|payee|beneficiar|vendor|^to$/i.test(name);
}

const LABEL = /^(?:.*[_ .-])?(?:label|name|title|description)(?:[_ .:@-](?:fr|ar|en))?$/i;
const CODE = /^(?:.*[_ .-])?(?:code|id)$/i;

/** No classification has more; what has was made to keep a page busy. */
const MOST_ATTRIBUTES = 100;

/** A chain of parents gives the order of levels; without one it is the order in which they are written. */
function levelsOf(
  name: string,
  at: unknown,
  resources: readonly Resource[],
  resource: string,
  before: readonly Level[],
): readonly Level[] {
  const kind = kindOf(name, at);
  if (!kind) return [];
  const attributes = Object.entries(objectIn(at, 'attributes'))
    .slice(0, MOST_ATTRIBUTES)
    .filter(([, own]) => sourceOf(own, resource) !== undefined);
  const keys = attributes.map(([key]) => key);
  const labelled = (key: string, own: unknown): string | undefined => {
    const said = textIn(own, 'labelfor');
    if (said !== undefined) return keys.includes(said) ? said : undefined;
    const codes = keys.filter(other => CODE.test(other));
    return LABEL.test(key) && codes.length === 1 && codes[0] !== key ? codes[0] : undefined;
  };
  const heads = attributes.filter(([key, own]) => labelled(key, own) === undefined);
  const depthOf = (key: string, seen: ReadonlySet<string> = new Set()): number => {
    const parent = textIn(own(objectIn(at, 'attributes'), key), 'parent');
    return parent === undefined || seen.size > MOST_ATTRIBUTES || seen.has(parent) || !keys.includes(parent)
      ? 0
      : 1 + depthOf(parent, new Set([...seen, key]));
  };
  const isChain = heads.some(([, own]) => textIn(own, 'parent') !== undefined);
  const ordered = isChain ? [...heads].sort(([a], [b]) => depthOf(a) - depthOf(b)) : heads;
  const taken = before.filter(level => level.kind === kind).length;
  return ordered.map(([key, own], i) => {
    const labels = attributes
      .filter(([other, value]) => labelled(other, value) === key)
      .flatMap(([other, value]): LabelSource[] => {
        const source = sourceOf(value, resource);
        return source ? [{source, lang: langOfField(value, other)}] : [];
      });
    const source = sourceOf(own, resource);
    const isName = labels.length === 0 && LABEL.test(key) && !CODE.test(key);
    return {
      id: `${kind}${taken + i + 1}`,
      axis: KINDS[kind].axis,
      rank: KINDS[kind].from + taken + i + 1,
      code: isName ? undefined : source,
      labels: isName && source ? [{source, lang: langOfField(own, key)}] : labels,
      names: Object.keys(titlesIn(own)).length > 0 ? titlesIn(own) : fieldTitle(source, resources),
      kind,
      depth: taken + i + 1,
    };
  });
}

function fieldTitle(source: Source | undefined, resources: readonly Resource[]): Level['names'] {
  if (source?.kind !== 'field') return {};
  const field = resources.find(({name}) => name === source.resource)?.fields.find(({name}) => name === source.field);
  return titlesIn(field?.at);
}
