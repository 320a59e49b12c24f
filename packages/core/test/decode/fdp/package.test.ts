import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addressIn} from '../../../src/decode/fdp/resources.js';
import {dialectOf, dialectRows} from '../../../src/decode/fdp/dialect.js';
import {loadPackage} from '../../../src/decode/fdp/load-package.js';
import {understand} from '../../../src/interpret/understand.js';
import {between, pickFrom, seeded} from '../../random.js';
import {law} from '../../law-pack.js';
import {seePackage, troubles} from './package-helpers.js';

type Json = Record<string, unknown>;
const value = (more: Json, schema: Json = {}, field: Json = {}): Json => ({
  name: 'x',
  resources: [
    {
      name: 'b',
      path: 'b.csv',
      schema: {
        fields: [
          {name: 'p', columnType: 'activity:generic:code'},
          {name: 'v', columnType: 'value', phase: 'approved', currency: 'EUR', ...field},
        ],
        ...schema,
      },
      ...more,
    },
  ],
});

describe('the files of a package', () => {
  it('lie beside or below it, or at a whole http address', () => {
    const base = 'https://data.example/p/datapackage.json?x=/y#z';
    for (const [path, address] of [
      ['a.csv', 'https://data.example/p/a.csv'],
      ['data/a b.csv', 'https://data.example/p/data/a b.csv'],
      ['./a.csv', 'https://data.example/p/./a.csv'],
      ['a..csv', 'https://data.example/p/a..csv'],
      ['https://other.example/a.csv', 'https://other.example/a.csv'],
    ] as const)
      assert.equal(addressIn(base, path), address);
  });

  it('are never fetched from anywhere else', async () => {
    for (const path of [
      '../a.csv',
      'data/../../a.csv',
      'data/%2e%2E/%2e./a.csv',
      '/etc/passwd',
      '\\a',
      'a\\..\\b',
      '//host/a',
      'file:///a',
      'java\tscript:1',
      'data:text/csv,a',
      'c:/a',
      '',
      '..',
      'a/..',
    ]) {
      const seen = await seePackage(value({path}));
      assert.deepEqual(seen.asked, [], path);
      assert.ok(['unsafe-address', 'missing-resource'].includes((troubles(seen)[0] as string[])[0] ?? ''), path);
    }
  });

  it('are read in the stated dialect and encoding', async () => {
    const dialect = {
      delimiter: ';',
      quoteChar: "'",
      escapeChar: '\\',
      commentChar: '#',
      skipInitialSpace: true,
      header: false,
    };
    const seen = await seePackage(
      value({dialect, encoding: 'windows-1252'}, {missingValues: ['n/c']}, {decimalChar: ',', groupChar: ' '}),
      {
        'b.csv': "# note\n'Ro;ads'; 1 200,5\n'O\\'Hara';2\nx;n/c\n",
      },
    );
    assert.deepEqual(troubles(seen), []);
    assert.deepEqual(seen.leaves(['activity1']), ['Ro;ads 1200.5', "O'Hara 2", 'x 0']);
    assert.deepEqual(seen.asked, ['https://data.example/p/b.csv (windows-1252)']);
  });

  it('are read by their own delimiter and numbers where the package is silent', async () => {
    const seen = await seePackage(value({}, {}, {factor: 1000}), {'b.csv': '\ufeffp;v\nRoads;1.234,5\nRails;2,25\n'});
    assert.deepEqual(seen.leaves(['activity1']), ['Roads 1234500', 'Rails 2250']);
    const doubtful = await seePackage(value({}, {}, {factor: 1000}), {'b.csv': 'p;v\nRoads;1,234\n'});
    assert.deepEqual(troubles(doubtful), [['amount-ambiguous', '1,234']]);
  });

  it('may come in parts, or in the descriptor itself, or as JSON', async () => {
    const parts = await seePackage(value({path: ['1.csv', '2.csv', '3.csv']}), {
      '1.csv': 'p,v\na,1\n',
      '2.csv': 'p,v\nb,2\n',
      '3.csv': 'c,4\n',
    });
    assert.deepEqual(parts.leaves(['activity1']), ['a 1', 'b 2', 'c 4']);
    for (const data of [
      'p,v\na,1\n',
      [{p: 'a', v: 1}],
      [
        ['p', 'v'],
        ['a', 1],
      ],
    ]) {
      const seen = await seePackage(value({path: undefined, data}));
      assert.deepEqual([seen.asked, seen.leaves(['activity1'])], [[], ['a 1']]);
    }
    const json = await seePackage(value({path: 'b.json', format: 'JSON'}), {'b.json': '[{"p":"a","v":1}]'});
    assert.deepEqual(json.leaves(['activity1']), ['a 1']);
  });

  it('that cannot be read are named', async () => {
    for (const [more, files, trouble] of [
      [{}, {}, ['http', 'https://data.example/p/b.csv']],
      [{path: undefined}, {}, ['missing-resource', 'b']],
      [{path: 'b.xlsx'}, {}, ['unsupported-format', 'b']],
      [{path: 'b.json', format: 'json'}, {'b.json': '[{'}, ['bad-json', undefined]],
      [{data: {a: 1}}, {}, ['bad-package', 'b']],
      [{}, {'b.csv': '<!DOCTYPE html>\n'}, ['html', 'https://data.example/p/b.csv']],
      [{}, {'b.csv': 'p,v\n"a,1\n'}, ['bad-csv', '"a,1\n']],
      [{}, {'b.csv': 'p,v\na,1,2\nb,2\n'}, ['ragged-row', 'a | 1 | 2']],
      [{}, {'b.csv': ''}, ['missing-field', 'p']],
    ] as const)
      assert.deepEqual(troubles(await seePackage(value(more), files))[0], trouble);
  });

  it('whose factor is no number are not shown', async () => {
    const seen = await seePackage(value({}, {}, {factor: '1 000'}), {'b.csv': 'p,v\na,1\n'});
    assert.deepEqual(troubles(seen)[0], ['bad-package', 'factor: 1 000']);
    assert.ok(seen.budget.issues.some(({severity}) => severity === 'error'));
  });

  it('of a package that does not speak of money are a table like any other', async () => {
    const plain = {
      name: 'x',
      resources: [
        {name: 'b', path: 'b.csv', dialect: {delimiter: '|'}, schema: {fields: []}},
        {name: 'c', path: 'c.csv'},
      ],
    };
    const seen = await seePackage(plain, {'b.csv': 'mission|voted\nsante|5\n'}, {unit: 'dinar'});
    assert.deepEqual([seen.country, seen.total()], [law, 5_000]);
    assert.deepEqual(
      seen.budget.issues.map(({code, text, detail}) => [code, text, detail]),
      [['several-files', 'b', 'c']],
    );
  });

  it('are none: then it is said', async () => {
    for (const descriptor of [{name: 'x'}, {name: 'x', resources: []}, {name: 'x', resources: 'b.csv'}, null, 5])
      assert.equal((troubles(await seePackage(descriptor))[0] as string[])[0], 'bad-package');
  });
});

describe('a CSV dialect', () => {
  const rows = (text: string, dialect: Json = {}): unknown =>
    dialectRows(text, dialectOf(dialect, text, ['a', 'b'])).rows.map(({line, cells}) => [line, ...cells]);

  it('is that of RFC 4180 where nothing is said, with any line end', () => {
    for (const end of ['\n', '\r\n', '\r'])
      assert.deepEqual(rows(`a,b${end}"x ""y""","1${end}2"${end}z,${end}`), [
        [1, 'a', 'b'],
        [2, 'x "y"', `1${end}2`],
        [4, 'z', ''],
      ]);
  });

  it('may use several characters between cells, and none to quote', () => {
    assert.deepEqual(rows('a||b\n"x||y', {delimiter: '||', quoteChar: ''}), [
      [1, 'a', 'b'],
      [2, '"x', 'y'],
    ]);
  });

  it('takes a quote alone where quotes are not doubled', () => {
    assert.deepEqual(rows('"a""b",c\n', {doubleQuote: false}), [[1, 'a"b"', 'c']]);
  });
});

describe('any descriptor', () => {
  it('is read without throwing, within few steps', async () => {
    const random = seeded(7);
    const keys = [
      'resources',
      'model',
      'mapping',
      'measures',
      'dimensions',
      'attributes',
      'source',
      'parent',
      'labelfor',
      'schema',
      'fields',
      'name',
      'path',
      'data',
      'columnType',
      'normalize',
      'amount',
      'currency',
      'factor',
      'foreignKeys',
      'reference',
      'extraFields',
      'constant',
      'dimensionType',
      'resource',
      '__proto__',
    ];
    const scalars = [
      null,
      1,
      'v',
      'p',
      'b',
      'b.csv',
      '../x',
      'value',
      'date:fiscal-year',
      'administrative-classification:generic:level9999999:code',
      'EUR',
      'approved',
      '1e9',
      true,
      [],
      {},
    ];
    const any = (depth: number): unknown => {
      if (depth > 6 || random() < 0.35) return pickFrom(random, scalars);
      if (random() < 0.4) return Array.from({length: between(random, 0, 3)}, () => any(depth + 1));
      return Object.fromEntries(
        Array.from({length: between(random, 1, 5)}, () => [pickFrom(random, keys), any(depth + 1)]),
      );
    };
    let read = 0;
    for (let i = 0; i < 1500; i += 1) {
      const descriptor = {
        name: 'x',
        resources: [{name: 'b', path: 'b.csv', schema: {fields: any(3)}}, any(1)],
        model:
          random() < 0.5
            ? any(1)
            : {measures: {v: {source: 'v', currency: 'EUR', phase: any(6)}, w: any(4)}, dimensions: any(2)},
        mapping: any(1),
      };
      const decoded = await loadPackage(descriptor, {
        address: 'https://x.example/',
        load: () => Promise.resolve({text: 'p,v\na,1\nb,2.5\n'}),
      });
      read += decoded.layout ? 1 : 0;
      if (i % 5 > 0) continue;
      for (const amounts of understand(decoded, law).budget.phases.values())
        for (const amount of amounts) assert.ok(Number.isNaN(amount) || Number.isSafeInteger(amount));
    }
    assert.ok(read > 500, String(read));
  });

  it('that goes in circles ends', async () => {
    const attributes = {a: {source: 'p', parent: 'b', labelfor: 'b'}, b: {source: 'v', parent: 'a', labelfor: 'a'}};
    const circle = {
      name: 'x',
      resources: [{name: 'b', path: 'b.csv'}],
      model: {
        measures: {v: {source: 'v', currency: 'EUR', phase: 'paid'}},
        dimensions: {d: {dimensionType: 'activity', attributes}},
      },
    };
    assert.equal((await seePackage(circle, {'b.csv': 'p,v\na,1\n'})).total(), 1_00);
  });
});
