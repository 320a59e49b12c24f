import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Decoded} from '../../src/decode/decoded.js';
import {decodeTree} from '../../src/decode/json-tree.js';
import type {Understood} from '../../src/interpret/budget-of.js';
import {understand} from '../../src/interpret/understand.js';
import {rollUp} from '../../src/query/roll-up.js';
import {selectionOf} from '../../src/query/selection.js';
import {sliceOf} from '../../src/query/slice.js';
import {between, pickFrom, seeded} from '../random.js';
import {codes, law} from '../law-pack.js';

function read(value: unknown, fields = ''): Understood {
  const decoded = decodeTree(value, fields);
  assert.ok(decoded);
  return understand(decoded, law, {fields: withoutChildren(fields), unit: 'dinar'});
}
const withoutChildren = (fields: string): string =>
  fields
    .split(';')
    .filter(pair => !pair.trim().startsWith('children'))
    .join(';');

/** Leaves of the tree that a chart would show, with their sums in dinars. */
function leaves({budget, country}: Understood, ...levels: readonly string[]): readonly string[] {
  const {selection, issues} = selectionOf(budget, {}, country);
  assert.ok(selection, codes([...budget.issues, ...issues]).join());
  const all = (node: ReturnType<typeof rollUp>): readonly string[] =>
    node.children.length === 0 ? [`${node.path.join(' > ')} ${node.amount / 1000}`] : node.children.flatMap(all);
  return all(rollUp(sliceOf(budget, selection), levels));
}

const TREE = {
  label: 'Budget 2025',
  year: 2025,
  children: [
    {
      ref: '1',
      label: {fr: 'Santé', ar: 'الصحة'},
      voted: 12.5,
      children: [
        {ref: '1.1', label: {fr: 'Soins', ar: 'العلاج'}, voted: 8},
        {ref: '1.2', label: {fr: 'Recherche'}, voted: 4.5},
      ],
    },
    {ref: '2', label: {fr: 'École', ar: 'المدرسة'}, voted: 30, children: []},
  ],
};

describe('a nested tree', () => {
  it('is shown level by level without configuration, where the amounts say what they are', () => {
    const seen = read(TREE);
    assert.deepEqual(codes(seen.budget.issues), []);
    assert.deepEqual(leaves(seen, 'level1', 'level2'), ['1 > 1/1.1 8', '1 > 1/1.2 4.5', '2 30']);
    const [sante] = seen.budget.dimensions.get('level1')?.entries ?? [];
    assert.deepEqual(sante?.labels, {fr: 'Santé', ar: 'الصحة'});
    assert.deepEqual([...new Set(seen.budget.years)], [2025]);
    assert.deepEqual(seen.budget.meta.title, {fr: 'Budget 2025'});
  });

  it('does not count an amount a second time because it also stands above', () => {
    const lines = decodeTree(TREE)?.table.lines;
    assert.deepEqual([...(lines ?? [])], [3, 4, 5]);
  });

  it('says by how much parts differ from their whole, exactly', () => {
    const {budget} = read([
      {
        label: 'a',
        voted: 0.3,
        children: [
          {label: 'b', voted: 0.1},
          {label: 'c', voted: 0.2},
        ],
      },
    ]);
    assert.deepEqual(codes(budget.issues), []);
    const gap = read([
      {
        label: 'a',
        voted: 0.31,
        children: [
          {label: 'b', voted: 0.1},
          {label: 'c', voted: '0.20'},
        ],
      },
    ]);
    assert.deepEqual(
      gap.budget.issues.map(({code, row, text, leftOut}) => [code, row, text, leftOut]),
      [['tree-gap', 1, 'a 0.31 ≠ 0.3', undefined]],
    );
    assert.deepEqual(leaves(gap, 'level1', 'level2'), ['a 0.31']);
  });

  it('counts what was stated, not what its parts add up to, at every level and by the rule of rows', () => {
    const {budget, country} = read({
      label: 'x',
      voted: '1 100,0',
      children: [
        {label: 'a', voted: '1 000,0', children: [{label: 'b', voted: '999,5'}, {label: 'c'}]},
        {
          label: 'd',
          voted: '100,0',
          children: [
            {label: 'e', voted: '60,0'},
            {label: 'f', voted: '40,0'},
          ],
        },
      ],
    });
    assert.deepEqual(
      budget.issues.filter(({severity}) => severity === 'warning').map(({code, text}) => [code, text]),
      [['tree-gap', 'a 1 000,0 ≠ 999.5']],
    );
    assert.deepEqual([...(budget.phases.get('voted') ?? [])], [1_000_000, 60_000, 40_000]);
    assert.equal(country.pack.country, law.pack.country);
    const whole = read({
      label: 'x',
      voted: 10,
      children: [
        {label: 'a', voted: 4},
        {label: 'b', voted: 5},
      ],
    });
    assert.deepEqual(codes(whole.budget.issues), ['tree-gap']);
    assert.deepEqual([...(whole.budget.phases.get('voted') ?? [])], [10_000]);
  });

  it('of 20,000 nodes, of which one has 20,000 parts, is read at once', () => {
    const parts = Array.from({length: 20_000}, (_, i) => ({label: `p${i}`, voted: 1}));
    const start = performance.now();
    const seen = read({label: 'x', voted: 20_000, children: [{label: 'a', children: parts}]});
    assert.deepEqual(codes(seen.budget.issues), []);
    assert.ok(performance.now() - start < 5_000);
  });

  it('keeps an amount that only the whole has', () => {
    const seen = read({
      label: 'x',
      children: [
        {label: 'a', voted: 5, children: [{label: 'b'}, {label: 'c'}]},
        {label: 'd', voted: 1},
      ],
    });
    assert.deepEqual(leaves(seen, 'level1'), ['a 5', 'd 1']);
    const root = read({label: 'x', voted: 7, children: [{label: 'a'}, {label: 'b'}]});
    assert.equal(leaves(root, 'level1').join().includes('7'), true);
  });

  it('compares each measure where it stands: what is paid above is not lost because it was voted below', () => {
    const seen = read([
      {
        label: 'a',
        voted: 3,
        paid: 2,
        children: [
          {label: 'b', voted: 1},
          {label: 'c', voted: 2},
        ],
      },
    ]);
    assert.deepEqual(codes(seen.budget.issues), []);
    const sum = (phase: 'voted' | 'paid'): number =>
      [...(seen.budget.phases.get(phase) ?? [])].reduce((all, amount) => all + (Number.isNaN(amount) ? 0 : amount), 0);
    assert.deepEqual([sum('voted'), sum('paid')], [3_000, 2_000]);
  });

  it('has the shape that the page names', () => {
    const value = [
      {
        ref: 'S',
        postes: [
          {ref: 'S1', montant: '1 200,5'},
          {ref: 'S2', montant: '3,25'},
        ],
      },
    ];
    const fields = 'children=postes; mission_code=ref 1; programme_code=ref 2; voted=montant';
    const seen = read(value, fields);
    assert.deepEqual(codes(seen.budget.issues.filter(({severity}) => severity !== 'info')), []);
    assert.deepEqual(leaves(seen, 'mission', 'programme'), ['S > S/S1 1200.5', 'S > S/S2 3.25']);
    assert.deepEqual(decodeTree(value, fields)?.layout?.dimensions, []);
  });

  it('of a bare amount names no phase: the page has to', () => {
    const value = {
      children: [
        {ref: 'a', montant: 1},
        {ref: 'b', montant: 2},
      ],
    };
    assert.deepEqual(codes(read(value).budget.issues.filter(({severity}) => severity === 'error')), ['no-amounts']);
    assert.deepEqual(leaves(read(value, 'voted=montant'), 'level1'), ['a 1', 'b 2']);
  });

  it('may use the kit’s own names at each level', () => {
    const seen = read({unit: 'dinar', children: [{mission: 'sante', children: [{programme: 1, voted: 2}]}]});
    assert.deepEqual(leaves(seen, 'mission', 'programme'), ['sante > sante/1 2']);
  });

  it('is refused when it is deeper than a budget can be, and costs no stack', () => {
    for (const depth of [33, 100_000]) {
      let value: unknown = {label: 'x', voted: 1};
      for (let i = 0; i < depth; i += 1) value = {label: 'x', children: [value]};
      assert.deepEqual(codes(decodeTree(value)?.table.issues ?? []).slice(0, 1), ['too-deep']);
    }
    let deep: unknown = {label: 'x', voted: 1};
    for (let i = 0; i < 32; i += 1) deep = {label: 'x', children: [deep]};
    assert.equal(decodeTree(deep)?.table.rowCount, 1);
  });

  it('that goes in a circle is refused as too deep', () => {
    const circle: {label: string; children: unknown[]} = {label: 'x', children: []};
    circle.children.push(circle);
    assert.deepEqual(codes(decodeTree(circle)?.table.issues ?? []).slice(0, 1), ['too-deep']);
  });

  it('is not what only looks like it', () => {
    for (const value of [{children: 5}, [{a: 1}], [], {}, null, [1], [{children: 'x'}], 'children'])
      assert.equal(decodeTree(value), undefined, JSON.stringify(value));
  });

  it('survives children that are no objects, and keys of prototypes', () => {
    const value = JSON.parse(
      '{"children":["a",5,null,[1],{"__proto__":{"voted":9},"label":"b","voted":2}]}',
    ) as unknown;
    const seen = read(value);
    assert.equal(({} as {voted?: unknown}).voted, undefined);
    assert.equal(leaves(seen, 'level1').at(-1), 'b 2');
  });
});

describe('any JSON', () => {
  it('is a tree that can be read, or none, and nothing is thrown', () => {
    const random = seeded(4);
    const keys = ['children', 'label', 'ref', 'voted', 'paid', 'montant', 'year', '__proto__', 'constructor', 'fr', ''];
    const any = (depth: number): unknown => {
      const kind = between(random, 0, depth > 5 ? 4 : 6);
      if (kind === 0) return null;
      if (kind === 1) return pickFrom(random, [0, -1, 1.5, 1e21, 1e-9, Number.NaN, Infinity]);
      if (kind === 2) return pickFrom(random, ['', 'x', '1,5', '\u202e', '\ud800', '9'.repeat(500)]);
      if (kind === 3) return random() > 0.5;
      if (kind === 4) return [];
      if (kind === 5) return Array.from({length: between(random, 0, 4)}, () => any(depth + 1));
      return Object.fromEntries(
        Array.from({length: between(random, 0, 5)}, () => [pickFrom(random, keys), any(depth + 1)]),
      );
    };
    let trees = 0;
    for (let i = 0; i < 3000; i += 1) {
      const decoded: Decoded | undefined = decodeTree({children: any(0), label: any(3), voted: any(3)});
      if (!decoded) continue;
      trees += 1;
      const {budget} = understand(decoded, law, {unit: 'dinar'});
      for (const amounts of budget.phases.values())
        for (const amount of amounts) assert.ok(Number.isNaN(amount) || Number.isSafeInteger(amount));
    }
    assert.ok(trees > 500, String(trees));
  });
});
