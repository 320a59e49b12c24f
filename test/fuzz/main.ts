// `npm run fuzz`: random and broken files for as long as you like. `--seconds 60`, `--files 10000`, `--seed 48` (one case).
import {parseArgs} from 'node:util';
import {seeded} from '../../packages/core/test/random.js';
import {assertBytesSurvive} from './bytes.js';
import {mutated} from './mutate.js';
import {assertNothingIsLost, assertSurvives} from './properties.js';
import {randomFile} from './random-file.js';

const {values} = parseArgs({options: {seconds: {type: 'string'}, files: {type: 'string'}, seed: {type: 'string'}}});

async function run(seed: number): Promise<void> {
  const file = randomFile(seed);
  assertNothingIsLost(file);
  assertSurvives(mutated(file.text, seeded(seed)));
  await assertBytesSurvive(seed);
}

if (values.seed !== undefined) {
  await run(Number(values.seed));
  console.log(`seed ${values.seed} passes`);
} else {
  const files = Number(values.files ?? (values.seconds ? Infinity : 10_000));
  const end = performance.now() + Number(values.seconds ?? Infinity) * 1000;
  let seed = 0;
  let failed = 0;
  for (; seed < files && performance.now() < end && failed < 10; seed += 1) {
    const start = performance.now();
    try {
      await run(seed);
    } catch (error) {
      failed += 1;
      console.error(`npm run fuzz -- --seed ${seed}\n`, error);
    }
    const seconds = (performance.now() - start) / 1000;
    if (seconds > 5) console.error(`seed ${seed} took ${seconds.toFixed(1)} s: something is not linear`);
  }
  console.log(`${seed} files, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
