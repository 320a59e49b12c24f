import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeOcds, type OcdsOptions} from '../../src/decode/ocds/ocds.js';
import type {Understood} from '../../src/interpret/budget-of.js';
import {understand} from '../../src/interpret/understand.js';
import {wordsIn} from '../../src/text/catalogs.js';
import {kickerOf, textsOf, unitFor} from '../../src/text/texts.js';
import {selectionOf} from '../../src/query/selection.js';
import {sliceOf, totalOf} from '../../src/query/slice.js';
import {between, pickFrom, seeded} from '../random.js';
import {codes, law} from '../law-pack.js';
import {missing, read as readOutside} from '../published-files.js';

type Json = Record<string, unknown>;

function read(value: unknown, options: OcdsOptions = {}): Understood {
  const decoded = decodeOcds(value, options);
  assert.ok(decoded);
  return understand(decoded, law, {fields: options.fields});
}
function total({budget, country}: Understood): number {
  const {selection, issues} = selectionOf(budget, {}, country);
  assert.ok(selection, codes(issues).join());
  return totalOf(sliceOf(budget, selection)).amount;
}
const names = ({budget}: Understood, id: string): unknown =>
  budget.dimensions.get(id)?.entries.map(({labels}) => labels.en ?? labels.fr);

const contract = (id: string, amount: unknown, more: Json = {}): Json => ({
  id,
  awardID: `a${id}`,
  title: `Road ${id}`,
  status: 'active',
  period: {startDate: '2024-03-01T00:00:00Z', endDate: '2025-02-28T23:59:00Z'},
  value: {amount, currency: 'GBP'},
  ...more,
});
const release = (ocid: string, date: string, more: Json): Json => ({
  ocid,
  id: `${ocid}-${date}`,
  date,
  tag: ['contract'],
  language: 'en',
  buyer: {id: 'B', name: 'Barnet'},
  ...more,
});
const packageOf = (...releases: readonly Json[]): Json => ({
  uri: 'https://example.org',
  publishedDate: '2024-05-06T10:00:00Z',
  publisher: {name: 'Open Data Services'},
  license: 'PDDL',
  releases,
});

describe('contracts of Open Contracting data', () => {
  it('are shown by buyer, with their value, their period and their suppliers', () => {
    const seen = read(
      packageOf(
        release('p1', '2024-01-01', {
          contracts: [contract('1', 100.25), contract('2', 50)],
          awards: [{id: 'a1', suppliers: [{name: 'AnyCorp'}, {name: 'Beta'}]}],
          tender: {mainProcurementCategory: 'works'},
        }),
      ),
    );
    assert.deepEqual(codes(seen.budget.issues), []);
    assert.equal(total(seen), 150_25);
    assert.deepEqual(names(seen, 'buyer'), ['Barnet']);
    assert.deepEqual(names(seen, 'contract'), ['Road 1 (2024-03-01 – 2025-02-28)', 'Road 2 (2024-03-01 – 2025-02-28)']);
    assert.deepEqual(names(seen, 'supplier'), ['AnyCorp + Beta']);
    assert.deepEqual(names(seen, 'procurement_category'), ['Works']);
    assert.deepEqual([...new Set(seen.budget.years)], [2024]);
    assert.equal(seen.country.pack.currency.code, 'GBP');
  });

  it('are called what they are, and are no stage of a budget', () => {
    const {budget, country} = read(packageOf(release('p', '2024-01-01', {contracts: [contract('1', 5)]})));
    const {selection} = selectionOf(budget, {}, country);
    assert.ok(selection);
    const said = (['fr', 'ar', 'en'] as const).map(lang =>
      kickerOf(budget, selection, textsOf(wordsIn(lang), country, unitFor(5_00, country)), country),
    );
    assert.deepEqual(said, [
      '2024 · valeur des contrats signés',
      '2024 · قيمة العقود المبرمة',
      '2024 · value of signed contracts',
    ]);
    assert.deepEqual(
      [budget.meta.source, budget.meta.date, budget.meta.licence],
      [{en: 'Open Data Services'}, '2024-05-06', 'PDDL'],
    );
  });

  it('are counted once, at their latest value, however many releases speak of them', () => {
    const seen = read(
      packageOf(
        release('p', '2024-06-01', {contracts: [contract('1', 130)]}),
        release('p', '2024-01-01', {contracts: [contract('1', 100)]}),
        release('p', '2024-09-01', {contracts: [{id: '1', implementation: {}}]}),
        release('q', '2024-01-01', {contracts: [contract('1', 7)]}),
      ),
    );
    assert.equal(total(seen), 137_00);
    assert.deepEqual(
      seen.budget.issues.map(({code, detail}) => [code, detail]),
      [['contract-amended', '1']],
    );
  });

  it('that were never signed are not counted, and it is said', () => {
    const seen = read(
      packageOf(
        release('p', '2024-01-01', {
          contracts: [
            contract('1', 1),
            contract('2', 2, {status: 'cancelled'}),
            contract('3', 4, {status: 'pending'}),
            contract('4', 8, {status: 'terminated'}),
            contract('5', 16, {status: undefined}),
          ],
        }),
      ),
    );
    assert.equal(total(seen), 25_00);
    assert.deepEqual(
      seen.budget.issues.map(({code, text, detail}) => [code, text, detail]),
      [
        ['contract-left-out', 'pending', '1'],
        ['contract-left-out', 'cancelled', '1'],
      ],
    );
  });

  it('in several currencies are never added: one is shown, the sums of the others are said', () => {
    const euro = (amount: number): Json => ({value: {amount, currency: 'EUR'}});
    const value = packageOf(
      release('p', '2024-01-01', {
        contracts: [
          contract('1', 1),
          contract('2', 2),
          contract('3', 0, euro(0.1)),
          contract('4', 0, euro(0.2)),
          contract('5', 0, euro(4)),
          contract('6', 9, {value: {amount: 9}}),
        ],
      }),
    );
    const seen = read(value);
    assert.equal(seen.country.pack.currency.code, 'EUR');
    assert.equal(total(seen), 4_30);
    assert.deepEqual(
      seen.budget.issues.map(({code, text, detail, leftOut}) => [code, text, detail, leftOut]),
      [
        ['other-currency', '3 GBP', '2', true],
        ['other-currency', '9 ?', '1', true],
      ],
    );
    const pounds = read(value, {currency: 'GBP'});
    assert.equal(total(pounds), 3_00);
    assert.equal(pounds.budget.issues[0]?.text, '4.3 EUR');
  });

  it('come from records too: the summary before the releases, addresses are said', () => {
    const value = {
      records: [
        {
          ocid: 'p',
          compiledRelease: release('p', '2024-01-01', {contracts: [contract('1', 1)]}),
          releases: [release('p', '2023-01-01', {contracts: [contract('1', 99)]})],
        },
        {ocid: 'q', releases: [release('q', '2024-01-01', {contracts: [contract('1', 2)]})]},
        {ocid: 'r', releases: [{url: 'https://example.org/r.json', date: '2024-01-01', tag: ['contract']}]},
      ],
    };
    const seen = read(value);
    assert.equal(total(seen), 3_00);
    assert.deepEqual(
      seen.budget.issues.map(({code, text}) => [code, text]),
      [['linked-release', 'r']],
    );
    assert.equal(total(read(release('p', '2024-01-01', {contracts: [contract('1', 6)]}))), 6_00);
  });

  it('are of the year in which they start, else of their signature', () => {
    const of = (more: Json): unknown => [
      ...read(packageOf(release('p', '2020-01-01', {contracts: [contract('1', 1, more)]}))).budget.years,
    ];
    assert.deepEqual(of({dateSigned: '2023-12-31'}), [2024]);
    assert.deepEqual(of({period: undefined, dateSigned: '2023-12-31'}), [2023]);
    assert.deepEqual(of({period: {endDate: '2025-01-01'}}), [0]);
  });

  it('keep an amount that is none as what it is', () => {
    const seen = read(packageOf(release('p', '2024-01-01', {contracts: [contract('1', 'about 5'), contract('2', 1)]})));
    assert.deepEqual(
      seen.budget.issues.map(({code, row, column, text}) => [code, row, column, text]),
      [['amount-invalid', 1, 'contract value', 'about 5']],
    );
  });
});

describe('a package without contracts', () => {
  const value = packageOf(
    release('p', '2024-01-01', {
      awards: [
        {id: 'a', title: 'Award', status: 'active', date: '2024-02-03', value: {amount: 7, currency: 'GBP'}},
        {id: 'b', status: 'unsuccessful', value: {amount: 9, currency: 'GBP'}},
      ],
      tender: {id: 't', title: 'Tender', value: {amount: 8, currency: 'GBP'}},
      planning: {budget: {amount: {amount: 10, currency: 'GBP'}}},
    }),
  );

  it('says what it has instead, and shows nothing else in their place', () => {
    const {budget} = read(value);
    const [error] = budget.issues;
    assert.deepEqual([error?.code, error?.severity], ['no-contracts', 'error']);
    assert.equal(error?.detail, 'award value (2), tender value (1), planned budget (1)');
  });

  it('gives its awards, tenders or plans to the page that asks for them, never together', () => {
    for (const [column, sum] of [
      ['award value', 7_00],
      ['tender value', 8_00],
      ['planned budget', 10_00],
    ] as const)
      assert.equal(total(read(value, {fields: `committed=${column}`})), sum);
  });
});

describe('the fictional example of the standard', {skip: missing('ocds')}, () => {
  const value = (): unknown => JSON.parse(readOutside('ocds/ocds-213czf-000-00001_releasepackage.json')) as unknown;

  it('has one contract of eleven million pounds, in two of six releases', () => {
    const seen = read(value());
    assert.deepEqual(codes(seen.budget.issues), []);
    assert.equal(total(seen), 11_000_000_00);
    assert.deepEqual(names(seen, 'buyer'), ['London Borough of Barnet']);
    assert.deepEqual(names(seen, 'supplier'), ['AnyCorp Cycle Provision']);
    assert.deepEqual([...seen.budget.years], [2010]);
  });

  it('asked for another stage gives that one', () => {
    assert.equal(total(read(value(), {fields: 'committed=tender value'})), 1_100_000_00);
    assert.equal(total(read(value(), {fields: 'committed=planned budget'})), 6_700_000_00);
  });
});

describe('any release package', () => {
  it('is read without throwing, whatever stands in it', () => {
    const random = seeded(11);
    const scalars = [null, 0, -5, 1e30, 'x', '2024', true, [], {}, Number.NaN];
    const keys = [
      'id',
      'ocid',
      'contracts',
      'awards',
      'tender',
      'planning',
      'value',
      'amount',
      'currency',
      'period',
      'status',
      'buyer',
      'parties',
      'roles',
      'suppliers',
      'date',
      'name',
      'budget',
      '__proto__',
      'compiledRelease',
      'releases',
    ];
    const any = (depth: number): unknown => {
      if (depth > 5 || random() < 0.3) return pickFrom(random, scalars);
      if (random() < 0.4) return Array.from({length: between(random, 0, 3)}, () => any(depth + 1));
      return Object.fromEntries(
        Array.from({length: between(random, 1, 5)}, () => [pickFrom(random, keys), any(depth + 1)]),
      );
    };
    let decoded = 0;
    for (let i = 0; i < 600; i += 1) {
      const list = [
        {
          ocid: 'x',
          contracts: [{id: any(9), value: any(3), period: any(3), status: any(9)}],
          buyer: any(3),
          awards: any(2),
        },
        any(0),
      ];
      const found = decodeOcds(
        random() < 0.5 ? {releases: list} : {records: list.map(at => ({ocid: 'x', compiledRelease: at}))},
      );
      if (!found) continue;
      decoded += 1;
      for (const amounts of understand(found, law).budget.phases.values())
        for (const amount of amounts) assert.ok(Number.isNaN(amount) || Number.isSafeInteger(amount));
    }
    assert.ok(decoded > 400, String(decoded));
  });
});
