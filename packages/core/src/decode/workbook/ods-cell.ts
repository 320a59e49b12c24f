import {decimalOf} from './decimal.js';
import type {CellKind, Noticed} from './sheet.js';
import {attribute} from './xml.js';

/** What one cell of an OpenDocument sheet says. */
export interface OdsValue {
  readonly text: string;
  readonly kind: CellKind;
  /** Why this cell is worth telling, and what the file has for it. */
  readonly noticed?: Noticed;
  readonly stored: string;
}

/** The attributes of a cell and the paragraphs that it shows. */
export interface OdsCell {
  readonly attributes: string;
  readonly shown: string;
  /** False when the cell has no paragraph at all. */
  readonly isShown: boolean;
}

/** The stored value of a cell, not how it is shown, except where only that says it: zeros of a code, errors, times. */
export function odsValue(cell: OdsCell): OdsValue {
  const {attributes, shown, isShown} = cell;
  const type = attribute(attributes, 'office:value-type');
  const textOf = (text: string): OdsValue => ({text, kind: 'text', stored: text});
  if (type === 'float' || type === 'currency' || type === 'percentage') return numberIn(cell);
  if (type === 'date') return textOf(dateShown(attribute(attributes, 'office:date-value') ?? shown, shown));
  if (type === 'boolean') return textOf(attribute(attributes, 'office:boolean-value') ?? shown);
  const formula = attribute(attributes, 'table:formula');
  if (formula !== undefined && type === undefined && !isShown)
    return {...textOf(formula.replace(/^\w+:/, '')), noticed: 'formula'};
  return textOf(isShown ? shown : (attribute(attributes, 'office:string-value') ?? ''));
}

function numberIn({attributes, shown}: OdsCell): OdsValue {
  const stored = attribute(attributes, 'office:value') ?? '';
  // A formula that fails may keep a number beside its error.
  if (stored.trim() === '' || /^(?:#|Err:)/.test(shown)) return {text: shown, kind: 'text', stored};
  const {text, shortened} = decimalOf(stored);
  const isCode = /^0\d+$/.test(shown) && shown.replace(/^0+(?=\d)/, '') === text;
  if (isCode) return {text: shown, kind: 'text', stored};
  return {text, kind: 'number', stored, noticed: shortened ? 'shortened' : undefined};
}

/** A date no finer than it is shown: a column of years may hold days. */
function dateShown(date: string, shown: string): string {
  const [day = ''] = date.split('T');
  if (/^\d{4}$/.test(shown) && day.startsWith(shown)) return shown;
  return /T00:00:00(?:\.0+)?$/.test(date) || !/\d:\d/.test(shown) ? day : date;
}
