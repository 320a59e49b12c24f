import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {typedAhead} from '../../src/text/type-ahead.js';

const names = ['Éducation', 'Santé', 'Affaires sociales', 'Sports et jeunesse', 'وزارة التربية', 'الصحة'];

describe('the item whose name is typed', () => {
  it('is found without accents, case and spaces', () => {
    assert.equal(typedAhead(names, 'educ', 1), 0);
    assert.equal(typedAhead(names, 'AFFAIRESSO', 0), 2);
  });

  it('is the next one of that letter, round the end, and the same one while more letters come', () => {
    assert.equal(typedAhead(names, 's', 0), 1);
    assert.equal(typedAhead(names, 's', 1), 3);
    assert.equal(typedAhead(names, 'ss', 3), 1);
    assert.equal(typedAhead(names, 'sp', 3), 3);
  });

  it('may be meant by a later word, after those whose first word fits', () => {
    assert.equal(typedAhead(names, 'soc', 0), 2);
    assert.equal(typedAhead(names, 'jeun', 0), 3);
  });

  it('needs no Arabic article', () => {
    assert.equal(typedAhead(names, 'صح', 0), 5);
    assert.equal(typedAhead(names, 'الصح', 0), 5);
    assert.equal(typedAhead(names, 'تربية', 0), 4);
  });

  it('is none for what no name has', () => {
    assert.equal(typedAhead(names, 'xyz', 0), undefined);
    assert.equal(typedAhead([], 'a', 0), undefined);
    assert.equal(typedAhead(names, ' ', 0), undefined);
  });
});
