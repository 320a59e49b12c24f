/**
 * Writes the illustrative data of the demo: a budget that obeys the structure of organic law 2019-15, with invented
 * figures. The same files byte for byte on every machine.
 *
 *   node --import tsx --conditions=source demo/tools/make-illustrative.ts [folder]
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {csvOf} from './illustrative/csv.js';
import {LEVEL_HEADERS} from './illustrative/labels.js';
import {ILLUSTRATIVE_META} from './illustrative/meta.js';
import {accountRows, revenueRows} from './illustrative/revenue.js';
import {spendingRows} from './illustrative/spending.js';

const PHASES = ['voted', 'amended', 'committed', 'ordered', 'paid'];

const WHAT = [
  'year',
  'flow',
  'credit',
  'function',
  'mission',
  ...LEVEL_HEADERS,
  'part',
  'article',
  'revenue_part',
  'governorate',
];

const files = {
  'illustrative.csv': csvOf(ILLUSTRATIVE_META, [...WHAT, ...PHASES], [...spendingRows(), ...revenueRows()]),
  'illustrative-accounts.csv': csvOf(ILLUSTRATIVE_META, ['year', 'flow', 'account', ...PHASES], accountRows()),
};

const folder = process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url));
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
