// All unit tests in one process: a process for each file would spend most of its time on starting.
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {inRoot} from '../../.config/tools/paths.js';

for (const file of process.argv.slice(2)) {
  // A file that does not load must not keep the others from running, nor go unseen.
  await import(pathToFileURL(inRoot(file)).href).catch(error => test(`${file} loads`, () => Promise.reject(error)));
}
