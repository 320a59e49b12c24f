// A few of the cases of `npm run fuzz`, the same at every run.
import {test} from 'node:test';
import {seeded} from '../../packages/core/test/random.js';
import {assertBytesSurvive} from './bytes.js';
import {mutated} from './mutate.js';
import {assertNothingIsLost, assertSurvives} from './properties.js';
import {randomFile} from './random-file.js';

test('nothing is lost of 300 random files', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    try {
      assertNothingIsLost(randomFile(seed));
    } catch (error) {
      throw new Error(`npm run fuzz -- --seed ${seed}`, {cause: error});
    }
  }
});

test('300 broken files give charts or reasons', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    try {
      assertSurvives(mutated(randomFile(seed).text, seeded(seed)));
    } catch (error) {
      throw new Error(`npm run fuzz -- --seed ${seed}`, {cause: error});
    }
  }
});

test('300 broken workbooks, packages and other files give charts or reasons', async () => {
  for (let seed = 0; seed < 300; seed += 1) {
    try {
      await assertBytesSurvive(seed);
    } catch (error) {
      throw new Error(`npm run fuzz -- --seed ${seed}`, {cause: error});
    }
  }
});
