// The table of letters against the letters themselves: what fits by the table must fit in the page.
import {expect} from '@open-wc/testing';
import {tunisia} from '@mizania/tunisia';
import {measureIn} from '../../packages/elements/src/measure.js';
import {measureByTable} from '../../packages/elements/src/still/measure.js';

/** What the table is of, by name: what an engine takes for `system-ui` is the machine's. */
const FONT = "'Noto Sans', 'Noto Sans Arabic', sans-serif";

const names = (lang: 'fr' | 'ar'): readonly string[] =>
  tunisia.dimensions.flatMap(({entries}) => entries?.flatMap(({labels}) => labels[lang] ?? []) ?? []);

const figures = ['9 307 MD', '−1 234,5 MD', '22,8 %', '40 741 م د', '13,6 % من المجموع', '(5 postes) « x » – y'];

for (const [what, texts] of [
  ['French', names('fr')],
  ['Arabic', names('ar')],
  ['figures', figures],
] as const) {
  for (const isBold of [false, true]) {
    it(`${what}${isBold ? ', bold' : ''}: the table is never less than the letters, and little more`, () => {
      expect(texts.length).to.be.greaterThan(5);
      const measure = measureIn(FONT, what === 'Arabic' ? 'ar' : 'fr');
      const ratios = texts.map(text => ({
        text,
        ratio: measureByTable(text, 14, isBold) / measure(text, 14, isBold),
      }));
      expect(ratios.filter(({ratio}) => ratio < 1)).to.deep.equal([]);
      const mean = ratios.reduce((sum, {ratio}) => sum + ratio, 0) / ratios.length;
      expect(mean).to.be.below(1.12);
    });
  }
}
