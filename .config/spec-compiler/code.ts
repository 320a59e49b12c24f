import type {Json} from './unsupported.js';

/** A value of a channel: known when the kit is built, chosen by a test, or computed by code in the page. */
export type Code =
  | {readonly kind: 'value'; readonly value: Json}
  | {readonly kind: 'choice'; readonly test: Term; readonly yes: Code; readonly no: Code}
  | {readonly kind: 'term'; readonly term: Term};

/** An expression in the language of the page. */
export interface Term {
  readonly text: string;
  /** True when it differs from datum to datum. */
  readonly perDatum: boolean;
}

export const constant = (value: Json): Code => ({kind: 'value', value});
export const term = (text: string, perDatum: boolean): Code => ({kind: 'term', term: {text, perDatum}});

export function isPerDatum(code: Code): boolean {
  if (code.kind === 'value') return false;
  if (code.kind === 'term') return code.term.perDatum;
  return code.test.perDatum || isPerDatum(code.yes) || isPerDatum(code.no);
}

/** The source of a value; prettier takes needless brackets out. */
export function print(code: Code): string {
  if (code.kind === 'value') return code.value === null ? 'undefined' : quoted(code.value);
  if (code.kind === 'term') return code.term.text;
  return `(${code.test.text} ? ${print(code.yes)} : ${print(code.no)})`;
}

/** Applies a function to a value: to constants now, to what is computed in the page by the code that `inPage` gives. */
export function mapped(code: Code, now: (value: Json) => Json, inPage: (text: string) => string): Code {
  if (code.kind === 'value') return constant(now(code.value));
  if (code.kind === 'term') return term(inPage(code.term.text), code.term.perDatum);
  return {...code, yes: mapped(code.yes, now, inPage), no: mapped(code.no, now, inPage)};
}

/** Joins several values to one piece of code. */
export function joined(codes: readonly Code[], text: (...texts: readonly string[]) => string): Code {
  return term(text(...codes.map(print)), codes.some(isPerDatum));
}

export const valueOf = (code: Code | undefined): Json | undefined => (code?.kind === 'value' ? code.value : undefined);
export const isValue = (code: Code, value: Json): boolean => code.kind === 'value' && code.value === value;

export function quoted(value: Json): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** `layer_0_fill` becomes `layer0Fill`. */
export const camel = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '')
    .replace(/^(\d)/, '_$1');

export const pascal = (name: string): string => camel(`_${name}`);

/** `.name` or `["a name"]`. */
export const member = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quoted(name)}]`);
