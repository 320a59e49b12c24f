import type {Axis, Dimension} from '../../country/pack.js';
import type {FullLabels} from '../../text/lang.js';
import {level} from './levels.js';
import type {ColumnRule, MeasureRule, Profile} from './profile.js';

/** Column families of the World Bank's BOOST files: `admin1`, `admin2 (code)`, `econ1 (label)`, `func2!`, `geo1*`… */
const FAMILIES: readonly (readonly [id: string, header: string, axis: Axis, names: FullLabels])[] = [
  [
    'admin',
    'admin',
    'purpose',
    {
      fr: 'niveau administratif|niveaux administratifs',
      ar: 'مستوى إداري|مستويات إدارية',
      en: 'administrative level|administrative levels',
    },
  ],
  [
    'prog',
    'prog(?:ram(?:me)?)?',
    'purpose',
    {fr: 'programme|programmes', ar: 'برنامج|برامج', en: 'programme|programmes'},
  ],
  ['func', 'func', 'function', {fr: 'fonction|fonctions', ar: 'وظيفة|وظائف', en: 'function|functions'}],
  [
    'econ',
    'econ',
    'nature',
    {
      fr: 'nature économique|natures économiques',
      ar: 'طبيعة اقتصادية|طبائع اقتصادية',
      en: 'economic nature|economic natures',
    },
  ],
  ['geo', 'geo', 'region', {fr: 'lieu|lieux', ar: 'مكان|أماكن', en: 'place|places'}],
];

const DEEPEST = 6;

/** `niveau administratif 2`: the number of a level that has no name of its own. The first bears none. */
function numbered(names: FullLabels, n: number): FullLabels {
  const add = (text: string): string =>
    n === 1
      ? text
      : text
          .split('|')
          .map(form => `${form} ${n}`)
          .join('|');
  return {fr: add(names.fr), ar: add(names.ar), en: add(names.en)};
}

const levels: readonly Dimension[] = FAMILIES.flatMap(([id, , axis, names]) =>
  // Programmes come after bodies, where a file has both.
  Array.from({length: DEEPEST}, (_, i) =>
    level(`${id}${i + 1}`, axis, (id === 'prog' ? DEEPEST : 0) + i + 1, numbered(names, i + 1), {scoped: i > 0}),
  ),
);

const columns: readonly ColumnRule[] = FAMILIES.flatMap(([id, header]) => [
  {header: new RegExp(`^${header} ?([1-${DEEPEST}])(?: code|!)$`), name: `${id}$1_code`},
  {header: new RegExp(`^${header} ?([1-${DEEPEST}])(?: label| name|\\*)?$`), name: `${id}$1`},
]);

const others: readonly Dimension[] = [
  level('financing', 'account', 1, {
    fr: 'source de financement|sources de financement',
    ar: 'مصدر التمويل|مصادر التمويل',
    en: 'source of funds|sources of funds',
  }),
  level('expense_type', 'nature', DEEPEST + 1, {
    fr: 'type de dépense|types de dépense',
    ar: 'نوع النفقة|أنواع النفقات',
    en: 'type of expense|types of expense',
  }),
  level('transfer', 'account', 2, {fr: 'transfert|transferts', ar: 'تحويل|تحويلات', en: 'transfer|transfers'}),
];

/**
 * The stages as BOOST names them. Its `revised` and `adjusted` are budgets after amendment; its `executed` does not say at
 * which stage of the chain it was taken, so it stays `executed`.
 */
const measures: readonly MeasureRule[] = [
  {header: /^(?:approved|approved budget|initial)$/, phases: {'': 'voted'}},
  {header: /^(?:adjusted|revised|modified|amended|final)$/, phases: {'': 'amended'}},
  {header: /^(?:commitments?|committed)$/, phases: {'': 'committed'}},
  {header: /^(?:paid|payments?)$/, phases: {'': 'paid'}},
  {header: /^(?:executed|execution|actual)$/, phases: {'': 'executed'}},
];

/** BOOST as most countries publish it. The file says neither currency nor unit: the page does. */
export const boost: Profile = {
  id: 'boost',
  columns: [
    {header: /^year$/, name: 'year'},
    ...columns,
    {header: /^(?:fin source|source fin ?1?|financing)$/, name: 'financing'},
    {header: /^exp type$/, name: 'expense_type'},
    {header: /^transfer$/, name: 'transfer'},
  ],
  measures,
  dimensions: [...levels, ...others],
};

const NOT_APPLICABLE = ['لا ينطبق'];

/**
 * BOOST of Tunisia, by ministries, programmes and the natures of the law of 1967. `OUVERT` are the credits of the finance
 * law, `ORDONNANCE` the payment orders (a stage of execution, no revised budget) and `PAYE` the payments. Amounts come
 * without a unit: the page says it.
 */
export const boostTunisia: Profile = {
  id: 'boost-tunisia',
  country: 'TN',
  currency: 'TND',
  columns: [
    {header: /^year$/, name: 'year'},
    {header: /^admin ?1$/, name: 'ministry', blank: NOT_APPLICABLE},
    {header: /^admin ?2$/, name: 'admin2', blank: NOT_APPLICABLE},
    {header: /^prog(?: ?1)?$/, name: 'programme', blank: NOT_APPLICABLE},
    {header: /^econ ?1$/, name: 'title', blank: NOT_APPLICABLE},
    {header: /^econ ?2$/, name: 'economic_nature', blank: NOT_APPLICABLE},
    {header: /^geo ?1(?: الولاية)?$/, name: 'governorate', cell: 'split', blank: NOT_APPLICABLE},
  ],
  measures: [
    {header: /^ouvert$/, phases: {'': 'voted'}},
    {header: /^ordonnance$/, phases: {'': 'ordered'}},
    {header: /^paye$/, phases: {'': 'paid'}},
  ],
  dimensions: [
    level('ministry', 'purpose', 1, {fr: 'ministère|ministères', ar: 'وزارة|وزارات', en: 'ministry|ministries'}),
    // Between the ministry and its programmes.
    level('admin2', 'purpose', 1.5, numbered(FAMILIES[0]![3], 2), {scoped: true}),
    level(
      'programme',
      'purpose',
      2,
      {fr: 'programme|programmes', ar: 'برنامج|برامج', en: 'programme|programmes'},
      {scoped: true},
    ),
    level('title', 'nature', 1, {fr: 'titre|titres', ar: 'عنوان|عناوين', en: 'title|titles'}),
    level('economic_nature', 'nature', 2, FAMILIES[3]![3]),
    level('governorate', 'region', 1, {
      fr: 'gouvernorat|gouvernorats',
      ar: 'ولاية|ولايات',
      en: 'governorate|governorates',
    }),
  ],
};
