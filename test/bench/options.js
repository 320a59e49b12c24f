import {Stop} from '../../.config/tools/run.js';
import {VARIANTS} from './variants.js';

/** What can be measured, in the order of the report. */
export const MEASURES = ['load', 'update', 'bytes', 'paints', 'mounts', 'reading', 'node'];

/**
 * @typedef {{rounds: number, quick: boolean, write: boolean, measures: string[], variants: string[]}} Options
 */

const USAGE = `npm run bench -- [--rounds N] [--quick] [--only a,b] [--write]
  --only   names of what is measured (${MEASURES.join(', ')}) and of who is (${VARIANTS.map(({name}) => name).join(', ')})
  --quick  two rounds, no file of a million rows, and no waiting for other work to end
  --write  the report also to docs/bench.md`;

/**
 * @param {string[]} args
 * @returns {Options}
 * Errors: a `Stop` that says what can be asked for.
 */
export function optionsFrom(args) {
  /** @type {Options} */
  const options = {rounds: 7, quick: false, write: false, measures: MEASURES, variants: VARIANTS.map(({name}) => name)};
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i];
    if (arg === '--quick') Object.assign(options, {quick: true, rounds: 2});
    else if (arg === '--write') options.write = true;
    else if (arg === '--rounds') options.rounds = Number(args[(i += 1)]);
    else if (arg === '--only') Object.assign(options, only(args[(i += 1)]?.split(',') ?? []));
    else throw new Stop(USAGE);
  }
  if (!Number.isInteger(options.rounds) || options.rounds < 1) throw new Stop(`invalid --rounds. ${USAGE}`);
  return options;
}

/** @param {string[]} names @returns {Partial<Options>} */
function only(names) {
  const measures = MEASURES.filter(name => names.includes(name));
  const variants = VARIANTS.map(({name}) => name).filter(name => names.includes(name));
  const unknown = names.find(name => !measures.includes(name) && !variants.includes(name));
  if (unknown !== undefined || names.length === 0) throw new Stop(`Nothing is named ${unknown ?? ''}. ${USAGE}`);
  return {...(measures.length > 0 ? {measures} : {}), ...(variants.length > 0 ? {variants} : {})};
}
