import {nothing, type TemplateResult} from 'lit';
import {isTemplateResult} from 'lit/directive-helpers.js';
import {escaped} from '../draw/markup.js';

/** Text that is markup already: a picture, or the page's own. */
export class Markup {
  constructor(readonly text: string) {}
}

/** Where the value after a piece of a template stands. */
type Place =
  {readonly kind: 'text' | 'within' | 'nowhere'} | {readonly kind: 'attribute' | 'boolean'; readonly name: string};

interface Piece {
  readonly text: string;
  readonly place: Place;
}

const known = new WeakMap<TemplateStringsArray, readonly Piece[]>();

/**
 * A template of Lit as text, of the kinds that the views use: values in text, in attributes and as attributes that are
 * there or not. What only scripts can give is left out: events, and directives that stand in a tag. No mark is left behind
 * for Lit, since the page makes its own when it needs one.
 * Errors: a `TypeError` for a value or a place that a view of ours never has.
 */
export function markupOf(value: unknown): string {
  if (value === undefined || value === null || value === nothing) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (isTemplateResult(value)) return templateMarkup(value as TemplateResult);
  throw new TypeError(`invalid value in a template: ${typeof value}`);
}

function templateMarkup({strings, values}: TemplateResult): string {
  let pieces = known.get(strings);
  if (!pieces) known.set(strings, (pieces = piecesOf(strings)));
  return pieces.map(({text, place}, i) => text + (i < values.length ? valueAt(place, values[i]) : '')).join('');
}

function valueAt(place: Place, value: unknown): string {
  switch (place.kind) {
    case 'text':
      return markupOf(value);
    case 'within':
      return attributeText(value);
    case 'attribute':
      return value === nothing ? '' : ` ${place.name}="${attributeText(value)}"`;
    case 'boolean':
      return value ? ` ${place.name}` : '';
    case 'nowhere':
      return '';
  }
}

function attributeText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new TypeError(`invalid value in an attribute: ${typeof value}`);
  return escaped(String(value));
}

/** White space between elements is of the source, not of the page: one space does. */
function piecesOf(strings: readonly string[]): readonly Piece[] {
  let state: State = 'text';
  return strings.map(source => {
    state = after(source, state);
    const text = source.replace(/\s+/g, ' ');
    if (state === 'text') return {text, place: {kind: 'text'}};
    if (state !== 'tag') return {text, place: {kind: 'within'}};
    const [all = '', sign, name = ''] = /\s([@.?]?)([\w:-]+)=$/.exec(text) ?? [];
    return {text: text.slice(0, text.length - all.length), place: placeOf(all, sign, name)};
  });
}

function placeOf(all: string, sign: string | undefined, name: string): Place {
  if (sign === '.') throw new TypeError(`invalid property in a template: ${name}`);
  if (all === '' || sign === '@') return {kind: 'nowhere'};
  return {kind: sign === '?' ? 'boolean' : 'attribute', name};
}

/** In text, in a tag, or in an attribute of it that began with this quote. */
type State = 'text' | 'tag' | '"' | "'";

/** Where a piece of a template ends. */
function after(source: string, before: State): State {
  let state = before;
  for (const sign of source) {
    if (state === 'text') state = sign === '<' ? 'tag' : state;
    else if (state !== 'tag') state = sign === state ? 'tag' : state;
    else if (sign === '"' || sign === "'") state = sign;
    else if (sign === '>') state = 'text';
  }
  return state;
}
