import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {inRoot} from '../../.config/tools/paths.js';

/** `MIZANIA_GOLDEN=write` puts what is found in the place of what is expected; the difference is then read by a person. */
const writes = process.env.MIZANIA_GOLDEN === 'write';

/** Gives browser tests the command `golden`: the text that a file of test/golden holds. See golden.ts. */
export const goldenPlugin = () => ({
  name: 'golden',
  executeCommand({command, payload, session}) {
    if (command !== 'golden') return;
    const file = inRoot('test/golden', `${payload.name}.txt`);
    // The other engines are held against what Chromium gives.
    if (writes && session.browser.name === 'Chrome') {
      mkdirSync(inRoot('test/golden'), {recursive: true});
      writeFileSync(file, payload.text);
    }
    return {text: existsSync(file) ? readFileSync(file, 'utf8') : ''};
  },
});
