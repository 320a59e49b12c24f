import {inBench, inOutput} from '../build/places.js';
import {largeFile, READERS, SIZES} from '../build/readers.js';
import {quiet} from '../browser/launch.js';
import {run} from '../../../.config/tools/run.js';
import {said} from '../task/large.js';
import {inTurns} from './rounds.js';

/** Readers that need no page, and the kit's core. */
export const NODE_READERS = ['kit', ...Object.keys(READERS).filter(name => READERS[name].node)];

/**
 * The same files read in Node, each in a process of its own. @typedef {{time: number, memory: number}} NodeReading
 * @param {Record<number, import('../task/large.js').Totals>} totals by number of rows
 * @param {number} rounds
 * @returns {Promise<Record<number, Record<string, NodeReading[]>>>}
 */
export async function measureNode(totals, rounds) {
  const results = {};
  for (const {rows, rounds: share} of SIZES) {
    const count = Math.max(1, Math.ceil(rounds * share));
    results[rows] = await inTurns(NODE_READERS, count, reader => readOnce(reader, rows, totals[rows]));
    console.log(`  ${rows} rows in Node: ${count} rounds`);
  }
  return results;
}

/** @param {string} reader @param {number} rows @param {import('../task/large.js').Totals} wanted @returns {Promise<NodeReading>} */
async function readOnce(reader, rows, wanted) {
  await quiet();
  const script = inBench('pages/csv/child.js');
  const printed = await run(process.execPath, [script, reader, inOutput('data', largeFile(rows))], {quiet: true});
  const {time, memory, totals} = JSON.parse(printed);
  if (said(totals) !== said(wanted))
    throw new Error(`${reader} adds wrongly: ${said(totals)} instead of ${said(wanted)}`);
  return {time, memory};
}
