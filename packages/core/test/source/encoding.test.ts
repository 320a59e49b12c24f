import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type Encoding, encodingIssues, encodingOf} from '../../src/source/encoding.js';
import {CODE_PAGES, type CodePage, textIn} from '../../src/source/code-pages.js';
import {bytesOf, missing} from '../outside.js';
import {between, pickFrom, seeded} from '../random.js';

const PAGES = Object.keys(CODE_PAGES) as CodePage[];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

/** The characters of a one-byte encoding, as the engine has them. */
const charsOf = (encoding: string): readonly string[] => [
  ...new TextDecoder(encoding).decode(Uint8Array.from({length: 128}, (_, i) => i + 128)),
];
/** Nothing when the encoding has no such character. */
function encoded(text: string, chars: readonly string[]): Uint8Array | undefined {
  const codes = Array.from(text, char => (char < '\u0080' ? char.charCodeAt(0) : chars.indexOf(char) + 128));
  return codes.includes(127) ? undefined : Uint8Array.from(codes);
}
const inPage = (text: string, page: CodePage): Uint8Array => encoded(text, [...CODE_PAGES[page]]) ?? bytes();
const decoded = (source: Uint8Array, encoding: Encoding): string =>
  encoding.startsWith('utf') ? new TextDecoder(encoding).decode(source) : textIn(source, encoding as CodePage);

const FRENCH =
  'Ministère Éducation nationale Santé Crédits ÉTAT à où être Noël maïs Économie et Finances Dépenses de rémunération Équipement ' +
  'Défense intérêts l’intérieur d’État « Budget » général — Forêts Œuvres cœur Çà FRANÇAIS RÉMUNÉRATION création modifiés ' +
  'Développement régional Île Hôpital CONTRÔLE n° Collectivités aînés août Sûreté Présidence du gouvernement décès reçus';
const ARABIC =
  'وزارة التربية الصحة الاعتمادات المرسمة نفقات التأجير التدخلات و الاستثمار الداخلية الدفاع الوطني مهمة المالية ' +
  'التنمية الجهوية والتخطيط الشؤون الاجتماعية رئاسة الحكومة ولاية تونس المنحة المخوّلة تدرّج في على الأجر الأساسي؛ ميزانية، لا ينطبق';
const WORDS = {fr: FRENCH.split(' '), ar: ARABIC.split(' ')};

/** Lines of a budget: names with accents or not, separators, amounts with the spaces that publishers put in them. */
function textOf(random: () => number, words: readonly string[], spaces: string): string {
  return Array.from({length: between(random, 1, 30)}, () => {
    const name = Array.from({length: between(random, 1, 5)}, () => pickFrom(random, words)).join(' ');
    return `${name};${between(random, 1, 999)}${spaces}${between(random, 100, 999)},${between(random, 0, 999)}`;
  }).join('\r\n');
}

describe('the code pages', () => {
  it('are those of the engines', () => {
    for (const page of PAGES) {
      // Node 20 gives control characters for the first 32 of windows-1252; the standard and browsers do not.
      const first = page === 'windows-1252' ? 32 : 0;
      assert.equal([...CODE_PAGES[page]].slice(first).join(''), charsOf(page).slice(first).join(''), page);
      assert.equal(CODE_PAGES[page].length, 128);
    }
    assert.equal(
      textIn(bytes(0x80, 0x85, 0x8c, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9c, 0x9f), 'windows-1252'),
      '€…Œ’“”–—œŸ',
    );
  });

  it('turn bytes into text of any length', () => {
    const text = 'Santé;'.repeat(20_000);
    assert.equal(textIn(inPage(text, 'macintosh'), 'macintosh'), text);
  });
});

describe('an encoding', () => {
  it('is said by its mark', () => {
    assert.equal(encodingOf(bytes(0xef, 0xbb, 0xbf, 0x61)), 'utf-8');
    assert.equal(encodingOf(bytes(0xff, 0xfe, 0x35, 0x06)), 'utf-16le');
    assert.equal(encodingOf(bytes(0xfe, 0xff, 0x06, 0x35)), 'utf-16be');
  });

  it('is UTF-16 without its mark where zero bytes stand on one side', () => {
    const little = bytes(...[...'mission;voted\nالصحة;12'].flatMap(c => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
    assert.equal(encodingOf(little), 'utf-16le');
    assert.equal(encodingOf(little.map((_, i, all) => all[i ^ 1] ?? 0)), 'utf-16be');
    for (const text of ['mission,voted\na\u0000b,1\n', '\u0000\u0000\u0000a\u0000b'])
      assert.equal(encodingOf(utf8(text)), 'utf-8');
  });

  it('is UTF-8 when all of it is', () => {
    for (const text of ['', 'a;b', 'Santé', 'الصحة', '€ – “x”', '😀 é', 'ﻻ', '\ufeffa', 'Привет'])
      assert.equal(encodingOf(utf8(text)), 'utf-8', text);
  });

  it('is not UTF-8 when a character is cut off, too long or half a pair', () => {
    const broken = [
      [0xc3],
      [0xe2, 0x82],
      [0xf0, 0x9f, 0x98],
      [0xc0, 0xaf],
      [0xe0, 0x80, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf8, 0x88, 0x80, 0x80, 0x80],
      [0x80],
    ];
    for (const tail of broken) assert.equal(encodingOf(bytes(0x61, 0x20, ...tail, 0x20)), undefined, tail.join());
  });

  it('of French and Arabic files is told by their letters', () => {
    const french = 'Mission;Crédits votés\nÉducation;1\nSanté à l’hôpital;2\n';
    for (const page of ['windows-1252', 'macintosh'] as const) assert.equal(encodingOf(inPage(french, page)), page);
    assert.equal(encodingOf(inPage('المهمة;voted\nالصحة;1\nالتربية والتعليم;2\n', 'windows-1256')), 'windows-1256');
    // One accent is enough where the other readings break the word.
    for (const page of ['windows-1252', 'macintosh'] as const) assert.equal(encodingOf(inPage('Santé;12', page)), page);
    // Both languages in one file, as Arabic Excel writes them.
    const both = 'المهمة;Mission\nالصحة;Santé\nالتربية;Éducation'.replace('É', 'é');
    assert.equal(encodingOf(inPage(both, 'windows-1256')), 'windows-1256');
  });

  it('is refused where nothing decides', () => {
    // One letter is an É in one code page and an ellipsis in the other; a pair is an Armenian letter in UTF-8.
    assert.equal(encodingOf(inPage('SANTÉ;12', 'windows-1252')), undefined);
    assert.equal(encodingOf(inPage('l’État;12', 'macintosh')), undefined);
    assert.equal(encodingOf(bytes(0xd3, 0x61, 0xe9)), undefined);
  });

  it('is refused for text that was broken before: UTF-8 with some bytes of a code page', () => {
    for (const text of ['Santé;12\nÉducation;3\n', 'الصحة;1\nالتربية;2\n'])
      assert.equal(encodingOf(bytes(...utf8(text), 0xe9, 0x0a)), undefined);
  });

  it('that is inferred is said, one that is certain is not', () => {
    assert.deepEqual(
      encodingIssues('windows-1256').map(({code, severity, detail}) => [code, severity, detail]),
      [['encoding-inferred', 'info', 'windows-1256']],
    );
    for (const certain of ['utf-8', 'utf-16le', 'utf-16be'] as const) assert.deepEqual(encodingIssues(certain), []);
  });
});

describe('texts in French and Arabic', () => {
  const cases = [
    {lang: 'fr', pages: ['windows-1252', 'macintosh']},
    {lang: 'ar', pages: ['windows-1256']},
  ] as const;

  it('are recognised under each code page', () => {
    const random = seeded(7);
    for (const {lang, pages} of cases)
      for (const page of pages) {
        const chars = [...CODE_PAGES[page]];
        const words = WORDS[lang].filter(word => encoded(word, chars));
        for (let i = 0; i < 150; i += 1) {
          // Enough of it: a file of a few words may be refused.
          const text = Array.from({length: 8}, () => textOf(random, words, '\u00a0')).join('\n');
          assert.equal(encodingOf(encoded(text, chars) ?? bytes()), page, text);
        }
      }
  });

  it('are never read as something else, however short, whatever code page wrote them', () => {
    const random = seeded(11);
    let told = 0;
    for (const encoding of [...PAGES, 'iso-8859-6', 'iso-8859-15', 'windows-1250', 'windows-1254', 'windows-1258']) {
      const chars = encoding in CODE_PAGES ? [...CODE_PAGES[encoding as CodePage]] : charsOf(encoding);
      for (const lang of ['fr', 'ar'] as const) {
        const words = WORDS[lang].filter(word => encoded(word, chars));
        for (let i = 0; i < 300 && words.length > 0; i += 1) {
          const text = i < words.length ? (words[i] ?? '') : textOf(random, words, pickFrom(random, ['', ' ']));
          const source = encoded(text, chars) ?? bytes();
          const found = encodingOf(source);
          if (found === undefined) continue;
          told += 1;
          assert.equal(decoded(source, found), text, `${encoding} read as ${found}`);
        }
      }
    }
    // Refusing everything would pass as well.
    assert.ok(told > 1500, `only ${told} texts were recognised`);
  });
});

/** The same 101 lines of one municipality in three encodings, and a French finance bill. */
const FILES = [
  ['bouarada_depenses_2018_windows-1256.csv', 'windows-1256', 'المنحة المخوّلة لرؤساء البلديات'],
  ['bouarada_depenses_2018_utf16le-bom_tab.csv', 'utf-16le', 'المنحة المخوّلة لرؤساء البلديات'],
  ['bouarada_depenses_2018_utf8-bom_semicolon.csv', 'utf-8', 'المنحة المخوّلة لرؤساء البلديات'],
  ['../plf-france/plf_2018_bg_msn_dest.csv', 'windows-1252', 'Fonds pour la transformation de l’action publique'],
] as const;

describe('real files', () => {
  for (const [file, encoding, label] of FILES) {
    const path = `data/formats/encodings/${file}`;
    it(`${file} is ${encoding}`, {skip: missing(path)}, () => {
      const source = bytesOf(path);
      assert.equal(encodingOf(source), encoding);
      assert.ok(decoded(source, encoding).includes(label));
    });
  }
});
