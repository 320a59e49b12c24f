import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findingsIn, gapsIn, sentencesOf} from './fixture.js';

const HEAD = 'year,mission,programme,part,voted\n';

describe('money that is broken down twice', () => {
  const twice = `${HEAD}2021,sante,,,10\n2021,education,,,20\n2021,,,1,25\n2021,,,2,5`;

  it('is found where missions and parts make the same sum without crossing', () => {
    const [finding, ...more] = findingsIn(twice);
    assert.deepEqual(more, []);
    assert.deepEqual(finding?.kind === 'twice' && finding.views, [
      {dimension: 'mission', sum: 30_000},
      {dimension: 'part', sum: 30_000},
    ]);
    assert.match(sentencesOf(twice, 'fr')[0] ?? '', /30 D, est donné par mission et par part(ie)? sans/);
    assert.match(sentencesOf(twice, 'ar')[0] ?? '', /حسب المهمة وحسب القسم/);
  });

  it('is not claimed of two halves of a budget, nor of one line that happens to be equal', () => {
    assert.deepEqual(gapsIn(`${HEAD}2021,sante,,,10\n2021,education,,,20\n2021,,,6,25\n2021,,,7,6`), []);
    assert.deepEqual(gapsIn(`${HEAD}2021,sante,,,10\n2021,education,,,20\n2021,,,6,30`), []);
    assert.deepEqual(
      gapsIn(`${HEAD}2021,sante,,1,10\n2021,education,,2,20\n2021,sante,,2,20\n2021,education,,1,10`),
      [],
    );
  });

  it('is found within a mission: programmes on some lines, parts on others', () => {
    const file = `${HEAD}2021,sante,A,,10\n2021,sante,B,,20\n2021,sante,,1,25\n2021,sante,,2,5\n2021,education,C,1,7`;
    const [finding, ...more] = findingsIn(file);
    assert.deepEqual(more, []);
    assert.deepEqual(
      finding?.kind === 'twice' && [finding.scope[0]?.entry.key, finding.views.map(view => view.dimension)],
      ['sante', ['programme', 'part']],
    );
  });

  it('is told with the gap between the two where a published total shows that both are the whole', () => {
    const file = `# total: 31\n${HEAD}2021,sante,,,10\n2021,education,,,20\n2021,,,1,26\n2021,,,2,5`;
    // The plain gap to the total, which only says that everything is there twice, is not told besides.
    assert.deepEqual(gapsIn(file), [['twice', -1_000]]);
    assert.match(sentencesOf(file, 'fr')[0] ?? '', /30 D par mission et 31 D par part(ie)?, .* écart de 1 dinar,/);
    assert.deepEqual(gapsIn(file.replace('total: 31', 'total: 61')), []);
    // Parts that are far from the total are no second view of it.
    assert.deepEqual(gapsIn(file.replace('1,26', '1,6')), [['total', 10_000]]);
  });
});
