import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LARGEST_AMOUNT} from '../../src/amount/amount.js';
import {type BudgetNode, nodeAt, rollUp, UNSPECIFIED} from '../../src/query/roll-up.js';
import {selectionOf} from '../../src/query/selection.js';
import {sliceOf} from '../../src/query/slice.js';
import {law, read} from '../law-pack.js';
import {between, pickFrom, seeded} from '../random.js';

const treeOf = (text: string, levels: readonly string[]): BudgetNode => {
  const budget = read(text);
  const {selection} = selectionOf(budget, {}, law);
  assert.ok(selection);
  return rollUp(sliceOf(budget, selection), levels);
};
const shown = (node: BudgetNode): unknown => [node.path.at(-1) ?? '', node.amount, ...node.children.map(shown)];

describe('rollUp', () => {
  it('adds the lines of each entry, in the order of the file', () => {
    const tree = treeOf('mission,programme,voted\njustice,a,1\nsante,b,2\njustice,c,3.5\n', ['mission', 'programme']);
    assert.deepEqual(shown(tree), [
      '',
      6_500,
      ['justice', 4_500, ['justice/a', 1_000], ['justice/c', 3_500]],
      ['sante', 2_000, ['sante/b', 2_000]],
    ]);
  });

  it('shows money that names no entry as such, beside the entries', () => {
    const tree = treeOf('mission,programme,voted\nsante,,4\nsante,a,2\n,,1\n', ['mission', 'programme']);
    assert.deepEqual(shown(tree), [
      '',
      7_000,
      ['sante', 6_000, [UNSPECIFIED, 4_000], ['sante/a', 2_000]],
      [UNSPECIFIED, 1_000],
    ]);
  });

  it('skips a level that a branch does not have, and stops where the file stops', () => {
    const tree = treeOf('mission,programme,subprogramme,voted\nsante,,x,4\njustice,,,2\n', [
      'mission',
      'programme',
      'subprogramme',
    ]);
    assert.deepEqual(shown(tree), ['', 6_000, ['sante', 4_000, ['sante/x', 4_000]], ['justice', 2_000]]);
    assert.equal(tree.children[0]?.children[0]?.dimension, 'subprogramme');
  });

  it('tells "no figure" from zero at each level', () => {
    const tree = treeOf('mission,programme,voted\nsante,a,\nsante,b,n.d.\njustice,c,0\n', ['mission', 'programme']);
    assert.deepEqual(
      tree.children.map(({available, amount}) => [available, amount]),
      [
        [false, 0],
        [true, 0],
      ],
    );
  });

  it('keeps names of object properties apart', () => {
    const tree = treeOf('mission,voted\n__proto__,1\nconstructor,2\n__proto__,3\n', ['mission']);
    assert.deepEqual(shown(tree), ['', 6_000, ['__proto__', 4_000], ['constructor', 2_000]]);
  });

  it('refuses a level that the budget does not have, and a sum that cannot be exact', () => {
    assert.throws(() => treeOf('mission,voted\na,1\n', ['part']), TypeError);
    assert.throws(() => treeOf(`# unit: millime\nmission,voted\na,${LARGEST_AMOUNT}\nb,1\n`, ['mission']), RangeError);
  });

  it('finds a node by its path, and none where there is none', () => {
    const tree = treeOf('mission,programme,voted\nsante,a,2\n', ['mission', 'programme']);
    assert.equal(nodeAt(tree, ['sante', 'sante/a'])?.amount, 2_000);
    assert.equal(nodeAt(tree, ['sante', 'x', 'y']), undefined);
    assert.equal(nodeAt(tree, []), tree);
  });
});

const LEVELS = ['mission', 'programme', 'article', 'governorate'];

/** A file of a ministry with every fault, and its amounts counted by other means: text and BigInt. */
function randomFile(random: () => number): {
  readonly text: string;
  readonly counted: Map<string, bigint>;
  readonly all: bigint;
} {
  const counted = new Map<string, bigint>();
  let all = 0n;
  const rows = Array.from({length: between(random, 1, 60)}, () => {
    const cells = [
      pickFrom(random, ['sante', 'justice', '', 'Agence']),
      pickFrom(random, ['', '1', '2']),
      pickFrom(random, ['', '101', '201', '999']),
      pickFrom(random, ['', 'Tunis', 'Ailleurs']),
    ];
    const year = pickFrom(random, ['2024', '2024', '2024', '2023', '', 'x']);
    const credit = pickFrom(random, ['CP', 'CP', 'CP', 'CE', '?']);
    const millimes = between(random, -2_000_000_000, 60_000_000_000_000);
    const digits = String(Math.abs(millimes)).padStart(4, '0');
    const amount = pickFrom(random, [
      `${millimes < 0 ? '-' : ''}${digits.slice(0, -3)},${digits.slice(-3)}`,
      '',
      'faute',
    ]);
    if (amount !== '' && amount !== 'faute') {
      all += BigInt(millimes);
      const key = year === '2024' && credit === 'CP' ? cells.join('>') : 'elsewhere';
      counted.set(key, (counted.get(key) ?? 0n) + BigInt(millimes));
    }
    return [year, credit, ...cells, amount].join(';');
  });
  return {text: `year;credit;${LEVELS.join(';')};voted\n${rows.join('\n')}\n`, counted, all};
}

const leaves = (node: BudgetNode): readonly BudgetNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leaves);
const bigSum = (nodes: readonly BudgetNode[]): bigint => nodes.reduce((sum, {amount}) => sum + BigInt(amount), 0n);

describe('rollUp of 200 random budgets', () => {
  it('gives at every level the sum of an independent count; with what is left out it is the file', () => {
    const random = seeded(2024);
    let seen = 0;
    for (let i = 0; i < 200; i += 1) {
      const {text, counted, all} = randomFile(random);
      const budget = read(text, {unit: 'dinar', decimal: ','});
      const {selection} = selectionOf(budget, {year: 2024, credit: 'payment', phase: 'voted'}, law);
      const elsewhere = counted.get('elsewhere') ?? 0n;
      if (!selection) {
        assert.equal(all, elsewhere, text);
        continue;
      }
      seen += 1;
      const slice = sliceOf(budget, selection);
      const total = [...counted].reduce((sum, [key, amount]) => (key === 'elsewhere' ? sum : sum + amount), 0n);
      for (let depth = 0; depth <= LEVELS.length; depth += 1) {
        const tree = rollUp(slice, LEVELS.slice(0, depth));
        assert.equal(BigInt(tree.amount), total, text);
        assert.equal(bigSum(leaves(tree)) + elsewhere, all, text);
        const figures = slice.rows.filter(row => !Number.isNaN(slice.amounts[row])).length;
        assert.equal(
          leaves(tree).reduce((sum, {rows}) => sum + rows.filter(row => !Number.isNaN(slice.amounts[row])).length, 0),
          figures,
        );
      }
      // The same money along another axis.
      assert.equal(bigSum(leaves(rollUp(slice, ['governorate', 'article']))), total);
    }
    assert.ok(seen > 150);
  });
});
