import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {byRows, finished, inSlices, type Work} from '../src/work.js';

function* counting(steps: number, seen: number[]): Work<string> {
  for (let i = 0; i < steps; i += 1) {
    seen.push(i);
    yield;
  }
  return 'done';
}

/** A clock on which every look takes so many milliseconds. */
const turnsOf = (tick: number, log: string[] = []) => {
  let now = 0;
  return {
    now: () => (now += tick),
    rest: () => {
      log.push('rest');
      return Promise.resolve();
    },
  };
};

describe('long work', () => {
  it('gives the same result at once and in slices', async () => {
    const [once, sliced]: [number[], number[]] = [[], []];
    assert.equal(finished(counting(5, once)), 'done');
    assert.equal(await inSlices(counting(5, sliced), turnsOf(3)), 'done');
    assert.deepEqual([once, sliced], [Array.from({length: 5}, (_, i) => i), once]);
  });

  it('lets the host have its turn when its time is up, and not before', async () => {
    const log: string[] = [];
    // The clock is looked at after each of 100 steps and after each rest: 9 ms of work in every slice of 8.
    await inSlices(counting(100, []), turnsOf(3, log), 8);
    assert.equal(log.length, 33);
    const short: string[] = [];
    await inSlices(counting(100, []), turnsOf(0.01, short), 8);
    assert.equal(short.length, 0);
  });

  it('that fails says so to whoever runs it', async () => {
    const failing = function* (): Work<void> {
      yield;
      throw new TypeError('broken');
    };
    assert.throws(() => finished(failing()), TypeError);
    await assert.rejects(inSlices(failing(), turnsOf(1)), TypeError);
  });

  it('over rows misses none and does none twice', () => {
    for (const count of [0, 1, 8191, 8192, 8193, 20_000]) {
      const seen = new Uint8Array(count);
      let rests = 0;
      const work = byRows(count, (from, to) => seen.fill(1, from, to));
      while (!work.next().done) rests += 1;
      assert.ok(seen.every(one => one === 1));
      assert.equal(rests, Math.ceil(count / 8192));
    }
  });
});
