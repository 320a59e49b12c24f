import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Kept} from '../src/kept.js';

describe('Kept', () => {
  it('works out once what an object and a key give, also where that is nothing', () => {
    const kept = new Kept<object, string | undefined>(2);
    const [one, other] = [{}, {}];
    let made = 0;
    const ask = (object: object, key: string): string | undefined =>
      kept.of(object, key, () => {
        made += 1;
        return key === '' ? undefined : `${key}${made}`;
      });
    assert.deepEqual([ask(one, 'a'), ask(one, 'a'), ask(other, 'a')], ['a1', 'a1', 'a2']);
    assert.deepEqual([ask(other, ''), ask(other, '')], [undefined, undefined]);
    assert.equal(made, 3);
  });

  it('forgets what was asked for longest ago', () => {
    const kept = new Kept<object, number>(2);
    const of = {};
    const made: string[] = [];
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) kept.of(of, key, () => made.push(key));
    assert.deepEqual(made, ['a', 'b', 'c', 'b']);
  });

  it('keeps nothing of what fails', () => {
    const kept = new Kept<object, number>(2);
    const of = {};
    const fail = (): number => {
      throw new RangeError('no');
    };
    assert.throws(() => kept.of(of, 'a', fail), RangeError);
    assert.equal(
      kept.of(of, 'a', () => 1),
      1,
    );
  });
});
