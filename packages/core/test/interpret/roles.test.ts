import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PHASES} from '../../src/budget/phase.js';
import {parseFields, roleNamed, rolesOf} from '../../src/interpret/roles.js';
import {PHASE_HEADERS, PLAIN_HEADERS} from '../../src/interpret/vocabulary.js';
import {amountsOf, codes, keysOf, law, read} from '../law-pack.js';

/** A role in one word. */
const role = (header: string): string | undefined => {
  const found = roleNamed(header, law);
  if (found?.kind === 'dimension') return `${found.dimension.id}/${found.facet}`;
  if (found?.kind === 'phase') return found.unit ? `${found.phase} in ${found.unit.id}` : found.phase;
  return found?.role;
};

describe('the role of a header', () => {
  it('is found for every documented synonym in French, Arabic and English', () => {
    for (const phase of PHASES) for (const header of PHASE_HEADERS[phase]) assert.equal(role(header), phase, header);
    for (const [name, headers] of Object.entries(PLAIN_HEADERS))
      for (const header of headers) assert.equal(role(header), name, header);
  });

  it('does not depend on case, accents, underscores or vowels', () => {
    for (const header of ['Année', 'ANNEE', ' annee ', 'السَّنة']) assert.equal(role(header), 'year', header);
    for (const header of ['CRÉDITS VOTÉS', 'credits_votes', 'Credits-Votes'])
      assert.equal(role(header), 'voted', header);
    for (const header of ['الإعتمادات المرسمة', 'الاعتمادات المرسّمة', 'الاعتمـادات المرسمة'])
      assert.equal(role(header), 'voted', header);
  });

  it('of a level is its code, its name in a language, or either', () => {
    assert.equal(role('mission'), 'mission/any');
    assert.equal(role('Mission_Code'), 'mission/code');
    assert.equal(role('mission fr'), 'mission/fr');
    assert.equal(role('ministère_ar'), 'mission/ar');
    assert.equal(role('المهمة'), 'mission/any');
    assert.equal(role('mission_es'), undefined);
  });

  it('may carry the unit, and is none when the unit is unknown', () => {
    assert.equal(role('voted (MD)'), 'voted in million');
    assert.equal(role('Crédits votés (en milliers de dinars)'), 'voted in thousand');
    assert.equal(role('paid (%)'), undefined);
    assert.equal(role('voted (CP)'), undefined);
  });

  it('is none for the names of object properties', () => {
    for (const header of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])
      assert.equal(role(header), undefined, header);
  });
});

describe('the attribute fields', () => {
  it('names the columns of the file, the kit’s name on the left', () => {
    assert.deepEqual(
      [...parseFields(' mission_fr = Ministère ; voted=Montant = 2025;\n')],
      [
        ['Ministère', 'mission_fr'],
        ['Montant = 2025', 'voted'],
      ],
    );
    const budget = read('Ministère,Montant 2025\nSanté,5\n', {
      unit: 'dinar',
      fields: 'mission_fr=Ministère; voted (MD)=Montant 2025',
    });
    assert.deepEqual(
      [codes(budget.issues), amountsOf(budget), keysOf(budget, 'mission')],
      [[], [5_000_000_000], ['sante']],
    );
  });

  it('wins over the header', () => {
    const budget = read('voted,paid,mission\n1,2,a\n', {unit: 'dinar', fields: 'paid=voted;voted=paid'});
    assert.deepEqual([amountsOf(budget), amountsOf(budget, 'paid')], [[2000], [1000]]);
  });

  it('that names what does not exist is an error, and so is one that cannot be read', () => {
    for (const fields of ['voted=Absent', 'nothing=mission', 'voted Montant', 'voted=', '=mission']) {
      const {issues} = rolesOf(['mission', 'voted'], law, fields);
      assert.ok(
        issues.some(({code, severity}) => code === 'unknown-field' && severity === 'error'),
        fields,
      );
    }
    assert.deepEqual(codes(rolesOf(['mission', 'voted'], law, ' ; ').issues), []);
  });
});

describe('the columns of a file', () => {
  it('that the kit does not use are told', () => {
    const {issues} = rolesOf(['mission', 'voted', 'observations', ''], law, '');
    assert.deepEqual(
      issues.map(({code, severity, column}) => [code, severity, column]),
      [['unused-column', 'info', 'observations']],
    );
  });

  it('that say the same thing are an error, in whatever words', () => {
    for (const header of [
      ['voted', 'Crédits votés'],
      ['year', 'السنة'],
      ['mission_fr', 'ministère_fr'],
      ['voted', 'voted (MD)'],
    ]) {
      assert.deepEqual(codes(rolesOf(header, law, '').issues), ['duplicate-header'], header.join());
    }
    assert.deepEqual(codes(rolesOf(['mission_fr', 'mission_ar', 'mission_code', 'mission'], law, '').issues), []);
  });
});
