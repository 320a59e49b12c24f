import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeCsv} from '../../src/decode/csv.js';
import {decodeRows} from '../../src/decode/json.js';
import {CsvDecoder} from '../../src/decode/stream/csv-decoder.js';
import type {Table} from '../../src/decode/table.js';
import type {Understood} from '../../src/interpret/budget-of.js';
import {budgetOf} from '../../src/interpret/budget-of.js';
import {hasSign} from '../../src/interpret/profiles/signs.js';
import {usedColumns} from '../../src/interpret/used-columns.js';
import {understand} from '../../src/interpret/understand.js';
import {hasError} from '../../src/issue.js';
import {rollUp} from '../../src/query/roll-up.js';
import {selectionOf} from '../../src/query/selection.js';
import {sliceOf} from '../../src/query/slice.js';
import {finished} from '../../src/work.js';
import {codes, law} from '../law-pack.js';
import {bytesOf, missing} from '../outside.js';
import {between, pickFrom, seeded} from '../random.js';

const read = (text: string, fields = ''): Understood =>
  understand({table: decodeCsv(text)}, law, {unit: 'dinar', fields});

const worrying = ({budget}: Understood): readonly string[] =>
  codes(budget.issues.filter(({severity}) => severity !== 'info'));

/** Sum of what is counted, in millimes. */
const total = ({budget}: Understood): bigint => {
  let sum = 0n;
  for (const amount of budget.phases.get('voted') ?? []) if (!Number.isNaN(amount)) sum += BigInt(amount);
  return sum;
};

function leaves({budget, country}: Understood, ...levels: readonly string[]): readonly string[] {
  const {selection, issues} = selectionOf(budget, {}, country);
  assert.ok(selection, codes([...budget.issues, ...issues]).join());
  const all = (node: ReturnType<typeof rollUp>): readonly string[] =>
    node.children.length === 0 ? [`${node.path.join(' > ')} ${node.amount / 1000}`] : node.children.flatMap(all);
  return all(rollUp(sliceOf(budget, selection), levels));
}

const WHOLE = `id,parent_id,label_fr,label_ar,voted
1,,Santé,الصحة,12.5
11,1,Soins,العلاج,8
12,1,Recherche,البحث,4.5
2,,École,المدرسة,30
`;

describe('rows that say below which they stand', () => {
  it('are a tree, whose amounts are counted once and whose levels are those of the tree', () => {
    const seen = read(WHOLE);
    assert.deepEqual(worrying(seen), []);
    assert.equal(total(seen), 42_500n);
    assert.deepEqual(leaves(seen, 'level1', 'level2'), ['1 > 1/11 8', '1 > 1/12 4.5', '2 30']);
    assert.deepEqual(seen.budget.dimensions.get('level2')?.entries[0]?.labels, {
      fr: 'Soins',
      ar: 'العلاج',
    });
    assert.deepEqual([...seen.budget.lines], [3, 4, 5]);
  });

  it('are told by headers of three languages', () => {
    for (const header of [
      'code,code_parent,libelle,voted',
      'id,id_père,nom,loi de finances',
      'الرمز,الرمز الأصل,الاسم,المرسمة',
    ]) {
      const seen = read(`${header}\n1,,a,5\n2,1,b,2\n3,1,c,3\n`);
      assert.deepEqual([total(seen), worrying(seen)], [5_000n, []], header);
    }
  });

  it('are also told apart where a whole stands below its parts, and the root is written 0 or left to a float', () => {
    const seen = read('id,parent,voted\n7,9.0,2\n8,9.0,3\n9,0,5\n');
    assert.deepEqual([total(seen), worrying(seen)], [5_000n, []]);
  });

  it('show the whole alone where its parts do not add up to it, and say the gap', () => {
    const seen = read(WHOLE.replace('12.5', '12.75'));
    assert.equal(total(seen), 42_750n);
    const [gap] = seen.budget.issues;
    assert.deepEqual([gap?.code, gap?.row, gap?.text], ['tree-gap', 2, 'Santé 12.75 ≠ 12.5']);
    assert.deepEqual(leaves(seen, 'level1', 'level2'), ['1 12.75', '2 30']);
  });

  it('do not count the same money told in two ways', () => {
    const seen = read('id,parent_id,voted\n1,,10\n2,1,4\n3,1,6\n4,1,7\n5,1,3\n');
    assert.deepEqual([total(seen), worrying(seen)], [10_000n, ['tree-gap']]);
  });

  it('keep the amounts of parts whose whole has none', () => {
    const seen = read('id,parent_id,voted\n1,,\n2,1,4\n3,1,n.d.\n4,1,7\n');
    assert.deepEqual([total(seen), worrying(seen)], [11_000n, []]);
  });

  it('are compared in the convention of the column, and in both where it leaves it open', () => {
    const comma = read('id;parent_id;voted\n1;;1 234,5\n2;1;1 000,25\n3;1;234,25\n');
    assert.deepEqual([total(comma), worrying(comma)], [1_234_500n, []]);
    // 1.500 + 2.500 is 4 under one mark, and 4000 under the other.
    const open = understand({table: decodeCsv('id,parent_id,voted\n1,,4\n2,1,1.500\n3,1,2.500\n')}, law, {
      unit: 'dinar',
      decimal: ',',
    });
    assert.equal(total(open), 4_000n);
  });

  it('take each phase where it stands', () => {
    const {budget} = read('id,parent_id,voted,paid\n1,,3,2\n2,1,1,\n3,1,2,\n');
    const sum = (phase: 'voted' | 'paid'): number =>
      [...(budget.phases.get(phase) ?? [])].filter(amount => !Number.isNaN(amount)).reduce((a, b) => a + b, 0);
    assert.deepEqual([sum('voted'), sum('paid')], [3_000, 2_000]);
  });

  it('look for a parent in their own year and ministry', () => {
    const rows = [2023, 2024].flatMap(year => [`${year},1,,${year}`, `${year},2,1,23`, `${year},3,1,${year - 23}`]);
    const seen = read(`year,id,parent_id,voted\n${rows.join('\n')}\n`);
    assert.deepEqual([total(seen), worrying(seen)], [4_047_000n, []]);
  });

  it('do not compare amounts of different units', () => {
    const seen = read('id,parent_id,unit,voted\n1,,million,4\n2,1,dinar,4\n');
    assert.deepEqual([total(seen), worrying(seen)], [4_000_000_000n, ['tree-gap']]);
  });

  it('are read alike as JSON, and as a file that comes in pieces', async () => {
    const large = new CsvDecoder();
    for (const byte of new TextEncoder().encode(WHOLE)) finished(large.push(Uint8Array.of(byte)));
    const rows = [
      {id: 1, parent_id: null, voted: 12.5},
      {id: 11, parent_id: 1, voted: 8},
      {id: 12, parent_id: 1, voted: 4.5},
      {id: 2, parent_id: null, voted: 30},
    ];
    for (const table of [finished(large.end()), decodeRows(rows)]) {
      const seen = await budgetOf({table}, law, {unit: 'dinar'});
      assert.deepEqual([total(seen), worrying(seen)], [42_500n, []]);
    }
  });

  it('have a sign in their header, for which a file of columns is fetched whole', () => {
    assert.equal(hasSign(['id', 'parent_id', 'voted'], 'voted=voted'), true);
    assert.equal(hasSign(['mission', 'voted']), false);
    assert.equal(usedColumns(['id', 'parent_id', 'year', 'voted'], law), undefined);
  });

  it('stay what they are where nothing points to another row', () => {
    const table = decodeCsv('mission,parent,voted\na,Ministère X,1\nb,Ministère X,2\n');
    assert.deepEqual([total(understand({table}, law, {unit: 'dinar'}))], [3_000n]);
  });
});

describe('a tree of rows with faults', () => {
  const faults = (text: string): readonly unknown[] => {
    const seen = read(text);
    return [
      total(seen),
      ...seen.budget.issues.flatMap(({code, row, detail, leftOut}) =>
        code === 'unused-column' ? [] : [[code, row, detail, leftOut]],
      ),
    ];
  };

  it('hostile 32: leaves out, with all below it, what stands below a line that is missing', () => {
    assert.deepEqual(faults('id,parent_id,voted\n1,,5\n2,1,2\n3,1,3\n4,99,7\n5,4,7\n'), [
      5_000n,
      ['tree-parent-missing', 5, '99', true],
    ]);
  });

  it('hostile 29: names the lines of a circle, and counts none of them', () => {
    assert.deepEqual(faults('id,parent_id,voted\n1,,5\n2,3,2\n3,4,3\n4,2,7\n5,1,5\n'), [
      5_000n,
      ['tree-circle', 3, '2 → 3 → 4 → 2', true],
    ]);
  });

  it('hostile 30: does not count a line that stands below itself', () => {
    assert.deepEqual(faults('id,parent_id,voted\n1,,5\n2,2,2\n3,1,5\n'), [5_000n, ['tree-circle', 3, '2 → 2', true]]);
  });

  it('hostile 31: has as many tops as it has', () => {
    assert.deepEqual(faults('id,parent_id,voted\n1,,5\n2,1,5\n3,,7\n'), [12_000n]);
  });

  it('hostile 33: counts no line of which another has the identifier, unless the sum of a whole needs both', () => {
    const rows = 'id,parent_id,voted\n1,,5\n2,1,2\n2,1,3\n3,,4\n3,,4\n4,3,8\n';
    assert.equal(hasError(read(rows).budget.issues), true);
    const many = Array.from({length: 100}, (_, i) => `${i + 10},,1`).join('\n');
    assert.deepEqual(faults(`${rows}${many}\n`), [
      105_000n,
      ['tree-alike', 5, '3', true],
      ['tree-alike', 6, '3', true],
      ['tree-parent-missing', 7, '3', true],
    ]);
  });

  it('hostile 34: reads identifiers that are names of JavaScript', () => {
    assert.deepEqual(faults('id,parent_id,voted\n__proto__,,5\nconstructor,__proto__,2\ntoString,__proto__,3\n'), [
      5_000n,
    ]);
  });

  it('hostile 38, 39: is refused below 32 levels, and with a hundred thousand does not exhaust the stack', () => {
    const deep = (levels: number): string =>
      `id,parent_id,voted\n${Array.from({length: levels}, (_, i) => `n${i},${i === 0 ? '' : `n${i - 1}`},1`).join('\n')}\n`;
    assert.deepEqual(faults(deep(32)), [1_000n]);
    for (const levels of [33, 100_000]) assert.equal(read(deep(levels)).budget.issues[0]?.code, 'too-deep');
  });

  it('is refused where nobody can tell what a parent names', () => {
    const both = read('ref,code,parent,voted\n1,2,,5\n2,1,1,2\n3,3,2,3\n');
    assert.equal(
      both.budget.issues.some(({code, severity}) => code === 'tree-unclear' && severity === 'error'),
      true,
    );
    assert.equal(total(both), 0n);
    const alike = read('id,parent_id,voted\n1,,5\n1,,6\n1,,7\n2,1,5\n2,1,6\n');
    assert.equal(
      alike.budget.issues.some(({code}) => code === 'tree-unclear'),
      true,
    );
    const lost = read('id,parent_id,voted\n1,,5\n2,1,5\n3,77,5\n4,78,5\n5,79,5\n');
    assert.equal(
      lost.budget.issues.some(({code}) => code === 'tree-unclear'),
      true,
    );
  });

  it('never counts an amount twice: on 500 random trees, what is counted is the sum of the tops', () => {
    const random = seeded(4);
    for (let run = 0; run < 500; run += 1) {
      const rows: {
        readonly id: number;
        readonly parent: number;
        readonly amount: number;
      }[] = [];
      let tops = 0;
      for (let id = 1; id <= 30; id += 1) {
        const parent = id > 2 && random() < 0.7 ? pickFrom(random, rows).id : 0;
        const amount = between(random, 0, 3);
        if (parent === 0) tops += amount;
        rows.push({id, parent, amount});
      }
      rows.sort(() => random() - 0.5);
      const text = rows.map(({id, parent, amount}) => `${id},${parent === 0 ? '' : parent},${amount}`).join('\n');
      assert.equal(total(read(`id,parent_id,voted\n${text}\n`)), BigInt(tops) * 1000n, text);
    }
  });
});

describe('the trees that Marsad Budget published', () => {
  const PAGES = [
    {
      path: 'data/tunisia/marsadbudget_resources_2015_2019.csv',
      fields: 'voted=amount_MTND',
      levels: 5,
      // Each is the published total less the special funds, whose parent the file does not have.
      sums: [27_945_200, 28_357_200, 31_311_700, 35_034_200, 39_731_800],
      faults: {'tree-parent-missing': 22, 'tree-gap': 9},
    },
    {
      path: 'data/tunisia/marsadbudget_expenditure_2015_2019.csv',
      fields: 'voted=amount_MTND',
      levels: 3,
      sums: [21_490_354, 29_668_936, 26_375_000, 57_779_820, 31_434_000],
      faults: {'tree-parent-missing': 32, 'tree-gap': 113},
    },
  ];
  for (const {path, fields, levels, sums, faults} of PAGES) {
    it(path, {skip: missing(path)}, () => {
      const table: Table = decodeCsv(new TextDecoder().decode(bytesOf(path)));
      const {budget} = understand({table}, law, {
        fields,
        unit: 'million',
      });
      const amounts = budget.phases.get('voted') ?? [];
      const byYear = [2015, 2016, 2017, 2018, 2019].map(year => {
        let sum = 0n;
        budget.years.forEach((own, row) => {
          const amount = amounts[row] ?? Number.NaN;
          if (own === year && !Number.isNaN(amount)) sum += BigInt(amount);
        });
        return sum;
      });
      assert.deepEqual(
        byYear,
        sums.map(thousands => BigInt(thousands) * 1_000_000n),
      );
      assert.equal(budget.dimensions.has(`level${levels}`) && !budget.dimensions.has(`level${levels + 1}`), true);
      const found: Record<string, number> = {};
      for (const {code} of budget.issues) if (code.startsWith('tree-')) found[code] = (found[code] ?? 0) + 1;
      assert.deepEqual(found, faults);
    });
  }
});
