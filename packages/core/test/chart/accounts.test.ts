import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breakdownModel} from '../../src/chart/breakdown/breakdown-model.js';
import type {ChartEnv} from '../../src/chart/env.js';
import {gaugeModel} from '../../src/chart/gauge/gauge-model.js';
import type {ChartModel} from '../../src/chart/model.js';
import {treemapModel} from '../../src/chart/treemap/treemap-model.js';
import {condense} from '../../src/query/condense.js';
import type {Wish} from '../../src/query/selection.js';
import type {Lang} from '../../src/text/lang.js';
import {finished} from '../../src/work.js';
import {country, readFile} from '../check/fixture.js';
import {envFor} from '../fixture-pack.js';

/** 100 dinars of the general budget, of which 30 go to establishments that spend 40. */
const FILE = `year,account,mission,voted,paid
2025,general,sante,70,60
2025,general,education,30,20
2025,treasury,,15.5,9
2025,establishment,,40,35`;

const env = (lang: Lang = 'fr'): ChartEnv => ({...envFor(lang), country});
const treemap = (csv: string, wish: Wish = {}, by?: string[]): ChartModel =>
  treemapModel(readFile(csv).budget, {wish, by}, env());
const notes = (model: ChartModel): string => model.notes.join('\n').replace(/[\u00a0\u202f]/g, ' ');

describe('a file with the general budget and accounts beside it', () => {
  it('shows the general budget, says so, and names the others with their own amounts', () => {
    const model = treemap(FILE);
    assert.equal(model.total, 100_000);
    assert.match(model.kicker, /Budget général/);
    assert.match(
      notes(model),
      /Budget général seul\. À côté, non compris dans le total : Comptes spéciaux : 15,5 D, Établissements : 40 D\./,
    );
    for (const lang of ['ar', 'en'] as const)
      assert.match(treemapModel(readFile(FILE).budget, {}, env(lang)).notes.join(), /15[,.]5/);
  });

  it('does so in every chart, and in each of its phases', () => {
    const {budget} = readFile(FILE);
    assert.equal(breakdownModel(budget, {}, env()).total, 100_000);
    assert.equal(breakdownModel(budget, {each: 'year', by: 'mission'}, env()).total, 100_000);
    const gauge = gaugeModel(budget, {}, env());
    assert.deepEqual(
      gauge.table.rows.map(({amounts}) => amounts[0]),
      [100_000, 80_000],
    );
    assert.match(notes(gauge), /Établissements : 40 D/);
  });

  it('adds accounts only where the page asks for them, and says that the sum may count twice', () => {
    const asked = treemap(FILE, {filters: {account: 'treasury; establishment'}});
    assert.equal(asked.total, 55_500);
    assert.match(notes(asked), /comptes distincts .* deux fois/);
    const byAccount = treemap(FILE, {}, ['account', 'mission']);
    assert.equal(byAccount.total, 155_500);
    assert.match(notes(byAccount), /deux fois/);
    const one = treemap(FILE, {filters: {account: 'treasury'}});
    assert.equal(one.total, 15_500);
    assert.doesNotMatch(notes(one), /deux fois|À côté/);
  });
});

describe('a condensed file with the general budget and accounts beside it', () => {
  it('keeps its accounts, which no chart asks for, so that they are not added', () => {
    const few = finished(condense(readFile(FILE).budget, {keep: ['mission']}));
    assert.ok(few);
    const model = gaugeModel(few, {wish: {}}, env());
    assert.deepEqual(model, gaugeModel(readFile(FILE).budget, {wish: {}}, env()));
    assert.equal(model.total, 100_000);
    assert.equal(finished(condense(few, {keep: []}))?.dimensions.get('account')?.merged, undefined);
  });
});

describe('a file that does not say of each row in which account it stands', () => {
  it('loses none of them, and says that accounts are added', () => {
    const model = treemap(FILE.replace('general,education', ',education'));
    assert.equal(model.total, 155_500);
    assert.match(notes(model), /deux fois/);
  });

  it('that has the general budget alone says nothing of accounts', () => {
    const model = treemap(FILE.split('\n').slice(0, 3).join('\n'));
    assert.equal(model.total, 100_000);
    assert.deepEqual(model.notes, []);
    assert.doesNotMatch(model.kicker, /Budget général/);
  });

  it('that has no other level shows its accounts', () => {
    const model = treemap('year,account,voted\n2025,general,100\n2025,treasury,15');
    assert.equal(model.total, 115_000);
    assert.equal(model.outline.length, 2);
    assert.match(notes(model), /deux fois/);
  });

  it('that has other accounts only adds them, and says so', () => {
    const model = treemap(
      FILE.replace('general,sante', 'treasury,sante').replace('general,education', 'treasury,education'),
    );
    assert.equal(model.total, 155_500);
    assert.match(notes(model), /deux fois/);
  });
});
