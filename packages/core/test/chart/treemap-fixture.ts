import assert from 'node:assert/strict';
import type {Budget} from '../../src/budget/budget.js';
import type {ChartEnv} from '../../src/chart/env.js';
import type {ChartModel, OutlineItem} from '../../src/chart/model.js';
import type {LabelDatum} from '../../src/chart/treemap/labels.js';
import {treemapModel, type TreemapOptions} from '../../src/chart/treemap/treemap-model.js';
import {wordsIn} from '../../src/text/catalogs.js';
import type {Lang} from '../../src/text/lang.js';
import {law, read} from '../law-pack.js';

export const WIDTHS = [240, 320, 640, 1200, 2000];
export const LANGS: readonly Lang[] = ['fr', 'ar', 'en'];
export const measure = (text: string, size: number, bold = false): number =>
  [...text].length * size * (bold ? 0.6 : 0.55);
export const envFor = (lang: Lang = 'fr', width = 900): ChartEnv => ({
  words: wordsIn(lang),
  country: law,
  width,
  rem: 16,
  measure,
});

const CSV = `year,mission,programme_code,programme_fr,programme_ar,article,voted
2024,sante,1,Soins,العلاج,101,3000.5
2024,sante,1,Soins,العلاج,201,1000
2024,sante,2,Prévention,الوقاية,101,500
2024,justice,1,Tribunaux,المحاكم,101,1500
2024,defense,,,,,700.25
`;
export const budget = read(CSV);
export const model = (options: TreemapOptions = {}, lang: Lang = 'fr', width = 900, of: Budget = budget): ChartModel =>
  treemapModel(of, options, envFor(lang, width));

/** Missions with amounts that fall fast, so that some are too small to draw. */
export const tail = (count: number): Budget =>
  read(
    `mission,programme,voted\n${Array.from({length: count}, (_, i) => `m${i},a${i},${Math.ceil(1e9 / (i + 1) ** 2)}\nm${i},b${i},1`).join('\n')}\n`,
  );

export interface Mark {
  readonly key: string;
  readonly amount: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
export const marksOf = ({drawing}: ChartModel): readonly Mark[] => drawing.datasets.marks as readonly Mark[];
export const labelsOf = ({drawing}: ChartModel): readonly LabelDatum[] =>
  drawing.datasets.labels as readonly LabelDatum[];
export const itemOf = ({outline}: ChartModel, key: string): OutlineItem => {
  const item = outline.find(other => other.key === key);
  assert.ok(item, key);
  return item;
};
export const bare = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u202a-\u202c]/g, '');
export const said = ({summary}: ChartModel): string => bare(summary.map(({text}) => text).join(''));
export const sum = (amounts: readonly number[]): bigint =>
  amounts.reduce((total, amount) => total + BigInt(amount), 0n);
