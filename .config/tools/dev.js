import {ensureInstalled} from './install.js';
import {command, runModule} from './run.js';
import {serve} from '../../demo/serve.js';

// `npm run dev`: the demo, bundled again at every change (unminified, types unchecked: `npm run types` does that).
await command(async () => {
  await ensureInstalled();
  await serve();
  await runModule('rollup/dist/bin/rollup', ['-c', '-w']);
});
