import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strToU8} from 'fflate';
import {decodeOds, decodeXlsx, WORKBOOK_LIMITS, type WorkbookOptions} from '../../../src/decode/workbook/index.js';
import type {Table} from '../../../src/decode/table.js';
import {hasError} from '../../../src/issue.js';
import {sentencesIn} from '../../../src/text/catalogs.js';
import {issueSentence} from '../../../src/text/issues.js';
import {LANGS} from '../../../src/text/lang.js';
import {between, pickFrom, seeded} from '../../random.js';
import {odsOf, odsTable, sheetXml, xlsxOf, type XlsxCell, type XlsxSpec, zipOf} from '../../workbook-writer.js';

const sheet = {
  rows: [
    ['mission', 'voted', 'date'],
    ['Santé', 12.5, {attributes: 's="1"', inside: '<v>45473</v>'}],
    ['Justice', {attributes: 't="s"', inside: '<v>0</v>'}, 'الصحة'],
  ] as readonly (readonly XlsxCell[])[],
};
const small = xlsxOf([sheet], {strings: ['<si><t>texte</t></si>'], formats: [14]});
const smallOds = odsOf(
  odsTable('a', [
    ['mission', 'voted'],
    ['Santé', 12.5],
    ['الصحة', 3],
  ]),
);

/** Code and detail of the only issue, which must be an error and have a sentence in each language. */
async function refusal(bytes: Uint8Array, options?: WorkbookOptions, decode = decodeXlsx): Promise<string> {
  const {issues, rowCount, header} = await decode(bytes, options);
  const [issue, ...more] = issues;
  assert.ok(issue && more.length === 0 && issue.severity === 'error', JSON.stringify(issues));
  assert.deepEqual([rowCount, header], [0, []]);
  for (const lang of LANGS) assert.ok(issueSentence(issue, sentencesIn(lang)).length > 20);
  return [issue.code, issue.detail ?? ''].join(' ').trim();
}
const withSheet = (xml: string | Uint8Array, more: XlsxSpec = {}): Uint8Array =>
  xlsxOf([{rows: []}], {...more, parts: {'xl/worksheets/sheet1.xml': xml, ...more.parts}});
const limits = (some: Partial<typeof WORKBOOK_LIMITS>): WorkbookOptions => ({limits: {...WORKBOOK_LIMITS, ...some}});

describe('a workbook that is a bomb', () => {
  it('hostile 49: is refused while it unpacks: 20 MB of one letter, a thousandth of it packed', async () => {
    const bomb = withSheet(`<worksheet><sheetData>${' '.repeat(20 * 1024 * 1024)}</sheetData></worksheet>`);
    assert.ok(bomb.length < 30_000);
    assert.equal(await refusal(bomb), 'workbook-bomb');
  });

  it('is refused whatever its directory claims', async () => {
    const bomb = withSheet(`<worksheet>${' '.repeat(6 * 1024 * 1024)}</worksheet>`);
    const claim = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 4; at += 1)
      if (claim.getUint32(at, true) === 6 * 1024 * 1024 + 23) claim.setUint32(at, 1000, true);
    assert.equal(await refusal(bomb), 'workbook-bomb');
  });

  it('is refused when all its parts together are too large, or there are too many', async () => {
    assert.equal(await refusal(small, limits({unpacked: 1000})), 'workbook-too-large 1');
    assert.equal(await refusal(small, limits({packed: 1000})), 'workbook-too-large 1');
    assert.equal(await refusal(small, limits({entries: 5})), 'workbook-bomb');
    assert.equal(await refusal(smallOds, limits({unpacked: 100}), decodeOds), 'workbook-too-large 1');
  });

  it('is refused when its cells are too many, however short it says so', async () => {
    assert.equal(await refusal(small, limits({cells: 8})), 'workbook-too-large');
    const few = limits({cells: 200_000});
    const last = Array.from({length: 60}, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`);
    assert.equal(await refusal(withSheet(`<worksheet>${last.join('')}</worksheet>`), few), 'workbook-too-large');
    const repeated = (inside: string): Uint8Array =>
      odsOf(
        `<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576">${inside}</table:table-row></table:table>`,
      );
    const full = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>';
    assert.equal(await refusal(repeated(full), few, decodeOds), 'workbook-too-large');
    assert.equal(await refusal(repeated(full.replace('="1"', '=""')), {}, decodeOds), 'empty');
  });

  it('is refused for more repetitions than a sheet has rows, and for merged cells beyond the table', async () => {
    const endless = '<table:table table:name="a"><table:table-row table:number-rows-repeated="1e9"/></table:table>';
    assert.equal(await refusal(odsOf(endless), {}, decodeOds), 'workbook-damaged');
    const merged = `<mergeCells>${'<mergeCell ref="A2:A9"/>'.repeat(50)}</mergeCells>`;
    const rows = [['a', 'b'], ...Array.from({length: 8}, (_, i) => [i === 0 ? 'x' : undefined, i])];
    assert.equal(await refusal(xlsxOf([{rows, after: merged}])), 'workbook-damaged');
  });

  it('has no text that takes for ever to look at', {timeout: 20_000}, async () => {
    const long = (start: string, length = 900_000): string => start.repeat(length / start.length);
    const style = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${long('[')}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
    const book = `<workbook><sheets><sheet name="${long('a')}" ${long('b')} ="x" r:id="rId1"/></sheets></workbook>`;
    const cell = `<worksheet><sheetData><row><c ${long('a=1 ')} t="str"><v>${long('&am')}${long('_x00')}${long('1 ')}</v></c></row></sheetData></worksheet>`;
    for (const [part, xml] of [
      ['xl/styles.xml', style],
      ['xl/workbook.xml', book],
      ['xl/worksheets/sheet1.xml', cell],
    ] as const) {
      const spec = {strings: ['<si><t>x</t></si>'], formats: [14], parts: {[part]: xml}};
      assert.ok((await decodeXlsx(xlsxOf([sheet], spec))).issues);
    }
  });

  it('has no entity that grows, no tag without an end', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>';
    assert.equal(await refusal(withSheet(laughs)), 'workbook-damaged');
    const random = seeded(3);
    // Longer than deflate looks back, so that it stays as long.
    const block = Array.from({length: 40_000}, () => String.fromCharCode(between(random, 97, 122))).join('');
    const noise = block.repeat(100);
    for (const open of ['<worksheet a="', '<worksheet><!-- ', '<worksheet><![CDATA[', '<?x ']) {
      let megabytes = 0;
      const pause = (): Promise<void> => Promise.resolve(void (megabytes += 1));
      assert.equal(await refusal(withSheet(open + noise), {pause}), 'workbook-damaged');
      // Given up early: to look through all of it again with each piece would take for ever.
      assert.ok(megabytes <= 2, `${megabytes} of 4 MB were read`);
    }
  });
});

describe('a file that is no workbook', () => {
  const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  it('of Excel before 2007, or of its binary form, is refused with what to do', async () => {
    const old = Uint8Array.from([...container, ...strToU8('W\0o\0r\0k\0b\0o\0o\0k\0')]);
    for (const decode of [decodeXlsx, decodeOds]) assert.equal(await refusal(old, {}, decode), 'workbook-format');
    const parts = {
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      'xl/workbook.bin': 'x',
    };
    assert.equal(await refusal(zipOf(parts)), 'workbook-format');
  });

  it('is told apart from one behind a password', async () => {
    const locked = Uint8Array.from([
      ...container,
      ...Array.from('xEEncryptedPackage', c => [c.charCodeAt(0), 0]).flat(),
    ]);
    assert.equal(await refusal(locked), 'workbook-locked');
    const flagged = small.slice();
    // The flag of each entry in the directory.
    for (let at = 0; at < flagged.length - 4; at += 1)
      if (flagged[at] === 0x50 && flagged[at + 1] === 0x4b && flagged[at + 2] === 1) flagged[at + 8] = 1;
    assert.equal(await refusal(flagged), 'workbook-locked');
  });

  it('is damaged: text, nothing, another archive, the other kind', async () => {
    for (const bytes of [new Uint8Array(), strToU8('a;b'), strToU8('PK'), strToU8('<html>'), zipOf({'a.txt': 'x'})])
      for (const decode of [decodeXlsx, decodeOds]) assert.equal(await refusal(bytes, {}, decode), 'workbook-damaged');
    assert.equal(await refusal(smallOds), 'workbook-damaged');
    assert.equal(await refusal(small, {}, decodeOds), 'workbook-damaged');
  });

  it('has two parts of one name, of which programs read different ones', async () => {
    const twins = xlsxOf([sheet], {parts: {'XL/Worksheets/sheet1.xml': sheetXml({rows: [['a'], [1]]})}});
    assert.equal(await refusal(twins), 'workbook-damaged');
  });
});

/** What a reader of the table gets: nothing with an error, or exactly this. */
const seen = ({header, columns, issues}: Table): string =>
  hasError(issues) ? 'error' : JSON.stringify([header, columns]);

describe('a damaged workbook', () => {
  for (const [kind, decode, bytes] of [
    ['xlsx', decodeXlsx, small],
    ['ods', decodeOds, smallOds],
  ] as const) {
    it(`(${kind}) that is cut off anywhere is refused`, async () => {
      for (let length = 0; length < bytes.length; length += 7)
        assert.equal(seen(await decode(bytes.subarray(0, length))), 'error', String(length));
    });

    it(`(${kind}) with any one byte changed is refused or reads as it was: never another figure`, async () => {
      const whole = seen(await decode(bytes));
      assert.notEqual(whole, 'error');
      const random = seeded(5);
      for (let at = 0; at < bytes.length; at += 1) {
        const broken = bytes.slice();
        broken[at] = (broken[at] ?? 0) ^ (1 << between(random, 0, 7));
        const read = seen(await decode(broken));
        assert.ok(read === 'error' || read === whole, `byte ${at}: ${read}`);
      }
    });

    it(`(${kind}) of random bytes never throws`, async () => {
      const random = seeded(9);
      for (let i = 0; i < 400; i += 1) {
        const broken =
          i % 2 === 0
            ? bytes.slice()
            : Uint8Array.from({length: between(random, 1, 600)}, () => between(random, 0, 255));
        if (i % 2 === 1) broken.set([0x50, 0x4b, 3, 4].slice(0, broken.length));
        for (let n = between(random, 1, 20); n > 0; n -= 1)
          broken[between(random, 0, broken.length - 1)] = between(random, 0, 255);
        const {issues} = await decode(broken);
        assert.ok(Array.isArray(issues));
      }
    });
  }

  it('whose XML is any XML at all never throws, whole in its archive', async () => {
    const random = seeded(13);
    const xml = sheetXml({
      ...sheet,
      after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
      before: '<cols><col min="1" max="2" hidden="1"/></cols>',
    });
    const bits = [
      '<c r="',
      '</row>',
      '<row r="-1">',
      '<v>',
      'r="Z',
      '&#x110000;',
      '&amp',
      't="s"',
      's="99"',
      '<f>',
      '"',
      '>',
      '<',
      '😀',
      'A1:',
      ']]>',
    ];
    for (let i = 0; i < 400; i += 1) {
      let broken = xml;
      for (let n = between(random, 1, 6); n > 0; n -= 1) {
        const at = between(random, 0, broken.length);
        broken = broken.slice(0, at) + pickFrom(random, bits) + broken.slice(at + between(random, 0, 12));
      }
      const spec = {strings: ['<si><t>x</t></si>'], formats: [14, '0000']};
      assert.ok((await decodeXlsx(withSheet(broken, spec))).issues);
      assert.ok(
        (
          await decodeXlsx(
            xlsxOf([sheet], {...spec, parts: {'xl/styles.xml': broken, 'xl/workbook.xml': i % 2 ? broken : xml}}),
          )
        ).issues,
      );
    }
  });

  it('keeps what hostile cells say as text', async () => {
    const table = await decodeXlsx(
      xlsxOf([
        {
          rows: [
            ['__proto__', 'constructor'],
            ['<img onerror=x>', '=1+1'],
            ['\u202eabc', 'a\u0000b'.replace('\u0000', '_x0000_')],
          ],
        },
      ]),
    );
    assert.deepEqual(table.header, ['__proto__', 'constructor']);
    assert.deepEqual(
      table.columns.map(column => [column.at(0), column.at(1)]),
      [
        ['<img onerror=x>', 'abc'],
        ['=1+1', 'a\ufffdb'],
      ],
    );
    assert.deepEqual(
      table.issues.map(({code, row}) => [code, row]),
      [
        ['control-characters', 3],
        ['control-characters', 3],
      ],
    );
  });
});
