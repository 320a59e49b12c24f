import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Budget} from '../../src/budget/budget.js';
import {type Country, countryOf} from '../../src/country/country.js';
import {dialectOf, dialectRows} from '../../src/decode/fdp/dialect.js';
import {decodeRows} from '../../src/decode/json.js';
import {tableOf} from '../../src/decode/raw-rows.js';
import type {InterpretOptions} from '../../src/interpret/interpret.js';
import {withoutPreamble} from '../../src/interpret/preamble.js';
import {understand} from '../../src/interpret/understand.js';
import {selectionOf, type Wish} from '../../src/query/selection.js';
import {sliceOf, totalOf} from '../../src/query/slice.js';
import {codes, law} from '../law-pack.js';
import {missing, read} from '../published-files.js';

interface Seen {
  readonly budget: Budget;
  readonly country: Country;
  readonly total: (wish: Wish) => number;
  /** Keys of a level, sorted. */
  readonly keys: (dimension: string) => readonly string[];
}

function see(text: string, options: InterpretOptions = {}, country: Country = law): Seen {
  const {rows} = dialectRows(text, dialectOf({}, text, text.split(/[\r\n]/, 1)[0]?.split(/[;,]/) ?? []));
  const bare = withoutPreamble(rows, new Map());
  const understood = understand({table: tableOf(bare.rows, bare.meta, [])}, country, options);
  const {budget} = understood;
  return {
    ...understood,
    total: wish => {
      const {selection, issues} = selectionOf(budget, wish, understood.country);
      assert.ok(selection, codes(issues).join());
      return totalOf(sliceOf(budget, selection)).amount;
    },
    keys: dimension => (budget.dimensions.get(dimension)?.entries ?? []).map(({key}) => key).sort(),
  };
}
const worrying = (budget: Budget): readonly string[] =>
  codes(budget.issues.filter(({severity}) => severity !== 'info'));

describe('a French finance bill', () => {
  const BILL =
    'exercice;loi;typebudget;ministere;libelle_ministere;mission;libelle_mission;programme;libelle_programme;action;libelle_action;sous_action;libelle_sous_action;categorie;titre;autorisation_engagement;credit_de_paiement\n' +
    '2025;PLF;BG;9;Intérieur;SB;Sécurités;152;Gendarmerie;152-03;Police judiciaire;152-03-01;Hors administration;22;2;1303.5;1200\n' +
    '2025;PLF;BG;9;Intérieur;SB;Sécurités;176;Police;176-01;Ordre public;;;31;3;;40.25\n' +
    '2025;LFI;BG;9;Intérieur;SB;Sécurités;152;Gendarmerie;152-03;Police judiciaire;;;22;2;1300;1199\n' +
    '2025;LFR;BG;9;Intérieur;SB;Sécurités;152;Gendarmerie;152-03;Police judiciaire;;;22;2;7;7\n';

  it('is recognised by its header: a bill is proposed, a law is voted, AE is commitment and CP payment', () => {
    const {budget, country, total} = see(BILL);
    assert.equal(total({phase: 'proposed', credit: 'commitment'}), 1303_50);
    assert.equal(total({phase: 'proposed', credit: 'payment'}), 1240_25);
    assert.equal(total({credit: 'commitment'}), 1300_00);
    assert.equal(total({}), 1199_00);
    assert.deepEqual([country.pack.currency.code, country.pack.names.en], ['EUR', 'France']);
    assert.deepEqual(worrying(budget), ['other-stage']);
    const [other] = budget.issues;
    assert.deepEqual([other?.text, other?.detail, other?.leftOut], ['LFR', '1', true]);
  });

  it('keeps the names of the file, and those of the law where the file has codes only', () => {
    const {budget, keys} = see(BILL);
    const names = (id: string): unknown => budget.dimensions.get(id)?.entries.map(({labels}) => labels.fr);
    assert.deepEqual(names('mission'), ['Sécurités']);
    assert.deepEqual(names('programme'), ['Gendarmerie', 'Police']);
    assert.deepEqual(names('title'), ['Dépenses de personnel', 'Dépenses de fonctionnement']);
    assert.deepEqual(names('budget_type'), ['Budget général']);
    assert.deepEqual(keys('subaction'), ['152/152-03/152-03-01']);
  });

  it('says in which columns and rows of the file a fault is', () => {
    const {budget} = see(BILL.replace('40.25', 'env. 40'));
    const bad = budget.issues.find(({code}) => code === 'amount-invalid');
    assert.deepEqual(
      [bad?.row, bad?.column, bad?.text],
      [3, 'autorisation_engagement / credit_de_paiement', 'env. 40'],
    );
  });

  it('is read as the page says where the page says it, and then nothing is taken for granted', () => {
    const {budget} = see('loi;mission;programme;action;ae;cp\nPLF;A;1;1;1;2\n', {fields: 'voted=cp'});
    assert.deepEqual(worrying(budget), ['unit-missing']);
  });

  it('with its law in the headers, and with two years, gives each its own', () => {
    const {budget, total} = see(
      'Mission;Programme;Action;Libellé action;AELF 2017;AEPLF; CPLF 2017; CPPLF\nJustice;166;01;Tribunaux;10;20;30;40\nJustice;166;02;Nouveau;;5;;6\n',
    );
    assert.deepEqual([total({year: 2017}), total({year: 2017, credit: 'commitment'})], [30_00, 10_00]);
    assert.equal(budget.rowCount, 6);
    assert.deepEqual([...budget.years].sort(), [-1, -1, -1, -1, 2017, 2017]);
  });

  it('takes what stands above the header as said of every line', () => {
    const {budget, total, keys} = see(
      'GESTION;2018;;;;\nTYPE BUDGET;Budget général;;;;\n;;;;Données;\nMission;Programme;Action;Libellé action;AEPLF;CPPLF\nJustice;166;01;Tribunaux;20;40\n;;;;;\n',
    );
    assert.deepEqual(worrying(budget), []);
    assert.equal(total({year: 2018}), 40_00);
    assert.deepEqual(keys('budget_type'), ['BG']);
    assert.deepEqual(
      budget.issues.map(({row}) => row).filter(row => row !== undefined),
      [],
    );
    assert.deepEqual([...budget.lines], [5, 5]);
  });

  it('finds the action in the code of a sub-action, and codes that became decimals', () => {
    const {keys} = see(
      'exercice;loi;mission;programme;action;sous_action;ae;cp\n2023.0;PLF;MB;169.0;;169-03-32;1.0;1.0\n2023.0;PLF;MB;169.0;169-03;169-03-31;1.0;1.0\n',
    );
    assert.deepEqual(keys('programme'), ['169']);
    assert.deepEqual(keys('action'), ['169/169-03']);
  });

  it('says that general budget and special accounts overlap', () => {
    const rows = 'loi;typebudget;mission;programme;action;ae;cp\nPLF;BG;A;1;1;1;1\n';
    assert.equal(see(rows).budget.meta.note, undefined);
    const both = see(`${rows}PLF;CAS;B;2;1;1;1\n`);
    assert.match(both.budget.meta.note?.fr ?? '', /compte deux fois/);
    assert.equal(both.total({filters: {budget_type: 'BG'}}), 1_00);
  });

  it('without a word on its stage is no bill: the page has to say', () => {
    assert.deepEqual(worrying(see('mission;programme;action;ae;cp\nA;1;1;1;1\n').budget), ['no-amounts']);
  });

  it('is the one of each year, to the euro', {skip: missing('plf-france')}, () => {
    // Sums of the columns, made apart with Python's decimal module.
    for (const [file, encoding, year, commitment, payment] of [
      ['plf_2018_bg_msn_dest.csv', 'windows-1252', 2018, 444_755_408_314, 440_964_254_983],
      ['plf_2020_depenses.csv', 'utf-8', 2020, 711_050_271_121, 687_940_350_142],
      ['plf_2023_depenses.csv', 'utf-8', 2023, 785_319_522_619, 787_215_885_500],
      ['plf_2025_depenses.csv', 'utf-8', 2025, 847_556_651_552, 823_043_976_041],
    ] as const) {
      const {budget, total} = see(read(`plf-france/${file}`, encoding));
      assert.deepEqual(worrying(budget), [], file);
      assert.equal(total({year, phase: 'proposed', credit: 'commitment'}), commitment * 100, file);
      assert.equal(total({year, phase: 'proposed', credit: 'payment'}), payment * 100, file);
    }
  });

  it('of 2018 also gives the law of 2017', {skip: missing('plf-france')}, () => {
    const {total} = see(read('plf-france/plf_2018_bg_msn_dest.csv', 'windows-1252'));
    assert.equal(total({year: 2017, credit: 'commitment'}), 446_253_966_949_00);
    assert.equal(total({year: 2017, credit: 'payment'}), 427_369_451_539_00);
  });

  it('of 2025 adds up by budget', {skip: missing('plf-france')}, () => {
    const {total} = see(read('plf-france/plf_2025_depenses.csv'));
    for (const [budget, payment] of [
      ['BG', 594_036_403_592],
      ['BA', 2_514_700_350],
      ['CAS', 80_762_804_754],
      ['CCF', 145_730_067_345],
    ] as const)
      assert.equal(total({filters: {budget_type: budget}}), payment * 100, budget);
  });
});

describe('a French local budget (SCDL)', () => {
  const HEADER =
    'BGT_NATDEC,BGT_ANNEE,BGT_SIRET,BGT_NOM,BGT_CONTNAT,BGT_CONTNAT_LABEL,BGT_NATURE,BGT_NATURE_LABEL,BGT_FONCTION,BGT_FONCTION_LABEL,BGT_SECTION,BGT_OPBUDG,BGT_CODRD,BGT_MTREAL,BGT_MTPROPNOUV,BGT_MTPREV,BGT_CREDOUV\n';
  const row = (act: string, flow: string, kind: string, amounts: string): string =>
    `${act},2024,21930048000015,Montreuil,012,Personnel,6332,Cotisations,61,Personnes âgées,fonctionnement,${kind},${flow},${amounts}\n`;

  it('gives each act what it decides: nothing of an account is voted, a change of a budget is no budget', () => {
    const {budget, total} = see(
      HEADER +
        row('budget primitif', 'dépense', 'réel', '0,11,12,0') +
        row('compte administratif', 'dépense', 'réel', '9.5,,0,13') +
        row('compte administratif', 'recette', 'réel', '8,,0,') +
        row('décision modificative', 'dépense', 'réel', ',1,1,') +
        row('décision modificative', 'dépense', 'réel', ',2,2,'),
    );
    assert.deepEqual(
      ['proposed', 'voted', 'amended', 'executed'].map(phase => total({phase: phase as 'voted'})),
      [11_00, 12_00, 13_00, 9_50],
    );
    assert.equal(total({flow: 'revenue'}), 8_00);
    assert.equal(budget.phases.get('voted')?.filter(amount => !Number.isNaN(amount)).length, 1);
    const other = budget.issues.filter(({code}) => code === 'other-stage');
    assert.deepEqual(
      other.map(({text, detail}) => [text, detail]),
      [['décision modificative', '2']],
    );
  });

  it('says that some operations move no money', () => {
    const real = HEADER + row('compte administratif', 'dépense', 'réel', '9,,,');
    assert.equal(see(real).budget.meta.note, undefined);
    const {budget, total} = see(real + row('compte administratif', 'dépense', 'ordre', '4,,,'));
    assert.match(budget.meta.note?.fr ?? '', /opérations d’ordre/);
    assert.equal(total({filters: {operation_kind: 'réel'}}), 9_00);
  });

  it('is the account of Montreuil, to the cent', {skip: missing('scdl-france')}, () => {
    const {budget, total} = see(read('scdl-france/scdl_montreuil_ca_2016_derived.csv'));
    assert.deepEqual(worrying(budget), []);
    // Sums made apart with Python's decimal module.
    assert.equal(total({phase: 'executed'}), 238_433_511_90 + 13_728_871_40);
    assert.equal(total({phase: 'executed', filters: {operation_kind: 'réel'}}), 238_433_511_90);
    assert.equal(total({phase: 'executed', flow: 'revenue'}), 244_359_954_81 + 13_728_871_40);
    assert.equal(budget.phases.has('voted'), false);
  });
});

describe('a BOOST file', () => {
  it('gives its stages their names, and its levels in the file’s own words', () => {
    const {budget, total, keys} = see(
      'YEAR,ADMIN1,ADMIN2 (code),ADMIN2 (label),ECON1,FUNC1,APPROVED,REVISED,EXECUTED\n2019,Central,101,Parliament,Wages,Health,10,11,9.5\n',
      {unit: 'dinar'},
    );
    assert.deepEqual(worrying(budget), []);
    assert.deepEqual(
      ['voted', 'amended', 'executed'].map(phase => total({phase: phase as 'voted'})),
      [10_000, 11_000, 9_500],
    );
    assert.deepEqual(
      [keys('admin1'), keys('admin2'), keys('econ1'), keys('func1')],
      [['Central'], ['Central/101'], ['Wages'], ['Health']],
    );
  });

  it('does not say in which unit it is: then nothing is drawn', () => {
    assert.deepEqual(worrying(see('year,admin1,econ1,approved\n2019,a,b,1\n').budget), ['unit-missing']);
  });

  it('of Tunisia: what is ordered is no revised budget', () => {
    const {budget, total, keys} = see(
      'YEAR,ADMIN1,ADMIN2,PROG,ECON1,Econ2,GEO1 (الولاية),OUVERT,ORDONNANCE,PAYE\n' +
        '2020,الصحة,34 الصحة,1 الوقاية,Titre 1,01 الأجور,11 تونس,100.5,90,80\n' +
        '2020,الصحة,34 الصحة,1 الوقاية,Titre 1,01 الأجور,لا ينطبق,1,,\n' +
        '2020,الصحة,34 الصحة,1 الوقاية,Titre 1,01 الأجور,99,2,,\n',
      {unit: 'dinar'},
      tunisianLaw,
    );
    assert.deepEqual(worrying(budget), []);
    assert.deepEqual(
      ['voted', 'ordered', 'paid'].map(phase => total({phase: phase as 'voted'})),
      [103_500, 90_000, 80_000],
    );
    assert.equal(budget.phases.has('amended'), false);
    assert.deepEqual(keys('governorate'), ['11', '99']);
    assert.deepEqual([...(budget.dimensions.get('governorate')?.index ?? [])], [0, -1, 1]);
    assert.deepEqual(budget.dimensions.get('governorate')?.entries[0]?.labels, {ar: 'تونس'});
  });

  it('of Moldova, to the hundredth', {skip: missing('boost-moldova')}, () => {
    const {budget, total} = see(read('boost-moldova/boost-moldova-2014.csv'), {unit: 'dinar', decimal: '.'});
    assert.deepEqual(worrying(budget), []);
    assert.equal(total({phase: 'voted'}), 730_448_500_000);
    assert.equal(total({phase: 'amended'}), 779_486_656_620);
    assert.equal(total({phase: 'executed'}), 738_288_201_780);
    assert.equal(total({phase: 'voted', filters: {admin1: 'Central'}}), 730_448_500_000);
  });
});

/** The country of the tests, with the code and currency of Tunisia and no governorates. */
const tunisianLaw = countryOf({
  ...law.pack,
  country: 'TN',
  currency: {...law.pack.currency, code: 'TND'},
  dimensions: law.pack.dimensions.filter(({id}) => id !== 'governorate'),
});

describe('a table of no published layout', () => {
  it('stays what it is', () => {
    const {budget, country} = see('year,mission,voted\n2024,sante,5\n', {unit: 'dinar'});
    assert.equal(country, law);
    assert.deepEqual([...(budget.phases.get('voted') ?? [])], [5_000]);
  });

  it('keeps the decimal point of numbers that came as numbers', () => {
    const table = decodeRows([
      {loi: 'PLF', mission: 'A', programme: '1', action: '1', ae: 31.639, cp: 1.5},
      {loi: 'PLF', mission: 'A', programme: '2', action: '1', ae: 2, cp: 12.345},
    ]);
    const {budget} = understand({table}, law);
    assert.deepEqual(codes(budget.issues.filter(({severity}) => severity === 'error')), []);
    assert.deepEqual([...(budget.phases.get('proposed') ?? [])], [31_64, 1_50, 2_00, 12_35]);
  });
});
