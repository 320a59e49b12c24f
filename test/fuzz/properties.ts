import assert from 'node:assert/strict';
import {
  type Budget,
  breakdownModel,
  type ChartEnv,
  type ChartModel,
  countryOf,
  decodeText,
  fr,
  gaugeModel,
  interpret,
  OTHERS,
  Refusal,
  treemapModel,
  type Wish,
} from '@mizania/core';
import {tunisia} from '@mizania/tunisia';
import type {RandomFile} from './random-file.js';

const country = countryOf(tunisia);
const env: ChartEnv = {words: fr, country, width: 800, rem: 16, measure: (text, size) => text.length * size * 0.55};

const sumOf = (amounts: readonly (number | undefined)[]): bigint =>
  amounts.reduce<bigint>((sum, amount) => sum + BigInt(amount ?? 0), 0n);

/** Nothing of a file is lost: what is drawn, what is gathered and what is left out are together what is in it. */
export function assertNothingIsLost(file: RandomFile): void {
  const budget = interpret(decodeText(file.text), country);
  const errors = budget.issues.filter(({severity}) => severity === 'error');
  assert.deepEqual(
    errors.filter(({code}) => code !== 'empty'),
    [],
  );
  for (const year of new Set(budget.years)) {
    if (year <= 0) continue;
    for (const flow of ['spending', 'revenue'] as const) {
      const expected = file.totals.get(`${year} ${flow}`);
      if (expected !== undefined) assertTotals(budget, {year, flow}, expected);
    }
  }
  const lost = budget.issues.filter(({leftOut}) => leftOut);
  assert.equal(sumOf(lost.map(({amount}) => amount)), file.leftOut);
  assert.equal(budget.issues.filter(({code}) => code === 'amount-invalid').length, file.unreadable);
}

function assertTotals(budget: Budget, wish: Wish, expected: bigint): void {
  const treemap = treemapModel(budget, {wish}, env);
  assert.equal(BigInt(treemap.total), expected);
  assertTable(treemap, expected);
  const shown = treemap.outline.filter(({key}) => key !== OTHERS).map(({amount}) => amount);
  assert.equal(sumOf(shown), expected);
  const gathered = treemap.outline.find(({key}) => key === OTHERS);
  if (gathered)
    assert.equal(
      BigInt(gathered.amount),
      sumOf(treemap.outline.filter(({key, box, apart}) => key !== OTHERS && !box && !apart).map(({amount}) => amount)),
    );
  assertTable(breakdownModel(budget, {wish, by: 'part'}, env), expected);
  assert.equal(BigInt(gaugeModel(budget, {wish, each: 'mission'}, env).total), expected);
}

function assertTable({table}: ChartModel, expected: bigint): void {
  assert.equal(sumOf(table.rows.map(({amounts}) => amounts[0])), expected);
  assert.equal(BigInt(table.total?.amounts[0] ?? 0), expected);
}

/** Any text gives charts or issues: no exception but a refusal with its reasons. */
export function assertSurvives(text: string): void {
  const budget = interpret(decodeText(text), country);
  if (budget.issues.some(({severity}) => severity === 'error')) return;
  for (const make of [treemapModel, breakdownModel, gaugeModel]) {
    try {
      make(budget, {}, env);
    } catch (error) {
      assert.ok(error instanceof Refusal && error.issues.length > 0, String(error));
    }
  }
}
