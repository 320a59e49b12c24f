// `npm run specs`: compiles the static specs of the charts to the modules that draw them.
import {command, Stop} from '../tools/run.js';
import {writeModules} from './generate.js';
import {Unsupported} from './unsupported.js';

await command(async () => {
  try {
    await writeModules();
  } catch (error) {
    throw error instanceof Unsupported
      ? new Stop(`${error.message}.\nMend the spec in packages/core/src/chart, or teach .config/spec-compiler.`)
      : error;
  }
});
