import type {Budget} from '../src/budget/budget.js';
import {countryOf} from '../src/country/country.js';
import type {CountryPack, Dimension, Entry, Unit} from '../src/country/pack.js';
import {decodeText} from '../src/decode/decode.js';
import {interpret, type InterpretOptions} from '../src/interpret/interpret.js';
import type {Issue} from '../src/issue.js';

/** A country with everything that reading a file may meet: scoped codes, composed codes, shared names, flows, synonyms. */
const entry = (code: string, fr: string, ar: string, more: Partial<Entry> = {}): Entry => ({
  code,
  labels: {fr, ar, en: `${fr} (en)`},
  ...more,
});

function dimension(
  id: string,
  axis: Dimension['axis'],
  rank: number,
  ar: string,
  more: Partial<Dimension> = {},
): Dimension {
  return {
    id,
    axis,
    rank,
    names: {fr: {one: id, other: `${id}s`}, ar: {one: ar, other: ar}, en: {one: id, other: `${id}s`}},
    ...more,
  };
}

function unit(id: string, exponent: number, ar: string, sign: string, synonyms: readonly string[] = []): Unit {
  return {
    id,
    exponent,
    sign: {fr: sign, ar, en: sign},
    heading: {fr: `en ${id}s`, ar, en: `in ${id}s`},
    words: {
      fr: {one: id, many: `de ${id}s`, other: `${id}s`},
      ar: {zero: `${ar}-0`, one: `${ar}-1`, two: `${ar}-2`, few: `${ar}-3`, many: `${ar}-11`, other: ar},
      en: {one: id, other: `${id}s`},
    },
    synonyms,
  };
}

export const lawPack: CountryPack = {
  country: 'XX',
  names: {fr: 'Exemple', ar: 'مثال', en: 'Example'},
  currency: {
    code: 'XXD',
    decimals: 3,
    shownIn: 'million',
    units: [
      unit('millime', 0, 'مليم', 'mill.', ['millimes']),
      unit('dinar', 3, 'دينار', 'DT', ['dinars', 'بالدينار']),
      unit('thousand', 6, 'ألف', 'kDT', ['milliers de dinars', 'kD']),
      unit('million', 9, 'مليون', 'MD', ['MD', 'millions de dinars', 'م د']),
      unit('billion', 12, 'مليار', 'Md', ['milliards']),
    ],
  },
  dimensions: [
    dimension('mission', 'purpose', 1, 'مهمة', {
      headers: ['ministère', 'المهمة'],
      entries: [
        entry('sante', 'Santé', 'الصحة', {family: 'social', aliases: ['Ministère de la Santé', '11']}),
        entry('justice', 'Justice', 'العدل', {family: 'order'}),
        entry('defense', 'Défense', 'الدفاع', {family: 'order'}),
      ],
    }),
    dimension('programme', 'purpose', 2, 'برنامج', {scoped: true, headers: ['البرنامج']}),
    dimension('subprogramme', 'purpose', 3, 'برنامج فرعي', {scoped: true, headers: ['sous-programme']}),
    dimension('activity', 'purpose', 4, 'نشاط', {scoped: true, headers: ['activité']}),
    dimension('revenue_part', 'nature', 1, 'قسم المداخيل', {
      flow: 'revenue',
      entries: [entry('I', 'Fiscales', 'جبائية')],
    }),
    dimension('part', 'nature', 1, 'قسم', {
      headers: ['nature de dépense', 'القسم'],
      entries: [
        entry('1', 'Rémunérations', 'التأجير'),
        entry('2', 'Gestion', 'التسيير'),
        entry('3', 'Interventions', 'التدخلات'),
      ],
    }),
    dimension('article', 'nature', 2, 'فصل', {
      headers: ['الفصل'],
      entries: [
        entry('101', 'Personnel permanent', 'الأعوان القارون', {parent: '1'}),
        entry('201', 'Fonctionnement', 'تسيير المصالح', {parent: '2'}),
        entry('302', 'Domaine social', 'الميدان الاجتماعي', {parent: '3'}),
        entry('811', 'Domaine social', 'الميدان الاجتماعي', {parent: '3'}),
      ],
    }),
    dimension('governorate', 'region', 1, 'ولاية', {
      headers: ['الولاية'],
      entries: [entry('XX-11', 'Tunis', 'تونس', {aliases: ['11']})],
    }),
  ],
  composedCodes: [
    {
      dimension: 'article',
      positions: [
        {dimension: 'programme', length: 1},
        {dimension: 'subprogramme', length: 1},
        {dimension: 'article', length: 3},
      ],
    },
  ],
  families: [
    {id: 'social', labels: {fr: 'Social', ar: 'اجتماعي', en: 'Social'}},
    {id: 'order', labels: {fr: 'Ordre', ar: 'أمن', en: 'Order'}},
  ],
  region: 'governorate',
  sources: [],
};

export const law = countryOf(lawPack);

/** A budget from the text of a file, in dinars unless the text or the page says otherwise. */
export function read(text: string, options: InterpretOptions = {unit: 'dinar'}): Budget {
  return interpret(decodeText(text), law, options);
}

export function codes(issues: readonly Issue[]): readonly string[] {
  return issues.map(({code}) => code);
}

/** Keys of the entries of each row at a level; `-` where a row names none. */
export function keysOf(budget: Budget, dimension: string): readonly string[] {
  const column = budget.dimensions.get(dimension);
  return Array.from(column?.index ?? [], place => column?.entries[place]?.key ?? '-');
}

export function amountsOf(budget: Budget, phase: 'voted' | 'amended' | 'paid' = 'voted'): readonly number[] {
  return [...(budget.phases.get(phase) ?? [])];
}
