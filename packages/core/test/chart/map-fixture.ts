import type {Budget} from '../../src/budget/budget.js';
import type {ChartEnv} from '../../src/chart/env.js';
import {countryOf} from '../../src/country/country.js';
import type {CountryPack, Unit} from '../../src/country/pack.js';
import {decodeText} from '../../src/decode/decode.js';
import {interpret} from '../../src/interpret/interpret.js';
import {wordsIn} from '../../src/text/catalogs.js';
import type {Lang} from '../../src/text/lang.js';

const same = (text: string): {fr: string; ar: string; en: string} => ({fr: text, ar: text, en: text});

function unit(id: string, exponent: number, sign: string): Unit {
  return {
    id,
    exponent,
    sign: same(sign),
    heading: {fr: `en ${id}s`, ar: `ب${id}`, en: `in ${id}s`},
    words: {fr: {other: `${id}s`}, ar: {other: id}, en: {other: `${id}s`}},
  };
}

function region(
  digits: string,
  fr: string,
  ar: string,
  en: string,
): {code: string; labels: {fr: string; ar: string; en: string}; aliases: string[]} {
  return {code: `XX-${digits}`, labels: {fr, ar, en}, aliases: [digits]};
}

/** A country of six square provinces, two abreast: its regions, and nothing of Tunisia. */
export const pack: CountryPack = {
  country: 'XX',
  names: {fr: 'Carrée', ar: 'المربعة', en: 'Squareland'},
  currency: {
    code: 'XXD',
    decimals: 3,
    shownIn: 'million',
    units: [unit('millime', 0, 'ml'), unit('dinar', 3, 'D'), unit('thousand', 6, 'kD'), unit('million', 9, 'MD')],
  },
  dimensions: [
    {
      id: 'province',
      axis: 'region',
      rank: 1,
      names: {
        fr: {one: 'province', other: 'provinces'},
        ar: {one: 'ولاية', other: 'ولايات'},
        en: {one: 'province', other: 'provinces'},
      },
      headers: ['GEO1'],
      entries: [
        region('11', 'Béja', 'باجة', 'Beja'),
        region('12', 'Nabeul', 'نابل', 'Nabeul'),
        region('21', 'Le Kef', 'الكاف', 'Kef'),
        region('22', 'Sousse', 'سوسة', 'Sousse'),
        region('31', 'Tozeur', 'توزر', 'Tozeur'),
        region('32', 'Médenine', 'مدنين', 'Medenine'),
      ],
    },
    {
      id: 'mission',
      axis: 'purpose',
      rank: 1,
      names: {
        fr: {one: 'mission', other: 'missions'},
        ar: {one: 'مهمة', other: 'مهمات'},
        en: {one: 'mission', other: 'missions'},
      },
    },
  ],
  populations: [
    {
      year: 2014,
      kind: 'census',
      source: same('Recensement'),
      by: {'XX-11': 300, 'XX-12': 700, 'XX-21': 2, 'XX-22': 1000, 'XX-31': 7},
    },
    {
      year: 2023,
      kind: 'estimate',
      source: same('Estimation'),
      by: {'XX-11': 400, 'XX-12': 800, 'XX-21': 3, 'XX-22': 2000, 'XX-31': 8},
    },
  ],
  region: 'province',
  areas: [{labels: {fr: 'Grande Ville', ar: 'المدينة الكبرى', en: 'Big City'}, regions: ['XX-12', 'XX-22']}],
  sources: [],
};

export function envFor(lang: Lang = 'fr', width = 420): ChartEnv {
  return {
    words: wordsIn(lang),
    country: countryOf(pack),
    width,
    rem: 16,
    measure: (text, size) => text.length * size * 0.55,
  };
}

export function budgetOf(csv: string): Budget {
  return interpret(decodeText(csv), countryOf(pack), {unit: 'dinar'});
}

/** Five provinces with figures, one of them zero, one without; one place that is no province; a row without a place. */
export const CSV = `year,province,voted
2014,XX-11,1200.001
2014,12,2400.5
2014,الكاف,0
2014,Sousse,600.25
2014,Tozeur,300.125
2014,XX-32,
2014,Étranger,50.007
2014,,25.1
`;

export type Feature = ReturnType<typeof square>;

/** A square of the country, its corners in longitude and latitude. */
export function square(
  id: string,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  properties: object = {},
): {type: 'Feature'; id: string | undefined; properties: object; geometry: object} {
  return {
    type: 'Feature',
    id: id === '' ? undefined : id,
    properties,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x0, y0],
          [x0, y1],
          [x1, y1],
          [x1, y0],
          [x0, y0],
        ],
      ],
    },
  };
}

export function collection(features: readonly object[]): object {
  return {type: 'FeatureCollection', features};
}

/** Two columns, three rows; 11 is north-west, 32 south-east. */
export const squares: readonly Feature[] = [
  square('XX-11', 8, 36, 9, 37),
  square('XX-12', 9, 36, 10, 37),
  square('XX-21', 8, 35, 9, 36),
  square('XX-22', 9, 35, 10, 36),
  square('XX-31', 8, 34, 9, 35),
  square('XX-32', 9, 34, 10, 35),
];

export const geometry = collection(squares);

/** The same provinces, of which 12 and 22 are now tiny and side by side, with the sea in the south-east. */
export const withTinyPair = collection([
  square('XX-11', 8, 36, 10, 38),
  square('XX-21', 8, 34, 9, 36),
  square('XX-31', 8, 32, 9, 34),
  square('XX-32', 10, 36, 11, 38),
  square('XX-12', 9, 35.8, 9.2, 36),
  square('XX-22', 9.2, 35.8, 9.4, 36),
]);

/** Two squares that share an edge, as TopoJSON, beside an object that is no region. */
export const topology = {
  type: 'Topology',
  objects: {
    lakes: {type: 'GeometryCollection', geometries: [{type: 'Polygon', id: 'lake', arcs: [[0, 1]]}]},
    provinces: {
      type: 'GeometryCollection',
      geometries: [
        {type: 'Polygon', id: 'XX-11', arcs: [[0, 1]]},
        {type: 'Polygon', properties: {NAME: 'نابل'}, arcs: [[-1, 2]]},
      ],
    },
  },
  arcs: [
    [
      [9, 36],
      [9, 37],
    ],
    [
      [9, 37],
      [8, 37],
      [8, 36],
      [9, 36],
    ],
    [
      [9, 36],
      [10, 36],
      [10, 37],
      [9, 37],
    ],
  ],
};
