import {inRoot} from '../../../.config/tools/paths.js';

/** Everything that a run makes; git, the tests and the format leave it alone. */
export const outputFolder = inRoot('test/output/bench');

/** @param {string[]} parts path below this folder */
export const inBench = (...parts) => inRoot('test/bench', ...parts);

/** @param {string[]} parts path below the folder of what a run makes */
export const inOutput = (...parts) => inRoot('test/output/bench', ...parts);
