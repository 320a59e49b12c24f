import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Budget} from '../../src/budget/budget.js';
import {attempted} from '../../src/chart/attempt.js';
import {breakdownModel} from '../../src/chart/breakdown/breakdown-model.js';
import {gaugeModel} from '../../src/chart/gauge/gauge-model.js';
import {mapModel} from '../../src/chart/map/map-model.js';
import type {ChartModel} from '../../src/chart/model.js';
import {treemapModel} from '../../src/chart/treemap/treemap-model.js';
import {condense} from '../../src/query/condense.js';
import {MergedLevel} from '../../src/query/merged-level.js';
import {rollUp} from '../../src/query/roll-up.js';
import {creditsOf, selectionOf, type Wish, yearsOf} from '../../src/query/selection.js';
import {sliceOf, totalOf} from '../../src/query/slice.js';
import {finished} from '../../src/work.js';
import {envFor} from '../fixture-pack.js';
import {amountsOf, keysOf, law, lawPack, read} from '../law-pack.js';
import {between, pickFrom, seeded} from '../random.js';

const condensed = (budget: Budget, keep?: readonly string[]): Budget => {
  const found = finished(condense(budget, {keep}));
  assert.ok(found);
  return found;
};

describe('a condensed budget', () => {
  const FILE = `mission,programme,voted,paid
sante,a,1,
sante,a,2,5
justice,b,4,
sante,a,8,
sante,,16,
sante,a,,7
`;

  it('has one row for all lines that no question tells apart, in the order of the file', () => {
    const few = condensed(read(FILE));
    assert.deepEqual(amountsOf(few), [9_000, 2_000, 4_000, 16_000, Number.NaN]);
    assert.deepEqual(amountsOf(few, 'paid'), [Number.NaN, 5_000, Number.NaN, Number.NaN, 7_000]);
    assert.deepEqual([...(few.counts ?? [])], [2, 1, 1, 1, 1]);
    assert.deepEqual([...few.lines], [2, 3, 4, 6, 7]);
    assert.deepEqual(keysOf(few, 'programme'), ['sante/a', 'sante/a', 'justice/b', '-', 'sante/a']);
  });

  it('keeps the levels that are asked for, and of the others whether a line names one', () => {
    const few = condensed(read(FILE), ['mission']);
    assert.deepEqual(amountsOf(few), [9_000, 2_000, 4_000, 16_000, Number.NaN]);
    assert.deepEqual([...(few.dimensions.get('programme')?.index ?? [])], [0, 0, 0, -1, 0]);
    assert.deepEqual(keysOf(few, 'mission'), ['sante', 'sante', 'justice', 'sante', 'sante']);
    const none = condensed(read(FILE), []);
    assert.deepEqual(amountsOf(none), [13_000, 2_000, 16_000, Number.NaN]);
    assert.deepEqual([...(none.counts ?? [])], [3, 1, 1, 1]);
  });

  it('refuses a question about a level that it does not keep, and names it', () => {
    const few = condensed(read(FILE), ['mission']);
    const {selection} = selectionOf(few, {}, law);
    assert.ok(selection);
    const lacks = (error: unknown): boolean => error instanceof MergedLevel && error.dimensions.join() === 'programme';
    assert.throws(() => rollUp(sliceOf(few, selection), ['mission', 'programme']), lacks);
    assert.throws(() => selectionOf(few, {filters: {programme: 'a'}}, law), lacks);
  });

  it('may be condensed again, and still knows how many lines it was', () => {
    const twice = condensed(condensed(read(FILE)), ['mission']);
    assert.deepEqual(twice, condensed(read(FILE), ['mission']));
    const whole = condensed(twice, []);
    assert.deepEqual(amountsOf(whole), amountsOf(condensed(read(FILE), [])));
    assert.deepEqual([...(whole.counts ?? [])], [3, 1, 1, 1]);
  });

  it('keeps apart the lines that are in no total by what they say of years and credits, and by nothing else', () => {
    const file = 'year,credit,mission,voted\n2024,CP,a,1\n2025,?,a,2\n2026,?,a,4\n2026,?,b,8\nx,CE,a,16\n';
    const few = condensed(read(file));
    assert.deepEqual(amountsOf(few), [1_000, 2_000, 12_000, 16_000]);
    assert.deepEqual(keysOf(few, 'mission'), ['a', '-', '-', '-']);
    assert.deepEqual(yearsOf(few), [2026, 2025, 2024]);
    assert.deepEqual(creditsOf(few), ['payment', 'commitment']);
    assert.deepEqual(few.issues, read(file).issues);
  });

  it('leaves as several rows what has no exact sum, so that the chart refuses it', () => {
    const large = '9007199254740991';
    const file = `# unit: millime\nmission,voted\na,${large}\nb,5\na,1\na,2\nb,6\n`;
    const few = condensed(read(file));
    assert.deepEqual(amountsOf(few), [Number(large), 11, 3]);
    assert.deepEqual(keysOf(few, 'mission'), ['a', 'b', 'a']);
    const {selection} = selectionOf(few, {}, law);
    assert.ok(selection);
    assert.throws(() => totalOf(sliceOf(few, selection)), RangeError);
  });

  it('is not made when it would have too many rows', () => {
    const budget = read(FILE);
    assert.equal(finished(condense(budget, {most: 4})), undefined);
    assert.equal(finished(condense(budget, {most: 5}))?.rowCount, 5);
    assert.equal(finished(condense(budget, {keep: [], most: 4}))?.rowCount, 4);
  });
});

const LEVELS = ['mission', 'programme', 'part', 'article', 'governorate'];

/** A file with everything that a row may lack or get wrong. */
function randomFile(random: () => number): string {
  const phases = pickFrom(random, [['voted'], ['voted', 'paid'], ['voted', 'amended', 'paid', 'executed']]);
  const columns = LEVELS.filter(() => random() < 0.7);
  const amount = (): string =>
    pickFrom(random, [
      '',
      `${between(random, -9, 99)}`,
      `${between(random, 0, 9_999)}`,
      '0',
      random() < 0.02 ? 'x' : '7',
    ]);
  const cells: Readonly<Record<string, readonly string[]>> = {
    mission: ['sante', 'justice', 'Agence', ''],
    programme: ['1', '2', 'Pilotage', ''],
    part: ['1', '2', '9', ''],
    article: ['101', '201', '12101', ''],
    governorate: ['Tunis', 'Ailleurs', ''],
  };
  const rows = Array.from({length: between(random, 1, 60)}, () => {
    const revenue = random() < 0.2;
    return [
      pickFrom(random, ['2023', '2024', '2024', '2025', random() < 0.1 ? 'LF' : '2024']),
      revenue ? 'recettes' : pickFrom(random, ['dépenses', 'dépenses', 'dépenses', random() < 0.1 ? '?' : 'dépenses']),
      revenue ? '' : pickFrom(random, ['CP', 'CP', 'CE', random() < 0.1 ? '' : 'CP']),
      ...columns.map(level => pickFrom(random, cells[level] ?? [''])),
      ...phases.map(amount),
    ].join(';');
  });
  const header = ['year', 'flow', 'credit', ...columns, ...phases].join(';');
  return `# decimal: ,\n${header}\n${rows.join('\n')}\n`;
}

/** One of the charts, with random wishes. */
function randomChart(random: () => number): (budget: Budget) => ChartModel {
  const env = envFor(pickFrom(random, ['fr', 'ar', 'en'] as const), pickFrom(random, [320, 900]), {country: law});
  const wish: Wish = {
    year: pickFrom(random, [undefined, undefined, undefined, 2023, 2025]),
    phase: pickFrom(random, [undefined, undefined, 'paid']),
    credit: pickFrom(random, [undefined, undefined, 'commitment']),
    flow: pickFrom(random, [undefined, undefined, undefined, 'revenue']),
    filters: pickFrom<Readonly<Record<string, string>>>(random, [
      {},
      {},
      {mission: 'sante'},
      {part: '1;2', governorate: 'Tunis'},
    ]),
  };
  const level = (): string | undefined => pickFrom(random, [undefined, ...LEVELS]);
  const path = pickFrom(random, [[], [], ['sante'], ['1'], ['justice', '\u2205'], ['2024', '1'], ['2024']]);
  const by = level();
  const each = pickFrom(random, [undefined, 'year', level()]);
  return pickFrom(random, [
    budget => treemapModel(budget, {wish, by: by === undefined ? undefined : [by, level() ?? 'article'], path}, env),
    budget => treemapModel(budget, {wish, path}, env),
    budget => breakdownModel(budget, {wish, by, each, path, percent: true}, env),
    budget => gaugeModel(budget, {wish, each: each === 'year' ? undefined : each}, env),
    budget => mapModel(budget, undefined, {wish, perHead: path.length > 0}, env),
  ]);
}

describe('a chart of a condensed budget', () => {
  it('is the same as that of the whole: 3,000 charts of 600 random files', {timeout: 300_000}, () => {
    const random = seeded(31);
    assert.equal(lawPack.region, 'governorate');
    let models = 0;
    let fewer = 0;
    for (let i = 0; i < 600; i += 1) {
      const text = randomFile(random);
      const whole = read(text);
      for (let k = 0; k < 5; k += 1) {
        const seed = between(random, 1, 1_000_000);
        const make = (budget: Budget): ReturnType<typeof attempted> =>
          attempted(() => randomChart(seeded(seed))(budget));
        const expected = make(whole);
        assert.equal(expected.error, undefined, text);
        // As a page does: it asks for the levels that the chart turns out to need.
        let keep: readonly string[] = [];
        let few = condensed(whole, keep);
        let found = make(few);
        for (let lacks = found.lacks; lacks; lacks = found.lacks) {
          assert.ok(lacks.length > 0 && lacks.every(id => !keep.includes(id)));
          keep = [...keep, ...lacks];
          few = condensed(whole, keep);
          found = make(few);
        }
        assert.deepEqual(found, expected, text);
        assert.deepEqual(make(condensed(whole)), expected, text);
        models += expected.model ? 1 : 0;
        fewer += few.rowCount < whole.rowCount ? 1 : 0;
      }
    }
    assert.ok(models > 1000 && fewer > 1500, `${models} models, ${fewer} of fewer rows`);
  });
});
