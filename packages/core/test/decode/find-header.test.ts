import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findHeader} from '../../src/decode/find-header.js';
import {bytesOf, missing} from '../outside.js';

const grid = (text: string): string[][] => text.split('\n').map(line => line.split(';'));
const found = (text: string) => {
  const {at, height, names} = findHeader(grid(text));
  return [at, height, names.join(';')];
};

describe('the header of a table', () => {
  it('is the first row of an ordinary file', () => {
    const ordinary = [
      'mission;voted\nSanté;12',
      'mission;;voted\nSanté;Programme 1;12\nJustice;Programme 2;3',
      // Columns of years are names; columns of codes are not, and then nothing better is found.
      'Ministère;2015;2016;2017\nSanté;1;2;3',
      'mission;01;02\nSanté;1;2\nJustice;3;4',
      'mission;voted;note\nSanté;12\nJustice;3',
      'mission;voted;;;;\nSanté;1;;;;',
      'mission\nSanté\nJustice',
      'Santé;n.d.\nJustice;n.d.',
      '',
    ];
    for (const text of ordinary) assert.deepEqual(found(text), [0, 1, text.split('\n')[0]], text);
    assert.deepEqual(findHeader([]), {at: 0, height: 1, names: []});
  });

  it('stands below titles and notes', () => {
    const titled = 'Budget de l’État 2024\n\nSource : ministère;2024\nMission;Code;CE;CP\nSanté;1;2;3\nJustice;2;3;4';
    assert.deepEqual(found(titled), [3, 1, 'Mission;Code;CE;CP']);
    assert.deepEqual(found('ميزانية 2024\nالمهمة;المبلغ\nالصحة;12\nالعدل;3'), [1, 1, 'المهمة;المبلغ']);
  });

  it('is not looked for below what may be data', () => {
    // No header at all, and then a row of texts only.
    assert.equal(found('Santé;12;3\nJustice;4;5\nTotal;voir;note\nDéfense;1;2')[0], 0);
    // A header with a gap, over a row without a figure.
    assert.equal(found('mission;;voted\nSanté;Programme 1;n.d.\nJustice;Programme 2;3')[0], 0);
    const far = `${'titre\n'.repeat(50)}Mission;Code;CP\nSanté;1;2`;
    assert.equal(found(far)[0], 0);
  });

  it('may be two rows, names of groups over names of columns', () => {
    const names = 'Mission;Code;Crédits CE;Crédits CP;Total';
    const merged = 'Mission;Code;Crédits;;Total\n;;CE;CP;\nSanté;1;2;3;5\nJustice;2;3;4;7';
    assert.deepEqual(found(merged), [0, 2, names]);
    assert.deepEqual(found(`Budget 2024\n\n${merged}`), [2, 2, names]);
    // Without the row above, two columns would have the same name.
    const twins = ';;Votés;;Payés;\nMission;Code;CE;CP;CE;CP\nSanté;1;2;3;4;5\nJustice;2;3;4;5;6';
    assert.deepEqual(found(twins), [0, 2, 'Mission;Code;Votés CE;Votés CP;Payés CE;Payés CP']);
  });

  it('is one row where a second one proves nothing', () => {
    // A title over a header that is whole in itself; a row of units; data.
    assert.deepEqual(found(';;Données;\nMission;Code;CE;CP\nSanté;1;2;3'), [1, 1, 'Mission;Code;CE;CP']);
    assert.equal(found('Mission;CE;CP\nen dinars;MD;MD\nSanté;1;2')[1], 1);
    assert.equal(found('Mission;Crédits;;Note\n;CE;CP;x\nSanté;1;2;y\nJustice;1;2;z')[1], 1);
    assert.equal(found('Mission;Crédits;;Note\nSanté;n.d.;n.d.;x\nJustice;1;2;y')[1], 1);
  });

  it(
    'is found below the three lines of a French finance bill',
    {skip: missing('data/formats/plf-france/plf_2018_bg_msn_dest.csv')},
    () => {
      const text = new TextDecoder('latin1').decode(bytesOf('data/formats/plf-france/plf_2018_bg_msn_dest.csv'));
      const {at, height, names} = findHeader(text.split(/\r?\n/).map(line => line.split(';')));
      assert.deepEqual([at, height, names.slice(0, 4)], [3, 1, ['Mission', 'Programme', 'Action', 'Libellé action']]);
    },
  );

  for (const file of ['plf_2020_depenses', 'plf_2023_depenses', 'plf_2025_depenses'])
    it(`is the first line of ${file}`, {skip: missing(`data/formats/plf-france/${file}.csv`)}, () => {
      const text = new TextDecoder().decode(bytesOf(`data/formats/plf-france/${file}.csv`));
      assert.equal(findHeader(text.split(/\r?\n/).map(line => line.split(';'))).at, 0);
    });
});
