import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Refusal} from '../../src/chart/context.js';
import {OTHERS} from '../../src/chart/treemap/treemap-model.js';
import {read} from '../law-pack.js';
import {bare, itemOf, LANGS, labelsOf, marksOf, model, said, sum} from './treemap-fixture.js';

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
    assert.equal(
      said(model()),
      'Dépenses : 6 700,8 dinars au total. Premier poste : Santé, avec 4 500,5 dinars, soit 67,2 % du total.',
    );
    assert.equal(
      said(model({path: ['sante']})),
      'Santé : 4 500,5 dinars au total. Premier poste : Soins, avec 4 000,5 dinars, soit 88,9 % de « Santé ».',
    );
  });

  it('names each item for every reader, with its exact amount and its shares', () => {
    const item = itemOf(model({path: ['sante']}), 'sante/2');
    assert.deepEqual(
      [bare(item.name), bare(item.exact), item.share && bare(item.share), item.more?.map(bare)],
      ['Prévention, 500 dinars, 11,1 % de « Santé »', '500 dinars', '11,1 % de « Santé »', ['7,5 % du total']],
    );
  });

  it('opens what has parts, and only that', () => {
    const opens = (path: readonly string[]): unknown => model({path}).outline.map(({key, opens: open}) => [key, open]);
    assert.deepEqual(opens([]), [
      ['sante', true],
      ['justice', true],
      ['defense', false],
    ]);
    assert.deepEqual(opens(['sante']), [
      ['sante/1', false],
      ['sante/2', false],
    ]);
    assert.deepEqual(
      model({by: ['mission', 'article'], path: ['sante']}).outline.map(({key}) => key),
      ['101', '201'],
    );
  });

  it('keeps the way back, in the language of the reader', () => {
    assert.deepEqual(model({path: ['sante']}, 'ar').path, [
      {label: {text: 'المجموع العام', lang: 'ar'}, path: []},
      {label: {text: 'الصحة', lang: 'ar'}, path: ['sante']},
    ]);
  });

  it('follows a path of another file as far as it goes', () => {
    for (const path of [['gone'], ['gone', 'x'], ['defense'], [OTHERS], ['__proto__']])
      assert.deepEqual(model({path}).path.at(-1)?.path, [], path.join());
    assert.deepEqual(model({path: ['sante', 'gone', 'sante/1']}).path.at(-1)?.path, ['sante']);
  });

  it('is coloured by what the mission is for, with a legend of what is there', () => {
    const of = model();
    assert.deepEqual(
      of.outline.map(({colour}) => colour),
      ['family-1', 'family-2', 'family-2'],
    );
    assert.deepEqual(
      of.legend.map(({label, colour}) => [label.text, colour]),
      [
        ['Social', 'family-1'],
        ['Ordre', 'family-2'],
      ],
    );
    assert.deepEqual(new Set(model({path: ['justice']}).outline.map(({colour}) => colour)), new Set(['family-2']));
  });

  it('draws what belongs to no family in a colour of none, and says so', () => {
    const of = model({}, 'fr', 900, read('mission,voted\nsante,5\njustice,4\nB,3\n'));
    assert.deepEqual(
      of.legend.map(({label, colour}) => [label.text, colour]),
      [
        ['Social', 'family-1'],
        ['Ordre', 'family-2'],
        ['Non précisé', 'muted'],
      ],
    );
    const other = of.outline.find(({label}) => label.text === 'B');
    assert.equal(other?.colour, 'muted');
    assert.match(other?.name ?? '', /domaine d’intervention\u00a0: Non précisé$/);
  });

  it('has no legend of families where none is known', () => {
    const of = model({}, 'fr', 900, read('mission,voted\nA,5\nB,4\n'));
    assert.deepEqual([of.legend, of.legendTitle, of.outline[0]?.colour], [[], undefined, 'accent']);
    assert.equal(model({path: ['justice']}).legendTitle, 'Couleur\u00a0: domaine d’intervention');
  });

  it('names the level that it shows', () => {
    assert.equal(model().title, 'Dépenses par mission');
    assert.equal(model({path: ['sante']}).title, 'Dépenses par programme');
    assert.deepEqual(model({path: ['sante']}, 'ar').table.columns[0], 'البرنامج');
    assert.equal(model({}, 'fr', 900, read('# title_fr: Mon budget\nmission,voted\nA,5\n')).title, 'Mon budget');
    assert.equal(model({by: ['article']}).title, 'Dépenses par article');
  });

  it('says that the other kind of credit is not in the chart', () => {
    const both = read('mission,credit,voted\nA,CE,100\nA,CP,80\nB,CE,200\n');
    const note =
      'Seuls les crédits de paiement sont montrés\u00a0; le fichier donne aussi des crédits d’engagement, à ne pas y ajouter.';
    assert.equal(model({}, 'fr', 900, both).notes.includes(note), true);
    assert.deepEqual(model({}, 'fr', 900, read('mission,credit,voted\nA,CP,80\n')).notes, []);
  });

  it('draws a single millime', () => {
    const of = model({}, 'fr', 900, read('mission,voted\nA,0.0010\n'));
    assert.equal(marksOf(of).length, 1);
    assert.match(said(of), /Premier poste : A/);
  });

  it('shows money that is broken down no further as such, and does not call it the largest item', () => {
    const of = model({path: ['sante']}, 'fr', 900, read('mission,programme,voted\nsante,,9\nsante,a,2\nsante,b,1\n'));
    assert.deepEqual(
      of.table.rows.map(({label}) => label.text),
      ['Non réparti', 'a', 'b'],
    );
    assert.match(said(of), /Premier poste : a, avec 2 dinars/);
    assert.doesNotMatch(
      said(model({path: ['sante']}, 'fr', 900, read('mission,programme,voted\nsante,,9\nsante,a,0\n'))),
      /Aucun montant|Premier/,
    );
  });
});

describe('amounts that have no area', () => {
  it('are in the table when they are negative, and said apart with the net total', () => {
    const of = model({}, 'fr', 900, read('mission,voted\nsante,120.5\njustice,-20.25\n'));
    assert.deepEqual(
      marksOf(of).map(({key}) => key),
      ['sante'],
    );
    assert.equal(of.total, 100_250);
    assert.deepEqual(
      of.table.rows.map(({amounts}) => amounts[0]),
      [120_500, -20_250],
    );
    assert.deepEqual(of.table.rows[1]?.cells.map(bare), ['−20,250', '–']);
    assert.deepEqual(of.notes.map(bare), [
      'Montants positifs : 120,5 DT ; montants négatifs, à déduire : −20,3 DT ; total net : 100,3 DT.',
    ]);
  });

  it('leave an empty drawing and a sentence when there is nothing else', () => {
    for (const [cells, listed] of [
      ['0', []],
      ['-5', ['sante', 'justice']],
    ] as const) {
      const of = model({}, 'fr', 900, read(`mission,voted\nsante,${cells}\njustice,${cells}\n`));
      assert.equal(of.empty, true);
      assert.deepEqual([of.drawing.height, marksOf(of)], [0, []]);
      assert.deepEqual(
        of.outline.map(({key, apart}) => apart && key),
        listed,
      );
      assert.match(said(of), /Aucun montant à montrer\.$/);
      assert.equal(of.table.rows.length, 2);
    }
  });

  it('are "not available" and not zero when the file has no figure', () => {
    const file = read('year,mission,voted,paid\n2024,sante,5,\n2024,justice,6,\n2023,sante,4,3\n');
    const of = model({wish: {phase: 'paid', year: 2024}}, 'fr', 900, file);
    assert.equal(said(of), 'Dépenses : non disponible.');
    assert.deepEqual(
      of.table.rows.map(({cells}) => cells[0]),
      ['non disponible', 'non disponible'],
    );
    assert.equal(of.table.total?.cells[0], 'non disponible');
    assert.equal(of.empty, true);
  });

  it('are counted in a note when some have a figure and others none', () => {
    const of = model({}, 'ar', 900, read('mission,voted\nsante,5\njustice,\ndefense,n.d.\nX,-1\n'));
    assert.deepEqual(
      of.table.rows.map(({key}) => key),
      ['sante', 'X', 'justice', 'defense'],
    );
    assert.match(of.notes.join(), /سطران بدون مبلغ/);
    assert.match(
      model({}, 'fr', 900, read('mission,voted\nsante,5\njustice,\n')).notes.join(),
      /^1 ligne n’a pas de montant/,
    );
    assert.deepEqual(model().notes, []);
  });

  it('are 0 % where they are zero', () => {
    const of = model({}, 'fr', 900, read('mission,voted\nsante,5\njustice,0\n'));
    assert.deepEqual(of.table.rows[1]?.cells.map(bare), ['0', '0 %']);
    assert.deepEqual(of.notes, []);
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
    const names = [
      '<img src=x onerror=alert(1)>',
      '</text><script>',
      'datum.x',
      '__proto__',
      'constructor',
      'toString',
    ];
    const of = model(
      {},
      'fr',
      1200,
      read(`mission_fr,voted\n${names.map((name, i) => `${name},${100 - i}`).join('\n')}\n`),
    );
    assert.deepEqual(
      of.table.rows.map(({label}) => label.text),
      names,
    );
    assert.deepEqual(
      of.outline.map(({label}) => label.text),
      names,
    );
  });

  it('of 20,000 characters are cut where they would fill the page, and whole in the table', () => {
    const name = 'ministère '.repeat(2_000).trim();
    const of = model({}, 'fr', 1200, read(`mission_fr,voted\n${name},5\nb,4\n`));
    assert.equal(of.table.rows[0]?.label.text, name);
    assert.equal(of.outline[0]?.label.text, `${'ministère '.repeat(50).trim()}…`);
    assert.deepEqual(
      labelsOf(of).filter(({key}) => key === name),
      [],
    );
  });

  it('carry no control marks in what assistive technology reads, and isolates in what is drawn', () => {
    const of = model({}, 'ar', 1200);
    for (const {name} of of.outline) assert.doesNotMatch(name, /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    for (const {text} of labelsOf(of)) assert.match(text, /^[\u202a\u202b].*\u202c$/);
  });
});

describe('a treemap that cannot be made', () => {
  const refusal = (run: () => unknown): readonly string[] => {
    try {
      run();
    } catch (error) {
      assert.ok(error instanceof Refusal);
      assert.ok(error.issues.every(({severity}) => severity === 'error'));
      return error.issues.map(({code}) => code);
    }
    return [];
  };

  it('says which level the file does not have', () =>
    assert.deepEqual(
      refusal(() => model({by: ['mission', 'function']})),
      ['no-such-dimension'],
    ));

  it('says that nothing matches', () => {
    assert.deepEqual(
      refusal(() => model({wish: {filters: {mission: 'sante', programme: 'Tribunaux'}}})),
      ['no-rows'],
    );
    assert.deepEqual(
      refusal(() => model({wish: {year: 1999}})),
      ['no-such-year'],
    );
  });

  it('says that a sum is too large to be exact, also when the total itself is not', () => {
    const large = 9_007_199_254_740_991;
    assert.deepEqual(
      refusal(() => model({}, 'fr', 900, read(`# unit: millime\nmission,voted\na,${large}\nb,1\n`))),
      ['overflow'],
    );
    assert.deepEqual(
      refusal(() => model({}, 'fr', 900, read(`# unit: millime\nmission,voted\na,${large}\nb,-5\na,7\n`))),
      ['overflow'],
    );
  });
});
