import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Refusal} from '../../src/chart/context.js';
import {gaugeModel, type GaugeOptions} from '../../src/chart/gauge/gauge-model.js';
import type {ChartModel} from '../../src/chart/model.js';
import {wordsIn} from '../../src/text/catalogs.js';
import type {Lang} from '../../src/text/lang.js';
import {budgetOf, envFor} from '../fixture-pack.js';
import {assertMirrored, assertReadable, marksOf, plain, said, sum, textsOf, width} from './bars-checks.js';

/** Payment credits of 1 000 dinars, amended to 1 200.5; commitment credits that must stay out. */
const CSV = `year,credit,mission_fr,mission_ar,part,voted,amended,committed,ordered,paid
2024,CP,Santé,الصحة,1,600.001,700.501,650,600,550.25
2024,CP,Santé,الصحة,4,100,100,90,40,30
2024,CP,École,المدرسة,1,299.999,399.999,420.5,410,402.001
2024,CE,Santé,الصحة,4,5000,5000,4000,,
`;
const AS_OF = '# as_of: 2024-06-30\n';
const model = (options: GaugeOptions = {}, lang: Lang = 'fr', px = 900, csv = CSV, meta = AS_OF): ChartModel =>
  gaugeModel(budgetOf(csv, meta), options, envFor(lang, px));
const numbers = (of: ChartModel, name: string): string[] => textsOf(of, name).map(({text}) => plain(text));

describe('gaugeModel, one chain', () => {
  it('gives the exact amount of every phase, in the order of a credit’s life, and never adds CE to CP', () => {
    const chain = model();
    assert.deepEqual(
      chain.table.rows.map(row => [row.key, row.amounts[0]]),
      [
        ['voted', 1_000_000],
        ['amended', 1_200_500],
        ['committed', 1_160_500],
        ['ordered', 1_050_000],
        ['paid', 982_251],
      ],
    );
    assert.equal(chain.total, 1_200_500);
    assert.deepEqual(
      model({wish: {credit: 'commitment'}}).table.rows.map(row => row.amounts[0]),
      [5_000_000, 5_000_000, 4_000_000],
    );
    assert.deepEqual(
      chain.outline.map(({key, amount}) => [key, amount]),
      chain.table.rows.map(row => [row.key, row.amounts[0]]),
    );
  });

  it('draws all phases on one scale from zero', () => {
    const [voted, amended, committed] = marksOf(model());
    assert.ok(voted && amended && committed);
    assert.equal(voted.x0, amended.x0);
    assert.ok(Math.abs(width(voted) / width(amended) - 1_000_000 / 1_200_500) < 1e-9);
    assert.ok(Math.abs(width(committed) / width(amended) - 1_160_500 / 1_200_500) < 1e-9);
  });

  it('names the base of the rate, which is the amended credits', () => {
    assert.equal(
      said(model()),
      '81,8 % des crédits modifiés ont été payés. Crédits modifiés : 1 200,5 dinars au total.',
    );
    assert.equal(
      said(model({}, 'ar')),
      'تم دفع 81,8 % من الاعتمادات المنقحة. الاعتمادات المنقحة: 1 200,5 دينار في المجموع.',
    );
    assert.equal(
      said(model({}, 'en')),
      '81.8% of amended credits has been paid. Amended credits: 1,200.5 dinars in total.',
    );
    assert.deepEqual(
      model()
        .summary.filter(({strong}) => strong)
        .map(({text}) => plain(text)),
      ['81,8 %'],
    );
    assert.deepEqual(numbers(model(), 'shares'), ['100 %', '96,7 %', '87,5 %', '81,8 %']);
    assert.deepEqual(numbers(model(), 'values'), ['1 000', '1 200,5', '1 160,5', '1 050', '982,3']);
  });

  it('speaks of the step that the page asks for, and stresses it', () => {
    const committed = model({wish: {phase: 'committed'}});
    assert.match(said(committed), /^96,7 % des crédits modifiés ont été engagés\./);
    assert.deepEqual(
      marksOf(committed).map(({key, colour}) => [key, colour]),
      [
        ['voted', 'track'],
        ['amended', 'track'],
        ['committed', 'accent'],
        ['ordered', 'class-3'],
        ['paid', 'class-3'],
      ],
    );
  });

  it('measures against the voted credits where the amended ones are not given for every row', () => {
    const csv = 'mission,voted,amended,paid\nA,100,150,80\nB,100,,80';
    const chain = model({}, 'fr', 900, csv);
    assert.match(said(chain), /^80 % des crédits votés ont été payés/);
    assert.ok(chain.notes.map(plain).includes('Modifié : 1 ligne n’a pas de montant.'));
  });

  it('shows amounts in the unit of the credits, whichever step is asked for', () => {
    assert.equal(model({wish: {phase: 'paid'}}, 'fr', 900, 'voted,paid\n20000000,50').unit, 'en millions');
  });

  it('keeps "executed" apart from the steps of the law', () => {
    assert.match(
      said(model({}, 'fr', 900, 'voted,executed\n59805,56434.3')),
      /^94,4 % des crédits votés ont été exécutés\./,
    );
  });

  it('measures nothing against a bill, and never takes it for execution', () => {
    const bill = model({}, 'fr', 900, 'mission_fr,proposed,paid\nSanté,100,40\n', '');
    assert.match(said(bill), /Taux impossible à calculer : le fichier ne donne pas de crédits votés\./);
    assert.deepEqual(
      bill.table.rows.map(row => [row.key, row.amounts[0], plain(row.label.text)]),
      [
        ['proposed', 100_000, 'crédits proposés'],
        ['paid', 40_000, 'dépenses payées'],
      ],
    );
    assert.equal(model({}, 'fr', 900, 'mission_fr,proposed\nSanté,100\n', '').total, 100_000);
    assert.equal(model({each: 'mission'}, 'fr', 900, 'mission_fr,proposed\nSanté,100\n', '').total, 100_000);
  });

  it('shows more than 100 % as what it is, and says it', () => {
    const chain = model({}, 'fr', 900, 'voted,paid\n100,125.001');
    assert.deepEqual(
      marksOf(chain).map(({key, amount, colour}) => [key, amount, colour]),
      [
        ['voted', 100_000, 'track'],
        ['paid', 100_000, 'accent'],
        ['paid', 25_001, 'over'],
      ],
    );
    const [voted, , over] = marksOf(chain);
    assert.equal(over?.x0, voted?.x1);
    assert.equal(
      said(chain),
      '125 % des crédits votés ont été payés. Crédits votés : 100 dinars au total. Dépassement de 25 dinars.',
    );
    assert.deepEqual(chain.outline[1]?.more?.map(plain), ['dépassement de 25 D']);
  });

  it('divides by nothing: without a base, or with one of zero, there is no rate', () => {
    const zero = model({}, 'fr', 900, 'voted,paid\n0,5');
    assert.equal(
      said(zero),
      'Dépenses payées : 5 dinars au total. Pas de taux : le montant des crédits votés est nul ou négatif.',
    );
    assert.deepEqual(numbers(zero, 'shares'), []);
    const none = model({}, 'fr', 900, 'committed,paid\n7,5');
    assert.equal(
      said(none),
      'Dépenses payées : 5 dinars au total. Taux impossible à calculer : le fichier ne donne pas de crédits votés.',
    );
    assert.equal(sum(marksOf(none).map(({amount}) => amount)), 12_000);
  });

  it('says that nothing is executed, and that there is no amount', () => {
    assert.match(said(model({}, 'ar', 900, 'voted\n100')), /لا يتضمن الملف أي رقم حول التنفيذ/);
    const empty = model({}, 'fr', 900, 'voted,paid\n0,0');
    assert.deepEqual([empty.empty, empty.drawing.height], [true, 0]);
  });

  it('draws a negative amount to the other side of zero', () => {
    const [voted, paid] = marksOf(model({}, 'fr', 900, 'voted,paid\n100,-20'));
    assert.equal(paid?.colour, 'over');
    assert.equal(paid.x1, voted?.x0);
    assert.equal(paid.amount, -20_000);
  });

  it('refuses a step that the asked rows do not have', () => {
    const csv = 'year,voted,paid\n2023,100,50\n2024,100,';
    assert.throws(
      () => model({wish: {phase: 'paid'}}, 'fr', 900, csv),
      (error: unknown) => error instanceof Refusal && error.issues[0]?.code === 'no-such-phase',
    );
    assert.throws(() => model({wish: {phase: 'executed'}}), Refusal);
    assert.throws(
      () => model({each: 'governorate'}),
      (error: unknown) => error instanceof Refusal && error.issues[0]?.code === 'no-such-dimension',
    );
  });
});

describe('gaugeModel, the share of the year', () => {
  const mark = (of: ChartModel): {readonly x0: number} | undefined =>
    of.drawing.datasets.year?.[0] as {readonly x0: number} | undefined;

  it('stands at its share of the base, with its words', () => {
    const chain = model();
    const amended = marksOf(chain).find(({key}) => key === 'amended');
    assert.ok(amended && Math.abs(((mark(chain)?.x0 ?? 0) - amended.x0) / width(amended) - 182 / 366) < 1e-9);
    assert.deepEqual(numbers(chain, 'yearLabel'), ['49,7 % de l’année est écoulée']);
    assert.ok(chain.notes.map(plain).includes('Situation au 30 juin 2024, 49,7 % de l’année est écoulée.'));
    assert.ok(model({}, 'ar').notes.map(plain).includes('الوضعية إلى غاية 30 جوان 2024، انقضى 49,7 % من السنة.'));
  });

  it('takes the date of the page before that of the file', () => {
    assert.deepEqual(numbers(model({asOf: '2024-03-31'}), 'yearLabel'), ['24,9 % de l’année est écoulée']);
  });

  it('draws no mark at the end of the year, for another year, for a bare year or without a date', () => {
    for (const asOf of ['2024-12-31', '2025-01-15', '2024', undefined])
      assert.equal(mark(model({asOf}, 'fr', 900, CSV, '')), undefined);
    assert.ok(
      model({asOf: '2024-12-31'})
        .notes.map(plain)
        .includes('Situation au 31 décembre 2024, 100 % de l’année est écoulée.'),
    );
  });

  it('reports a date that is none, and uses that of the file', () => {
    const chain = model({asOf: 'juin'});
    assert.deepEqual(
      chain.issues.map(({code, text}) => [code, text]),
      [['date-invalid', 'juin']],
    );
    assert.notEqual(mark(chain), undefined);
  });
});

describe('gaugeModel, one bullet for each entry', () => {
  it('gives every phase of every entry exactly, the largest credits first', () => {
    const bullets = model({each: 'mission'});
    assert.deepEqual(
      bullets.table.rows.map(row => [row.key, ...row.amounts.slice(0, 5)]),
      [
        ['Santé', 700_001, 800_501, 740_000, 640_000, 580_250],
        ['École', 299_999, 399_999, 420_500, 410_000, 402_001],
      ],
    );
    assert.deepEqual(bullets.table.total?.amounts.slice(0, 5), [1_000_000, 1_200_500, 1_160_500, 1_050_000, 982_251]);
    assert.equal(bullets.total, 1_200_500);
  });

  it('draws tracks that sum up to the credits and bars that sum up to what was paid', () => {
    for (const px of [300, 900]) {
      const marks = marksOf(model({each: 'mission'}, 'fr', px));
      const drawn = (phase: string): number =>
        sum(marks.filter(mark => mark.phase === phase).map(({amount}) => amount));
      assert.equal(drawn('amended'), 1_200_500);
      assert.equal(drawn('paid'), 982_251);
    }
  });

  it('draws each bar to the scale of its own credits, and what goes beyond in its own colour', () => {
    const marks = marksOf(model({each: 'mission'})).filter(({key}) => key === 'École');
    assert.deepEqual(
      marks.map(({amount, colour}) => [amount, colour]),
      [
        [399_999, 'track'],
        [399_999, 'accent'],
        [2_002, 'over'],
      ],
    );
    const [track, bar, over] = marks;
    const [sante] = marksOf(model({each: 'mission'}));
    assert.ok(track && bar && over && sante);
    assert.equal(width(track), width(sante));
    assert.ok(Math.abs(width(over) / width(track) - 2_002 / 399_999) < 1e-9);
  });

  it('says rate, amounts and steps in words', () => {
    const bullets = model({each: 'mission'});
    assert.deepEqual(numbers(bullets, 'shares'), ['72,5 %', '100,5 %']);
    assert.deepEqual(numbers(bullets, 'values'), ['580,3 sur 800,5', '402 sur 400']);
    assert.equal(plain(bullets.outline[1]?.share ?? ''), '100,5 % des crédits modifiés ont été payés.');
    assert.deepEqual(bullets.outline[1]?.more?.map(plain), [
      'Dépassement de 2 D',
      'Voté : 300 D',
      'Modifié : 400 D',
      'Engagé : 420,5 D',
      'Ordonnancé : 410 D',
      'Payé : 402 D',
    ]);
    assert.match(said(bullets), /Taux le plus élevé : École, 100,5 % ; le plus faible : Santé, 72,5 %\.$/);
    assert.deepEqual(
      bullets.legend.map(({label, colour}) => [plain(label.text), colour]),
      [
        ['dépenses payées', 'accent'],
        ['crédits modifiés = 100 %', 'track'],
        ['dépassement', 'over'],
      ],
    );
  });

  it('marks the other steps by ticks, and the share of the year once for all rows', () => {
    const bullets = model({each: 'mission'});
    assert.deepEqual(
      (bullets.drawing.datasets.ticks as {phase: string; amount: number}[]).map(({phase, amount}) => [phase, amount]),
      [
        ['committed', 740_000],
        ['ordered', 640_000],
        ['committed', 420_500],
        ['ordered', 410_000],
      ],
    );
    assert.equal(new Set((bullets.drawing.datasets.year as {x0: number}[]).map(({x0}) => x0)).size, 1);
    assert.ok(bullets.notes.some(note => note.includes('dépenses engagées, dépenses ordonnancées')));
  });

  it('gives no rate where there is no base, and never calls the unknown zero', () => {
    const bullets = model({each: 'part'}, 'fr', 900, 'part,voted,paid\n1,500,520.5\n3,80,\n4,,10\n7,0,3\n2,-120.25,0');
    assert.deepEqual(numbers(bullets, 'values'), ['520,5 sur 500', '– sur 80', '3 sur 0', '0 sur −120,3', '10 sur –']);
    assert.deepEqual(numbers(bullets, 'shares'), ['104,1 %', '–', '–', '–', '–']);
    assert.equal(bullets.table.rows[1]?.cells[1], 'non disponible');
    assert.equal(bullets.outline.find(({key}) => key === '4')?.value, 'non disponible');
    assert.equal(bullets.total, 459_750);
    assert.match(plain(bullets.outline.find(({key}) => key === '7')?.share ?? ''), /^Pas de taux/);
  });

  it('keeps what is paid without being broken down, and leaves out lines without any figure', () => {
    const keys = (csv: string): readonly string[] =>
      model({each: 'part'}, 'fr', 900, csv).table.rows.map(({key}) => key);
    assert.deepEqual(keys('part,mission,voted,paid\n1,A,10,5\n,B,,7'), ['1', '∅']);
    assert.deepEqual(keys('part,mission,voted,paid\n1,A,10,5\n,B,,'), ['1']);
  });

  it('gathers the smallest beyond 25 rows, lists them and keeps them in the table', () => {
    const csv = `function,voted,paid\n${Array.from({length: 40}, (_, i) => `F${i},${100 - i},${50 - i}.5`).join('\n')}`;
    const bullets = model({each: 'function'}, 'fr', 900, csv);
    const drawn = (phase: string): number =>
      sum(
        marksOf(bullets)
          .filter(mark => mark.phase === phase)
          .map(({amount}) => amount),
      );
    assert.equal(new Set(marksOf(bullets).map(({key}) => key)).size, 25);
    assert.equal(drawn('voted'), 3_220_000);
    assert.equal(drawn('paid'), sum(Array.from({length: 40}, (_, i) => (50 - i) * 1000 + 500)));
    assert.equal(bullets.table.rows.length, 40);
    assert.equal(bullets.outline.filter(({listed}) => listed).length, 16);
  });
});

describe('gaugeModel at every size', () => {
  const long =
    'mission,voted,amended,paid\nAgriculture des ressources hydrauliques et de la pêche maritime et des forêts,17667812.125,18000000,9000000\nB,5,,7\nC,1000000,1000000,2000000';

  it('lays no text over another and cuts no number, from 280 pixels on and with letters of 32', () => {
    for (const [options, csv] of [
      [{}, CSV],
      [{each: 'mission'}, CSV],
      [{each: 'mission'}, long],
      [{}, long],
    ] as const) {
      for (const lang of ['fr', 'ar'] as const) {
        for (const px of [280, 300, 480, 560, 900, 1200])
          assertReadable(model({...options, asOf: '2024-06-30'}, lang, px, csv), envFor(lang, px));
        const large = envFor(lang, 320, {rem: 32});
        assertReadable(gaugeModel(budgetOf(csv, AS_OF), options, large), large);
      }
    }
  });

  it('mirrors every mark in Arabic', () => {
    for (const each of [undefined, 'part']) {
      for (const px of [300, 900]) {
        const env = {...envFor('ar', px), measure: () => 60};
        assertMirrored(
          gaugeModel(budgetOf(CSV), {each}, {...env, words: wordsIn('fr')}),
          gaugeModel(budgetOf(CSV), {each}, env),
          px,
        );
      }
    }
  });
});
