import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeText} from '../../src/decode/decode.js';
import {decodeJsonValue} from '../../src/decode/json-shapes.js';
import {budgetOf} from '../../src/interpret/budget-of.js';
import {interpret} from '../../src/interpret/interpret.js';
import {codes, law} from '../law-pack.js';

const BILL = 'loi,mission,programme,action,ae,cp\nPLF,A,1,1,1,2\n';

describe('the budget of a source', () => {
  it('is the table in the documented format, in the page’s country', async () => {
    const table = decodeText('# unit: dinar\nyear,mission,voted\n2024,sante,5\n');
    const {budget, country} = await budgetOf({table}, law);
    assert.equal(country, law);
    assert.deepEqual(budget, interpret(table, law));
  });

  it('is one of a published layout, in the country that it is of', async () => {
    const {budget, country} = await budgetOf({table: decodeText(BILL)}, law);
    assert.equal(country.pack.currency.code, 'EUR');
    assert.deepEqual([...(budget.phases.get('proposed') ?? [])], [1_00, 2_00]);
    const cofog = await budgetOf({table: decodeText('# unit: dinar\ncofog,voted\n07.3,1\n')}, law);
    assert.ok(cofog.budget.dimensions.has('function_group'));
  });

  it('is what the page says where the page says it', async () => {
    const {budget, country} = await budgetOf({table: decodeText(BILL)}, law, {fields: 'voted=cp', unit: 'dinar'});
    assert.equal(country, law);
    assert.deepEqual([...(budget.phases.get('voted') ?? [])], [2_000]);
  });

  it('is read with what its source says of it', async () => {
    const decoded = await decodeJsonValue([{label: 'a', montant: 5, children: []}]);
    const {budget} = await budgetOf(decoded, law, {fields: 'paid=montant', unit: 'dinar'});
    assert.deepEqual([...(budget.phases.get('paid') ?? [])], [5_000]);
    assert.deepEqual(codes((await budgetOf(decoded, law, {unit: 'dinar'})).budget.issues), [
      'unused-column',
      'no-amounts',
    ]);
  });
});
