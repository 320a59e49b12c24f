import {fileURLToPath} from 'node:url';
import {join} from 'node:path';

/** The repository's own folder, wherever the commands are called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** @param {string[]} parts path below the repository */
export const inRoot = (...parts) => join(root, ...parts);

export const packageNames = ['core', 'tunisia', 'elements'];
