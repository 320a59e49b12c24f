// The list of hostile input that the kit is held against: each case is the beginning of the title of a test, by its number.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {filesBelow} from '../.config/tools/files.js';

const CASES = [
  'markup as a name',
  'the end of an element as a name',
  'javascript: as a source',
  'data:, blob: and file: as a source',
  'an address that hides its scheme',
  'a colour that is an address',
  'a column named image',
  'marks that turn text',
  'marks of direction',
  'NUL, controls, half surrogates',
  'a name of 20,000 letters',
  'an empty name',
  'no name in the language of the reader',
  'a heap of combining marks',
  'an expression as a name',
  'text where a number was expected',
  'numbers by the convention of their column',
  'a number that can be read in two ways',
  '1e400',
  'a negative amount in a treemap',
  'all zero',
  'an empty cell',
  'a sum that overflows',
  'an amount beyond 2^53',
  'executed beyond 100 %',
  'planned 0, executed more',
  '-0',
  'parts that are not their whole',
  'a circle of parents',
  'a line that is its own parent',
  'two roots',
  'a parent that is missing',
  'a key twice',
  'ids that are names of JavaScript',
  '__proto__ as a key of JSON',
  '__proto__ as a header of CSV',
  'two columns of one name',
  'more than 32 levels',
  'JSON of 100,000 levels',
  'more than 2,000 marks',
  'an unknown region',
  'outlines that cannot be read',
  'an empty file',
  'an unknown version of a schema',
  'a server that answers 404 or 500',
  'a request that CORS or a policy blocks',
  'a server that does not answer',
  'a file over the limit',
  'a gzip bomb',
  'a web page where data were expected',
  'truncated files and old encodings',
  'a redirect to another scheme',
  'the kit twice on a page',
  'polluted prototypes and styles',
  'messages of other windows',
  'formulas in what is downloaded',
];

/** Cases that concern neither data nor transport nor the page, and why no test names them. None does. */
const APART: Readonly<Record<number, string>> = {};

test('every case of the list of hostile input is named by a test, or stands apart with a reason', () => {
  const files = ['packages', 'test'].flatMap(folder =>
    filesBelow(folder).filter(path => /\.(?:test|browser)\.ts$/.test(path) && !path.includes('node_modules')),
  );
  const named = new Set(
    files.flatMap(path => {
      const titles = readFileSync(path, 'utf8').matchAll(/['"`]hostile (\d+(?:, \d+)*)(?::|':)/g);
      return [...titles].flatMap(([, numbers = '']) => numbers.split(', ').map(Number));
    }),
  );
  assert.equal(CASES.length, 56);
  const absent = CASES.flatMap((name, i) => (named.has(i + 1) || APART[i + 1] ? [] : [`${i + 1} ${name}`]));
  assert.deepEqual(absent, [], 'Begin the title of the test that holds it with "hostile <number>: ".');
  const unknown = [...named].filter(number => number < 1 || number > CASES.length || APART[number] !== undefined);
  assert.deepEqual(unknown, []);
});
