import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breakdownModel, type BreakdownOptions} from '../../src/chart/breakdown/breakdown-model.js';
import {Refusal} from '../../src/chart/context.js';
import type {ChartModel} from '../../src/chart/model.js';
import {wordsIn} from '../../src/text/catalogs.js';
import type {Lang} from '../../src/text/lang.js';
import {budgetOf, envFor} from '../fixture-pack.js';
import {assertMirrored, assertReadable, marksOf, plain, said, sum, textsOf, width} from './bars-checks.js';

/** One year in full, a year before, and commitment credits that must stay out. 2024, CP: 6 650.876 dinars. */
const CSV = `year,credit,mission_fr,mission_ar,part,article,voted
2024,CP,Santé,الصحة,1,101,1000.001
2024,CP,Santé,الصحة,1,102,500.5
2024,CP,Santé,الصحة,2,201,250.25
2024,CP,École,المدرسة,1,101,4000
2024,CP,École,المدرسة,3,,800.125
2024,CP,École,المدرسة,,,100
2024,CE,Santé,الصحة,1,101,9999
2023,CP,Santé,الصحة,1,101,900
2023,CP,École,المدرسة,1,101,3900
2023,CP,École,المدرسة,4,,100
`;
const budget = budgetOf(CSV);
const model = (options: BreakdownOptions = {}, lang: Lang = 'fr', px = 900, csv?: string): ChartModel =>
  breakdownModel(csv === undefined ? budget : budgetOf(csv), options, envFor(lang, px));
const amounts = (of: ChartModel): Record<string, number | undefined> =>
  Object.fromEntries(of.table.rows.map(row => [row.key, row.amounts[0]]));

describe('breakdownModel of the whole', () => {
  it('gives one exact amount per part, the largest first, and never adds CE to CP', () => {
    assert.deepEqual(
      model().table.rows.map(row => [row.key, row.amounts[0]]),
      [
        ['1', 5_500_501],
        ['3', 800_125],
        ['2', 250_250],
        ['∅', 100_000],
      ],
    );
    assert.equal(model().total, 6_650_876);
    assert.equal(model({wish: {credit: 'commitment'}}).total, 9_999_000);
  });

  it('draws what the table and the file sum up to', () => {
    for (const px of [280, 560, 1160]) {
      const one = model({}, 'fr', px);
      assert.equal(sum(marksOf(one).map(({amount}) => amount)), 6_650_876);
      assert.equal(sum(one.table.rows.map(row => row.amounts[0])), 6_650_876);
      assert.equal(one.table.total?.amounts[0], 6_650_876);
    }
  });

  it('draws lengths to scale from zero', () => {
    const [first, second] = marksOf(model());
    assert.ok(first && second && Math.abs(width(second) / width(first) - 800_125 / 5_500_501) < 1e-9);
  });

  it('gives a part the colour that it has in every widget, and none to money that is not broken down', () => {
    assert.deepEqual(
      marksOf(model()).map(({colour}) => colour),
      ['part-1', 'part-3', 'part-2', 'muted'],
    );
    assert.deepEqual(new Set(marksOf(model({by: 'mission'})).map(({colour}) => colour)), new Set(['accent']));
  });

  it('labels each bar with its amount and share, in the unit that is said once', () => {
    const one = model();
    assert.deepEqual(
      textsOf(one, 'values').map(({text}) => plain(text)),
      ['5 500,5', '800,1', '250,3', '100'],
    );
    assert.deepEqual(
      textsOf(one, 'shares').map(({text}) => plain(text)),
      ['82,7 %', '12 %', '3,8 %', '1,5 %'],
    );
    assert.equal(one.unit, 'en dinars');
  });

  it('says the total, the largest entry and its share in each language', () => {
    assert.equal(
      said(model()),
      'Dépenses : 6 650,9 dinars au total. Premier poste : Rémunérations, avec 5 500,5 dinars, soit 82,7 % du total.',
    );
    assert.equal(
      said(model({}, 'ar')),
      'النفقات: 6 650,9 دينار في المجموع. أهم بند: نفقات التأجير، بمبلغ 5 500,5 دينار، أي 82,7 % من المجموع.',
    );
    assert.equal(
      said(model({}, 'en')),
      'Spending: 6,650.9 dinars in total. Largest item: Rémunérations (en), with 5,500.5 dinars, or 82.7% of the total.',
    );
    assert.deepEqual(
      model()
        .summary.filter(({strong}) => strong)
        .map(({text}) => plain(text)),
      ['6 650,9 dinars'],
    );
  });

  it('breaks down by another classification, and by what the file has when it has no parts', () => {
    assert.deepEqual(amounts(model({by: 'mission'})), {École: 4_900_125, Santé: 1_750_751});
    assert.equal(model({by: 'mission'}).title, 'Dépenses par mission');
    assert.equal(model({}, 'fr', 900, 'function,voted\nx,1\ny,2').title, 'Dépenses par fonction');
    const revenue = 'flow,part,revenue_part,voted\nrevenue,,I,70\nrevenue,,II,30\nspending,1,,90';
    assert.deepEqual(amounts(model({wish: {flow: 'revenue'}}, 'fr', 900, revenue)), {I: 70_000, II: 30_000});
  });

  it('refuses what the file does not have', () => {
    const codes = (options: BreakdownOptions): readonly string[] => {
      try {
        model(options);
      } catch (error) {
        assert.ok(error instanceof Refusal);
        return error.issues.map(({code}) => code);
      }
      return [];
    };
    assert.deepEqual(codes({by: 'title'}), ['no-such-dimension']);
    assert.deepEqual(codes({each: 'governorate'}), ['no-such-dimension']);
    assert.deepEqual(codes({wish: {phase: 'paid'}}), ['no-such-phase']);
    assert.deepEqual(codes({wish: {filters: {mission: 'Défense'}}}), ['no-such-entry']);
  });
});

describe('breakdownModel, opened', () => {
  it('opens a part into its articles, in its colour', () => {
    const part = model({path: ['1']});
    assert.deepEqual(amounts(part), {101: 5_000_001, 102: 500_500});
    assert.equal(part.total, 5_500_501);
    assert.deepEqual(
      marksOf(part).map(({colour}) => colour),
      ['part-1', 'part-1'],
    );
    assert.deepEqual(
      part.path.map(({label, path}) => [label.text, path]),
      [
        ['Ensemble', []],
        ['Rémunérations', ['1']],
      ],
    );
    assert.equal(part.title, 'Dépenses par article');
    assert.match(said(part), /^Rémunérations : 5 500,5 dinars/);
    assert.match(plain(part.outline[0]?.share ?? ''), /^90,9 % de « Rémunérations »$/);
  });

  it('opens only what has something inside, and follows a path as far as it goes', () => {
    assert.deepEqual(
      model().outline.map(({key, opens}) => [key, opens]),
      [
        ['1', true],
        ['3', false],
        ['2', true],
        ['∅', false],
      ],
    );
    assert.equal(model({path: ['3']}).total, 6_650_876);
    assert.equal(model({path: ['1', '101', 'gone']}).total, 5_500_501);
  });

  it('gathers what is beyond 25 rows, draws every millime of it and opens it', () => {
    const csv = `function,voted\n${Array.from({length: 40}, (_, i) => `F${i},${100 - i}.001`).join('\n')}`;
    const whole = model({}, 'fr', 900, csv);
    const total = sum(Array.from({length: 40}, (_, i) => (100 - i) * 1000 + 1));
    assert.equal(marksOf(whole).length, 25);
    assert.equal(sum(marksOf(whole).map(({amount}) => amount)), total);
    assert.equal(whole.table.rows.length, 40);
    assert.equal(whole.outline.filter(({listed}) => listed).length, 16);
    const rest = model({path: ['…']}, 'fr', 900, csv);
    assert.equal(rest.total, whole.outline.find(({key}) => key === '…')?.amount);
    assert.equal(rest.outline.length, 16);
    assert.match(rest.path[1]?.label.text ?? '', /^Autres \(16/);
  });
});

describe('breakdownModel, one bar for each mission', () => {
  it('stacks exact pieces that sum up to the row, the table and the file', () => {
    for (const percent of [false, true]) {
      const stacks = model({each: 'mission', percent});
      assert.deepEqual(
        stacks.outline.map(({key, amount}) => [key, amount]),
        [
          ['École', 4_900_125],
          ['Santé', 1_750_751],
        ],
      );
      for (const {key, amount} of stacks.outline)
        assert.equal(
          sum(
            marksOf(stacks)
              .filter(mark => mark.key === key)
              .map(mark => mark.amount),
          ),
          amount,
        );
      assert.deepEqual(stacks.table.total?.amounts, [5_500_501, 250_250, 800_125, 100_000, 6_650_876]);
      assert.deepEqual(stacks.table.columns, [
        'Mission',
        'Rémunérations',
        'Gestion',
        'Interventions',
        'Non réparti',
        'Total',
      ]);
    }
  });

  it('keeps the legal order and the colours of the parts in every row and in the legend', () => {
    const stacks = model({each: 'mission'});
    assert.deepEqual(
      stacks.legend.map(({colour}) => colour),
      ['part-1', 'part-2', 'part-3', 'none'],
    );
    assert.deepEqual(
      marksOf(stacks)
        .filter(({key}) => key === 'École')
        .map(({colour}) => colour),
      ['part-1', 'part-3', 'none'],
    );
  });

  it('shows amounts on one scale, or every row as 100 %', () => {
    const lengths = (percent: boolean): Record<string, number> => {
      const marks = marksOf(model({each: 'mission', percent}));
      const end = (key: string): number =>
        Math.max(...marks.filter(mark => mark.key === key).map(({x1}) => x1)) - Math.min(...marks.map(({x0}) => x0));
      return {ecole: end('École'), sante: end('Santé')};
    };
    const {ecole = 0, sante = 0} = lengths(false);
    assert.ok(Math.abs(sante / ecole - 1_750_751 / 4_900_125) < 1e-9);
    const whole = lengths(true);
    assert.equal(whole.ecole, whole.sante);
  });

  it('draws the number of a piece only where it fits whole', () => {
    const wide = textsOf(model({each: 'mission', percent: true}), 'pieces').map(({text}) => plain(text));
    const narrow = textsOf(model({each: 'mission', percent: true}, 'fr', 300), 'pieces').map(({text}) => plain(text));
    assert.deepEqual(wide.slice(0, 2), ['81,6 %', '16,3 %']);
    assert.ok(narrow.length < wide.length && narrow.includes('81,6 %'));
  });

  it('says the pieces of a row in its tooltip', () => {
    const ecole = model({each: 'mission'}).outline[0];
    assert.deepEqual(ecole?.more?.map(plain), [
      'Rémunérations : 4 000 D (81,6 %)',
      'Interventions : 800,1 D (16,3 %)',
      'Non réparti : 100 D (2 %)',
    ]);
    assert.equal(plain(ecole.name), 'École, 4 900,1 dinars, 73,7 % du total');
  });

  it('opens a mission into its parts, and a part into its articles', () => {
    assert.deepEqual(amounts(model({each: 'mission', path: ['Santé']})), {1: 1_500_501, 2: 250_250});
    const part = model({each: 'mission', path: ['Santé', '1']});
    assert.deepEqual(amounts(part), {101: 1_000_001, 102: 500_500});
    assert.deepEqual(
      part.path.map(({label}) => label.text),
      ['Ensemble', 'Santé', 'Rémunérations'],
    );
  });

  it('gathers small series, and shows each of them in the table', () => {
    const csv = `mission,function,voted\n${Array.from({length: 10}, (_, i) => `M,F${i},${100 - i}`).join('\n')}`;
    const stacks = model({each: 'mission', by: 'function'}, 'fr', 900, csv);
    assert.equal(stacks.legend.length, 7);
    assert.equal(stacks.table.columns.length, 12);
    assert.equal(sum(marksOf(stacks).map(({amount}) => amount)), 955_000);
  });

  it('is plain bars when it would show each entry of its own classification', () => {
    assert.deepEqual(amounts(model({each: 'part'})), amounts(model()));
  });
});

describe('breakdownModel, one bar for each year', () => {
  it('puts years in their order and never adds them', () => {
    const years = model({each: 'year'});
    assert.deepEqual(
      years.outline.map(({key, amount}) => [key, amount]),
      [
        ['2023', 4_900_000],
        ['2024', 6_650_876],
      ],
    );
    assert.equal(years.total, 6_650_876);
    assert.equal(model({each: 'year', wish: {year: 2023}}).total, 4_900_000);
    assert.equal(years.table.total, undefined);
    assert.deepEqual(
      years.table.rows.map(row => row.amounts.at(-1)),
      [4_900_000, 6_650_876],
    );
    assert.match(years.kicker, /2023–2024/);
  });

  it('says which year the total is of, and the change from the first to the last', () => {
    assert.equal(
      said(model({each: 'year'})),
      'Dépenses (2024) : 6 650,9 dinars au total. Premier poste : Rémunérations, avec 5 500,5 dinars, soit 82,7 % du total. De 2023 à 2024 : hausse de 1 750,9 dinars, soit 35,7 %.',
    );
    assert.match(said(model({each: 'year'}, 'ar')), /بين 2023 و2024: ارتفاع بمبلغ 1 750,9 دينار، أي 35,7 %\.$/);
  });

  it('speaks of the latest year that has anything to say', () => {
    const investment = model({each: 'year', wish: {filters: {part: '4'}}}, 'en');
    assert.equal(investment.total, 100_000);
    assert.match(said(investment), /^Spending \(2023\): 100 dinars in total\./);
  });

  it('opens a year into its parts', () => {
    const year = model({each: 'year', path: ['2023', '1']});
    assert.equal(year.total, 4_800_000);
    assert.deepEqual(
      year.path.map(({label, path}) => [label.text, path]),
      [
        ['Ensemble', []],
        ['2023', ['2023']],
        ['Rémunérations', ['2023', '1']],
      ],
    );
  });
});

describe('breakdownModel, what is hard to show', () => {
  const HARD = 'mission,part,voted\nA,1,500\nA,2,-120.25\nB,1,80\nB,4,\nC,7,0';

  it('draws a negative amount to the other side of zero, in its own colour, and says it', () => {
    const bars = model({}, 'fr', 900, HARD);
    const [wages] = marksOf(bars);
    const negative = marksOf(bars).find(({key}) => key === '2');
    assert.equal(negative?.amount, -120_250);
    assert.equal(negative.colour, 'over');
    assert.equal(negative.x1, wages?.x0);
    assert.equal(sum(marksOf(bars).map(({amount}) => amount)), 459_750);
    assert.ok(
      bars.notes.some(note =>
        /Montants positifs : 580 D ; montants négatifs, à déduire : −120,3 D ; total net : 459,8 D/.test(plain(note)),
      ),
    );
    assert.ok((bars.drawing.datasets.zero?.length ?? 0) > 0);
  });

  it('never shows "not available" as zero', () => {
    const bars = model({}, 'fr', 900, HARD);
    assert.equal(marksOf(bars).find(({key}) => key === '4')?.amount, null);
    assert.equal(bars.outline.at(-1)?.value, 'non disponible');
    assert.equal(bars.table.rows.at(-1)?.cells[0], 'non disponible');
    assert.equal(bars.table.rows.at(-1)?.amounts[0], undefined);
    assert.ok(bars.notes.includes('1 ligne n’a pas de montant.'));
  });

  it('leaves out lines that name nothing and have no amount, and counts them', () => {
    const bars = model({}, 'fr', 900, 'part,mission,voted\n1,A,500\n,B,');
    assert.deepEqual(
      bars.table.rows.map(({key}) => key),
      ['1'],
    );
    assert.ok(bars.notes.includes('1 ligne n’a pas de montant.'));
  });

  it('stacks negative pieces apart, and shows no shares of a row that has them', () => {
    const stacks = model({each: 'mission'}, 'fr', 900, HARD);
    const a = marksOf(stacks).filter(({key}) => key === 'A');
    assert.deepEqual(
      a.map(({amount, colour}) => [amount, colour]),
      [
        [500_000, 'part-1'],
        [-120_250, 'over'],
      ],
    );
    assert.equal(a[1]?.x1, a[0]?.x0);
    const shares = model({each: 'mission', percent: true}, 'fr', 900, HARD);
    assert.deepEqual(
      marksOf(shares)
        .filter(({key}) => key !== 'B')
        .map(mark => [mark.key, mark.amount, width(mark)]),
      [
        ['A', 379_750, 0],
        ['C', 0, 0],
      ],
    );
    assert.ok(shares.notes.some(note => note.startsWith('Une ligne qui contient des montants négatifs')));
    const [one, ...more] = textsOf(shares, 'shares').filter(({text}) => text.includes('pas de parts'));
    assert.ok(one && more.length === 1);
    assertReadable(shares, envFor());
    assert.equal(sum(marksOf(shares).map(({amount}) => amount)), 459_750);
  });

  it('says that there is no amount instead of drawing nothing', () => {
    const none = model({}, 'ar', 900, 'part,voted\n1,0\n2,0');
    assert.deepEqual([none.empty, none.drawing.height, none.table.rows.length], [true, 0, 2]);
    assert.match(said(none), /لا يوجد أي مبلغ لعرضه/);
  });
});

describe('breakdownModel at every size', () => {
  const long =
    'mission,part,voted\nAgriculture des ressources hydrauliques et de la pêche maritime et des forêts,1,17667812.125\nÉlectroencéphalographiquementindéterminable,2,-3000000\nB,,5';
  const charts: readonly (readonly [BreakdownOptions, string])[] = [
    [{}, CSV],
    [{by: 'mission'}, long],
    [{each: 'mission'}, long],
    [{each: 'mission', percent: true}, CSV],
    [{each: 'year'}, CSV],
  ];

  it('lays no text over another and cuts no number, from 280 pixels on and with letters of 32', () => {
    for (const [options, csv] of charts) {
      for (const lang of ['fr', 'ar'] as const) {
        for (const px of [280, 300, 480, 560, 900, 1200])
          assertReadable(model(options, lang, px, csv), envFor(lang, px));
        const large = envFor(lang, 320, {rem: 32});
        assertReadable(breakdownModel(budgetOf(csv), options, large), large);
      }
    }
  });

  it('mirrors every mark in Arabic', () => {
    for (const [options, csv] of charts.filter(([, text]) => text === CSV)) {
      for (const px of [300, 900]) {
        const labels = csv.replaceAll('المدرسة', 'École').replaceAll('الصحة', 'Santé');
        const same = {...envFor('ar', px), measure: () => 60};
        const french = breakdownModel(budgetOf(labels), options, {...same, words: wordsIn('fr')});
        assertMirrored(french, breakdownModel(budgetOf(labels), options, same), px);
      }
    }
  });
});
