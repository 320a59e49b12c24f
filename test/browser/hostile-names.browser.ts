// Broken and hostile input: names that are too long, empty, in another language, or heaps of marks.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {csv, drawn, LANGS, open, textIn} from './hostile.js';
import {drawnTexts, items, plain, textOf, until} from './show.js';

const LONG = `${'Réfection '.repeat(1999)}Réfection.`;

/** What of the texts of a drawing shows outside of it. */
function outside(widget: BudgetElement): readonly string[] {
  const box = widget.renderRoot.querySelector('.drawing svg')!.getBoundingClientRect();
  return [...widget.renderRoot.querySelectorAll('.drawing text')].flatMap(text => {
    const {left, right, top, bottom} = text.getBoundingClientRect();
    const isIn = left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
    return isIn ? [] : [text.textContent ?? ''];
  });
}

for (const lang of LANGS) {
  describe(`hostile names, ${lang}`, () => {
    it('hostile 11: a name of 20,000 letters is shortened where it is read in passing, and whole in the table', async () => {
      expect(LONG.length).to.equal(20_000);
      const widget = await drawn(
        csv([
          [LONG, 10],
          ['Voirie', 5],
        ]),
        lang,
      );
      expect(outside(widget)).to.deep.equal([]);
      expect(widget.scrollWidth).to.be.at.most(900);
      items(widget)
        .find(({textContent}) => textContent?.includes('Réfection'))
        ?.focus();
      await until(() => textOf(widget, '.tooltip').includes('Réfection'), 'the tooltip');
      expect(textOf(widget, '.tooltip').length).to.be.lessThan(700);
      expect(textOf(widget, '.tooltip')).to.contain('…');
      await open(widget);
      expect(textIn(widget.renderRoot, 'tbody th')).to.include(LONG);
      expect(textOf(widget, '.summary').length).to.be.lessThan(700);
      expect(plain(widget.renderRoot.textContent ?? '').split(LONG)).to.have.length(2);
    });

    it('hostile 12: an entry without a name is called by its code, or by words that say so, and keeps its amount', async () => {
      const words = lang === 'fr' ? ['Programme x1', 'Non réparti'] : ['برنامج x1', 'غير موزع'];
      const rows = [
        ['x1', '\u200f', 10],
        ['', '', 7],
        ['x2', 'Voirie', 5],
      ];
      const widget = await drawn(csv(rows, 'programme_code,programme_fr,voted'), lang);
      await open(widget);
      expect(widget.model?.total).to.equal(22_000);
      for (const word of words) {
        expect(textIn(widget.renderRoot, 'tbody th')).to.include(word);
        expect(drawnTexts(widget).join(' ')).to.contain(word);
      }
    });

    it('hostile 13: a name that there is in one language only is shown in it, and marked as such', async () => {
      const file = csv(
        [
          ['Voirie', '', 10],
          ['', 'التنوير', 5],
        ],
        'mission_fr,mission_ar,voted',
      );
      const widget = await drawn(file, lang);
      await open(widget);
      const cells = [...widget.renderRoot.querySelectorAll('tbody th')];
      const marked = (name: string): string | null | undefined => {
        const cell = cells.find(({textContent}) => textContent?.includes(name));
        return cell?.querySelector('[lang]')?.getAttribute('lang') ?? cell?.getAttribute('lang');
      };
      expect([marked('Voirie') ?? 'fr', marked('التنوير') ?? 'ar']).to.deep.equal(['fr', 'ar']);
      expect(marked(lang === 'fr' ? 'التنوير' : 'Voirie')).to.equal(lang === 'fr' ? 'ar' : 'fr');
    });

    it('hostile 14: a heap of combining marks stays in its place and hides no other text', async () => {
      const heap = `V${'\u0301\u0489'.repeat(500)}oirie`;
      const widget = await drawn(
        csv([
          [heap, 10],
          ['Parcs', 5],
        ]),
        lang,
      );
      expect(outside(widget)).to.deep.equal([]);
      await open(widget);
      for (const cell of widget.renderRoot.querySelectorAll('tbody th')) {
        const marks = cell.textContent?.match(/\p{M}+/gu) ?? [];
        expect(Math.max(0, ...marks.map(({length}) => length))).to.be.at.most(8);
      }
      expect(widget.model?.total).to.equal(15_000);
    });
  });
}
