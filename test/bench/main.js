// `npm run bench`: the kit against other ways to draw the same charts and to read the same files (CONTRIBUTING.md).
// Nothing of it runs in `npm test`. What it compares with is installed into its own folder when it is first asked for.
import {ensureBuilt} from '../../.config/tools/build.js';
import {command} from '../../.config/tools/run.js';
import {optionsFrom} from './options.js';
import {ensurePeers} from './peers.js';

await command(async () => {
  const options = optionsFrom(process.argv.slice(2));
  await ensureBuilt();
  await ensurePeers();
  // It imports what has just been installed.
  const {bench} = await import('./bench.js');
  await bench(options);
});
