import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {inRoot} from '../../.config/tools/paths.js';
import {Stop} from '../../.config/tools/run.js';
import {readTests} from '../tools/counts.js';
import {GROUPS} from './list.js';

const REPORT = 'docs/accessibility.md';
const START = '<!-- checks: written by `MIZANIA_REPORT=write npm test` from the tests that ran -->';
const END = '<!-- /checks -->';

const ENGINES = {browser: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

/**
 * Holds the report against the tests that just ran: every check was tested in Chromium and failed in no engine that is
 * installed, and the page in docs says by which tests.
 */
export function checkReport() {
  const results = Object.fromEntries(Object.keys(ENGINES).map(suite => [suite, checksOf(readTests(suite))]));
  if (!results.browser) return console.log('not checked: the browser suites did not run');
  const faults = numbered().flatMap(({number, title}) => faultsOf(number, title, results));
  if (faults.length > 0) throw new Stop(faults.join('\n'));
  console.log(`${numbered().length} of ${numbered().length} checks of accessibility passed`);
  const page = existsSync(inRoot(REPORT)) ? readFileSync(inRoot(REPORT), 'utf8') : `${START}${END}`;
  const [before, rest = ''] = page.split(START);
  const wanted = `${before}${START}\n\n${tables(results)}\n\n${END}${rest.split(END)[1] ?? ''}`;
  if (process.env.MIZANIA_REPORT === 'write') return writeFileSync(inRoot(REPORT), wanted);
  if (page !== wanted) throw new Stop(`${REPORT} is not what the tests say: MIZANIA_REPORT=write npm test writes it.`);
}

/**
 * What the tests of one engine say of the checks, by number.
 * @param {Record<string, import('../tools/counts.js').Test[]> | undefined} files
 * @returns {Record<number, {passed: number, failed: number, skipped: number, files: string[]}> | undefined}
 */
function checksOf(files) {
  if (!files) return undefined;
  const checks = {};
  for (const [file, tests] of Object.entries(files)) {
    for (const {verdict, numbers} of tests) {
      for (const number of numbers) {
        const check = (checks[number] ??= {passed: 0, failed: 0, skipped: 0, files: []});
        check[verdict]++;
        if (!check.files.includes(file)) check.files.push(file);
      }
    }
  }
  for (const check of Object.values(checks)) check.files.sort();
  return checks;
}

/** @returns {{number: number, title: string, person?: string}[]} */
const numbered = () =>
  GROUPS.flatMap(({checks}) => checks).map(([title, person], i) => ({number: i + 1, title, person}));

function faultsOf(number, title, results) {
  const of = suite => results[suite]?.[number] ?? {passed: 0, failed: 0, skipped: 0, files: []};
  const failed = Object.keys(ENGINES).filter(suite => of(suite).failed > 0);
  return [
    ...failed.map(suite => `check ${number} fails in ${ENGINES[suite]}: ${title}`),
    ...(of('browser').skipped > 0 ? [`check ${number} is skipped in Chromium: ${title}`] : []),
    ...(of('browser').passed === 0 ? [`check ${number} has no test: ${title}`] : []),
  ];
}

function tables(results) {
  let number = 0;
  const parts = GROUPS.map(({group, checks}) => {
    const rows = checks.map(([title]) => {
      number++;
      const files = results.browser[number].files.map(file => `\`${file.replace('test/browser/', '')}\``);
      return `| ${number} | ${title} | passed | ${files.join(' ')} |`;
    });
    return `### ${group}\n\n| | check | | tests |\n|---|---|---|---|\n${rows.join('\n')}`;
  });
  const persons = numbered().flatMap(({number: of, title, person}) =>
    person ? [`| ${of} | ${title} | ${person} |`] : [],
  );
  const manual = `### What a person judges besides\n\n| | check | how |\n|---|---|---|\n${persons.join('\n')}`;
  return [...parts, manual].join('\n\n');
}
