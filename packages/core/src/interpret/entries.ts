import type {BudgetEntry} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {Dimension, Entry} from '../country/pack.js';
import {capital} from '../text/capital.js';
import {normalise} from '../text/clean.js';
import {type Labels, type Lang, LANGS} from '../text/lang.js';
import type {Work} from '../work.js';
import type {Facet} from './roles.js';

/** What a row writes in the columns of one dimension. */
export interface Written {
  readonly key: string;
  readonly code: string;
  /** Names in the file itself. */
  readonly own: Partial<Record<Lang, string>>;
  readonly official: Entry | undefined;
}

/** Entries between two rests. */
const ENTRIES = 512;

/** The entries of one dimension, in the order in which the file names them. */
export class EntryList {
  private readonly entries: Written[] = [];
  private readonly places = new Map<string, number>();
  private readonly byKey = new Map<string, number>();

  constructor(private readonly dimension: Dimension) {}

  /** The place of what cells write, in a scope; `read` is asked for what was not written before. */
  placeOf(texts: readonly string[], scope: string, read: () => Written): number {
    const text = [scope, ...texts].join('\u0001');
    const place = this.places.get(text) ?? this.put(read());
    this.places.set(text, place);
    return place;
  }

  *list(): Work<readonly BudgetEntry[]> {
    const list: BudgetEntry[] = [];
    for (const written of this.entries) {
      list.push(entryOf(written, this.dimension));
      if (list.length % ENTRIES === 0) yield;
    }
    return list;
  }

  private put(written: Written): number {
    const {entries, byKey} = this;
    const place = byKey.get(written.key);
    const known = place === undefined ? undefined : entries[place];
    if (place === undefined || !known) {
      byKey.set(written.key, entries.length);
      return entries.push(written) - 1;
    }
    // One code for two names is two things: added under the first name they would be a wrong number.
    if (written.code !== written.official?.code && differs(known.own, written.own)) return this.put(renamed(written));
    entries[place] = {...known, own: {...written.own, ...known.own}};
    return place;
  }
}

function renamed(written: Written): Written {
  const {fr, ar, en} = written.own;
  return {...written, key: `${written.key} ${normalise(fr ?? ar ?? en ?? '')}`};
}

function differs(a: Labels, b: Labels): boolean {
  return LANGS.some(
    lang => a[lang] !== undefined && b[lang] !== undefined && normalise(a[lang]) !== normalise(b[lang]),
  );
}

const ARABIC = /[\u0600-\u06ff]/;

/** A code says more than a name: names repeat. A code of the file's own keeps its rows apart under an official name too. */
export function writtenOf(
  dimension: Dimension,
  at: (facet: Facet) => string,
  country: Country,
  scope: string,
): Written {
  const named = (text: string): Entry | undefined => (text === '' ? undefined : country.entry(dimension.id, text));
  const [written, bare] = [at('code'), at('any')];
  const byCode = named(written);
  const official = byCode ?? [bare, at('fr'), at('ar'), at('en')].map(named).find(entry => entry !== undefined);
  const own: Partial<Record<Lang, string>> = {};
  if (bare !== '' && /\p{L}/u.test(bare) && (!official || named(bare) !== official))
    own[ARABIC.test(bare) ? 'ar' : 'fr'] = bare;
  for (const lang of LANGS) if (at(lang) !== '') own[lang] = at(lang);
  const foreign = written !== '' && byCode === undefined;
  const code = foreign
    ? written
    : (official?.code ?? [bare, at('fr'), at('ar'), at('en')].find(text => text !== '') ?? '');
  return {key: scope === '' ? code : `${scope}/${code}`, code, own, official};
}

function entryOf({key, code, own, official}: Written, dimension: Dimension): BudgetEntry {
  return {key, code, labels: withName({...official?.labels, ...own}, dimension, code), official};
}

/** An entry that has only a code is called by it: "Programme 3". */
function withName(labels: Labels, dimension: Dimension, code: string): Labels {
  if (Object.keys(labels).length > 0) return labels;
  const name = (lang: Lang): string => `${capital(dimension.names[lang].one, lang)} ${code}`;
  return {fr: name('fr'), ar: name('ar'), en: name('en')};
}
