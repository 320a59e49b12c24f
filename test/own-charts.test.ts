import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {compile, type TopLevelSpec} from 'vega-lite';
import {inRoot} from '../.config/tools/paths.js';
import {countryOf} from '../packages/core/src/country/country.js';
import {ownModel} from '../packages/core/src/chart/own/own-model.js';
import {decodeText} from '../packages/core/src/decode/decode.js';
import {interpret} from '../packages/core/src/interpret/interpret.js';
import {readSpec} from '../packages/core/src/chart/own/spec/read-spec.js';
import {wordsIn} from '../packages/core/src/text/catalogs.js';
import {LANGS} from '../packages/core/src/text/lang.js';
import {tunisia} from '../packages/tunisia/src/index.js';

const country = countryOf(tunisia);
const guide = readFileSync(inRoot('docs/own-charts.md'), 'utf8');

interface Example {
  readonly name: string;
  readonly spec: string;
  readonly data: string;
  readonly each?: string;
}

/** The file that the demo shows each spec over. */
const DEMO: Readonly<Record<string, Omit<Example, 'name' | 'spec'>>> = {
  'parts.vl.json': {data: 'voted-2025.csv'},
  'years.vl.json': {data: 'ministries-2015-2019.csv', each: 'year'},
  'execution.vl.json': {data: 'illustrative.csv'},
  'grid.vl.json': {data: 'illustrative.csv'},
};

const examples: readonly Example[] = [
  ...readdirSync(inRoot('demo/charts')).map(name => ({
    name: `demo/charts/${name}`,
    spec: readFileSync(inRoot('demo/charts', name), 'utf8'),
    ...(DEMO[name] ?? {data: 'no file'}),
  })),
  ...[...guide.matchAll(/^```json\n(.*?)^```/gms)].map(([, spec = ''], i) => ({
    name: `example ${i + 1} of docs/own-charts.md`,
    spec,
    data: 'illustrative.csv',
  })),
];

describe('specs that the kit shows as examples', () => {
  assert.ok(examples.length >= 7);
  for (const {name, spec, data, each} of examples) {
    it(`${name} is drawn without a fault or a warning, in every language, mirrored and not`, () => {
      const budget = interpret(decodeText(readFileSync(inRoot('demo/data', data), 'utf8')), country);
      for (const lang of LANGS) {
        for (const mirror of [false, true]) {
          const env = {words: wordsIn(lang), country, width: 640, rem: 16, measure: (text: string) => text.length * 7};
          const {issues, drawing, table} = ownModel(budget, readSpec(JSON.parse(spec)), {each, mirror}, env);
          assert.deepEqual(issues, []);
          assert.ok(table.rows.length > 1);
          assert.equal(drawing.datasets['budget']?.length, table.rows.length);
          const warnings: unknown[] = [];
          const logger = {level: () => logger, error: note, warn: note, info: () => logger, debug: () => logger};
          function note(...args: unknown[]): typeof logger {
            warnings.push(...args);
            return logger;
          }
          compile(drawing.own?.spec as unknown as TopLevelSpec, {config: drawing.own?.config, logger: logger as never});
          assert.deepEqual(warnings, []);
        }
      }
    });
  }

  it('are explained with the fields and params that there are', () => {
    const budget = interpret(decodeText(readFileSync(inRoot('demo/data/illustrative.csv'), 'utf8')), country);
    const env = {words: wordsIn('fr'), country, width: 640, rem: 16, measure: (text: string) => text.length * 7};
    const spec = readSpec({mark: 'bar', encoding: {y: {field: 'mission'}, x: {field: 'amount'}}});
    const {drawing} = ownModel(budget, spec, {by: ['mission', 'programme', 'part', 'governorate']}, env);
    const [row = {}] = drawing.datasets['budget'] ?? [];
    const params = (drawing.own?.spec['params'] as {name: string; value: object}[]).map(({name}) => name);
    const named = (text: string): string[] => [...text.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);
    const rows = guide.split('\n').filter(line => line.startsWith('| `'));
    const known = new Set([...Object.keys(row), ...params, 'width', 'executed']);
    for (const line of rows) for (const name of named(line.split('|')[1] ?? '')) assert.ok(known.has(name), name);
    for (const name of Object.keys(row).filter(field => !/_/.test(field)))
      assert.ok(guide.includes(`\`${name}\``), name);
  });
});
