// Broken and hostile input: the letters of files as old programs wrote them.
import '/dist/mizania.js';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {record} from '../tools/recorded.js';
import {LANGS, open, textIn} from './hostile.js';
import {show, textOf} from './show.js';

const FRENCH = ['Éducation et œuvres', 'Forêts d’été', 'Santé – hôpitaux', 'Àpropos'];
const ARABIC = ['التربية والتعليم', 'الصحة', 'الدفاع الوطني', 'الشباب والرياضة'];

/** Bytes of a text in a code page, by what the browser makes of each byte. */
function inCodePage(text: string, encoding: string): Uint8Array {
  const signs = new TextDecoder(encoding).decode(Uint8Array.from({length: 256}, (_, i) => i));
  return Uint8Array.from(text, sign => {
    const byte = signs.indexOf(sign);
    if (byte < 0) throw new Error(`${encoding} has no ${sign}`);
    return byte;
  });
}

const inUtf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((sign, i) => view.setUint16(i * 2, sign.charCodeAt(0), isLittle));
  return new Uint8Array(view.buffer);
};

type Way = readonly [name: string, names: readonly string[], encode: (text: string) => Uint8Array];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const WAYS: readonly Way[] = [
  ['utf-8', [...FRENCH, ...ARABIC], utf8],
  ['utf-8', [...FRENCH, ...ARABIC], text => utf8(`\ufeff${text}`)],
  ['utf-16le', [...FRENCH, ...ARABIC], text => inUtf16(`\ufeff${text}`, true)],
  ['utf-16be', [...FRENCH, ...ARABIC], text => inUtf16(`\ufeff${text}`, false)],
  ['utf-16le', FRENCH, text => inUtf16(text, true)],
  ['windows-1252', FRENCH, text => inCodePage(text, 'windows-1252')],
  ['windows-1256', ARABIC, text => inCodePage(text, 'windows-1256')],
  ['macintosh', FRENCH, text => inCodePage(text, 'macintosh')],
];

for (const lang of LANGS) {
  describe(`hostile letters, ${lang}`, () => {
    WAYS.forEach(([encoding, names, encode], i) => {
      it(`hostile 51: ${encoding} is read letter by letter, and what was inferred is said (${i})`, async () => {
        const lines = names.map((name, n) => `2025;${name};${names.length - n}`);
        const text = `year;programme_fr;voted\r\n${lines.join('\r\n')}\r\n`;
        const server = await record({'/b.csv': {body: encode(text), type: 'text/csv'}});
        const src = server.url('/b.csv');
        const widget = await show(html`<mizania-treemap src=${src} unit="million"></mizania-treemap>`, {lang});
        await open(widget);
        expect(textIn(widget.renderRoot, 'tbody th')).to.deep.equal(names);
        expect(widget.understanding?.encoding).to.equal(encoding);
        expect(textOf(widget, 'figure')).not.to.match(/[\ufffdÃÂ]/);
      });
    });

    it('hostile 51: letters that no code page explains are refused, never shown as others', async () => {
      const broken = Uint8Array.from([...utf8('year;programme_fr;voted\n2025;الصحة '), 0xe9, 0xff, ...utf8(';5\n')]);
      const server = await record({'/b.csv': {body: broken, type: 'text/csv'}});
      const src = server.url('/b.csv');
      const widget = await show(html`<mizania-treemap src=${src} unit="million"></mizania-treemap>`, {lang});
      const said = lang === 'fr' ? 'Le texte du fichier n’est pas lisible' : 'تعذرت قراءة نص الملف';
      expect(textOf(widget, '[role=alert]')).to.contain(said);
    });
  });
}
