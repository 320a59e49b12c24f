import {textIn} from '../values.js';
import {KINDS, langOfField, type LabelSource, type Level, type LevelKind, type Source, titlesIn} from './model.js';
import type {Field} from './resources.js';

/** What a `columnType` (version 1.0; `osType` in OpenSpending) says: `administrative-classification:generic:level2:label:fr`. */
export interface ColumnType {
  readonly text: string;
  readonly parts: readonly string[];
  readonly isLabel: boolean;
}

export interface Typed {
  readonly resource: string;
  readonly field: Field;
  readonly type: ColumnType;
  /** A text for all rows, for a field that no file holds. */
  readonly constant: string | undefined;
}

export function typeOf(field: Field): ColumnType | undefined {
  const text = textIn(field.at, 'columnType') ?? textIn(field.at, 'osType');
  if (text === undefined) return undefined;
  const parts = text.toLowerCase().split(':');
  return {
    text: text.toLowerCase(),
    parts,
    isLabel: parts.some(part => part === 'label' || part === 'title' || part === 'name'),
  };
}

/** Nothing for a field that only the denormalised form would have. */
export function sourceOf({resource, field, constant}: Typed): Source | undefined {
  if (constant === undefined) return {kind: 'field', resource, field: field.name};
  return constant === '' ? undefined : {kind: 'constant', text: constant};
}

const CONCEPTS: Readonly<Record<string, LevelKind>> = {
  'administrative-classification': 'body',
  administrator: 'body',
  'functional-classification': 'function',
  'economic-classification': 'nature',
  activity: 'activity',
  geo: 'place',
  recipient: 'recipient',
  supplier: 'recipient',
  'fin-source': 'other',
  'expenditure-type': 'other',
  'revenue-type': 'other',
  procurer: 'entity',
};

/** Columns of one classification and one number are one level: a code and names in any number of languages. */
export function levels10(typed: readonly Typed[]): readonly Level[] {
  const found = new Map<
    string,
    {kind: LevelKind; number: number; code?: Source; labels: LabelSource[]; names: Level['names']}
  >();
  for (const column of typed) {
    const {type, field} = column;
    const [concept = ''] = type.parts;
    const source = sourceOf(column);
    if (!source || !Object.hasOwn(CONCEPTS, concept)) continue;
    const isCofog = concept === 'functional-classification' && type.parts.includes('cofog');
    const kind = isCofog ? 'cofog' : (CONCEPTS[concept] ?? 'other');
    const number = Number(/level(\d{1,2})/.exec(type.text)?.[1] ?? cofogNumber(type) ?? 1);
    // A scheme, or one concept within another (`geo:address:city`), is a classification of its own.
    const ends = new Set([
      'code',
      'id',
      'label',
      'title',
      'name',
      'full',
      'part',
      'fr',
      'ar',
      'en',
      'localized',
      `level${number}`,
    ]);
    const key = type.parts.filter(part => !ends.has(part)).join(':') + ` ${number}`;
    const level = found.get(key) ?? {kind, number, labels: [], names: {}};
    found.set(key, level);
    const lang = langOfField(field.at, type.text) ?? langOfField(field.at, field.name);
    if (type.isLabel) level.labels.push({source, lang});
    else level.code ??= source;
    if (!type.isLabel || Object.keys(level.names).length === 0) level.names = {...level.names, ...titlesIn(field.at)};
  }
  const counts = new Map<LevelKind, number>();
  // Facts first: a table beside them may name what they have as a code.
  return [...found.values()]
    .sort((a, b) => a.number - b.number)
    .map(({kind, number, code, labels, names}) => {
      const place = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, place);
      const depth = kind === 'cofog' ? number : place;
      return {
        id: `${kind}${place}`,
        axis: KINDS[kind].axis,
        rank: KINDS[kind].from + place,
        code,
        labels,
        names,
        kind,
        depth,
      };
    });
}

function cofogNumber({parts}: ColumnType): number | undefined {
  const at = ['division', 'group', 'class'].findIndex(name => parts.some(part => part.startsWith(name)));
  return at < 0 ? undefined : at + 1;
}
