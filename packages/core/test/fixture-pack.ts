import type {Budget} from '../src/budget/budget.js';
import type {ChartEnv} from '../src/chart/env.js';
import {countryOf} from '../src/country/country.js';
import type {CountryPack, Dimension, Entry, Unit} from '../src/country/pack.js';
import {decodeCsv} from '../src/decode/csv.js';
import {interpret} from '../src/interpret/interpret.js';
import {wordsIn} from '../src/text/catalogs.js';
import type {Lang} from '../src/text/lang.js';

const names = (fr: string, ar: string, en = fr): Dimension['names'] => ({
  fr: {one: fr, other: `${fr}s`},
  ar: {one: ar, other: ar},
  en: {one: en, other: `${en}s`},
});

const entry = (code: string, fr: string, ar: string, parent?: string): Entry => ({
  code,
  labels: {fr, ar, en: `${fr} (en)`},
  parent,
});

function unit(id: string, exponent: number, fr: string, ar: string, sign: string): Unit {
  return {
    id,
    exponent,
    sign: {fr: sign, ar: ar.slice(0, 1), en: sign},
    heading: {fr: `en ${fr}s`, ar: `ب${ar}`, en: `in ${id}s`},
    words: {fr: {one: fr, other: `${fr}s`}, ar: {other: ar}, en: {other: `${id}s`}},
  };
}

/** A small country with the parts and articles of Tunisia's law and nothing else of it: 1 dinar is 1,000 millimes. */
export const pack: CountryPack = {
  country: 'XX',
  names: {fr: 'Exemple', ar: 'مثال', en: 'Example'},
  currency: {
    code: 'XXD',
    decimals: 3,
    shownIn: 'million',
    units: [
      unit('millime', 0, 'millime', 'مليم', 'mill.'),
      unit('dinar', 3, 'dinar', 'دينار', 'D'),
      unit('thousand', 6, 'millier', 'ألف', 'kD'),
      unit('million', 9, 'million', 'مليون', 'MD'),
    ],
  },
  dimensions: [
    {id: 'mission', axis: 'purpose', rank: 1, names: names('mission', 'مهمة')},
    {id: 'programme', axis: 'purpose', rank: 2, scoped: true, names: names('programme', 'برنامج')},
    {
      id: 'part',
      axis: 'nature',
      rank: 1,
      names: names('partie', 'قسم', 'part'),
      entries: [
        entry('1', 'Rémunérations', 'نفقات التأجير'),
        entry('2', 'Gestion', 'نفقات التسيير'),
        entry('3', 'Interventions', 'نفقات التدخلات'),
        entry('4', 'Investissement', 'نفقات الاستثمار'),
        entry('5', 'Opérations financières', 'نفقات العمليات المالية'),
        entry('6', 'Financement', 'نفقات التمويل'),
        entry('7', 'Imprévues', 'النفقات الطارئة وغير الموزعة'),
      ],
    },
    {
      id: 'article',
      axis: 'nature',
      rank: 2,
      names: names('article', 'فصل'),
      entries: [
        entry('101', 'Traitements', 'الأجور', '1'),
        entry('102', 'Indemnités', 'المنح', '1'),
        entry('201', 'Loyers', 'الأكرية', '2'),
      ],
    },
    {
      id: 'revenue_part',
      axis: 'nature',
      rank: 1,
      names: names('partie de recettes', 'قسم المداخيل', 'revenue part'),
      entries: [entry('I', 'Fiscales', 'جبائية'), entry('II', 'Non fiscales', 'غير جبائية')],
    },
    {id: 'function', axis: 'function', rank: 1, names: names('fonction', 'وظيفة', 'function')},
  ],
  sources: [],
};

/** A host whose letters are all 0.55 em wide, bold ones 0.6. */
export function envFor(lang: Lang = 'fr', width = 900, more: Partial<ChartEnv> = {}): ChartEnv {
  const measure = (text: string, size: number, bold = false): number => [...text].length * size * (bold ? 0.6 : 0.55);
  return {words: wordsIn(lang), country: countryOf(pack), width, rem: 16, measure, ...more};
}

/** A budget from CSV lines; amounts are in dinars. */
export function budgetOf(csv: string, meta = ''): Budget {
  return interpret(decodeCsv(`# unit: dinar\n# decimal: .\n${meta}${csv.trim()}\n`), countryOf(pack));
}
