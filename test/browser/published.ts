// One budget as publishers put it on the web, in every form that the kit reads: two missions of 5 and 1.5 million.
import {parquetOf} from '../../packages/core/test/parquet-writer.js';
import {odsOf, odsTable, xlsxOf} from '../../packages/core/test/workbook-writer.js';
import type {Served} from '../tools/recorded.js';

export interface Publisher {
  /** What the kit calls the form. */
  readonly format: string;
  /** The address that a page would name, and the files behind it. */
  readonly path: string;
  readonly files: Readonly<Record<string, Served>>;
  /** What is drawn, in minor units. */
  readonly total: number;
  /** The unit that the page states, where the form states none. */
  readonly unit?: string;
  /** Names of what is drawn, the largest first, for readers of each language. */
  readonly names: Readonly<Record<'fr' | 'ar', readonly string[]>>;
}

const HEADER = ['year', 'mission', 'voted'];
const ROWS = [
  [2025, 'Santé', 5],
  [2025, 'Justice', 1.5],
] as const;
/** Missions are known to the country, which names them in both languages. */
const NAMES = {fr: ['Santé', 'Justice'], ar: ['الصحة', 'العدل']};
const MILLIONS = {total: 6_500_000_000, unit: 'million', names: NAMES};

const csv = `${HEADER.join(';')}\n${ROWS.map(row => row.join(';').replace('.', ',')).join('\n')}\n`;
const json = (value: unknown): Served => ({body: JSON.stringify(value), type: 'application/json'});
const one = (path: string, served: Served): Pick<Publisher, 'path' | 'files'> => ({
  path,
  files: {[path]: served},
});

const contract = (id: string, amount: number): object => ({
  id,
  awardID: id,
  status: 'active',
  value: {amount, currency: 'EUR'},
  dateSigned: '2024-03-01T00:00:00Z',
});
const release = (id: string, buyer: string, amount: number): object => ({
  ocid: `ocds-x-${id}`,
  id,
  date: '2024-03-01T00:00:00Z',
  tag: ['contract'],
  buyer: {id: buyer, name: buyer},
  contracts: [contract(id, amount)],
});

const descriptor = {
  name: 'budget',
  resources: [
    {
      name: 'b',
      path: 'files/b.csv',
      dialect: {delimiter: ';'},
      schema: {
        fields: [
          {name: 'year', type: 'integer'},
          {name: 'mission', type: 'string'},
          {name: 'voted', type: 'number', decimalChar: ','},
        ],
      },
    },
  ],
  model: {
    measures: {voted: {source: 'voted', currency: 'TND', factor: 1_000_000, phase: 'approved'}},
    dimensions: {
      who: {dimensionType: 'administrator', attributes: {label: {source: 'mission'}}, primaryKey: ['label']},
      when: {dimensionType: 'datetime', attributes: {year: {source: 'year'}}, primaryKey: ['year']},
    },
  },
};

const portal = (result: unknown): Served => json({success: true, result});
const table = {
  include_total: true,
  resource_id: 'r',
  fields: [{id: '_id', type: 'int'}, ...HEADER.map(id => ({id, type: id === 'voted' ? 'numeric' : 'text'}))],
  records: ROWS.map(([year, mission, voted], i) => ({_id: i + 1, year, mission, voted: String(voted)})),
  total: ROWS.length,
};
const resource = {id: 'r', format: 'CSV', name: 'budget.csv', url: 'https://elsewhere.example/b.csv'};

/** The rows as Parquet, in one row group, with a column that nobody needs, of so many letters in each row. */
const parquet = (letters: number): Served => ({
  body: parquetOf({
    groups: [
      [
        {name: 'year', type: 'int32', values: ROWS.map(([year]) => year)},
        {name: 'mission', type: 'text', values: ROWS.map(([, mission]) => mission)},
        {name: 'voted', type: 'double', values: ROWS.map(([, , voted]) => voted)},
        {name: 'note', type: 'text', values: ROWS.map(() => 'x'.repeat(letters))},
      ],
    ],
  }),
  ranges: true,
});

export const PUBLISHERS: Readonly<Record<string, Publisher>> = {
  CSV: {format: 'csv', ...MILLIONS, ...one('/budget.csv', {body: csv, type: 'text/csv'})},
  JSON: {
    format: 'rows',
    ...MILLIONS,
    ...one('/budget.json', json(ROWS.map(row => Object.fromEntries(HEADER.map((name, i) => [name, row[i]]))))),
  },
  XLSX: {
    format: 'xlsx',
    ...MILLIONS,
    ...one('/budget.xlsx', {body: xlsxOf([{rows: [HEADER, ...ROWS]}]), type: 'application/octet-stream'}),
  },
  ODS: {
    format: 'ods',
    ...MILLIONS,
    ...one('/budget.ods', {body: odsOf(odsTable('Budget', [HEADER, ...ROWS])), type: 'application/octet-stream'}),
  },
  'a data package': {
    format: 'data-package',
    path: '/datapackage.json',
    files: {'/datapackage.json': json(descriptor), '/files/b.csv': {body: csv, type: 'text/csv'}},
    total: 6_500_000_000,
    names: {fr: NAMES.fr, ar: NAMES.fr},
  },
  'a table of CKAN': {
    format: 'ckan',
    ...MILLIONS,
    path: '/dataset/budget/resource/r',
    files: {
      '/api/3/action/resource_show': portal({...resource, datastore_active: true}),
      '/api/3/action/datastore_search': portal(table),
    },
  },
  'a file of CKAN': {
    format: 'csv',
    ...MILLIONS,
    path: '/dataset/budget',
    files: {
      '/api/3/action/package_show': portal({
        title: 'Budget',
        resources: [{...resource, url: '{here}/download/b.csv', datastore_active: false}],
      }),
      '/download/b.csv': {body: csv, type: 'text/csv'},
    },
  },
  'a data package of CKAN': {
    format: 'data-package',
    path: '/dataset/budget',
    files: {
      '/api/3/action/package_show': portal({
        title: 'Budget',
        resources: [{...resource, format: 'JSON', url: '{here}/download/datapackage.json', datastore_active: false}],
      }),
      '/download/datapackage.json': json(descriptor),
      '/download/files/b.csv': {body: csv, type: 'text/csv'},
    },
    total: 6_500_000_000,
    names: {fr: NAMES.fr, ar: NAMES.fr},
  },
  'contracts (OCDS)': {
    format: 'ocds',
    ...one('/contracts.json', json({uri: 'x', releases: [release('1', 'Ville', 1500), release('2', 'École', 250.5)]})),
    total: 1750_50,
    names: {fr: ['Ville', 'École'], ar: ['Ville', 'École']},
  },
  'a small Parquet file': {format: 'parquet', ...MILLIONS, ...one('/budget.parquet', parquet(1))},
  'a Parquet file': {format: 'parquet', ...MILLIONS, ...one('/large.parquet', parquet(200_000))},
  'a Parquet file without ranges': {
    format: 'parquet',
    ...MILLIONS,
    ...one('/whole.parquet', {...parquet(200_000), ranges: false}),
  },
};
