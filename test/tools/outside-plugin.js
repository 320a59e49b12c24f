import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../.config/tools/paths.js';

/** Gives browser tests the command `outside`: a published file that the repository does not hold. See outside.ts. */
export const outsidePlugin = () => ({
  name: 'outside',
  executeCommand({command, payload}) {
    if (command !== 'outside') return;
    const path = join(process.env.MIZANIA_OUTSIDE ?? join(root, '..', 'shared'), payload.path);
    return {base64: existsSync(path) ? readFileSync(path).toString('base64') : ''};
  },
});
