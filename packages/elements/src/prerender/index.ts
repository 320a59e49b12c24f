import {
  type Country,
  countryOf,
  type CountryPack,
  decodeText,
  directionOf,
  type Finding,
  type Issue,
  type JsonData,
  langOf,
} from '@mizania/core';
import {tunisia} from '@mizania/tunisia';
import {mapSource, tunisiaMap} from '@mizania/tunisia/map';
import {html} from 'lit';
import {escaped} from '../draw/markup.js';
import {word} from '../locale/words.js';
import {recordOf} from '../still/record.js';
import {inlineMarkup, inlineOf, tableOf} from './data.js';
import {markupOf} from './render.js';
import {stylesheet} from './style.js';
import {viewOf} from './view.js';
import {type Besides, KINDS, type Shapes, widgetWith} from './widgets.js';

export {stylesheet, stylesheetHash} from './style.js';

/** What a tag cannot say, or what is only an address in it. */
export interface PrerenderOptions {
  /** Language of the page, for a tag without `lang`: `fr`, `ar` or `en`; French when absent. */
  readonly lang?: string;
  /** The country pack that the attribute `country` is the address of. */
  readonly country?: CountryPack;
  /** The TopoJSON or GeoJSON object that the attribute `geometry` is the address of. */
  readonly geometry?: object;
  /** The text of the price index that the attribute `deflator` is the address of. */
  readonly deflator?: string;
  /** Goes to the `<style>`, for a policy with `style-src 'nonce-…'`. */
  readonly nonce?: string;
  /** Address of a file with the text of `stylesheet`, in place of the `<style>`: for a policy with `style-src 'self'`. */
  readonly stylesheet?: string;
  /** Markup of the page's own that stands in the tag: its slots, or what old browsers show. It is put in as it is: never give text of others. */
  readonly children?: string;
  /**
   * Told what the file lacks, and what in its figures does not add up or exceeds a limit of the budget law, so that a build can
   * stop. The reader is told too.
   */
  readonly onIssues?: (issues: readonly Issue[], findings: readonly Finding[]) => void;
}

/**
 * A widget as markup that is painted before any script: the tag with a declarative shadow root. `data` is what `src` gives: the
 * text of a CSV or JSON file, or rows as for `el.data`. Without `src` in `attributes` they are put into the tag, where the element
 * finds them. The same input gives the same text. What is wrong with the data is said in the figure.
 * Errors: a `TypeError` for a tag that is no widget, and for a country, a map or a price index that is only named.
 */
export function prerender(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  data: string | JsonData,
  options: PrerenderOptions = {},
): string {
  const kind = KINDS[tag];
  if (!kind) throw new TypeError(`invalid tag: ${tag}. Choose ${Object.keys(KINDS).join(', ')}`);
  const widget = widgetWith(kind, attributes, besidesFor(attributes, options));
  const lang = langOf(attributes.lang ?? options.lang);
  const inline = attributes.src ? undefined : inlineOf(data);
  const country = countryFor(attributes, options);
  const table = tableOf(data, inline);
  const {steps, ranked} = kind;
  const {issues, findings, view} = viewOf({widget, lang, table, country, steps, ranked});
  options.onIssues?.(issues, findings);
  const record = recordOf(widget, lang, inline?.text ?? '');
  const root = html`<div
    class="root still"
    lang=${lang}
    dir=${directionOf(lang)}
    data-record=${record}
    data-items=${word('chartItems', lang)}
  >
    ${view}
  </div>`;
  const shadow = `<template shadowrootmode="open">${styleMarkup(options)}${markupOf(root)}</template>`;
  return `<${tag}${attributesMarkup(attributes)}>${shadow}${inline ? inlineMarkup(inline) : ''}${options.children ?? ''}</${tag}>`;
}

function attributesMarkup(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
}

function styleMarkup({stylesheet: address, nonce}: PrerenderOptions): string {
  if (address !== undefined) return `<link rel="stylesheet" href="${escaped(address)}">`;
  return `<style${nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`}>${stylesheet}</style>`;
}

/** Tunisia, or the pack that stands at the address in the tag. */
function countryFor({country: address}: Readonly<Record<string, string>>, {country}: PrerenderOptions): Country {
  if (Boolean(address) !== Boolean(country))
    throw new TypeError('invalid country: give its address as an attribute and its pack as an option, or neither');
  return countryOf(country ?? tunisia);
}

function besidesFor(attributes: Readonly<Record<string, string>>, options: PrerenderOptions): Besides {
  if (Boolean(attributes.deflator) !== (options.deflator !== undefined))
    throw new TypeError('invalid deflator: give its address as an attribute and its text as an option, or neither');
  const prices = options.deflator === undefined ? undefined : decodeText(options.deflator);
  return {...shapesFor(attributes, options), prices};
}

/** The shapes that the element would fetch: the page's own, else those of Tunisia. */
function shapesFor(
  {geometry: address, country}: Readonly<Record<string, string>>,
  {geometry}: PrerenderOptions,
): Shapes {
  if (Boolean(address) !== Boolean(geometry))
    throw new TypeError('invalid geometry: give its address as an attribute and the object as an option, or neither');
  if (geometry || country) return {shapes: geometry ?? null, source: undefined};
  return {shapes: tunisiaMap, source: mapSource};
}
