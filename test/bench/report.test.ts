import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {growthOf} from './measure/memory.js';
import {inTurns, turned} from './measure/rounds.js';
import {optionsFrom} from './options.js';
import {markdownOf} from './report/markdown.js';
import {asRatio, median, quantile, ratio, spread} from './report/numbers.js';
import {type Results, verdicts} from './report/targets.js';

describe('the arithmetic of the bench', () => {
  it('takes the middle of the rounds, whatever their order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.ok(Number.isNaN(median([])));
  });

  it('leaves out rounds without a figure', () => {
    assert.equal(median([Number.NaN, 3, 1, 2]), 2);
  });

  it('finds what a share of the rounds stays below', () => {
    assert.equal(quantile([10, 20, 30, 40, 50], 0.75), 40);
    assert.equal(quantile([0, 10], 0.25), 2.5);
  });

  it('tells how far the rounds lie apart as a share of their middle', () => {
    assert.equal(spread([80, 90, 100, 110, 120]), 0.1);
    assert.equal(spread([100, 100, 100]), 0);
  });

  it('compares with nothing only where there is something', () => {
    assert.equal(ratio(3, 4), 0.75);
    assert.ok(Number.isNaN(ratio(3, 0)));
    assert.equal(asRatio(ratio(3, 0)), '–');
  });
});

describe('the memory of a page', () => {
  it('is by how much its process has grown, whichever that is', () => {
    const before = new Map([
      [1, 90],
      [2, 50],
    ]);
    assert.equal(growthOf(before, new Map([...before, [2, 450]])), 400);
    assert.equal(growthOf(before, new Map([[1, 95]])), 5);
  });

  it('is not that of a process that came later, and not zero where no system tells', () => {
    assert.equal(
      growthOf(
        new Map([[1, 90]]),
        new Map([
          [1, 91],
          [7, 900],
        ]),
      ),
      1,
    );
    assert.ok(Number.isNaN(growthOf(new Map(), new Map())));
  });
});

describe('the turns of the bench', () => {
  it('measure everybody in every round, and forget the round that warms up', async () => {
    const calls: string[] = [];
    const results = await inTurns(['a', 'b', 'c'], 2, (variant: string, round: number) => {
      calls.push(variant + String(round));
      return Promise.resolve(round);
    });
    assert.deepEqual(results, {a: [0, 1], b: [0, 1], c: [0, 1]});
    assert.deepEqual([...calls].sort(), ['a-1', 'a0', 'a1', 'b-1', 'b0', 'b1', 'c-1', 'c0', 'c1']);
    assert.deepEqual(
      calls.map(call => call.slice(1)),
      ['-1', '-1', '-1', '0', '0', '0', '1', '1', '1'],
    );
  });

  it('do not let anybody always follow the same other', () => {
    const all = ['a', 'b', 'c', 'd'];
    const before = (name: string): Set<string | undefined> =>
      new Set([0, 1, 2, 3].map(round => turned(all, round)).map(order => order[order.indexOf(name) - 1]));
    for (const name of all) assert.ok([...before(name)].filter(Boolean).length > 1, name);
  });
});

const load = (chart: number, more: object = {}) => ({
  words: chart,
  chart,
  all: chart,
  blocking: chart,
  shift: 0,
  heap: 1e6,
  bytes: 0,
  ...more,
});

const verdictOf = (results: Results, what: RegExp) => {
  const found = verdicts(results).filter(verdict => what.test(verdict.what));
  assert.equal(found.length, 1, String(what));
  return found[0];
};

describe('the verdicts of the bench', () => {
  it('are about ratios of medians', () => {
    const results = {
      load: {
        '4x/twelve': {
          d3: [load(100), load(400), load(110)],
          mizania: [load(10), load(77), load(900)],
          plot: [load(200)],
        },
      },
    };
    assert.deepEqual(verdictOf(results, /^12 charts, 4x, of d3/), {
      what: '12 charts, 4x, of d3 by hand',
      target: '≤ 0.75',
      measured: '0.70',
      met: true,
    });
    assert.equal(verdictOf(results, /^blocking time/)?.met, false);
  });

  it('compare with the fastest library, and neither with d3 nor with the static page', () => {
    const one = {static: [load(10)], mizania: [load(90)], d3: [load(50)], plot: [load(100)], echarts: [load(300)]};
    const verdict = verdictOf({load: {'1x/one': one}}, /fastest library/);
    assert.deepEqual([verdict?.measured, verdict?.met], ['0.90', true]);
    const slower = verdictOf({load: {'1x/one': {...one, plot: [load(80)]}}}, /fastest library/);
    assert.deepEqual([slower?.measured, slower?.met], ['1.13', false]);
  });

  it('judge the page that comes drawn by the worst of all its loads', () => {
    const at = (chart: number, shift = 0) => ({static: [load(100)], prerendered: [load(chart, {shift})]});
    const results = {
      load: {'1x/one': at(90), '4x/one': at(104), 'slow4g/twelve': at(180, 0.02), '4x/twelve': {static: [load(1)]}},
    };
    const late = verdictOf(results, /^prerendered: first chart/);
    assert.deepEqual([late?.measured, late?.met], ['1.80', false]);
    assert.equal(verdictOf(results, /^prerendered: layout shift/)?.met, false);
    const well = {load: {'1x/one': at(90), '4x/one': at(104)}};
    assert.deepEqual(
      [verdictOf(well, /^prerendered: first chart/)?.met, verdictOf(well, /^prerendered: layout shift/)?.met],
      [true, true],
    );
  });

  it('judge an update by the slowest of its kinds', () => {
    const update = {'1x': {mizania: [{language: 5, year: 4, drill: 17}]}};
    assert.deepEqual(
      [verdictOf({update}, /^update/)?.measured, verdictOf({update}, /^update/)?.met],
      ['17.0 ms', false],
    );
  });

  it('count how many times as fast the kit reads, and nothing when it refuses the file', () => {
    const reading = (time: number, refused?: string) => [{time, task: 0, memory: 0, refused}];
    const million = (kit: ReturnType<typeof reading>) => ({
      reading: {1_000_000: {mizania: kit, papaparse: reading(3000), udsv: reading(1900)}},
    });
    const papa = verdictOf(million(reading(1000)), /Papa Parse/);
    assert.deepEqual([papa?.measured, papa?.met], ['3.00', true]);
    assert.equal(verdictOf(million(reading(1000)), /udsv/)?.met, false);
    assert.equal(verdictOf(million(reading(1000)), /longest main-thread task/)?.measured, '≤ 50 ms');
    for (const what of [/Papa Parse/, /udsv/, /longest main-thread task/]) {
      assert.equal(verdictOf(million(reading(10, 'too-large')), what)?.met, undefined);
    }
  });

  it('say nothing about what was not measured', () => {
    for (const {what, measured, met} of verdicts({})) {
      assert.deepEqual([measured, met], ['not measured', undefined], what);
    }
  });
});

describe('the options of the bench', () => {
  it('measure all of everybody unless asked otherwise', () => {
    const {rounds, measures, variants} = optionsFrom([]);
    assert.ok(rounds >= 5 && measures.includes('reading') && variants.includes('vega-embed'));
  });

  it('tell what is measured from who is', () => {
    const {measures, variants} = optionsFrom(['--only', 'load,plot', '--rounds', '3']);
    assert.deepEqual([measures, variants], [['load'], ['plot']]);
    assert.equal(optionsFrom(['--only', 'plot']).measures.length, optionsFrom([]).measures.length);
  });

  it('refuse what they do not know, and say what there is', () => {
    for (const args of [['--fast'], ['--only', 'plotly'], ['--only'], ['--rounds', 'many'], ['--rounds', '0']]) {
      assert.throws(() => optionsFrom(args), /--rounds N/, args.join(' '));
    }
  });
});

describe('a table of the bench', () => {
  it('is Markdown whose columns stand under each other', () => {
    const text = markdownOf({title: 'T', head: ['', 'b'], rows: [['long', '1']]});
    assert.equal(text, ['## T', '', '|      | b   |', '|------|-----|', '| long | 1   |'].join('\n'));
  });
});
