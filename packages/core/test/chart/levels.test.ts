import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Refusal} from '../../src/chart/context.js';
import {defaultLevels, levelsOn, levelsOr} from '../../src/chart/levels.js';
import {read} from '../law-pack.js';

const purpose = read('activity,programme,mission,article,voted\n1,1,sante,101,1\n');

describe('the levels of a file', () => {
  it('go from the broadest down, whatever the order of its columns', () => {
    assert.deepEqual(levelsOn(purpose, 'purpose'), ['mission', 'programme', 'activity']);
    assert.deepEqual(levelsOn(purpose, 'nature'), ['part', 'article']);
  });

  it('do not count a column in which no row has anything', () => {
    assert.deepEqual(levelsOn(read('mission,programme,voted\nsante,,1\n'), 'purpose'), ['mission']);
  });

  it('are what the money is for; where that is one level, then what it buys', () => {
    assert.deepEqual(defaultLevels(purpose), ['mission', 'programme', 'activity']);
    assert.deepEqual(defaultLevels(read('mission,article,voted\nsante,101,1\n')), ['mission', 'part', 'article']);
    assert.deepEqual(defaultLevels(read('governorate,voted\nTunis,1\n')), ['governorate']);
    assert.deepEqual(defaultLevels(read('mission,governorate,voted\nsante,Tunis,1\n')), ['mission']);
  });

  it('may be asked for, and a level that is not there is named', () => {
    assert.deepEqual(levelsOr(purpose, ['article', 'mission']), ['article', 'mission']);
    assert.deepEqual(levelsOr(purpose, ['article']), ['article']);
    assert.deepEqual(levelsOr(purpose, []), ['mission', 'programme', 'activity']);
    assert.throws(
      () => levelsOr(purpose, ['mission', 'governorate']),
      (error: unknown) => error instanceof Refusal && error.issues[0]?.text === 'governorate',
    );
  });

  it('are none in a file of amounts alone, and that is said', () => {
    assert.throws(() => levelsOr(read('voted\n1\n'), undefined), Refusal);
  });
});
