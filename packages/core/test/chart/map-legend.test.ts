import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mapModel, type MapModel, type MapOptions} from '../../src/chart/map/map-model.js';
import type {Lang} from '../../src/text/lang.js';
import {ar} from '../../src/text/ar.js';
import {en} from '../../src/text/en.js';
import {fr} from '../../src/text/fr.js';
import {budgetOf, envFor, geometry} from './map-fixture.js';

const modelOf = (csv: string, lang: Lang = 'fr', options: MapOptions = {}): MapModel =>
  mapModel(budgetOf(`province,voted\n${csv}`), geometry, options, envFor(lang));
const legend = ({legend: items}: MapModel): string[] =>
  items.map(({label, colour}) => `${label.text.replace(/[\u00a0\u202f]/g, ' ')} | ${colour}`);

describe('map legend: bounds', () => {
  const csv = '11,0\n12,10\n21,20\n22,40\n31,40\n32,40\n';

  it('says to which class a bound belongs, in each language', () => {
    const options = {classes: 'equal'} as const;
    const two = '11,0\n12,10\n21,30\n22,30\n31,30\n32,30\n';
    assert.deepEqual(legend(modelOf(two, 'fr', options)), [
      'de 0 à moins de 10 D | class-1',
      'de 10 à moins de 20 D | class-3',
      'de 20 à 30 D | class-5',
    ]);
    assert.deepEqual(legend(modelOf(two, 'ar', options)), [
      'من 0 إلى أقل من 10 D | class-1',
      'من 10 إلى أقل من 20 D | class-3',
      'من 20 إلى 30 D | class-5',
    ]);
    assert.deepEqual(legend(modelOf(two, 'en', options)), [
      '0 to under 10 D | class-1',
      '10 to under 20 D | class-3',
      '20 to 30 D | class-5',
    ]);
  });

  it('puts a value that is a bound where the legend says', () => {
    const model = modelOf(csv, 'fr', {classes: 'equal'});
    const {colour} = model.outline.find(({key}) => key === 'XX-12') ?? {};
    const [, second = ''] = legend(model);
    assert.equal(second, `de 10 à moins de 20 D | ${colour}`);
  });
});

describe('map legend: negative values', () => {
  const csv = '11,-5\n12,0\n21,10\n22,20\n31,30\n32,-80\n';

  it('gives them one class of their own, below a break at zero', () => {
    for (const classes of ['quantile', 'equal'] as const) {
      const model = modelOf(csv, 'fr', {classes});
      assert.equal(legend(model)[0], 'moins de 0 | over');
      assert.match(legend(model)[1] ?? '', /^de 0 à moins de \d+ D \| class-1$/);
      assert.deepEqual(
        model.outline.map(({key, colour}) => [key, colour]),
        [
          ['XX-31', 'class-5'],
          ['XX-22', 'class-4'],
          ['XX-21', 'class-2'],
          ['XX-12', 'class-1'],
          ['XX-11', 'over'],
          ['XX-32', 'over'],
        ],
      );
    }
  });

  it('says it in each language', () => {
    assert.equal(legend(modelOf(csv, 'ar'))[0], 'أقل من 0 | over');
    assert.equal(legend(modelOf(csv, 'en'))[0], 'below 0 | over');
  });

  it('names no method where it made no choice', () => {
    const lone = modelOf('11,-5\n12,-7\n');
    assert.deepEqual(legend(lone), ['moins de 0 | over', 'non disponible | none']);
    assert.equal(lone.legendTitle, 'Une seule classe');
    const pair = modelOf('11,-5\n12,7\n');
    assert.deepEqual(legend(pair), ['moins de 0 | over', '7 D | class-3', 'non disponible | none']);
    assert.equal(pair.legendTitle, undefined);
  });
});

describe('map legend: decimals', () => {
  it('has those of the list for a single value', () => {
    const model = modelOf('11,23.88\n12,23.88\n');
    assert.equal(legend(model)[0], '23,9 D | class-3');
    assert.equal(model.outline[0]?.value, '23,9\u00a0D');
  });

  it('has as many as it takes when rounding would put a value on the wrong side', () => {
    assert.deepEqual(legend(modelOf('11,23.86\n12,23.88\n')).slice(0, 2), [
      'de 23,86 à moins de 23,88 D | class-2',
      '23,88 D | class-4',
    ]);
  });
});

describe('map legend: name of the regions', () => {
  const names = {one: 'gouvernorat', other: 'gouvernorats'};

  it('is the one of the country, and a neutral word without it', () => {
    assert.match(fr.regionsMissing('', 17, '17', names), / pour 17 gouvernorats\.$/);
    assert.match(fr.regionsMissing('', 17, '17'), / pour 17 territoires\.$/);
    assert.match(fr.classesQuantile(5, {one: 'État', other: 'États'}), /autant d’États chacune/);
    assert.match(en.regionsMissing('', 17, '17', {one: 'state', other: 'states'}), / for 17 states\.$/);
    assert.match(en.classesQuantile(5), /as many territories each/);
  });

  it('follows the Arabic count', () => {
    const arabic = {one: 'ولاية', other: 'ولايات'};
    assert.match(ar.regionsMissing('', 5, '5', arabic), / 5 ولايات\.$/);
    assert.match(ar.regionsMissing('', 17, '17', arabic), / 17 ولاية\.$/);
    assert.match(ar.classesQuantile(5, arabic), /من الولايات في كل فئة/);
  });

  it('stays neutral where the accusative of an Arabic name is not known', () => {
    const district = {one: 'إقليم', other: 'أقاليم'};
    assert.match(ar.regionsMissing('', 5, '5', district), / 5 أقاليم\.$/);
    assert.match(ar.regionsMissing('', 17, '17', district), / 17 جهة\.$/);
  });
});
