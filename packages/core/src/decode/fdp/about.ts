import {LANGS} from '../../text/lang.js';
import {isObject, objectsIn, own, textIn} from '../values.js';
import {currencyIn, titlesIn} from './model.js';
import type {Resource} from './resources.js';

/** What a package says of itself as a whole. */
export interface About {
  readonly meta: ReadonlyMap<string, string>;
  readonly country: string | undefined;
  /** ISO 4217: the currency of the page, taken where the package has several. */
  readonly wish: string | undefined;
  /** The year of the whole, where no column says it. */
  readonly year: string | undefined;
}

export function aboutOf(descriptor: unknown, fact: Resource, wish: string | undefined): About {
  const [code] = [own(descriptor, 'countryCode'), own(fact.at, 'countryCode')]
    .flat()
    .filter(text => typeof text === 'string');
  // A common slip: the code of the United Kingdom is GB.
  const country = code?.toUpperCase() === 'UK' ? 'GB' : code?.toUpperCase();
  const currency = currencyIn(fact.at);
  const meta = metaOf(descriptor);
  if (currency !== undefined) meta.set('unit', currency);
  return {
    meta,
    wish,
    year: yearOfPeriod(descriptor, fact),
    country: country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined,
  };
}

/** A fiscal period that lies in one calendar year is that year; another one has none. */
function yearOfPeriod(descriptor: unknown, fact: Resource): string | undefined {
  const period = own(descriptor, 'fiscalPeriod') ?? own(fact.at, 'fiscalPeriod');
  const [start, end] =
    typeof period === 'string' ? period.split('/') : [textIn(period, 'start'), textIn(period, 'end')];
  const years = [start, end ?? start].map(date => /^(\d{4})/.exec(date ?? '')?.[1]);
  return years[0] !== undefined && years[0] === years[1] ? years[0] : undefined;
}

export function metaOf(descriptor: unknown): Map<string, string> {
  const meta = new Map<string, string>();
  const title = own(descriptor, 'title');
  if (isObject(title)) for (const [lang, text] of Object.entries(titlesIn(descriptor))) meta.set(`title_${lang}`, text);
  else if (textIn(descriptor, 'title') !== undefined) meta.set('title', textIn(descriptor, 'title') ?? '');
  const [source] = objectsIn(descriptor, 'sources');
  const named = textIn(source, 'title') ?? textIn(source, 'name');
  if (named !== undefined) meta.set('source', named);
  const address = textIn(source, 'path') ?? textIn(source, 'web') ?? textIn(source, 'url');
  if (address !== undefined) meta.set('source_url', address);
  const [licence] = objectsIn(descriptor, 'licenses');
  const said =
    textIn(descriptor, 'license') ?? textIn(licence, 'title') ?? textIn(licence, 'name') ?? textIn(licence, 'type');
  if (said !== undefined) meta.set('licence', said);
  for (const lang of LANGS)
    if (textIn(descriptor, `title_${lang}`) !== undefined)
      meta.set(`title_${lang}`, textIn(descriptor, `title_${lang}`) ?? '');
  return meta;
}
