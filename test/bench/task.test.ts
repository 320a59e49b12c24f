// What the bench draws and reads: a budget that the kit itself reads without a remark, and the amounts that pages are checked against.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {countryOf, decodeText, interpret, rollUp, selectionOf, sliceOf} from '@mizania/core';
import {tunisia} from '@mizania/tunisia';
import {budgetRows, csvOf} from './task/budget.js';
import {OTHER_YEAR, PAGES, YEAR} from './task/charts.js';
import {expectedOf} from './task/expected.js';
import {LATEST} from './task/years.js';
import {said, writeLarge} from './task/large.js';

const country = countryOf(tunisia);

/** Millimes by the last key of each entry, as the kit adds them. */
function addedByKit(
  text: string,
  wish: {year: number; phase: 'voted' | 'amended'},
  levels: readonly string[],
): Map<string, number> {
  const budget = interpret(decodeText(text), country);
  assert.deepEqual(budget.issues, []);
  const {selection} = selectionOf(budget, wish, country);
  assert.ok(selection);
  const {children} = rollUp(sliceOf(budget, selection), levels);
  return new Map(children.map(({entry, amount}) => [entry?.code ?? '', amount]));
}

describe('the budget of the bench', () => {
  const rows = budgetRows();
  const text = csvOf(rows);

  it('has 30 missions, 120 programmes, 24 governorates and two years', () => {
    const count = (header: string) => new Set(rows.map(row => row[header])).size;
    assert.deepEqual(['mission_code', 'programme_code', 'governorate', 'year'].map(count), [30, 120, 24, 2]);
  });

  it('is the same in every run', () => {
    assert.equal(csvOf(budgetRows()), text);
  });

  for (const [by, year] of [
    ['programme', YEAR],
    ['mission', OTHER_YEAR],
    ['governorate', YEAR],
  ] as const) {
    it(`is added by the kit as the pages are checked: ${by}, ${year}`, () => {
      const chart = {...PAGES.twelve[0], kind: 'treemap', phase: 'voted', by, width: 1, height: 1} as const;
      const wanted = expectedOf(chart, rows, {year}).items.map(({key, amount}) => [key, amount * 1_000_000] as const);
      const added = addedByKit(text, {year, phase: 'voted'}, [by]);
      assert.deepEqual(new Map([...added].sort()), new Map([...wanted].sort()));
    });
  }

  it('measures bullets against the amended credits', () => {
    const bullets = PAGES.twelve.find(({kind}) => kind === 'bullets');
    assert.ok(bullets);
    const [first] = expectedOf(bullets, rows).items;
    const own = rows.filter(({governorate, year}) => governorate === first?.key && year === YEAR);
    const sum = (phase: string) => own.reduce((total, row) => total + Number(row[phase]), 0);
    assert.equal(first?.amount, sum('amended'));
    assert.equal(first?.rate, sum(bullets.phase) / sum('amended'));
  });
});

describe('a large file of the bench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mizania-'));
  it('is added by the kit as it was while it was written', async () => {
    const file = join(folder, 'large.csv');
    const totals = await writeLarge(file, 2000);
    const text = readFileSync(file, 'utf8');
    assert.equal(text.trim().split('\n').length, 2000 + 4);
    assert.ok(text.includes('"Études, suivi'));
    const added = addedByKit(text, {year: LATEST, phase: 'voted'}, ['mission', 'programme']);
    assert.deepEqual(Object.fromEntries(added), totals.missions);
    assert.equal(said(await writeLarge(file, 2000)), said(totals));
    rmSync(folder, {recursive: true});
  });
});
