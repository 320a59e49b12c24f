// The deepest hierarchy that a state publishes, opened in the treemap from the whole to its sub-actions.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Budget} from '../../src/budget/budget.js';
import type {ChartEnv} from '../../src/chart/env.js';
import type {ChartModel} from '../../src/chart/model.js';
import {OTHERS, treemapModel} from '../../src/chart/treemap/treemap-model.js';
import {understand} from '../../src/interpret/understand.js';
import {decodeCsv} from '../../src/decode/csv.js';
import {law} from '../law-pack.js';
import {missing, read} from '../published-files.js';
import {envFor} from './treemap-fixture.js';

const FILE = 'plf-france/plf_2025_depenses.csv';
const LEVELS = ['mission', 'programme', 'action', 'subaction'];

/** Every path that the treemap can open, and what it shows there. */
function opened(budget: Budget, env: ChartEnv): ReadonlyMap<string, ChartModel> {
  const seen = new Map<string, ChartModel>();
  const waiting: (readonly string[])[] = [[]];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    const model = treemapModel(budget, {by: LEVELS, path}, env);
    assert.deepEqual(model.path.at(-1)?.path, path);
    seen.set(path.join(' > '), model);
    // What is gathered stands in the outline too, one by one: nothing is out of reach.
    for (const {key, opens} of model.outline) if (opens && key !== OTHERS) waiting.push([...path, key]);
  }
  return seen;
}

/** The cells of a line, split at semicolons outside of quotes. */
const cellsOf = (line: string): readonly string[] => line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);

/** Sums in cents of the general budget, by the codes of the file’s own columns. */
function counted(text: string): {readonly sums: ReadonlyMap<string, bigint>; readonly counts: readonly number[]} {
  const [head = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const header = head.split(';');
  const at = (cells: readonly string[], name: string): string => cells[header.indexOf(name)] ?? '';
  const sums = new Map<string, bigint>([['', 0n]]);
  const counts = [0, 0, 0, 0];
  for (const cells of lines.map(cellsOf)) {
    if (at(cells, 'typebudget') !== 'BG') continue;
    const [whole = '', part = ''] = at(cells, 'credit_de_paiement').split('.');
    const cents = BigInt(whole || '0') * 100n + BigInt(part.padEnd(2, '0').slice(0, 2));
    const codes = ['mission', 'programme', 'action', 'sous_action'].map(name => at(cells, name));
    const depth = codes.includes('') ? codes.indexOf('') : codes.length;
    sums.set('', (sums.get('') ?? 0n) + cents);
    for (let level = 1; level <= depth; level += 1) {
      const key = codes.slice(0, level).join(' > ');
      if (!sums.has(key)) counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      sums.set(key, (sums.get(key) ?? 0n) + cents);
    }
  }
  return {sums, counts};
}

it('opens the French finance bill of 2025 from missions down to sub-actions', {skip: missing(FILE)}, () => {
  const text = read(FILE);
  const {budget, country} = understand({table: decodeCsv(text)}, law);
  const {sums, counts} = counted(text);
  assert.deepEqual(counts, [34, 135, 620, 289]);
  const models = opened(budget, {...envFor('fr'), country});
  const shown = [0, 0, 0, 0];
  // Actions are told apart within their programme: the key of one holds both codes.
  const code = (key: string): string => key.slice(key.lastIndexOf('/') + 1);
  for (const [path, {table, total}] of models) {
    const codes = path === '' ? [] : path.split(' > ').map(code);
    assert.equal(BigInt(total), sums.get(codes.join(' > ')), path);
    for (const {key, amounts} of table.rows) {
      const sum = sums.get([...codes, code(key)].join(' > '));
      // What an action does not break down has no code.
      if (sum === undefined) continue;
      shown[codes.length] = (shown[codes.length] ?? 0) + 1;
      assert.equal(BigInt(amounts[0] ?? 0), sum, key);
    }
  }
  assert.deepEqual(shown, counts);
  const police = models.get('SB > 152 > 152/152-03');
  assert.equal(
    police?.table.rows.some(({key}) => code(key) === '152-03-01'),
    true,
  );
});

it('shows of a French bill the general budget alone, and names the accounts beside it with their amounts', () => {
  const {budget, country} = understand(
    {
      table: decodeCsv(
        'exercice;loi;typebudget;ministere;mission;programme;action;ae;cp\n' +
          '2025;PLF;BG;9;SB;152;152-03;7;5\n2025;PLF;CAS;9;PE;741;741-01;3;2\n',
      ),
    },
    law,
  );
  const {total, notes} = treemapModel(budget, {}, {...envFor('fr'), country});
  assert.equal(total, 5_00);
  assert.equal(
    notes.some(note => note.includes('Comptes d’affectation spéciale')),
    true,
    notes.join('\n'),
  );
});
