import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Budget} from '../../../src/budget/budget.js';
import {Refusal} from '../../../src/chart/context.js';
import type {ChartModel, Drawing} from '../../../src/chart/model.js';
import {ownModel, type OwnOptions} from '../../../src/chart/own/own-model.js';
import {readSpec} from '../../../src/chart/own/spec/read-spec.js';
import type {Lang} from '../../../src/text/lang.js';
import {country, readFile} from '../../check/fixture.js';
import {read} from '../../law-pack.js';
import {bare, envFor, said} from '../treemap-fixture.js';

const CSV = `# decimal: .
year,credit,mission,part,voted,paid
2023,CP,sante,1,900.5,880
2023,CP,justice,1,300,
2024,CP,sante,2,700.001,100
2024,CP,sante,1,1000.25,950.125
2024,CP,justice,1,500,
2024,CE,sante,1,9000,
`;
const budget = read(CSV);
const bars = (field: string, amount = 'amount'): object => ({
  mark: 'bar',
  encoding: {y: {field}, x: {field: amount}},
});
const model = (spec: unknown, options: OwnOptions = {}, lang: Lang = 'fr', of: Budget = budget): ChartModel =>
  ownModel(of, readSpec(spec), options, envFor(lang));
const rowsOf = ({drawing}: ChartModel): Drawing['datasets'][string] => drawing.datasets['budget'] ?? [];
const tableOf = ({table}: ChartModel): unknown => [
  table.columns,
  ...table.rows.map(({label, amounts}) => [label.text, ...amounts]),
  ...(table.total ? [[table.total.label.text, ...table.total.amounts]] : []),
];
const codeOf = ({issues}: ChartModel): readonly string[] => issues.map(({code}) => code);

describe('the rows of a spec', () => {
  it('are those of the general budget, unless the spec names the accounts', () => {
    const csv =
      'year,account,mission,voted\n2025,general,sante,70\n2025,general,education,30\n2025,establishment,,40\n';
    const {budget: several} = readFile(csv);
    const amountsBy = (level: string): unknown => {
      const {total, table} = ownModel(several, readSpec(bars(level)), {}, {...envFor('fr'), country});
      return [total, ...table.rows.map(({amounts}) => amounts[0])];
    };
    assert.deepEqual(amountsBy('mission'), [100_000, 70_000, 30_000]);
    assert.deepEqual(amountsBy('account'), [140_000, 100_000, 40_000]);
  });

  it('tell which years and phases are shown, for the checks', () => {
    const {shown} = model({mark: 'bar', encoding: {x: {field: 'year'}, y: {field: 'paid'}}}, {each: 'year'});
    assert.deepEqual([shown.years, shown.phases], [[2023, 2024], ['paid']]);
  });

  it('are one for each entry of the level that it names, with the amounts of every phase in the main unit', () => {
    assert.deepEqual(rowsOf(model(bars('part'))), [
      {
        part: 'Rémunérations',
        part_code: '1',
        part_order: 1,
        year: 2024,
        year_name: '2024',
        amount: 1500.25,
        voted: 1500.25,
        paid: 950.125,
      },
      {
        part: 'Gestion',
        part_code: '2',
        part_order: 2,
        year: 2024,
        year_name: '2024',
        amount: 700.001,
        voted: 700.001,
        paid: 100,
      },
    ]);
  });

  it('have the names of the reader, and codes that are the same for all', () => {
    const names = (lang: Lang): unknown =>
      rowsOf(model(bars('mission'), {}, lang)).map(row => {
        const {mission, mission_code: code} = row as Record<string, unknown>;
        return [mission, code];
      });
    assert.deepEqual(names('fr'), [
      ['Santé', 'sante'],
      ['Justice', 'justice'],
    ]);
    assert.deepEqual(names('ar'), [
      ['الصحة', 'sante'],
      ['العدل', 'justice'],
    ]);
  });

  it('are as fine as all the levels that it names, in expressions too', () => {
    const spec = {...bars('part'), transform: [{filter: "datum.mission_code == 'sante'"}]};
    assert.deepEqual(
      rowsOf(model(spec)).map(row => Object.values(row as Record<string, unknown>).slice(0, 6)),
      [
        ['Rémunérations', '1', 1, 'Santé', 'sante', 1],
        ['Rémunérations', '1', 1, 'Justice', 'justice', 2],
        ['Gestion', '2', 2, 'Santé', 'sante', 1],
      ],
    );
  });

  it('are those of the levels that the page names, where it does', () => {
    const spec = {mark: 'bar', encoding: {x: {aggregate: 'sum', field: 'amount'}}};
    assert.equal(rowsOf(model(spec)).length, 1);
    assert.equal(rowsOf(model(spec, {by: ['mission', 'part']})).length, 3);
    assert.throws(() => model(spec, {by: ['nowhere']}), Refusal);
  });

  it('hold one year and one kind of credit, and no figure where there is none', () => {
    const amounts = (options: OwnOptions): unknown =>
      rowsOf(model(bars('mission'), options)).map(row => (row as {amount: unknown}).amount);
    assert.deepEqual(amounts({}), [1700.251, 500]);
    assert.deepEqual(amounts({wish: {year: 2023}}), [900.5, 300]);
    assert.deepEqual(amounts({wish: {phase: 'paid'}}), [1050.125, null]);
    assert.deepEqual(amounts({wish: {credit: 'commitment'}}), [9000]);
  });

  it('are those of each year when the page asks for the years', () => {
    const spec = {mark: 'line', encoding: {x: {field: 'year'}, y: {field: 'amount'}, color: {field: 'mission'}}};
    const line = model(spec, {each: 'year'});
    assert.deepEqual(
      rowsOf(line).map(row => {
        const {year, mission, amount} = row as Record<string, unknown>;
        return [year, mission, amount];
      }),
      [
        [2023, 'Santé', 900.5],
        [2023, 'Justice', 300],
        [2024, 'Santé', 1700.251],
        [2024, 'Justice', 500],
      ],
    );
    assert.equal(bare(line.kicker), 'Exemple · 2023–2024 · crédits votés · crédits de paiement');
    assert.equal(line.table.total, undefined);
    assert.deepEqual(
      codeOf(model({mark: 'bar', encoding: {x: {field: 'year_name'}, y: {field: 'amount'}}}, {each: 'year'})),
      [],
    );
    assert.throws(() => model(spec, {each: 'mission'}), Refusal);
    assert.throws(() => model(spec, {each: 'year'}, 'fr', read('mission,voted\nsante,5\n')), Refusal);
  });

  it('say of which years lines are missing', () => {
    const of = read('# incomplete_years: 2023\nyear,mission,voted\n2023,sante,5\n2024,sante,7\n');
    const spec = {mark: 'bar', encoding: {x: {field: 'year_name'}, y: {field: 'amount'}}};
    const line = model(spec, {each: 'year'}, 'fr', of);
    assert.deepEqual(
      rowsOf(line).map(row => (row as {year_name: unknown}).year_name),
      ['2023 (incomplet)', '2024'],
    );
    assert.equal(line.notes[0], '2023 (incomplet).');
    assert.deepEqual(
      line.table.rows.map(({label}) => label.text),
      ['2023 (incomplet)', '2024'],
    );
  });

  it('stand in the order of the official lists, what names no entry last', () => {
    const of = read('mission,part,voted\njustice,3,1\nsante,,4\nsante,2,2\njustice,1,3\n');
    assert.deepEqual(
      model(bars('part'), {}, 'fr', of).table.rows.map(({label}) => label.text),
      ['Rémunérations', 'Gestion', 'Interventions', 'Non réparti'],
    );
  });

  it('leave out lines about another phase, which name nothing', () => {
    const of = read('part,voted,paid\n,5000,\n1,,40\n2,,60\n');
    const names = (amount: string): unknown =>
      rowsOf(model(bars('part', amount), {}, 'fr', of)).map(row => (row as {part: unknown}).part);
    assert.deepEqual(names('paid'), ['Rémunérations', 'Gestion']);
    assert.deepEqual(names('voted'), ['Rémunérations', 'Gestion', 'Non réparti']);
  });
});

describe('the words of a spec', () => {
  it('give the exact table of what is drawn, with its total', () => {
    assert.deepEqual(tableOf(model(bars('mission'))), [
      ['Mission', 'Montant, en dinars'],
      ['Santé', 1_700_251],
      ['Justice', 500_000],
      ['Total', 2_200_251],
    ]);
  });

  it('give one column and one sentence for each phase that it asks for, and never their sum', () => {
    const both = model({mark: 'bar', encoding: {y: {field: 'mission'}, x: {field: 'voted'}, x2: {field: 'paid'}}});
    assert.deepEqual(tableOf(both), [
      ['Mission', 'Crédits votés', 'Dépenses payées'],
      ['Santé', 1_700_251, 1_050_125],
      ['Justice', 500_000, undefined],
      ['Total', 2_200_251, 1_050_125],
    ]);
    assert.equal(
      said(both),
      'Crédits votés : 2 200,3 dinars au total. Dépenses payées : 1 050,1 dinars au total (partiel : des montants manquent).',
    );
    assert.equal(bare(both.kicker), 'Exemple · 2024 · crédits de paiement');
  });

  it('speak of the phase that it asks for, when it is another than the first', () => {
    const paid = model(bars('mission', 'paid'));
    assert.match(said(paid), /^Dépenses : 1 050,1 dinars/);
    assert.match(paid.kicker, /dépenses payées/);
  });

  it('are its own title and subtitle, else those of the data', () => {
    const titled = model({...bars('mission'), title: {text: 'À nous', subtitle: 'Un mot'}});
    assert.deepEqual([titled.title, titled.notes[0]], ['À nous', 'Un mot']);
    assert.equal(titled.drawing.own?.spec['title'], undefined);
    assert.equal(model(bars('mission')).title, 'Dépenses par mission');
    assert.equal(model({mark: 'bar', encoding: {x: {field: 'amount'}}}).title, 'Dépenses');
  });

  it('say how large the largest entry is', () => {
    assert.equal(
      said(model(bars('mission'))),
      'Dépenses : 2 200,3 dinars au total. Premier poste : Santé, avec 1 700,3 dinars, soit 77,3 % du total.',
    );
  });
});

describe('a spec that cannot be drawn over these rows', () => {
  it('names a field that they do not have: it is said which, and the table stands', () => {
    const wrong = model(bars('misson'));
    const [issue] = wrong.issues;
    assert.deepEqual([issue?.code, issue?.severity, issue?.text], ['no-such-field', 'error', 'misson']);
    assert.match(issue?.detail ?? '', /\bamount\b.*\bmission\b/);
    assert.equal(wrong.drawing.height, 0);
    assert.equal(wrong.table.total?.amounts[0], 2_200_251);
    assert.deepEqual(codeOf(model(bars('mission', 'committed'))), ['no-such-field']);
    assert.deepEqual(codeOf(model(bars('part'), {by: ['mission']})), ['no-such-field']);
  });

  it('is not one that makes its fields itself, or may make any', () => {
    const made = {...bars('mission', 'share'), transform: [{calculate: 'datum.amount / 2', as: 'share'}]};
    assert.deepEqual(codeOf(model(made)), []);
    const pivoted = {
      ...bars('mission', 'Gestion'),
      transform: [{pivot: 'part', value: 'amount', groupby: ['mission']}],
    };
    assert.deepEqual(codeOf(model(pivoted)), []);
  });

  it('would add years: it is refused', () => {
    assert.deepEqual(codeOf(model(bars('mission'), {each: 'year'})), ['spec-years']);
  });

  it('is faulty itself: the first level of the file is in the table', () => {
    const faulty = model({data: {url: 'https://example.org'}, mark: 'bar'});
    assert.deepEqual(codeOf(faulty), ['spec-address']);
    assert.deepEqual(tableOf(faulty), tableOf(model(bars('mission'))));
  });

  it('has nothing to draw', () => {
    const nothing = model(bars('mission', 'paid'), {wish: {filters: {mission: 'justice'}}});
    assert.deepEqual([nothing.empty, nothing.drawing.height, nothing.issues], [true, 0, []]);
    assert.equal(said(nothing), 'Dépenses : non disponible.');
  });

  it('sums beyond what is exact: it is refused, not rounded', () => {
    const of = read('mission,part,voted\nsante,1,9007199254740\nsante,2,9007199254740\n');
    assert.throws(() => model(bars('mission'), {}, 'fr', of), Refusal);
  });
});

describe('the numbers of a spec', () => {
  const formats = (lang: Lang) => model(bars('mission'), {}, lang).drawing.own?.formats ?? {};

  it('are written as everywhere in the kit, from the main unit', () => {
    const {amount, amountDigits, exactAmount} = formats('fr');
    const written = [amount, amountDigits, exactAmount].map(format => bare(format?.(1700.251) ?? ''));
    assert.deepEqual(written, ['1 700,3 DT', '1 700,3', '1 700,251 dinars']);
    assert.equal(bare(formats('ar')['amount']?.(-2000) ?? ''), '\u22122 000 دينار');
    assert.equal(formats('en')['amount']?.(null), 'not available');
    assert.equal(formats('fr')['amount']?.('x'), 'non disponible');
  });

  it('leave names whole where there is room, else cut them after a word that leaves little of it empty', () => {
    const {axisName, legendName} = formats('fr');
    assert.equal(legendName?.('Dépenses imprévues'), 'Dépenses imprévues');
    const long = 'Dépenses imprévues et non réparties de toutes les missions et de leurs programmes les plus petits';
    const short = axisName?.(long) ?? '';
    assert.match(short, / \p{L}+…$/u);
    assert.equal(long.startsWith(`${short.slice(0, -1)} `), true);
    // Cut after its first word it could not be told from others that begin so: it is left to be cut within the second.
    const two = `Dépenses ${'x'.repeat(200)}`;
    assert.equal(axisName?.(two), two);
    assert.equal(axisName?.(null), 'Non réparti');
  });

  it('come back from the main unit to the last millime', () => {
    const {exactAmount} = formats('fr');
    for (const millimes of [1, 999, 1_234_567_891, 123_456_789_012_345, 4_503_599_627_370_497, -7])
      assert.equal(
        (exactAmount?.(millimes / 1000) ?? '').replace(/[^\d,\u2212]/g, '').replace('\u2212', '-'),
        (millimes / 1000 < 0 ? '-' : '') +
          `${Math.trunc(Math.abs(millimes) / 1000)},${String(Math.abs(millimes) % 1000).padStart(3, '0')}`,
      );
  });

  it('have the locale of the reader', () => {
    const {numbers, times} = model(bars('mission'), {}, 'ar').drawing.own ?? {};
    assert.deepEqual(
      [numbers?.decimal, numbers?.thousands, numbers?.percent, numbers?.nan],
      [',', '\u202f', '\u00a0%', 'غير متوفر'],
    );
    assert.deepEqual([times?.months[1], times?.shortMonths[6], times?.days[0]], ['فيفري', 'جويلية', 'الأحد']);
  });
});
