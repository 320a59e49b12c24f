import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {missing, read} from '../../published-files.js';
import {seePackage, troubles} from './package-helpers.js';

type Json = Record<string, unknown>;

const package03 = (model: Json, more: Json = {}): Json => ({
  name: 'x',
  title: 'Budget of X',
  license: 'PDDL-1.0',
  countryCode: 'md',
  sources: [{name: 'Ministry', web: 'https://example.org'}],
  resources: [{name: 'facts', path: 'data/facts.csv', schema: {fields: []}}],
  model,
  ...more,
});
const measure = (source: string, more: Json = {}): Json => ({source, currency: 'MDL', phase: 'approved', ...more});
const dimensions: Json = {
  date: {dimensionType: 'datetime', attributes: {year: {source: 'yr'}}},
  administrative: {
    dimensionType: 'classification',
    classificationType: 'administrative',
    attributes: {
      name2: {source: 'unit', labelfor: 'code2'},
      code2: {source: 'unit_code', parent: 'code1'},
      code1: {source: 'body_code'},
      name1: {source: 'body', labelfor: 'code1'},
    },
  },
};
const CSV =
  'yr,body_code,body,unit_code,unit,v\n2014,1,Parliament,1,Staff,1.5\n2014,1,Parliament,2,Rooms,2\n2014,2,Court,1,Judges,4\n';

describe('a Fiscal Data Package 0.3', () => {
  it('gives levels, names, year, currency and phase of every row', async () => {
    const seen = await seePackage(package03({measures: {v: measure('v')}, dimensions}), {'data/facts.csv': CSV});
    assert.deepEqual(troubles(seen), []);
    assert.deepEqual(seen.asked, ['https://data.example/p/data/facts.csv']);
    assert.deepEqual(seen.leaves(['body1', 'body2']), ['1 > 1/1 1.5', '1 > 1/2 2', '2 > 2/1 4']);
    assert.equal(seen.total({phase: 'voted', year: 2014}), 7_50);
    assert.deepEqual([seen.country.pack.country, seen.country.pack.currency.code], ['MD', 'MDL']);
    assert.deepEqual(seen.budget.dimensions.get('body1')?.entries[0]?.labels, {fr: 'Parliament'});
    assert.deepEqual(seen.budget.meta.title, {fr: 'Budget of X'});
    assert.deepEqual([seen.budget.meta.licence, seen.budget.meta.sourceUrl], ['PDDL-1.0', 'https://example.org']);
  });

  it('multiplies by its factors exactly, and warns where they differ', async () => {
    const seen = await seePackage(
      package03({
        measures: {a: measure('v', {factor: 1000}), b: measure('w', {phase: 'executed', factor: 0.01})},
        dimensions: {},
      }),
      {'data/facts.csv': 'v,w\n1.005,51710223.38\n0.1,1\n'},
    );
    assert.equal(seen.total({phase: 'voted'}), 1_105_00);
    assert.deepEqual([...(seen.budget.phases.get('executed') ?? [])], [517_102_23, 1]);
    assert.deepEqual(troubles(seen), [['factors-differ', 'v × 1000, w × 0.01']]);
  });

  it('tells spending from revenue, and never adds two currencies', async () => {
    const seen = await seePackage(
      package03({
        measures: {
          out: measure('v', {direction: 'expenditure'}),
          in: measure('w', {direction: 'revenue'}),
          foreign: measure('x', {currency: 'EUR'}),
        },
        dimensions: {},
      }),
      {'data/facts.csv': 'v,w,x\n1,2,4\n8,,16\n'},
    );
    assert.equal(seen.total(), 9_00);
    assert.equal(seen.total({flow: 'revenue'}), 2_00);
    assert.deepEqual(troubles(seen), [['other-currency', 'x (EUR)']]);
  });

  it('shows the currency of the page where it has it', async () => {
    const model = {
      measures: {v: measure('v'), w: measure('w'), x: measure('x', {currency: 'XXD', phase: 'paid'})},
      dimensions: {},
    };
    const seen = await seePackage(package03(model), {'data/facts.csv': 'v,w,x\n1,2,4\n'}, {currency: 'XXD'});
    assert.deepEqual([...seen.budget.phases.keys()], ['paid']);
  });

  it('with a measure of no known stage leaves the word to the page', async () => {
    const descriptor = package03({measures: {amount: measure('v', {phase: 'planned'})}, dimensions});
    assert.deepEqual(troubles(await seePackage(descriptor, {'data/facts.csv': CSV})), [['no-amounts', undefined]]);
    const told = await seePackage(descriptor, {'data/facts.csv': CSV}, {fields: 'voted=v'});
    assert.equal(told.total({phase: 'voted'}), 7_50);
  });

  it('is of the year of its fiscal period, where that is one year', async () => {
    const years = async (fiscalPeriod: unknown): Promise<unknown> => [
      ...(
        await seePackage(package03({measures: {v: measure('v')}, dimensions: {}}, {fiscalPeriod}), {
          'data/facts.csv': 'v\n1\n',
        })
      ).budget.years,
    ];
    assert.deepEqual(await years({start: '2014-01-01', end: '2014-12-31'}), [2014]);
    assert.deepEqual(await years('2014-01-01/2014-12-31'), [2014]);
    assert.deepEqual(await years({start: '2013-07-01', end: '2014-06-30'}), [0]);
  });

  it('takes functions for the way down where nothing else says what the money is for', async () => {
    const functional = {
      f: {
        dimensionType: 'classification',
        classificationType: 'functional',
        attributes: {code: {source: 'f', title: 'Domain'}},
      },
    };
    const {country} = await seePackage(package03({measures: {v: measure('v')}, dimensions: functional}), {
      'data/facts.csv': 'f,v\na,1\n',
    });
    assert.deepEqual(
      [country.dimension('function1')?.axis, country.dimension('function1')?.names.fr.one],
      ['purpose', 'Domain'],
    );
  });

  it('expands COFOG codes to their levels', async () => {
    const cofog = {
      cofog: {dimensionType: 'classification', classificationType: 'functional', attributes: {code: {source: 'f'}}},
    };
    const seen = await seePackage(package03({measures: {v: measure('v')}, dimensions: cofog}), {
      'data/facts.csv': 'f,v\n07.3.1,1\n07.2,2\n',
    });
    assert.deepEqual(seen.leaves(['function', 'function_group']), ['07 > 07.3 1', '07 > 07.2 2']);
  });

  it('takes one name of a level in each language', async () => {
    const attributes = {
      code: {source: 'c'},
      label: {source: 'l', labelfor: 'code'},
      text: {source: 't', labelfor: 'code'},
      label_ar: {source: 'a', labelfor: 'code'},
    };
    const seen = await seePackage(
      package03({measures: {v: measure('v')}, dimensions: {d: {dimensionType: 'activity', attributes}}}),
      {
        'data/facts.csv': 'c,l,t,a,v\n1,Roads,All the roads,الطرقات,5\n',
      },
    );
    assert.deepEqual(troubles(seen), []);
    assert.deepEqual(seen.budget.dimensions.get('activity1')?.entries[0]?.labels, {fr: 'Roads', ar: 'الطرقات'});
  });

  it('without a column that it describes says so', async () => {
    const model = {
      measures: {v: measure('gone')},
      dimensions: {d: {dimensionType: 'activity', attributes: {code: {source: 'lost'}}}},
    };
    const seen = await seePackage(package03(model), {'data/facts.csv': 'v,other\n1,2\n'});
    assert.deepEqual(troubles(seen).slice(0, 2), [
      ['missing-field', 'lost'],
      ['missing-field', 'gone'],
    ]);
    assert.deepEqual(
      seen.budget.issues.filter(({code}) => code === 'unused-column').map(({column}) => column),
      ['v', 'other'],
    );
  });

  it(
    'of Moldova: three measures, three factors, as the descriptor states them',
    {skip: missing('boost-moldova')},
    async () => {
      const descriptor = JSON.parse(read('boost-moldova/datapackage.json')) as unknown;
      const seen = await seePackage(descriptor, {
        'data/boost-moldova-2014.csv': read('boost-moldova/boost-moldova-2014.csv'),
      });
      assert.deepEqual(troubles(seen), [['factors-differ', 'approved × 1000, adjusted × 1, executed × 100']]);
      // Sums of the columns made apart with Python's decimal module: 730448500, 779486656.62 and 738288201.78.
      assert.equal(seen.total({phase: 'voted', year: 2014}), 730_448_500_000_00);
      assert.equal(seen.total({phase: 'amended'}), 779_486_656_62);
      assert.equal(seen.total({phase: 'executed'}), 73_828_820_178_00);
      assert.deepEqual([seen.country.pack.names.en, seen.country.pack.currency.code], ['Moldova', 'MDL']);
      const first = seen.budget.dimensions.get('function1')?.entries.find(({code}) => code === '01');
      assert.deepEqual(first?.labels, {fr: 'General purpose state services'});
      assert.deepEqual(
        seen.country.pack.dimensions.map(({id}) => id),
        [
          'function1',
          'function2',
          'nature1',
          'nature2',
          'body1',
          'body2',
          'body3',
          'body4',
          'body5',
          'body6',
          'other1',
          'other2',
          'other3',
        ],
      );
    },
  );
});

describe('the form that was called mapping', () => {
  const descriptor = (mapping: Json): Json => ({
    name: 'x',
    status: 'executed',
    resources: [
      {
        name: 'cra',
        path: 'cra.csv',
        schema: {fields: [], foreignKeys: [{fields: 'dept', reference: {resource: 'departments', fields: 'code'}}]},
      },
      {name: 'departments', path: 'departments.csv', schema: {fields: []}},
    ],
    mapping,
  });
  const files = {
    'cra.csv': 'year,dept,amount\n2010,A,1.5\n2010,B,2\n2009,Z,4\n',
    'departments.csv': 'code,name\nA,Health\nB,School\n',
  };
  const amount = {source: 'cra/amount', currency: 'GBP', factor: 10};

  it('finds names through keys, in the table beside the facts', async () => {
    const seen = await seePackage(
      descriptor({id: 'cra/recid', amount, date: 'cra/year', payer: {id: 'cra/dept', title: 'departments/name'}}),
      files,
    );
    assert.deepEqual(troubles(seen), []);
    assert.deepEqual(seen.leaves(['body1'], {year: 2010}), ['A 15', 'B 20']);
    assert.deepEqual(
      seen.budget.dimensions.get('body1')?.entries.map(({labels}) => labels.fr),
      ['Health', 'School', 'Organisme Z'],
    );
    assert.equal(seen.total({phase: 'executed', year: 2009}), 40_00);
  });

  it('keeps its amounts where the table of names cannot be had', async () => {
    const seen = await seePackage(descriptor({amount, payer: {id: 'cra/dept', title: 'departments/name'}}), {
      'cra.csv': files['cra.csv'],
    });
    assert.deepEqual(
      troubles(seen).map(trouble => (trouble as string[])[0]),
      ['missing-resource', 'http', 'missing-field'],
    );
    assert.equal(seen.total(), 75_00);
  });

  it('may be one of OpenSpending, by columns and attributes', async () => {
    const seen = await seePackage(
      descriptor({
        amount: {type: 'measure', column: 'amount', datatype: 'float', currency: 'GBP'},
        time: {type: 'date', column: 'year', datatype: 'date'},
        from: {type: 'compound', label: 'Paid by', attributes: {name: {column: 'dept'}, label: {column: 'dept'}}},
      }),
      files,
    );
    assert.deepEqual(seen.leaves(['body1'], {year: 2010}), ['A 1.5', 'B 2']);
    assert.equal(seen.country.dimension('body1')?.names.en.one, 'Paid by');
  });

  it('of the United Kingdom', {skip: missing('fdp-gb-cra')}, async () => {
    const real = JSON.parse(read('fdp-gb-cra/datapackage.json')) as {resources: Json[]; mapping: Json};
    // The facts themselves are not at hand: sums by department stand in for them.
    const [facts] = real.resources;
    const schema = {fields: [], foreignKeys: (facts?.schema as Json).foreignKeys};
    const value = {
      ...real,
      resources: [{...facts, path: 'by-department.csv', schema}, ...real.resources.slice(1)],
      mapping: {...real.mapping, amount: {source: 'cra/value', currency: 'GBP', factor: 1}, date: undefined},
    };
    const seen = await seePackage(value, {
      'by-department.csv': read('fdp-gb-cra/by-department.csv'),
      'data/departments.csv': read('fdp-gb-cra/departments.csv'),
    });
    // 3798556378094.272011837 in all (Python's decimal module); each of the 89 amounts is rounded to the penny.
    assert.ok(Math.abs(seen.total({phase: 'executed'}) - 3_798_556_378_094_27) <= 45);
    assert.equal(seen.leaves(['body1']).length, 89);
    const named = seen.budget.dimensions.get('body1')?.entries.find(({code}) => code === 'CAB010');
    assert.deepEqual(named?.labels, {fr: 'Cabinet Office'});
    assert.equal(seen.country.pack.names.en, 'United Kingdom');
    assert.deepEqual(seen.asked, [
      'https://data.example/p/by-department.csv',
      'https://data.example/p/data/departments.csv',
    ]);
  });
});
