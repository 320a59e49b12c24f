import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Budget} from '../../src/budget/budget.js';
import {keysOf, read} from '../law-pack.js';

const labels = (budget: Budget, dimension: string): unknown[] => {
  const column = budget.dimensions.get(dimension);
  return Array.from(column?.index ?? [], place => column?.entries[place]?.labels.fr);
};
const text = (budget: Budget, dimension: string, row: number): Record<string, string | undefined> => {
  const column = budget.dimensions.get(dimension);
  return {...column?.entries[column.index[row] ?? -1]?.labels};
};

describe('entries of a level', () => {
  it('are recognised by code, alias or name in any language, and completed', () => {
    const budget = read('mission,voted\nsante,1\n11,1\nSANTE,1\nالصحة,1\nMinistère de la santé,1\n');
    assert.deepEqual(
      keysOf(budget, 'mission'),
      Array.from({length: 5}, () => 'sante'),
    );
    assert.deepEqual(text(budget, 'mission', 0), {fr: 'Santé', ar: 'الصحة', en: 'Santé (en)'});
  });

  it('are told by their code before their name: names repeat', () => {
    for (const header of ['article_code,article_fr', 'article_fr,article_code']) {
      const cells = (code: string): string =>
        header.startsWith('article_code') ? `${code},Domaine social` : `Domaine social,${code}`;
      const budget = read(`${header},voted\n${cells('302')},1\n${cells('811')},2\n`);
      assert.deepEqual(keysOf(budget, 'article'), ['302', '811'], header);
    }
  });

  it('keep the file’s own codes apart even under one official name', () => {
    const budget = read('mission_code,mission_fr,voted\nA1,Santé,1\nA2,Santé,2\n');
    assert.deepEqual(keysOf(budget, 'mission'), ['A1', 'A2']);
    assert.equal(text(budget, 'mission', 1).ar, 'الصحة');
  });

  it('keep the text of what the country does not know', () => {
    const budget = read('mission,voted\nAgence  X,1\nوكالة س,1\n99,1\n<img onerror>,1\n__proto__,1\ndatum.x,1\n');
    assert.deepEqual(keysOf(budget, 'mission'), [
      'Agence  X',
      'وكالة س',
      '99',
      '<img onerror>',
      '__proto__',
      'datum.x',
    ]);
    assert.deepEqual(text(budget, 'mission', 1), {ar: 'وكالة س'});
    assert.deepEqual(text(budget, 'mission', 2), {fr: 'Mission 99', ar: 'مهمة 99', en: 'Mission 99'});
  });

  it('carry the names of the file before the official ones, and a name given once serves every row of its code', () => {
    const budget = read(
      'mission_code,mission_fr,mission_ar,voted\nsante,,,1\nsante,Santé publique,,1\nX,,,1\nX,Agence,وكالة,1\n',
    );
    assert.deepEqual(labels(budget, 'mission'), ['Santé publique', 'Santé publique', 'Agence', 'Agence']);
    assert.deepEqual(text(budget, 'mission', 2), {fr: 'Agence', ar: 'وكالة'});
    assert.equal(budget.dimensions.get('mission')?.entries.length, 2);
  });

  it('are two where one code has two names: added under one name they would be wrong', () => {
    const budget = read(
      'year,mission_code,mission_fr,voted\n2024,01,Agriculture,1\n2025,01,Tourisme,2\n2025,01,tourisme,3\n2025,02,Sport,4\n',
    );
    assert.deepEqual(labels(budget, 'mission'), ['Agriculture', 'Tourisme', 'Tourisme', 'Sport']);
    assert.equal(new Set(keysOf(budget, 'mission')).size, 3);
  });

  it('are none where the row says nothing', () => {
    assert.deepEqual(keysOf(read('mission_code,mission_fr,voted\n,,1\nsante,,1\n'), 'mission'), ['-', 'sante']);
  });
});

describe('codes that start again inside each parent', () => {
  it('name two programmes in two missions', () => {
    const budget = read(
      'mission,programme_code,programme_fr,voted\nsante,1,Soins,1\njustice,1,Tribunaux,1\nsante,1,,1\n',
    );
    assert.deepEqual(labels(budget, 'programme'), ['Soins', 'Tribunaux', 'Soins']);
    assert.deepEqual(keysOf(budget, 'programme'), ['sante/1', 'justice/1', 'sante/1']);
  });

  it('name two activities where a level between is left open', () => {
    const budget = read(
      'mission,programme,subprogramme,activity_code,activity_fr,voted\nsante,1,,3,Vaccins,1\njustice,1,,3,Greffes,1\n',
    );
    assert.deepEqual(labels(budget, 'activity'), ['Vaccins', 'Greffes']);
    assert.equal(new Set(keysOf(budget, 'activity')).size, 2);
  });

  it('are told apart by name where the file gives no parent at all', () => {
    const budget = read('programme_code,programme_fr,voted\n1,Soins,1\n1,Tribunaux,2\n1,Soins,3\n');
    assert.deepEqual(labels(budget, 'programme'), ['Soins', 'Tribunaux', 'Soins']);
  });
});

describe('a code of five positions', () => {
  it('is split into programme, sub-programme and article, and gives the part', () => {
    const budget = read('mission,article,voted\nsante,12101,1\nsante,21201,1\njustice,12101,1\n');
    assert.deepEqual(keysOf(budget, 'article'), ['101', '201', '101']);
    assert.deepEqual(keysOf(budget, 'part'), ['1', '2', '1']);
    assert.deepEqual(keysOf(budget, 'programme'), ['sante/1', 'sante/2', 'justice/1']);
    assert.deepEqual(keysOf(budget, 'subprogramme'), ['sante/1/2', 'sante/2/1', 'justice/1/2']);
  });

  it('does not replace the programmes that the file gives', () => {
    const budget = read('programme_code,programme_fr,article_code,voted\nP9,Pilotage,12101,1\n');
    assert.deepEqual(keysOf(budget, 'programme'), ['P9']);
    assert.deepEqual(keysOf(budget, 'subprogramme'), ['P9/2']);
  });

  it('is not one when a municipality writes its articles with a zero before', () => {
    const budget = read('article,voted\n01101,1\n01102,1\n');
    assert.deepEqual(keysOf(budget, 'article'), ['01101', '01102']);
    assert.equal(budget.dimensions.has('programme'), false);
  });

  it('stays what it is when its length is another', () => {
    const budget = read('article,voted\n12101,1\n101,1\n123456,1\nautre,1\n');
    assert.deepEqual(keysOf(budget, 'article'), ['101', '101', '123456', 'autre']);
    assert.deepEqual(keysOf(budget, 'programme'), ['1', '-', '-', '-']);
  });
});

describe('the part', () => {
  it('is derived from the article, and open where the article is not official', () => {
    const budget = read('article,voted\n101,1\n999,1\n811,1\n');
    assert.deepEqual(keysOf(budget, 'part'), ['1', '-', '3']);
  });

  it('is what the file says where it has a column of parts', () => {
    const budget = read('part,article,voted\n2,101,1\n');
    assert.deepEqual([keysOf(budget, 'part'), keysOf(budget, 'article')], [['2'], ['101']]);
  });
});
