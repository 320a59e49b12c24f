import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nameLines} from '../../src/chart/bars/lines.js';
import {breakdownModel} from '../../src/chart/breakdown/breakdown-model.js';
import {gaugeModel} from '../../src/chart/gauge/gauge-model.js';
import {mapModel} from '../../src/chart/map/map-model.js';
import type {ChartModel} from '../../src/chart/model.js';
import type {Unit} from '../../src/country/pack.js';
import {sortedRows} from '../../src/chart/sort.js';
import {treemapModel} from '../../src/chart/treemap/treemap-model.js';
import {wordsIn} from '../../src/text/catalogs.js';
import {formatExact, formatPercent, formatShort, formatWhole} from '../../src/text/number.js';
import {law, lawPack} from '../law-pack.js';
import {budgetOf, envFor} from '../fixture-pack.js';

const million = law.unit('million') as Unit;

describe('numbers by the letter of ar-TN', () => {
  it('have points between thousands, a comma and Latin digits, and no mark before a minus', () => {
    assert.equal(formatWhole(-1_234_567, 'ar-TN'), '−1.234.567');
    assert.equal(formatShort(5_549_744_000_000, million, 'ar-TN'), '5.549,7');
    assert.equal(formatExact(5_549_744_000_123, lawPack.currency, 'ar-TN'), '5.549.744.000,123');
    assert.equal(formatPercent(0.136, 'ar-TN'), '13,6\u00a0%');
  });

  it('are in every text of a chart that asks for them, and in none that does not', () => {
    const budget = budgetOf('mission,voted\nA,1234567890.123\nB,2000000000');
    const words = wordsIn('ar');
    const said = ({summary, outline, table, drawing}: ChartModel): string =>
      [
        ...summary.map(({text}) => text),
        ...outline.flatMap(({value, exact, name}) => [value, exact, name]),
        ...table.rows.flatMap(({cells}) => cells),
        ...(drawing.datasets['labels'] ?? []).flatMap(datum => ('text' in datum ? [String(datum.text)] : [])),
      ].join('\n');
    const strict = said(treemapModel(budget, {}, envFor('ar', 900, {words: {...words, numbers: 'ar-TN'}})));
    assert.match(strict, /1\.234\.567\.890,123/);
    assert.doesNotMatch(strict, /\d\u202f\d/);
    const usual = said(treemapModel(budget, {}, envFor('ar')));
    assert.match(usual, /1\u202f234\u202f567\u202f890,123/);
    assert.doesNotMatch(usual, /\d\.\d/);
  });

  it('are read back in order', () => {
    const row = (key: string, cell: string) => ({
      key,
      label: {text: key, lang: 'ar'} as const,
      depth: 0,
      cells: [cell],
      amounts: [undefined],
    });
    const table = {caption: '', columns: ['', ''], rows: [row('a', '2.500'), row('b', '1.234.567'), row('c', '12,5')]};
    const sorted = sortedRows(table, {column: 1, descending: true}, 'ar');
    assert.deepEqual(
      sorted.map(({key}) => key),
      ['b', 'a', 'c'],
    );
  });
});

describe('a name that has to be shortened', () => {
  /** Letters of one width: ten of them to a hundred pixels. */
  const env = envFor('ar', 900, {measure: text => 10 * [...text].length});
  const start = 'المستشفيات والمستوصفات والمخابر';

  it('ends after a whole word, with the ellipsis at its end', () => {
    const lines = nameLines(`${start} طفولة وشبابا ورياضة`, 120, 14, env);
    assert.deepEqual(lines, ['المستشفيات', 'والمستوصفات', 'والمخابر', 'طفولة…']);
    assert.ok(lines.every(line => env.measure(line, 14) <= 120));
  });

  it('never shows a part of a number', () => {
    const lines = nameLines(`${start} لسنة 2024567 وما بعدها`, 120, 14, env);
    assert.equal(lines.at(-1), 'لسنة…');
    const alone = nameLines(`${start} 123456789012 وما بعدها`, 120, 14, env);
    assert.equal(alone.at(-1), '…');
  });
});

describe('what is drawn in Arabic', () => {
  const budget = budgetOf(
    'mission,programme_fr,part,governorate,voted,paid\nA,Un (x),1,TN-11,100,90\nB,Deux,2,TN-12,-200,150\nC,Trois,1,TN-11,50.5,0',
  );
  const env = envFor('ar');
  const models: Readonly<Record<string, ChartModel>> = {
    treemap: treemapModel(budget, {by: ['programme']}, env),
    bars: breakdownModel(budget, {by: 'programme'}, env),
    stacks: breakdownModel(budget, {by: 'part', each: 'mission'}, env),
    chain: gaugeModel(budget, {}, env),
    bullets: gaugeModel(budget, {each: 'mission'}, env),
    map: mapModel(budgetOf('mission,voted\nA,100'), undefined, {by: 'mission'}, env),
  };

  for (const [name, model] of Object.entries(models)) {
    it(`is embedded in its direction, and what is spoken is not: ${name}`, () => {
      const drawn = Object.values(model.drawing.datasets)
        .flat()
        .flatMap(datum => ('text' in datum ? [String(datum.text)] : []));
      if (model.drawing.height > 0) assert.ok(drawn.length > 0);
      for (const text of drawn) assert.match(text, /^[\u202a\u202b].*\u202c$/su);
      for (const item of model.outline.flatMap(each => [each, ...(each.pieces ?? [])]))
        assert.doesNotMatch(item.name + item.value + item.exact, /[\u2066-\u2069\u200e\u200f\u061c]/);
    });
  }

  it('heads the columns of names with a definite noun, on a map too', () => {
    assert.equal(models['map']?.table.columns[0], 'المهمة');
    assert.equal(models['treemap']?.table.columns[0], 'البرنامج');
  });
});
