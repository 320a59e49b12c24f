// Every published file at hand: what the kit makes of it, held against sums of its own, and the table of it in the docs.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {inRoot} from '../.config/tools/paths.js';
import {bytesOf, filesIn, missing} from '../packages/core/test/outside.js';
import {countedIn, FILES, NO_BUDGETS, type Published, seen, type Seen} from './files-read.js';

const PAGE = inRoot('docs/files-read.md');

function beside({path}: Published): (name: string) => Uint8Array | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return name => (missing(folder + name) ? undefined : bytesOf(folder + name));
}

const OCDS = 'data/formats/ocds/ocds-213czf-000-00001_releasepackage.json';

interface Ocds {
  readonly releases: readonly {
    readonly contracts?: readonly {readonly id: string; readonly value: {readonly amount: number}}[];
  }[];
}

/** Faults that keep a file from being shown, and why each is right. */
const REFUSED: Readonly<Record<string, string>> = {
  // The file that it describes is not in the folder.
  'data/formats/fdp-gb-cra/datapackage.json': 'http',
  // Lists of names, without amounts.
  'data/formats/fdp-gb-cra/cofog.csv': 'no-amounts',
  'data/formats/fdp-gb-cra/departments.csv': 'no-amounts',
};

describe('published files', () => {
  const read = new Map<string, Seen>();
  for (const file of FILES) {
    it(file.path, {skip: missing(file.path)}, async () => {
      const found = await seen(file, bytesOf(file.path), beside(file));
      read.set(file.path, found);
      const refusal = REFUSED[file.path];
      assert.equal(refusal === undefined || found.faults.has(refusal), true);
      for (const [phase, sum] of countedIn(file, bytesOf(file.facts ?? file.path)))
        assert.equal(found.sums.get(phase as never), sum, phase);
    });
  }

  it('are all of those at hand', {skip: missing('data')}, () => {
    const known = new Set([...FILES.map(({path}) => path), ...Object.keys(NO_BUDGETS)]);
    // What the descriptor of a package names is read with it.
    assert.deepEqual(
      filesIn('data/').filter(path => !known.has(path)),
      [],
    );
  });

  it('of contracts have the values of the contracts', {skip: missing(OCDS)}, () => {
    const {releases} = JSON.parse(new TextDecoder().decode(bytesOf(OCDS))) as Ocds;
    const last = new Map(releases.flatMap(({contracts = []}) => contracts.map(({id, value}) => [id, value.amount])));
    const pence = [...last.values()].reduce((sum, amount) => sum + BigInt(Math.round(amount * 100)), 0n);
    assert.equal(read.get(OCDS)?.sums.get('committed'), pence);
  });

  it('stand in the docs as they were read', {skip: FILES.map(({path}) => missing(path)).find(Boolean) ?? false}, () => {
    const page = pageOf(read);
    if (process.env.MIZANIA_WRITE) writeFileSync(PAGE, page);
    assert.equal(readFileSync(PAGE, 'utf8'), page, 'MIZANIA_WRITE=1 writes docs/files-read.md anew');
  });
});

function pageOf(read: ReadonlyMap<string, Seen>): string {
  const rows = FILES.map(file => {
    const {understanding, sums, faults} = read.get(file.path)!;
    const {format, layout, encoding, rows: count, columns, currency} = understanding;
    const roles = columns.flatMap(({role}) => (role === undefined ? [] : [role]));
    const totals = [...sums].map(([phase, sum]) => `${phase} ${sum}${file.counted?.[phase] ? ' ✓' : ''}`);
    const cells = [
      file.path.replace('data/', ''),
      [format, layout, encoding].filter(Boolean).join(', '),
      [file.fields && `\`${file.fields}\``, file.unit].filter(Boolean).join(', '),
      String(count),
      roles.join(', '),
      totals.join('<br>'),
      currency,
      [...faults].map(([code, times]) => `${code} ${times}`).join('<br>'),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '# Files that are read',
    '',
    'Published files that the tests read where they are at hand (`MIZANIA_OUTSIDE`): what each is recognised as, the page’s word that it needs, the rows, what the columns were taken for, the sum of every phase in minor units (millimes, cents) over all its lines, and the remarks. A ✓ stands beside a sum that a second reader, which shares no code with the kit, gives too. `MIZANIA_WRITE=1` with `test/files-read.test.ts` writes this page.',
    '',
    '| file | recognised as | the page says | rows | columns | sums | currency | remarks |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
