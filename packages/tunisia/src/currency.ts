import type {Currency, PluralForms, Unit} from '@mizania/core';

/**
 * The dinar and the units in which Tunisian budgets are written. 1 dinar = 1,000 millimes.
 *
 * Words: French `many` is for whole millions of a unit ("1 000 000 de dinars"); Arabic forms follow the counted noun
 * (3 to 10 plural, 11 to 99 singular accusative, then singular).
 *
 * Left out, because only case or context would tell what they are: `mD` and `mDT` (thousands in company accounts),
 * `M` or `m` alone, `Md` alone (billion, but for its case `MD`), `MMD`.
 */
export const currency: Currency = {
  code: 'TND',
  decimals: 3,
  shownIn: 'million',
  units: [
    unit(
      {
        id: 'millime',
        exponent: 0,
        sign: {fr: 'mill.', ar: 'مليم', en: 'mill.'},
        heading: {fr: 'en millimes', ar: 'بالمليمات', en: 'in millimes'},
        words: {
          fr: {one: 'millime', many: 'de millimes', other: 'millimes'},
          ar: {zero: 'مليم', one: 'مليم', two: 'مليمان', few: 'مليمات', many: 'مليما', other: 'مليم'},
          en: {one: 'millime', other: 'millimes'},
        },
      },
      ['بالمليم'],
    ),
    unit(
      {
        id: 'dinar',
        exponent: 3,
        sign: {fr: 'DT', ar: 'د', en: 'TND'},
        heading: {fr: 'en dinars', ar: 'بالدنانير', en: 'in dinars'},
        words: {
          fr: {one: 'dinar', many: 'de dinars', other: 'dinars'},
          ar: {zero: 'دينار', one: 'دينار', two: 'ديناران', few: 'دنانير', many: 'دينارا', other: 'دينار'},
          en: {one: 'dinar', other: 'dinars'},
        },
      },
      [
        'dt',
        'tnd',
        'dinar tunisien',
        'dinars tunisiens',
        'Tunisian dinar',
        'Tunisian dinars',
        'دينار تونسي',
        'بالدينار',
        'د.ت',
        'د ت',
        'دت',
      ],
    ),
    unit(
      {
        id: 'thousand',
        exponent: 6,
        sign: {fr: 'kDT', ar: 'أ\u00a0د', en: 'kTND'},
        heading: {fr: 'en milliers de dinars', ar: 'بآلاف الدنانير', en: 'in thousands of dinars'},
        words: {
          fr: {one: 'millier de dinars', many: 'de milliers de dinars', other: 'milliers de dinars'},
          ar: {one: 'ألف دينار', two: 'ألفا دينار', few: 'آلاف دينار', many: 'ألف دينار', other: 'ألف دينار'},
          en: {other: 'thousand dinars'},
        },
      },
      [
        ...['KDT', 'k DT', 'k TND', 'kD', 'KD', 'milliers', 'mille dinars', 'thousands', 'thousands of dinars'],
        ...['أ.د', 'آلاف الدنانير', 'بالألف دينار', 'بحساب الألف دينار'],
      ],
    ),
    unit(
      {
        id: 'million',
        exponent: 9,
        sign: {fr: 'MD', ar: 'م\u00a0د', en: 'MTND'},
        heading: {fr: 'en millions de dinars', ar: 'بملايين الدنانير', en: 'in millions of dinars'},
        words: {
          fr: {one: 'million de dinars', many: 'de millions de dinars', other: 'millions de dinars'},
          ar: {one: 'مليون دينار', two: 'مليونا دينار', few: 'ملايين دينار', many: 'مليون دينار', other: 'مليون دينار'},
          en: {other: 'million dinars'},
        },
      },
      [
        ...['MDT', 'M.D', 'M D', 'M DT', 'M TND', 'TND million', 'million', 'millions', 'millions of dinars'],
        ...['م.د', 'م.د.', 'مليون', 'ملايين', 'ملايين الدنانير', 'بالمليون دينار', 'بحساب المليون دينار'],
      ],
    ),
    unit(
      {
        id: 'billion',
        exponent: 12,
        sign: {fr: 'Md\u00a0DT', ar: 'مليار\u00a0د', en: 'bn\u00a0TND'},
        heading: {fr: 'en milliards de dinars', ar: 'بمليارات الدنانير', en: 'in billions of dinars'},
        words: {
          fr: {one: 'milliard de dinars', many: 'de milliards de dinars', other: 'milliards de dinars'},
          ar: {
            one: 'مليار دينار',
            two: 'مليارا دينار',
            few: 'مليارات دينار',
            many: 'مليار دينار',
            other: 'مليار دينار',
          },
          en: {other: 'billion dinars'},
        },
      },
      [
        ...['Mds DT', 'TND billion', 'milliard', 'milliards', 'billion', 'billions', 'billions of dinars'],
        ...['مليار', 'مليارات', 'مليارات الدنانير', 'بالمليار دينار'],
      ],
    ),
  ],
};

/** What the kit writes for a unit it also reads, beside the spellings that only others use. */
function unit(written: Omit<Unit, 'synonyms'>, spellings: readonly string[]): Unit {
  const {sign, heading, words} = written;
  const forms = Object.values(words).flatMap((plurals: PluralForms) => Object.values(plurals));
  const own = [...Object.values(sign), ...Object.values(heading), ...forms];
  const plain = own.map(text => text.replaceAll('\u00a0', ' '));
  return {...written, synonyms: [...new Set([...own, ...plain, ...spellings])]};
}
