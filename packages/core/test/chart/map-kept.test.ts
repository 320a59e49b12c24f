import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Budget} from '../../src/budget/budget.js';
import type {ChartEnv} from '../../src/chart/env.js';
import {mapModel, type MapModel, type MapOptions} from '../../src/chart/map/map-model.js';
import {budgetOf, collection, CSV, envFor, geometry, square, squares, topology, withTinyPair} from './map-fixture.js';

type Question = readonly [Budget, MapOptions, ChartEnv];

const TWO_YEARS = `year,province,voted,paid
2014,XX-11,1200.001,7
2014,12,2400.5,8
2014,Sousse,600.25,
2015,XX-11,12,9
2015,XX-21,4000,1
2015,XX-31,70,2
`;
/** A file that knows a province of which no pack has heard. */
const OWN_REGION = `year,province,voted
2014,XX-11,1200.001
2014,Là-bas,2400.5
`;

const narrow = (env: ChartEnv): ChartEnv => ({...env, measure: (text, size) => text.length * size * 0.2});
const wide = (env: ChartEnv): ChartEnv => ({...env, measure: (text, size) => text.length * size * 2});

/** What a page may ask one after the other, and again. */
const questions: readonly Question[] = [
  [budgetOf(CSV), {}, envFor('fr')],
  [budgetOf(TWO_YEARS), {wish: {year: 2014}}, envFor('fr')],
  [budgetOf(TWO_YEARS), {wish: {year: 2015, phase: 'paid'}}, envFor('fr')],
  [budgetOf(TWO_YEARS), {wish: {filters: {province: 'XX-11;XX-22'}}}, envFor('fr')],
  [budgetOf(OWN_REGION), {}, envFor('fr')],
  [budgetOf(CSV), {perHead: true, classes: 'equal'}, envFor('en')],
  [budgetOf(CSV), {}, envFor('ar')],
  [budgetOf(CSV), {}, envFor('fr', 280)],
  [budgetOf(CSV), {}, {...envFor('fr'), rem: 24}],
  [budgetOf(CSV), {}, narrow(envFor('fr'))],
  [budgetOf(CSV), {}, wide(envFor('fr'))],
];

const shapes = {
  geometry,
  withTinyPair,
  topology,
  withOwnRegion: collection([...squares, square('Là-bas', 10, 34, 11, 35), square('Ailleurs', 11, 34, 12, 35)]),
  notRegions: collection([square('Mars', 8, 36, 9, 37)]),
};

const modelOf = ([budget, options, env]: Question, source: unknown): MapModel => mapModel(budget, source, options, env);

describe('a map file of which another question has been asked', () => {
  for (const [name, source] of Object.entries(shapes)) {
    it(`gives the map that a fresh one gives: ${name}`, () => {
      const fresh = questions.map(question => modelOf(question, structuredClone(source)));
      for (const order of [[...questions.keys()], [...questions.keys()].reverse(), [0, 4, 0, 7, 6, 9, 10, 0]])
        for (const i of order) assert.deepEqual(modelOf(questions[i]!, source), fresh[i], `question ${i}`);
    });
  }

  it('is laid out once for all years and phases', () => {
    const [one, other] = [1, 2].map(i => modelOf(questions[i]!, geometry));
    const outlines = [one, other].map(model =>
      (model!.drawing.datasets.marks as readonly {geometry: {coordinates: unknown}}[]).map(mark => mark.geometry),
    );
    outlines[0]!.forEach(({coordinates}, i) => assert.equal(coordinates, outlines[1]![i]!.coordinates));
  });
});
