/** One model, several readings: every number of the picture, the words, the outline and the table is in the others. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Budget} from '../../src/budget/budget.js';
import {breakdownModel} from '../../src/chart/breakdown/breakdown-model.js';
import type {ChartEnv} from '../../src/chart/env.js';
import {gaugeModel} from '../../src/chart/gauge/gauge-model.js';
import type {ChartModel, OutlineItem} from '../../src/chart/model.js';
import {OTHERS} from '../../src/chart/drill.js';
import {ownModel} from '../../src/chart/own/own-model.js';
import {readSpec} from '../../src/chart/own/spec/read-spec.js';
import {formatPercent} from '../../src/text/number.js';
import {tonesOf} from '../../src/chart/tones.js';
import {treemapModel} from '../../src/chart/treemap/treemap-model.js';
import {read} from '../law-pack.js';
import {between, pickFrom, seeded} from '../random.js';
import {bare, envFor, said} from './treemap-fixture.js';

const OWN = readSpec({mark: 'bar', encoding: {y: {field: 'mission'}, x: {field: 'amount'}}});

const CHARTS: Readonly<Record<string, (budget: Budget, env: ChartEnv) => ChartModel>> = {
  treemap: (budget, env) => treemapModel(budget, {}, env),
  breakdown: (budget, env) => breakdownModel(budget, {}, env),
  stacks: (budget, env) => breakdownModel(budget, {each: 'mission'}, env),
  gauge: (budget, env) => gaugeModel(budget, {}, env),
  bullets: (budget, env) => gaugeModel(budget, {each: 'mission'}, env),
  own: (budget, env) => ownModel(budget, OWN, {}, env),
};

/** A budget of 1 to 14 missions in parts, with amounts of any size, some below zero, of zero or unknown. */
function randomBudget(random: () => number, parts: number): Budget {
  const amount = (): string => {
    const kind = between(random, 0, 19);
    if (kind === 0) return '';
    if (kind === 1) return '0';
    const size = 10 ** between(random, 1, 9);
    const millimes = between(random, 1, size);
    return `${kind === 2 ? '-' : ''}${Math.floor(millimes / 1000)}.${String(millimes % 1000).padStart(3, '0')}`;
  };
  const lines = Array.from({length: between(random, 1, 14)}, (_, i) =>
    Array.from(
      {length: between(random, 1, parts)},
      (_unused, j) => `2024,m${i},Nom ${i},${j + 1},${amount()},${amount()},${amount()}`,
    ),
  ).flat();
  return read(
    `# decimal: .\nyear,mission,programme_fr,part,voted,amended,paid\n2024,m99,Nom,1,1,1,1\n${lines.join('\n')}\n`,
  );
}

const itemsOf = ({outline}: ChartModel): readonly OutlineItem[] =>
  outline.flatMap(item => [item, ...(item.pieces ?? [])]);

/** What a spec of a page's own draws, in millimes. */
const ownAmounts = ({drawing}: ChartModel): readonly number[] =>
  drawing.own
    ? Object.values(drawing.datasets)
        .flat()
        .flatMap(row => ('amount' in row && typeof row.amount === 'number' ? [Math.round(row.amount * 1000)] : []))
    : [];

/** The share of the largest amount that a tone is heard as: three octaves above the tone of zero are all of it. */
const heard = (frequency: number): number => Math.log2(frequency / 110) / 3;

/** The exact amounts of the table, its total and the whole. */
const tableAmounts = ({table, total}: ChartModel): readonly number[] =>
  [total, ...[...table.rows, ...(table.total ? [table.total] : [])].flatMap(({amounts}) => amounts)].filter(
    amount => amount !== undefined,
  );

const drawnTexts = ({drawing}: ChartModel): readonly string[] =>
  Object.values(drawing.datasets)
    .flat()
    .flatMap(datum => ('text' in datum && typeof datum.text === 'string' ? [bare(datum.text)] : []));

const NUMBER = /(?<![\p{L}\d-])[\u2212-]?\d[\d ]*(?:[.,]\d+)?(?: ?%)?/gu;

/** Everything that outline and table say, as one text. */
function allSaid(model: ChartModel): string {
  const items = itemsOf(model).flatMap(({label, value, exact, share = '', more = [], name}) => [
    label.text,
    value,
    exact,
    share,
    name,
    ...more,
  ]);
  const cells = model.table.rows.flatMap(({label, cells: own}) => [label.text, ...own]);
  return bare([...items, ...cells, ...(model.table.total?.cells ?? [])].join(' | '));
}

describe('1,000 random budgets', () => {
  for (const [name, make] of Object.entries(CHARTS)) {
    it(`${name}: has each number of one reading in the others`, () => {
      const random = seeded(54);
      for (let round = 0; round < 1000; round++) {
        // What is unknown within a row of an execution is counted from the file, and not from the table.
        const budget = randomBudget(random, name === 'bullets' ? 1 : 3);
        const lang = pickFrom(random, ['fr', 'ar'] as const);
        const model = make(budget, envFor(lang, pickFrom(random, [320, 900])));
        const [amounts, words, where] = [tableAmounts(model), allSaid(model), `${name} ${round} ${lang}`];
        const known = new Set(amounts);

        // Outline in the table: each item, or the sum of those that are gathered.
        for (const {key, amount, available} of itemsOf(model)) {
          if (!available || known.has(amount)) continue;
          const row = model.table.rows.find(other => other.key === key);
          assert.equal(row, undefined, `${where}: ${key} ${amount} is not in its row`);
          assert.ok(key.includes(OTHERS) || isDerived(amount, model), `${where}: ${key} ${amount} is in no row`);
        }

        // Sound in outline: each item once, as high as its amount is large.
        const tones = tonesOf(model, lang);
        const largest = Math.max(0, ...model.outline.map(item => (item.available ? Math.abs(item.amount) : 0)));
        assert.equal(tones.length, model.outline.length, where);
        model.outline.forEach(({key, amount, available}, i) => {
          const {key: toneKey, kind, frequency = 0} = tones[i] ?? {};
          assert.equal(toneKey, key, where);
          assert.equal(kind, !available ? 'unknown' : amount < 0 ? 'below' : 'amount', `${where}: ${key}`);
          const size = available ? Math.abs(amount) : 0;
          assert.ok(Math.abs(heard(frequency) * largest - size) <= largest * 1e-9, `${where}: ${key} is not heard`);
        });

        // What a spec of a page's own draws in the table, and the other way round.
        if (model.drawing.own) {
          const drawn = new Set(ownAmounts(model));
          for (const amount of drawn) assert.ok(known.has(amount), `${where}: ${amount} is drawn, and in no row`);
          for (const {amounts} of model.table.rows)
            for (const amount of amounts) assert.ok(amount === undefined || drawn.has(amount), `${where}: ${amount}`);
        }

        // Picture and summary in outline and table.
        for (const text of [...drawnTexts(model), said(model)]) {
          for (const [found] of text.matchAll(NUMBER)) {
            const number = found.trim();
            const isSaid =
              words.includes(number) ||
              isAmount(number, [...amounts, ...derived(model)]) ||
              isCount(number, model) ||
              (model.drawing.own !== undefined && isShare(number, amounts, model.total));
            assert.ok(isSaid, `${where}: ${number} of "${text}" is nowhere else`);
          }
        }
      }
    });
  }
});

/** What the words of an execution count out of the table: by how much one amount exceeds another, and what has no figure. */
function derived({table}: ChartModel): readonly number[] {
  const rows = [...table.rows, ...(table.total ? [table.total] : [])].map(({amounts}) => amounts);
  const columns = rows[0]?.map((_, i) => i) ?? [];
  const unknown = columns.flatMap(i =>
    columns.map(j =>
      table.rows.reduce((sum, {amounts}) => sum + (amounts[j] === undefined ? (amounts[i] ?? 0) : 0), 0),
    ),
  );
  const excess = columns.flatMap(i =>
    columns.map(j =>
      table.rows.reduce(
        (sum, {amounts: {[i]: a, [j]: b}}) => sum + (a === undefined || b === undefined ? 0 : b - a),
        0,
      ),
    ),
  );
  const last = [...(table.total?.amounts ?? []), ...table.rows.flatMap(({amounts}) => amounts)].filter(
    amount => amount !== undefined,
  );
  return [...unknown, ...excess, ...last.flatMap(a => last.map(b => a - b))];
}

const isDerived = (amount: number, model: ChartModel): boolean => derived(model).includes(amount);

/** A rounded amount of the table, in any unit: `1,4` for 1 351 200 dinars in millions. */
function isAmount(text: string, amounts: readonly number[]): boolean {
  const number = Number(text.replace(/[ %]/g, '').replace('\u2212', '-').replace(',', '.'));
  return [1e3, 1e6, 1e9, 1e12].some(unit => amounts.some(amount => Math.abs(amount / unit - number) <= 0.0501));
}

/** A row's part of the whole, which the table of a chart of a page's own leaves to be worked out. */
const isShare = (text: string, amounts: readonly number[], total: number): boolean =>
  text.endsWith('%') && amounts.some(amount => bare(formatPercent(amount / total, 'fr')) === text);

/** How many items are gathered or missing, and the year. */
const isCount = (text: string, {table, outline}: ChartModel): boolean =>
  /^\d+$/.test(text) && (Number(text) <= Math.max(table.rows.length, outline.length) || text === '2024');
