import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breakdownModel} from '../../src/chart/breakdown/breakdown-model.js';
import {budgetOf, envFor} from '../fixture-pack.js';
import {said} from './bars-checks.js';

const summary = (csv: string): string =>
  said(breakdownModel(budgetOf(csv), {by: 'mission', each: 'year'}, envFor('fr', 900)));

describe('breakdownModel, change over the years', () => {
  it('works out no change from or to a year that lacks amounts', () => {
    const csv = (first: string, last: string): string =>
      `year,mission,voted\n2022,A,50\n2022,B,${first}\n2023,A,100\n2023,B,100\n2024,A,110\n2024,B,120\n2025,A,300\n2025,B,${last}`;
    assert.match(summary(csv('50', '100')), /De 2022 à 2025 : hausse de 300 dinars, soit 300 %\./);
    assert.match(summary(csv('', '')), /De 2023 à 2024 : hausse de 30 dinars, soit 15 %\./);
    assert.doesNotMatch(summary('year,mission,voted\n2023,A,100\n2023,B,\n2024,A,110\n2024,B,120'), / De 2023/);
  });
});
