// Broken and hostile input: texts. The numbers are those of the list that test/hostile-list.test.ts holds.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {csv, drawn, expectInert, type Lang, LANGS, open, requestsOf, textIn} from './hostile.js';
import {drawnTexts, items, show, textOf, until} from './show.js';

/** Every tag with the same file, so that a text meets each way of drawing it. */
const everywhere = (file: Blob) => ({
  treemap: html`<mizania-treemap .data=${file}></mizania-treemap>`,
  breakdown: html`<mizania-breakdown .data=${file}></mizania-breakdown>`,
  gauge: html`<mizania-gauge .data=${file} each="mission"></mizania-gauge>`,
  map: html`<mizania-map .data=${file}></mizania-map>`,
});

const REFUSED: Readonly<Record<Lang, string>> = {
  fr: 'Seules les adresses http et https le sont.',
  ar: 'لا تقبل إلا عناوين http و https.',
};

const HOSTILE = {
  'hostile 1': '<img src=/stolen.png onerror=alert(1)>',
  'hostile 2': '</text><script>alert(1)</script>',
  'hostile 15': 'datum.amount + ${amount} {{amount}}',
} as const;

for (const lang of LANGS) {
  describe(`hostile text, ${lang}`, () => {
    for (const [number, name] of Object.entries(HOSTILE)) {
      it(`${number}: ${name} is a name like others, in every widget`, async () => {
        const header = 'mission_fr,governorate,voted,paid';
        const file = csv(
          [
            [name, name, 10, 9],
            ['Voirie', 'TN-11', 5, 1],
          ],
          header,
          `# source: ${name}\n# note: ${name}\n`,
        );
        for (const [widgetName, template] of Object.entries(everywhere(file))) {
          let widget: BudgetElement | undefined;
          const asked = await requestsOf(async () => {
            widget = await show(template, {lang});
            await open(widget);
            items(widget)[0]?.focus();
          });
          expect(
            asked.filter(address => address.includes('stolen')),
            widgetName,
          ).to.deep.equal([]);
          expectInert(widget!);
          expect(textIn(widget!.renderRoot, 'tbody th').join('\n'), widgetName).to.contain(name);
          expect(textOf(widget!, '.source'), widgetName).to.contain(name);
          if (widgetName === 'treemap') expect(drawnTexts(widget!).join(' ')).to.contain(name.split(' ')[0]);
        }
      });
    }

    it('hostile 3, 4: a source that is no web address is no link, however it is written', async () => {
      const addresses = [
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        ' javascript:alert(1)',
        'java\tscript:alert(1)',
        '\u0001javascript:alert(1)',
        'data:text/html,<script>alert(1)</script>',
        'blob:http://localhost/1',
        'file:///etc/passwd',
        '//example.org/x',
        '\\\\example.org\\x',
      ];
      for (const source_url of addresses) {
        const data = {meta: {unit: 'dinar', source: 'Mairie', source_url}, rows: [{mission_fr: 'Voirie', voted: 5}]};
        const widget = await show(html`<mizania-treemap .data=${data}></mizania-treemap>`, {lang});
        expect(widget.renderRoot.querySelector('a'), source_url).to.equal(null);
        expect(textOf(widget, '.source'), source_url).to.contain('Mairie');
      }
      const good = {
        meta: {unit: 'dinar', source: 'Mairie', source_url: 'https://example.org/'},
        rows: [{mission_fr: 'V', voted: 5}],
      };
      const widget = await show(html`<mizania-treemap .data=${good}></mizania-treemap>`, {lang});
      expect(widget.renderRoot.querySelector('.source a')?.getAttribute('href')).to.equal('https://example.org/');
    });

    it('hostile 3, 4, 5: data at such an address are refused in words, and nothing is asked for', async () => {
      for (const src of [
        'javascript:1',
        'java\nscript:1',
        'DATA:text/csv,a',
        'blob:x',
        'file:///x.csv',
        '//localhost/x',
        '/\\localhost/x',
      ]) {
        let widget: BudgetElement | undefined;
        const asked = await requestsOf(async () => {
          widget = await show(html`<mizania-treemap src=${src}></mizania-treemap>`, {lang});
        });
        expect(asked, src).to.deep.equal([]);
        expect(textOf(widget!, '[role=alert]'), src).to.contain(REFUSED[lang]);
      }
    });

    it('hostile 6: a colour that is an address is none, and nothing is asked for', async () => {
      const asked = await requestsOf(async () => {
        const file = csv(
          [
            ['Voirie', 5, 'url(/stolen.png)'],
            ['Éclairage', 3, 'red'],
          ],
          'mission_fr,voted,colour',
        );
        const widget = await drawn(file, lang);
        const fills = [...widget.renderRoot.querySelectorAll('.drawing path')].map(path => getComputedStyle(path).fill);
        expect(fills.filter(fill => fill.includes('url') || fill === 'rgb(255, 0, 0)')).to.deep.equal([]);
      });
      expect(asked.filter(address => address.includes('stolen'))).to.deep.equal([]);
    });

    it('hostile 7: a column named image, url or href brings nothing into the page', async () => {
      const header = 'mission_fr,voted,image,url,href,src,html,tooltip';
      const row = (name: string, voted: number) => [name, voted, ...Array.from({length: 6}, () => '/stolen.png')];
      const asked = await requestsOf(async () => {
        const widget = await drawn(csv([row('Voirie', 5), row('Éclairage', 3)], header), lang);
        items(widget)[0]?.focus();
        await open(widget);
        expectInert(widget);
        expect(widget.model?.total).to.equal(8000);
      });
      expect(asked.filter(address => address.includes('stolen'))).to.deep.equal([]);
    });

    it('hostile 8: marks that turn a name are taken out of what is drawn, and reported', async () => {
      const widget = await drawn(
        csv([
          ['\u202egnidaol', 10],
          ['Voirie\u2067x', 5],
        ]),
        lang,
      );
      await open(widget);
      await until(() => widget.renderRoot.querySelector('.issues li') !== null, 'the remark');
      for (const text of textIn(widget.renderRoot, 'tbody th'))
        expect(text).not.to.match(/[\u202a-\u202e\u2066-\u2069]/);
      expect(textIn(widget.renderRoot, 'tbody th')).to.include('gnidaol');
      const said = lang === 'fr' ? 'Caractères invisibles retirés' : 'حذفت رموز غير مرئية';
      expect(textOf(widget, '.issues')).to.contain(said);
    });

    it('hostile 9: direction marks harm nobody: they go, and two spellings are one entry', async () => {
      const widget = await drawn(
        csv([
          ['\u200fVoirie\u200e', 10],
          ['Voirie', 5],
          ['Parcs', 1],
        ]),
        lang,
      );
      expect(widget.model?.table.rows.map(({label, amounts}) => [label.text, amounts[0]])).to.deep.equal([
        ['Voirie', 15_000],
        ['Parcs', 1_000],
      ]);
      expect(widget.renderRoot.querySelector('.issues')).to.equal(null);
    });

    it('hostile 10: broken characters are shown as such, and the drawing stays well-formed XML', async () => {
      const data = [
        {mission_fr: 'a\u0000b\u0007c\ud800d', voted: 10},
        {mission_fr: 'Voirie', voted: 5},
      ];
      const rows = {meta: {unit: 'dinar'}, rows: data};
      const widget = await show(html`<mizania-treemap .data=${rows}></mizania-treemap>`, {lang});
      await until(() => widget.renderRoot.querySelector('.drawing svg path[d]') !== null, 'the drawing');
      const svg = new XMLSerializer().serializeToString(widget.renderRoot.querySelector('.drawing svg')!);
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(parsed.querySelector('parsererror')).to.equal(null);
      expect(parsed.documentElement.textContent).to.contain('a\ufffdb\ufffdc\ufffdd');
    });
  });
}
