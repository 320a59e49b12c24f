import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {packageNames} from './paths.js';
import {Stop, command, isMain, runModule, runNpm} from './run.js';

/** Packs the packages as npm would publish them, and asks publint and "are the types wrong" what they think. */
export async function checkPackages() {
  const folder = mkdtempSync(join(tmpdir(), 'mizania-'));
  try {
    const workspaces = packageNames.map(name => `--workspace=packages/${name}`);
    await runNpm(['pack', ...workspaces, `--pack-destination=${folder}`, '--ignore-scripts'], {quiet: true});
    const checks = readdirSync(folder).flatMap(name => {
      const tarball = join(folder, name);
      return [
        runModule('publint/src/cli.js', ['run', tarball, '--strict'], {quiet: true}),
        runModule('@arethetypeswrong/cli/dist/index.js', [tarball, '--profile', 'esm-only'], {quiet: true}),
      ];
    });
    const faults = (await Promise.allSettled(checks)).filter(({status}) => status === 'rejected');
    if (faults.length > 0) throw new Stop(faults.map(({reason}) => reason.message).join('\n'));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

if (isMain(import.meta.url)) await command(checkPackages);
