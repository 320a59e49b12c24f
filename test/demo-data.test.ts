import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Budget} from '../packages/core/src/budget/budget.js';
import type {Phase} from '../packages/core/src/budget/phase.js';
import {countryOf} from '../packages/core/src/country/country.js';
import {decodeCsv} from '../packages/core/src/decode/csv.js';
import {interpret} from '../packages/core/src/interpret/interpret.js';
import {type BudgetNode, rollUp} from '../packages/core/src/query/roll-up.js';
import {creditsOf, type Selection, selectionOf, type Wish} from '../packages/core/src/query/selection.js';
import {inPhase, sliceOf} from '../packages/core/src/query/slice.js';
import {tunisia} from '../packages/tunisia/src/index.js';

const country = countryOf(tunisia);
const data = fileURLToPath(new URL('../demo/data/', import.meta.url));

function read(name: string): Budget {
  const budget = interpret(decodeCsv(readFileSync(join(data, name), 'utf8')), country);
  assert.deepEqual(budget.issues, [], name);
  return budget;
}

function tree(budget: Budget, wish: Wish, ...dimensions: string[]): BudgetNode {
  const {selection, issues} = selectionOf(budget, wish, country);
  assert.deepEqual(issues, []);
  return rollUp(sliceOf(budget, selection as Selection), dimensions);
}

/** The amount of a phase in every year, in millimes. */
function total(budget: Budget, wish: Wish = {}): number {
  return tree(budget, wish).amount;
}

describe('real figures of the demo', () => {
  it('finance law 2019 is 40 741.000 MD by ministry, title and nature, every name known', () => {
    const budget = read('lf-2019.csv');
    const root = tree(budget, {}, 'ministry', 'title', 'economic_nature');
    assert.equal(root.amount, 40_741_000_000_000);
    assert.equal(root.children.find(({entry}) => entry?.code === 'education')?.amount, 5_549_744_000_000);
    for (const id of ['ministry', 'title', 'economic_nature']) {
      const entries = budget.dimensions.get(id)?.entries ?? [];
      assert.deepEqual(
        entries.filter(({official}) => !official),
        [],
        id,
      );
    }
    assert.equal(budget.dimensions.has('mission'), false, 'ministries of 2019 are no missions');
  });

  it('ministries 2015 to 2019 make the totals of their source, and 2019 those of the finance law', () => {
    const budget = read('ministries-2015-2019.csv');
    const expected = {2015: 26_620_354, 2016: 29_070_100, 2017: 32_200_000, 2018: 35_844_200, 2019: 40_741_000};
    for (const [year, thousands] of Object.entries(expected))
      assert.equal(total(budget, {year: Number(year)}), thousands * 1e6, year);
    const byTitle = (file: Budget): Map<string | undefined, number> =>
      new Map(tree(file, {year: 2019}, 'title').children.map(({path, amount}) => [path[0], amount]));
    assert.deepEqual(byTitle(budget), byTitle(read('lf-2019.csv')));
    assert.deepEqual(
      budget.dimensions.get('ministry')?.entries.filter(({official}) => !official),
      [],
    );
  });

  for (const [name, executed, asOf] of [
    ['execution-2024.csv', 56_434_300_000_000, '2024-12-31'],
    ['execution-2024-june.csv', 22_235_100_000_000, '2024-06-30'],
  ] as const) {
    it(`${name}: executed by part, voted as a whole`, () => {
      const budget = read(name);
      assert.equal(total(budget, {phase: 'executed'}), executed);
      assert.equal(total(budget, {phase: 'voted'}), 59_805_000_000_000);
      assert.equal(budget.meta.asOf, asOf);
      const parts = tree(budget, {phase: 'executed'}, 'part').children.filter(({available}) => available);
      assert.deepEqual(
        parts.map(({entry}) => entry?.code),
        ['1', '2', '3', '4', '5', '6'],
      );
      assert.equal(budget.phases.has('paid'), false);
    });
  }

  it('finance law 2025 makes 59 828.1 MD in seven parts', () => {
    const root = tree(read('voted-2025.csv'), {}, 'part');
    assert.equal(root.amount, 59_828_100_000_000);
    assert.equal(root.children.length, 7);
  });

  it('private investment: 23 governorates with a figure, Médenine without one', () => {
    const budget = read('private-investment-2016-2021.csv');
    const regions = tree(budget, {}, 'governorate').children;
    assert.equal(regions.length, 24);
    assert.deepEqual(
      regions.filter(({available}) => !available).map(({entry}) => entry?.code),
      ['TN-82'],
    );
    assert.equal(total(budget), 31_667_900_000_000);
    assert.equal(budget.meta.measure?.ar, 'الاستثمار الخاص المنجز، 2016-2021');
  });
});

describe('texts of the data files', () => {
  it('group digits with a no-break space: a plain one turns 40 741 round in Arabic', () => {
    for (const name of readdirSync(data).filter(file => file.endsWith('.csv'))) {
      const {note, title, source, measure} = read(name).meta;
      const texts = [note, title, source, measure].flatMap(labels => Object.values(labels ?? {}));
      assert.deepEqual(
        texts.filter(text => /\d \d{3}/.test(text)),
        [],
        name,
      );
    }
  });

  it('stand in French, Arabic and English', () => {
    for (const name of readdirSync(data).filter(file => file.endsWith('.csv'))) {
      const {note, title, source, measure} = read(name).meta;
      for (const labels of [note, title, source, measure]) {
        if (labels) assert.deepEqual(Object.keys(labels).sort(), ['ar', 'en', 'fr'], name);
      }
      assert.ok(source, name);
    }
  });
});

describe('illustrative data', () => {
  const budget = read('illustrative.csv');
  const amounts = (phase: Phase, wish: Wish = {}): number => total(budget, {...wish, phase});

  it('is what the generator writes, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mizania '));
    const script = fileURLToPath(new URL('../demo/tools/make-illustrative.ts', import.meta.url));
    execFileSync(process.execPath, ['--import', 'tsx', '--conditions=source', script, folder], {
      cwd: join(data, '../..'),
    });
    for (const name of ['illustrative.csv', 'illustrative-accounts.csv']) {
      assert.equal(readFileSync(join(folder, name), 'utf8'), readFileSync(join(data, name), 'utf8'), name);
    }
    rmSync(folder, {recursive: true});
  });

  it('says that it is illustrative, and is small enough for a phone', () => {
    assert.equal(budget.meta.illustrative, true);
    assert.ok(readFileSync(join(data, 'illustrative.csv')).byteLength < 400_000);
  });

  it('has both kinds of credits, in the order of a credit’s life', () => {
    assert.deepEqual(creditsOf(budget), ['payment', 'commitment']);
    assert.equal(amounts('voted'), 50_000_000_000_000);
    assert.equal(amounts('amended'), amounts('voted'), 'what missions gained comes from the unforeseen credits');
    assert.ok(amounts('committed') < amounts('amended'));
    assert.ok(amounts('ordered') < amounts('committed'));
    assert.ok(amounts('paid') < amounts('ordered'));
    assert.ok(amounts('voted', {credit: 'commitment'}) > amounts('voted'));
    const {selection} = selectionOf(budget, {credit: 'commitment'}, country);
    assert.equal(tree(budget, {credit: 'commitment', phase: 'paid'}).available, false, selection?.phase);
  });

  it('goes beyond its credit only where the credit is indicative', () => {
    const {selection} = selectionOf(budget, {}, country);
    const slice = sliceOf(budget, selection as Selection);
    const paid = rollUp(inPhase(slice, 'paid'), ['mission']).children;
    const amended = rollUp(inPhase(slice, 'amended'), ['mission']).children;
    const over = paid.filter(({amount}, i) => amount > (amended[i]?.amount ?? 0)).map(({entry}) => entry?.code);
    assert.deepEqual(over, ['charges_financement']);
  });

  it('obeys the limits of the law: unforeseen credits at most 3 %, programmes changed by at most 2.4 %', () => {
    assert.ok(total(budget, {filters: {mission: 'depenses_imprevues'}}) <= 0.03 * total(budget));
    const voted = tree(budget, {}, 'mission', 'programme').children;
    const amended = tree(budget, {phase: 'amended'}, 'mission', 'programme').children;
    voted.forEach((mission, m) =>
      mission.children.forEach((programme, p) => {
        const after = amended[m]?.children[p]?.amount ?? 0;
        assert.ok(Math.abs(after - programme.amount) <= 0.024 * programme.amount, programme.path.join(' > '));
      }),
    );
  });

  it('has the whole structure: missions of the pack, programmes with steering, four levels, parts, articles, 24 governorates', () => {
    for (const id of ['mission', 'part', 'article', 'governorate', 'function']) {
      const entries = budget.dimensions.get(id)?.entries ?? [];
      assert.ok(entries.length > 0, id);
      assert.deepEqual(
        entries.filter(({official}) => !official),
        [],
        id,
      );
    }
    assert.equal(budget.dimensions.get('part')?.entries.length, 7);
    assert.equal(budget.dimensions.get('governorate')?.entries.length, 24);
    const missions = tree(budget, {}, 'mission', 'programme', 'subprogramme', 'activity').children;
    for (const mission of missions) {
      const special = mission.entry?.official?.kind === 'special';
      assert.equal(mission.children.length > 0, !special, mission.path.join());
      if (!special) assert.equal(mission.children.at(-1)?.entry?.labels.ar, 'القيادة والمساندة');
      if (!special)
        assert.ok(
          mission.children[0]?.children[0]?.children.every(
            ({entry}) => entry?.labels.fr && entry.labels.ar && entry.labels.en,
          ),
        );
    }
  });

  it('names every programme, sub-programme and activity in three languages, none by its code', () => {
    for (const id of ['programme', 'subprogramme', 'activity']) {
      for (const {labels, key} of budget.dimensions.get(id)?.entries ?? []) {
        for (const lang of ['fr', 'ar', 'en'] as const)
          assert.match(labels[lang] ?? '', /^\D{3,}$/, `${id} ${key} ${lang}`);
      }
    }
  });

  it('has revenue in its three parts, without kinds of credit, and accounts beside the general budget in a file of their own', () => {
    const revenue = tree(budget, {flow: 'revenue'}, 'revenue_part');
    assert.equal(revenue.amount, 45_500_000_000_000);
    assert.deepEqual(
      revenue.children.map(({entry}) => entry?.official?.code),
      ['1', '2', '3'],
    );
    const accounts = read('illustrative-accounts.csv');
    for (const flow of ['spending', 'revenue'] as const) {
      assert.equal(tree(accounts, {flow}, 'account').children.length, 4, flow);
    }
    const ordered = tree(accounts, {flow: 'spending', phase: 'ordered'}, 'account').children;
    const collected = tree(accounts, {flow: 'revenue', phase: 'paid'}, 'account').children;
    ordered.forEach(({amount}, i) => assert.ok(amount <= (collected[i]?.amount ?? 0)));
  });
});
