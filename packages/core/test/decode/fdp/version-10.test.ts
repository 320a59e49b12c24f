import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {seePackage, troubles} from './package-helpers.js';

type Json = Record<string, unknown>;
const field = (name: string, columnType?: string, more: Json = {}): Json => ({
  name,
  type: 'string',
  ...(columnType ? {columnType} : {}),
  ...more,
});
const resource = (name: string, fields: readonly Json[], more: Json = {}, schema: Json = {}): Json => ({
  name,
  path: `${name}.csv`,
  schema: {fields, ...schema},
  ...more,
});

describe('a Fiscal Data Package 1.0', () => {
  // The two examples of the specification, with stages that mean one thing.
  it('has each measure in its own column', async () => {
    const george = {
      name: 'smith-budget-by-george',
      resources: [
        resource(
          'week',
          [
            field('Who?', 'administrative-classification:generic:code'),
            field('What for?', 'functional-classification:generic:code'),
            field('How?', 'economic-classification:generic:code'),
            field('Plan', undefined, {type: 'number', bareNumber: false, normalize: {Phase: 'approved'}}),
            field('Actual', undefined, {type: 'number', bareNumber: false, normalize: {Phase: 'executed'}}),
          ],
          {},
          {
            extraFields: [
              {name: 'Amount', type: 'number', columnType: 'value', normalizationTarget: true},
              {name: 'Phase', columnType: 'phase:id'},
              {name: 'Week Start', columnType: 'date:fiscal:activity-start', constant: '1/10/2015', format: '%d/%m/%Y'},
              {name: 'Currency', columnType: 'value-currency:code', constant: 'USD'},
            ],
          },
        ),
      ],
    };
    const seen = await seePackage(george, {
      'week.csv': 'Who?,What for?,How?,Plan,Actual\nGeorge,Food,Card,$100,$107.60\nLorraine,Fuel,Card,$40,$45\n',
    });
    assert.deepEqual(troubles(seen), []);
    assert.deepEqual(seen.leaves(['body1'], {phase: 'voted'}), ['George 100', 'Lorraine 40']);
    assert.equal(seen.total({phase: 'executed'}), 152_60);
    assert.equal(seen.country.pack.currency.code, 'USD');
  });

  it('has names, stages and amounts in tables of their own', async () => {
    const keys = ['Buyer', 'Phase'].map(name => ({
      fields: `${name}ID`,
      reference: {resource: name.toLowerCase(), fields: `${name}ID`},
    }));
    const lorraine = {
      name: 'smith-budget-by-lorraine',
      resources: [
        resource('buyer', [field('BuyerID'), field('Buyer', 'administrative-classification:generic:code')]),
        resource('phase', [field('PhaseID'), field('Phase', 'phase:id')]),
        resource(
          'budget',
          [
            field('Start', 'date:fiscal:activity-start', {format: '%Y-%m-%d'}),
            field('BuyerId'),
            field('PhaseID'),
            field('Amount', 'value', {bareNumber: false}),
          ],
          {},
          {foreignKeys: keys, extraFields: [{name: 'Currency', columnType: 'value-currency:code', constant: 'USD'}]},
        ),
      ],
    };
    const seen = await seePackage(lorraine, {
      'budget.csv':
        'Start,BuyerId,PhaseID,Amount\n2015-10-01,B1,P,$100\n2015-10-01,B1,A,$107.60\n2015-10-01,B2,P,$15\n2015-10-01,B2,X,$9\n',
      'buyer.csv': 'BuyerID,Buyer\nB1,George\nB2,Lorraine\n',
      'phase.csv': 'PhaseID,Phase\nP,approved\nA,executed\nX,imagined\n',
    });
    assert.deepEqual(troubles(seen), [['other-stage', 'imagined']]);
    assert.deepEqual(seen.leaves(['body1'], {phase: 'voted', year: 2015}), ['George 100', 'Lorraine 15']);
    assert.equal(seen.total({phase: 'executed'}), 107_60);
  });

  it('has years and stages in its headers', async () => {
    const normalize = (Phase: string, Year: number): Json => ({normalize: {Phase, Year}});
    const value = {
      name: 'x',
      resources: [
        resource(
          'b',
          [
            field('p', 'activity:generic:program:code'),
            field('A15', undefined, normalize('approved', 2015)),
            field('E15', undefined, normalize('executed', 2015)),
            field('A16', undefined, normalize('approved', 2016)),
          ],
          {},
          {
            extraFields: [
              {name: 'Phase', columnType: 'phase:id'},
              {name: 'Year', columnType: 'date:fiscal-year'},
              {name: 'Value', columnType: 'value', normalizationTarget: true, currency: 'EUR', factor: 1000},
            ],
          },
        ),
      ],
    };
    const seen = await seePackage(value, {'b.csv': 'p,A15,E15,A16\nRoads,1,2,4\nSchools,8,,16\n'});
    assert.deepEqual(troubles(seen), []);
    assert.equal(seen.total({year: 2015, phase: 'voted'}), 9_000_00);
    assert.equal(seen.total({year: 2015, phase: 'executed'}), 2_000_00);
    assert.equal(seen.total({year: 2016}), 20_000_00);
  });

  it('may name a level in several languages, and levels in their order', async () => {
    const level = (n: number, what: string): string => `administrative-classification:generic:level${n}:${what}`;
    const value = {
      name: 'x',
      title: {fr: 'Budget', ar: 'الميزانية'},
      resources: [
        resource('b', [
          field('c2', level(2, 'code:part'), {title: {fr: 'Service', ar: 'مصلحة', en: 'Service'}}),
          field('n2', level(2, 'label'), {language: 'ar'}),
          field('c1', level(1, 'code:full')),
          field('n1_fr', level(1, 'label')),
          field('n1_ar', level(1, 'label:localized')),
          field('v', 'value', {phase: 'approved', currency: 'EUR'}),
        ]),
      ],
    };
    const seen = await seePackage(value, {'b.csv': 'c2,n2,c1,n1_fr,n1_ar,v\n1,أ,S,Santé,الصحة,5\n'});
    assert.deepEqual(troubles(seen), []);
    assert.deepEqual(seen.leaves(['body1', 'body2']), ['S > S/1 5']);
    assert.deepEqual(seen.budget.dimensions.get('body1')?.entries[0]?.labels, {fr: 'Santé', ar: 'الصحة'});
    assert.deepEqual(seen.budget.dimensions.get('body2')?.entries[0]?.labels, {ar: 'أ'});
    assert.equal(seen.country.dimension('body2')?.names.ar.one, 'مصلحة');
    assert.deepEqual(seen.budget.meta.title, {fr: 'Budget', ar: 'الميزانية'});
  });

  it('may have a currency in every row: one is shown', async () => {
    const value = {
      name: 'x',
      resources: [
        resource('b', [
          field('cur', 'value-currency:code'),
          field('v', 'value', {phase: 'approved'}),
          field('d', 'direction'),
        ]),
      ],
    };
    const seen = await seePackage(value, {
      'b.csv': 'cur,v,d\nEUR,1,expenditure\neur,2,revenue\nUSD,4,expenditure\n,8,expenditure\n',
    });
    assert.deepEqual(troubles(seen), [
      ['other-currency', 'USD'],
      ['other-currency', '?'],
    ]);
    assert.deepEqual([seen.total(), seen.total({flow: 'revenue'})], [1_00, 2_00]);
  });

  it('of OpenSpending says the same under another name', async () => {
    const value = {
      name: 'x',
      resources: [
        {name: 'b', path: 'b.csv', schema: {fields: [{name: 'v', osType: 'value', phase: 'paid', currency: 'EUR'}]}},
      ],
    };
    assert.equal((await seePackage(value, {'b.csv': 'v\n5\n'})).total({phase: 'paid'}), 5_00);
  });
});
