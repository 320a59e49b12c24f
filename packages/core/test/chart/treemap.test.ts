import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Budget} from '../../src/budget/budget.js';
import {Refusal} from '../../src/chart/context.js';
import type {ChartEnv} from '../../src/chart/env.js';
import type {Box, ChartModel, OutlineItem} from '../../src/chart/model.js';
import type {LabelDatum} from '../../src/chart/treemap/labels.js';
import {OTHERS, treemapModel, type TreemapOptions} from '../../src/chart/treemap/treemap-model.js';
import type {Lang} from '../../src/text/lang.js';
import {law, read} from '../law-pack.js';
import {between, seeded} from '../random.js';

const WIDTHS = [240, 320, 640, 1200, 2000];
const LANGS: readonly Lang[] = ['fr', 'ar', 'en'];
const measure = (text: string, size: number, bold = false): number => [...text].length * size * (bold ? 0.6 : 0.55);
const envFor = (lang: Lang = 'fr', width = 900): ChartEnv => ({lang, country: law, width, rem: 16, measure});

const CSV = `year,mission,programme_code,programme_fr,programme_ar,article,voted
2024,sante,1,Soins,العلاج,101,3000.5
2024,sante,1,Soins,العلاج,201,1000
2024,sante,2,Prévention,الوقاية,101,500
2024,justice,1,Tribunaux,المحاكم,101,1500
2024,defense,,,,,700.25
`;
const budget = read(CSV);
const model = (options: TreemapOptions = {}, lang: Lang = 'fr', width = 900, of: Budget = budget): ChartModel => treemapModel(of, options, envFor(lang, width));

/** Missions with amounts that fall fast, so that some are too small to draw. */
const tail = (count: number): Budget =>
  read(`mission,programme,voted\n${Array.from({length: count}, (_, i) => `m${i},a${i},${Math.ceil(1e9 / (i + 1) ** 2)}\nm${i},b${i},1`).join('\n')}\n`);

interface Mark {
  readonly key: string;
  readonly amount: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
const marksOf = ({drawing}: ChartModel): readonly Mark[] => drawing.datasets.marks as readonly Mark[];
const labelsOf = ({drawing}: ChartModel): readonly LabelDatum[] => drawing.datasets.labels as readonly LabelDatum[];
const itemOf = ({outline}: ChartModel, key: string): OutlineItem => {
  const item = outline.find(other => other.key === key);
  assert.ok(item, key);
  return item;
};
const bare = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u2066-\u2069]/g, '');
const said = ({summary}: ChartModel): string => bare(summary.map(({text}) => text).join(''));
const sum = (amounts: readonly number[]): bigint => amounts.reduce((total, amount) => total + BigInt(amount), 0n);

describe('what a treemap shows', () => {
  it('adds up to its total in drawing, list and table, exactly', () => {
    for (const lang of LANGS) {
      for (const path of [[], ['sante'], ['sante', 'sante/1']]) {
        const of = model({path}, lang);
        assert.equal(sum(marksOf(of).map(({amount}) => amount)), BigInt(of.total));
        assert.equal(sum(of.table.rows.map(({amounts}) => amounts[0] ?? 0)), BigInt(of.total));
        assert.equal(of.table.total?.amounts[0], of.total);
      }
    }
    assert.equal(model().total, 6_700_750);
  });

  it('is largest first, with exact amounts and shares in the table', () => {
    const {table} = model();
    assert.deepEqual(
      table.rows.map(({key, label, cells, amounts}) => [key, label.text, bare(cells.join(' | ')), amounts]),
      [
        ['sante', 'Santé', '4 500,500 | 67,2 %', [4_500_500, undefined]],
        ['justice', 'Justice', '1 500 | 22,4 %', [1_500_000, undefined]],
        ['defense', 'Défense', '700,250 | 10,5 %', [700_250, undefined]],
      ],
    );
    assert.equal(bare(table.total?.cells.join(' | ') ?? ''), '6 700,750 | 100 %');
    assert.deepEqual(table.columns, ['Mission', 'Montant, en dinars', 'Part']);
  });

  it('is said in one sentence with the total, the largest item and its share', () => {
    assert.equal(said(model()), 'Dépenses : 6 700,8 dinars au total. Premier poste : Santé, avec 4 500,5 dinars, soit 67,2 % du total.');
    assert.equal(said(model({path: ['sante']})), 'Santé : 4 500,5 dinars au total. Premier poste : Soins, avec 4 000,5 dinars, soit 88,9 % de « Santé ».');
  });

  it('names each item for every reader, with its exact amount and its shares', () => {
    const item = itemOf(model({path: ['sante']}), 'sante/2');
    assert.deepEqual([bare(item.name), bare(item.exact), item.share && bare(item.share), item.more?.map(bare)], [
      'Prévention, 500 dinars, 11,1 % de « Santé »',
      '500 dinars',
      '11,1 % de « Santé »',
      ['7,5 % du total'],
    ]);
  });

  it('opens what has parts, and only that', () => {
    const opens = (path: readonly string[]): unknown => model({path}).outline.map(({key, opens: open}) => [key, open]);
    assert.deepEqual(opens([]), [['sante', true], ['justice', true], ['defense', false]]);
    assert.deepEqual(opens(['sante']), [['sante/1', false], ['sante/2', false]]);
    assert.deepEqual(model({by: ['mission', 'article'], path: ['sante']}).outline.map(({key}) => key), ['101', '201']);
  });

  it('keeps the way back, in the language of the reader', () => {
    assert.deepEqual(model({path: ['sante']}, 'ar').path, [
      {label: {text: 'المجموع العام', lang: 'ar'}, path: []},
      {label: {text: 'الصحة', lang: 'ar'}, path: ['sante']},
    ]);
  });

  it('follows a path of another file as far as it goes', () => {
    for (const path of [['gone'], ['gone', 'x'], ['defense'], [OTHERS], ['__proto__']]) assert.deepEqual(model({path}).path.at(-1)?.path, [], path.join());
    assert.deepEqual(model({path: ['sante', 'gone', 'sante/1']}).path.at(-1)?.path, ['sante']);
  });

  it('is coloured by what the mission is for, with a legend of what is there', () => {
    const of = model();
    assert.deepEqual(of.outline.map(({colour}) => colour), ['family-1', 'family-2', 'family-2']);
    assert.deepEqual(of.legend.map(({label, colour}) => [label.text, colour]), [['Social', 'family-1'], ['Ordre', 'family-2']]);
    assert.deepEqual(new Set(model({path: ['justice']}).outline.map(({colour}) => colour)), new Set(['family-2']));
  });

  it('shows money that is broken down no further as such, and does not call it the largest item', () => {
    const of = model({path: ['sante']}, 'fr', 900, read('mission,programme,voted\nsante,,9\nsante,a,2\nsante,b,1\n'));
    assert.deepEqual(of.table.rows.map(({label}) => label.text), ['Non réparti', 'a', 'b']);
    assert.match(said(of), /Premier poste : a, avec 2 dinars/);
  });
});

describe('the boxes of a treemap', () => {
  const random = seeded(5);
  const many = (count: number): Budget => read(`mission,voted\n${Array.from({length: count}, (_, i) => `m${i},${between(random, 1, 10 ** between(random, 1, 9))}`).join('\n')}\n`);
  const budgets = [budget, many(1), many(2), many(40), tail(120)];

  it('lie inside the drawing, do not overlap, and have an area that follows the amount', () => {
    for (const of of budgets) {
      for (const width of WIDTHS) {
        const {drawing, ...rest} = model({}, 'fr', width, of);
        const marks = marksOf({drawing, ...rest});
        assert.equal(drawing.width, width);
        for (const {x0, x1, y0, y1} of marks) assert.ok(x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= drawing.height && x1 >= x0 && y1 >= y0);
        marks.forEach((a, i) => {
          for (const b of marks.slice(i + 1)) assert.ok(a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0, `${a.key} ${b.key} at ${width}`);
        });
        const whole = marks.reduce((total, {amount}) => total + amount, 0);
        for (const {key, amount, x0, x1, y0, y1} of marks) {
          const area = (amount / whole) * width * drawing.height;
          const gap = Math.abs((x1 - x0) * (y1 - y0) - area);
          assert.ok(gap <= 4 * (x1 - x0 + y1 - y0 + 4), `${key} ${gap} of ${area}`);
        }
      }
    }
  });

  it('of Arabic are those of French seen in a mirror', () => {
    for (const of of budgets) {
      for (const width of WIDTHS) {
        const [left, right] = [marksOf(model({}, 'fr', width, of)), marksOf(model({}, 'ar', width, of))];
        assert.deepEqual(right.map(({key, x0, x1, y0, y1}) => ({key, x0, x1, y0, y1})), left.map(({key, x0, x1, y0, y1}) => ({key, x0: width - x1, x1: width - x0, y0, y1})));
      }
    }
    assert.deepEqual(model({}, 'ar').drawing.params, {rtl: true});
  });

  it('hold their labels whole: no text is wider or higher than its box, none is cut', () => {
    for (const lang of LANGS) {
      for (const of of budgets) {
        for (const width of WIDTHS) {
          const drawn = model({}, lang, width, of);
          for (const {key, text, x, y, size, bold} of labelsOf(drawn)) {
            const box = itemOf(drawn, key).box as Box;
            const shown = text.replace(/[\u2066-\u2069]/g, '');
            const start = lang === 'ar' ? x - measure(shown, size, bold) : x;
            assert.ok(start >= box.x && start + measure(shown, size, bold) <= box.x + box.width, `${shown} in ${box.width}`);
            assert.ok(y >= box.y && y + size <= box.y + box.height, `${shown} at ${y}`);
            assert.ok(size >= 12);
          }
        }
      }
    }
  });

  it('that have no room for their name are in the list, and the others are not', () => {
    for (const of of budgets) {
      const drawn = model({}, 'fr', 320, of);
      const named = new Set(labelsOf(drawn).map(({key}) => key));
      for (const {key, listed} of drawn.outline) if (key !== OTHERS) assert.equal(listed, !named.has(key), key);
    }
  });

  it('show the share that the tooltip says', () => {
    for (const path of [[], ['sante']]) {
      const drawn = model({path}, 'fr', 1200);
      for (const {key, text} of labelsOf(drawn).filter(({text: of}) => of.includes('%'))) {
        assert.ok(bare(itemOf(drawn, key).share ?? '').startsWith(bare(text)), text);
      }
    }
  });
});

describe('small items', () => {
  const of = tail(120);
  const whole = model({}, 'fr', 640, of);
  const gathered = itemOf(whole, OTHERS);
  const under = (path: readonly string[], width = 640): ChartModel => model({path}, 'fr', width, of);

  it('are gathered: drawn and gathered amounts are the total, to the millime', () => {
    for (const width of WIDTHS) {
      const drawn = model({}, 'fr', width, of);
      assert.equal(sum(marksOf(drawn).map(({amount}) => amount)), BigInt(drawn.total));
      const others = itemOf(drawn, OTHERS);
      const listed = drawn.outline.filter(({box}) => box === undefined);
      assert.equal(sum(listed.map(({amount}) => amount)), BigInt(others.amount));
      assert.ok(listed.every(item => item.listed) && !others.listed && others.opens);
    }
  });

  it('have one cell that says how many they are', () => {
    const count = whole.outline.filter(({box}) => box === undefined).length;
    assert.equal(gathered.label.text, `Autres (${count} postes)`);
    assert.equal(whole.legend.at(-1)?.label.text, gathered.label.text);
  });

  it('are all in the table', () => assert.equal(whole.table.rows.length, 120));

  it('open into their own drawing, whose shares stay those of the whole', () => {
    const opened = under([OTHERS]);
    assert.equal(opened.total, gathered.amount);
    assert.deepEqual(opened.path.at(-1)?.path, [OTHERS]);
    assert.equal(sum(opened.table.rows.map(({amounts}) => amounts[0] ?? 0)), BigInt(opened.total));
    for (const item of opened.outline.filter(({key}) => key !== OTHERS)) assert.equal(item.share, itemOf(whole, item.key).share);
    assert.ok(gathered.share?.startsWith(opened.table.total?.cells[1] ?? 'x'));
  });

  it('can be opened one by one from there, and gathered again', () => {
    const [first] = under([OTHERS]).outline;
    assert.ok(first?.opens);
    const item = under([OTHERS, first.key]);
    assert.deepEqual(item.path.at(-1)?.path, [OTHERS, first.key]);
    assert.equal(item.total, first.amount);
    assert.match(bare(itemOf(item, `${first.key}/a${first.key.slice(1)}`).share ?? ''), new RegExp(`« ${first.key} »$`));
    const again = under([OTHERS], 240);
    if (again.outline.some(({key}) => key === OTHERS)) assert.equal(under([OTHERS, OTHERS], 240).path.length, 3);
  });

  it('are not gathered when there is one only', () => {
    const one = model({}, 'fr', 640, read('mission,voted\na,1000000\nb,1000000\nc,1\n'));
    assert.deepEqual(marksOf(one).map(({key}) => key), ['a', 'b', 'c']);
  });

  it('by the thousand, all alike, are drawn up to what a reader can tell apart', () => {
    const alike = read(`mission,voted\n${Array.from({length: 2_000}, (_, i) => `m${i},5`).join('\n')}\n`);
    for (const width of WIDTHS) {
      const drawn = model({}, 'fr', width, alike);
      assert.ok(marksOf(drawn).length <= 501, String(width));
      assert.equal(sum(marksOf(drawn).map(({amount}) => amount)), 10_000_000n);
      assert.equal(drawn.table.rows.length, 2_000);
    }
    assert.equal(model({path: [OTHERS, OTHERS]}, 'fr', 240, alike).table.rows.length, 1_000);
  });
});

describe('amounts that have no area', () => {
  it('are in the table when they are negative, and said apart with the net total', () => {
    const of = model({}, 'fr', 900, read('mission,voted\nsante,120.5\njustice,-20.25\n'));
    assert.deepEqual(marksOf(of).map(({key}) => key), ['sante']);
    assert.equal(of.total, 100_250);
    assert.deepEqual(of.table.rows.map(({amounts}) => amounts[0]), [120_500, -20_250]);
    assert.deepEqual(of.table.rows[1]?.cells.map(bare), ['−20,250', '–']);
    assert.deepEqual(of.notes.map(bare), ['Montants positifs : 120,5 DT ; montants négatifs, à déduire : −20,3 DT ; total net : 100,3 DT.']);
  });

  it('leave an empty drawing and a sentence when there is nothing else', () => {
    for (const cells of ['0', '-5']) {
      const of = model({}, 'fr', 900, read(`mission,voted\nsante,${cells}\njustice,${cells}\n`));
      assert.equal(of.empty, true);
      assert.deepEqual([of.drawing.height, marksOf(of), of.outline], [0, [], []]);
      assert.match(said(of), /Aucun montant à montrer\.$/);
      assert.equal(of.table.rows.length, 2);
    }
  });

  it('are "not available" and not zero when the file has no figure', () => {
    const file = read('year,mission,voted,paid\n2024,sante,5,\n2024,justice,6,\n2023,sante,4,3\n');
    const of = model({wish: {phase: 'paid', year: 2024}}, 'fr', 900, file);
    assert.equal(said(of), 'Dépenses : non disponible.');
    assert.deepEqual(of.table.rows.map(({cells}) => cells[0]), ['non disponible', 'non disponible']);
    assert.equal(of.table.total?.cells[0], 'non disponible');
    assert.equal(of.empty, true);
  });

  it('are counted in a note when some have a figure and others none', () => {
    const of = model({}, 'ar', 900, read('mission,voted\nsante,5\njustice,\ndefense,n.d.\nX,-1\n'));
    assert.deepEqual(of.table.rows.map(({key}) => key), ['sante', 'X', 'justice', 'defense']);
    assert.match(of.notes.join(), /سطران بدون مبلغ/);
  });

  it('never give a share that means nothing', () => {
    const of = model({}, 'fr', 900, read('mission,voted\nsante,5\njustice,-8\n'));
    assert.doesNotMatch(said(of), /%|soit \./);
    assert.equal(itemOf(of, 'sante').share, undefined);
  });
});

describe('names from a file', () => {
  it('in another language are marked as such', () => {
    const of = model({}, 'ar', 900, read('mission,voted\nAgence du sport,5\n'));
    assert.deepEqual(of.outline[0]?.label, {text: 'Agence du sport', lang: 'fr'});
  });

  it('stay text, whatever they look like', () => {
    const names = ['<img src=x onerror=alert(1)>', '</text><script>', 'datum.x', '__proto__', 'constructor', 'toString'];
    const of = model({}, 'fr', 1200, read(`mission_fr,voted\n${names.map((name, i) => `${name},${100 - i}`).join('\n')}\n`));
    assert.deepEqual(of.table.rows.map(({label}) => label.text), names);
    assert.deepEqual(of.outline.map(({label}) => label.text), names);
  });

  it('of 20,000 characters are cut where they would fill the page, and whole in the table', () => {
    const name = 'ministère '.repeat(2_000).trim();
    const of = model({}, 'fr', 1200, read(`mission_fr,voted\n${name},5\nb,4\n`));
    assert.equal(of.table.rows[0]?.label.text, name);
    assert.equal(of.outline[0]?.label.text.length, 501);
    assert.deepEqual(labelsOf(of).filter(({key}) => key === name), []);
  });

  it('carry no control marks in what assistive technology reads, and isolates in what is drawn', () => {
    const of = model({}, 'ar', 1200);
    for (const {name} of of.outline) assert.doesNotMatch(name, /[\u2066-\u2069\u200e\u200f]/);
    for (const {text} of labelsOf(of)) assert.match(text, /^[\u2066\u2067].*\u2069$/);
  });
});

describe('a treemap that cannot be made', () => {
  const refusal = (run: () => unknown): readonly string[] => {
    try {
      run();
    } catch (error) {
      assert.ok(error instanceof Refusal);
      return error.issues.map(({code}) => code);
    }
    return [];
  };

  it('says which level the file does not have', () => assert.deepEqual(refusal(() => model({by: ['mission', 'function']})), ['no-such-dimension']));

  it('says that nothing matches', () => {
    assert.deepEqual(refusal(() => model({wish: {filters: {mission: 'sante', programme: 'Tribunaux'}}})), ['no-rows']);
    assert.deepEqual(refusal(() => model({wish: {year: 1999}})), ['no-such-year']);
  });

  it('says that a sum is too large to be exact, also when the total itself is not', () => {
    const large = 9_007_199_254_740_991;
    assert.deepEqual(refusal(() => model({}, 'fr', 900, read(`# unit: millime\nmission,voted\na,${large}\nb,1\n`))), ['overflow']);
    assert.deepEqual(refusal(() => model({}, 'fr', 900, read(`# unit: millime\nmission,voted\na,${large}\nb,-5\na,7\n`))), ['overflow']);
  });
});
