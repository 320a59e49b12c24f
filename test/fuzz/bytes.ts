import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {budgetOf, countryOf} from '@mizania/core';
import {tunisia} from '@mizania/tunisia';
import {readNamed} from '../../packages/core/test/read-file.js';
import {between, pickFrom, seeded} from '../../packages/core/test/random.js';

const country = countryOf(tunisia);
const files = new URL('../../packages/core/test/decode/', import.meta.url);
const bytesAt = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, files)));
const encoded = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const release = {
  ocid: 'x',
  id: '1',
  date: '2024-01-01',
  tag: ['contract'],
  buyer: {name: 'b'},
  contracts: [{id: '1', awardID: 'a', status: 'active', value: {amount: 5, currency: 'TND'}}],
};

/** A small file for each decoder. */
const SEEDS: readonly (readonly [string, Uint8Array])[] = [
  ['a.xlsx', bytesAt('workbook/files/xlsxwriter.xlsx')],
  ['a.ods', bytesAt('workbook/files/libreoffice.ods')],
  ['a.parquet', bytesAt('parquet/files/budget-snappy.parquet')],
  ['b.parquet', bytesAt('parquet/files/types.parquet')],
  ['tree.json', encoded({children: [{mission: 'a', children: [{programme: 'b', voted: 1.5}]}]})],
  ['columns.json', encoded({year: [2024, 2025], mission: ['a', 'b'], voted: [1, 2]})],
  ['ocds.json', encoded({releases: [release]})],
  [
    'ckan.json',
    encoded({
      success: true,
      result: {
        records: [{mission: 'a', voted: '1'}],
        fields: [{id: 'mission'}, {id: 'voted', type: 'numeric'}],
        total: 1,
      },
    }),
  ],
  [
    'datapackage.json',
    encoded({
      name: 'p',
      resources: [{name: 'r', path: 'r.csv'}],
      model: {measures: {v: {source: 'v', currency: 'TND', phase: 'paid'}}, dimensions: {}},
    }),
  ],
  ['latin.csv', Uint8Array.from('Titre\nann\xe9e;mission;voted\n2025;Sant\xe9;1,5\n', char => char.charCodeAt(0))],
  [
    'plf.csv',
    new TextEncoder().encode('GESTION;2018\n\nexercice;loi;mission;programme;action;AE;CP\n2025;PLF;a;1;2;3;4\n'),
  ],
];

/** Bytes with a few of them changed, taken out or doubled. */
function broken(bytes: Uint8Array, random: () => number): Uint8Array {
  let changed = bytes.slice();
  for (let i = between(random, 1, 6); i > 0; i -= 1) {
    const at = between(random, 0, changed.length);
    const until = Math.min(changed.length, at + between(random, 0, 40));
    const change = random();
    if (change < 0.6) for (let b = at; b < until; b += 1) changed[b] = between(random, 0, 255);
    else if (change < 0.8) changed = Uint8Array.from([...changed.subarray(0, at), ...changed.subarray(until)]);
    else if (change < 0.9) changed = Uint8Array.from([...changed.subarray(0, until), ...changed.subarray(at)]);
    else changed = changed.slice(0, at);
  }
  return changed;
}

/** Any bytes give a budget or issues: no exception, and no request but for what a package or a portal names. */
export async function assertBytesSurvive(seed: number): Promise<void> {
  const random = seeded(seed);
  const [name, whole] = pickFrom(random, SEEDS);
  const bytes = broken(whole, random);
  const asked: string[] = [];
  const others = (other: string): undefined => void asked.push(other);
  const start = performance.now();
  const read = await readNamed(name, bytes, {country}, {}, others);
  const {budget} = await budgetOf(read, country, {unit: 'dinar'});
  assert.ok(budget.rowCount > 0 || budget.issues.length > 0, name);
  assert.ok(asked.length <= 21, `${name} asks for ${asked.length} files`);
  assert.ok(performance.now() - start < 10_000, `${name} takes too long`);
}
