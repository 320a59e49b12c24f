// Checks 13 and 7 of the 54: what each widget is to assistive technology, word for word, and in whose words.
import '/dist/mizania.js';
import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {axTree, nodesOf, outlineOf, type AxNode} from '../tools/ax.js';
import {golden} from '../tools/golden.js';
import {englishWords} from './english.js';
import {everywhere, LANGS} from './every.js';
import {openAll} from './reading.js';
import {plain, show} from './show.js';

/** Few items, and every state: a negative amount, an unknown one, a zero, one below a tenth of a percent. */
const csv = `# unit: million
# decimal: .
# source_fr: Exemple
# source_ar: مثال
year,mission_code,programme_fr,programme_ar,part,voted,amended,committed,paid
2025,sante,Soins,العلاج,1,3700.125,3800,3000,2900.5
2025,sante,Prévention,الوقاية,4,120.25,100,90,110
2025,education,,,1,7300,7300,6000,5900
2025,education,,,2,250,250,0,0
2025,justice,,,1,,80,,
2025,tourisme,,,3,-12.5,1,1,1
2025,culture,,,2,0.75,0.75,0,0
`;
const inline = html`<script type="text/csv">
  ${csv}
</script>`;

/** A new widget is one line here, and `MIZANIA_GOLDEN=write`. */
const GOLDEN: Readonly<Record<string, TemplateResult>> = {
  treemap: html`<mizania-treemap>${inline}</mizania-treemap>`,
  breakdown: html`<mizania-breakdown>${inline}</mizania-breakdown>`,
  stacks: html`<mizania-breakdown each="mission">${inline}</mizania-breakdown>`,
  gauge: html`<mizania-gauge as-of="2025-09-30">${inline}</mizania-gauge>`,
  bullets: html`<mizania-gauge each="mission" as-of="2025-09-30">${inline}</mizania-gauge>`,
  map: html`<mizania-map src="/data/private-investment-2016-2021.csv"></mizania-map>`,
  chart: html`<mizania-chart .spec=${{mark: 'bar', encoding: {y: {field: 'mission'}, x: {field: 'amount'}}}} mirror
    >${inline}</mizania-chart
  >`,
  error: html`<mizania-treemap .data=${[{mission_fr: 'Santé', mission_ar: 'الصحة', voted: 1}]}></mizania-treemap>`,
};

/** A node whose texts only repeat its name stands alone. */
function short(node: AxNode): AxNode {
  const said = node.children.every(({role}) => role === 'StaticText') && node.name !== '';
  return {...node, children: said ? [] : node.children.map(short)};
}

for (const [name, template] of Object.entries(GOLDEN)) {
  for (const lang of LANGS) {
    it(`13: ${name} in ${lang} is to assistive technology what it was`, async () => {
      const widget = await show(template, {lang});
      if (widget.model) await openAll(widget);
      const found = `${outlineOf(short(await axTree()))}\n`;
      expect(found).to.equal(await golden(`ax-${name}-${lang}`, found));
    });
  }
}

const english = englishWords();

everywhere((where, template, frame) => {
  it(`7: says no English word: ${where}`, async () => {
    const widget = await show(template, frame);
    await openAll(widget);
    expect(english.size).to.be.greaterThan(500);
    const own = new Set(
      widget.renderRoot
        .querySelector('.source')
        ?.textContent?.toLowerCase()
        .match(/[\p{L}’']+/gu),
    );
    for (const {role, name, description} of nodesOf(await axTree())) {
      // What is quoted is the file's own, the heads of its columns.
      for (const word of plain(`${name} ${description}`)
        .replace(/«[^»]*»/g, '')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [])
        expect(english.has(word) && !own.has(word), `${word} in ${role}: ${name}`).to.equal(false);
    }
  });
});
