// Check 28 of the 54 for words: terms of the law, explained under the pointer and with the focus.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {sendMouse} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {isWebKit, Skipped} from '../tools/page-guard.js';
import {visit} from '../tools/visit.js';
import {focused, plain, press, show, textOf, until} from './show.js';

const treemap = html`<mizania-treemap src="/data/illustrative.csv"></mizania-treemap>`;

const terms = (widget: BudgetElement): HTMLElement[] => [
  ...widget.renderRoot.querySelectorAll<HTMLElement>('[data-term]'),
];
const termOf = (widget: BudgetElement, id: string): HTMLElement =>
  terms(widget).find(({dataset}) => dataset['term'] === id) as HTMLElement;
const popup = (widget: BudgetElement): HTMLElement | null => widget.renderRoot.querySelector('[role=tooltip]');
const middle = (element: Element): [number, number] => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
/** WebDriver has no pointer here: what needs one is skipped there. */
async function moveTo(position: [number, number]): Promise<void> {
  if (isWebKit) throw new Skipped('needs a pointer');
  await sendMouse({type: 'move', position});
}
const pointAt = (element: Element): Promise<void> => moveTo(middle(element));
const pause = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time));

afterEach(() => (isWebKit ? undefined : moveTo([0, 0])));

const WORDS = {
  fr: ['crédits votés', 'L’argent que l’Assemblée autorise', 'Loi organique n° 2019-15, articles 4 et 48'],
  ar: ['الاعتمادات المرسمة', 'الأموال التي يرخص المجلس', 'القانون الأساسي عدد 15 لسنة 2019، الفصلان 4 و48'],
  en: ['voted credits', 'The money that the Assembly allows', 'Organic law 2019-15, articles 4 and 48'],
} as const;

for (const lang of ['fr', 'ar', 'en'] as const) {
  describe(`the glossary in ${lang}`, () => {
    it('explains a term that has the focus, with the articles of the law, and describes it so', async () => {
      const widget = await show(treemap, {lang});
      const [word, text, law] = WORDS[lang];
      const term = termOf(widget, 'spending.voted');
      expect(plain(term.textContent ?? '')).to.equal(word);
      expect(popup(widget)).to.equal(null);
      term.focus();
      await until(() => popup(widget) !== null, 'the explanation');
      expect(textOf(widget, '[role=tooltip]')).to.contain(text);
      expect(textOf(widget, '[role=tooltip] .law')).to.equal(law);
      expect(term.getAttribute('aria-describedby')).to.equal(popup(widget)?.id);
      // What had the focus before the explanation was there was read without it.
      await until(() => textOf(widget, '[role=status]').includes(text), 'the words');
    });

    it('stays within the figure, beside its word and not over it', async () => {
      for (const width of [900, 300]) {
        const widget = await show(treemap, {lang, width});
        const term = termOf(widget, 'mission');
        term.focus();
        await until(() => popup(widget) !== null, 'the explanation');
        const figure = widget.renderRoot.querySelector('figure')?.getBoundingClientRect() as DOMRect;
        const box = popup(widget)?.getBoundingClientRect() as DOMRect;
        const word = term.getBoundingClientRect();
        expect(box.left).to.be.at.least(figure.left - 1);
        expect(box.right).to.be.at.most(figure.right + 1);
        // Between the lines, under the line of its word.
        expect(Math.abs(box.top - word.bottom)).to.be.at.most(width === 300 ? 8 : 1);
      }
    });
  });
}

describe('a term', () => {
  it('28: goes with Escape alone, which does not leave the level, and comes back when it is asked for again', async () => {
    const widget = await show(
      html`<mizania-treemap src="/data/illustrative.csv" .path=${['education']}></mizania-treemap>`,
    );
    const path = [...widget.path];
    const term = termOf(widget, 'spending.voted');
    term.focus();
    await until(() => popup(widget) !== null, 'the explanation');
    press(term, 'Escape');
    expect(popup(widget)).to.equal(null);
    expect(term.hasAttribute('aria-describedby')).to.equal(false);
    expect(widget.path).to.deep.equal(path);
    term.blur();
    term.focus();
    await until(() => popup(widget) !== null, 'the explanation again');
  });

  it('28: is explained between the lines where there is no room beside them, and hides none', async () => {
    const widget = await show(treemap, {width: 300});
    termOf(widget, 'spending.voted').focus();
    await until(() => popup(widget) !== null, 'the explanation');
    const box = popup(widget)?.getBoundingClientRect() as DOMRect;
    for (const part of ['.kicker', '.title', '.summary', '.legend', '.chart']) {
      const {top, bottom} = widget.renderRoot.querySelector(part)?.getBoundingClientRect() as DOMRect;
      expect(bottom <= box.top + 1 || top >= box.bottom - 1, part).to.equal(true);
    }
    press(focused(widget) as Element, 'Escape');
    await until(() => popup(widget) === null, 'no explanation');
  });

  it('28: goes with the first Escape, and what is heard with the second', async () => {
    const widget = await show(treemap);
    const listen = [...widget.renderRoot.querySelectorAll('button')].find(
      ({textContent}) => textContent?.trim() === 'Écouter',
    );
    listen?.click();
    await until(() => widget.renderRoot.querySelector('#sound') !== null, 'the panel');
    termOf(widget, 'spending.voted').focus();
    await until(() => popup(widget) !== null, 'the explanation');
    press(focused(widget) as Element, 'Escape');
    await widget.updateComplete;
    expect([popup(widget), widget.renderRoot.querySelector('#sound') === null]).to.deep.equal([null, false]);
    press(focused(widget) as Element, 'Escape');
    await until(() => widget.renderRoot.querySelector('#sound') === null, 'no panel');
  });

  it('28: is explained under the pointer, which may go to the explanation; Escape anywhere dismisses it', async () => {
    const widget = await show(treemap);
    await pointAt(termOf(widget, 'spending.voted'));
    await until(() => popup(widget) !== null, 'the explanation');
    await pointAt(popup(widget) as Element);
    await pause(500);
    expect(popup(widget)).not.to.equal(null);
    press(document.body, 'Escape');
    expect(popup(widget)).to.equal(null);
  });

  it('28: stays explained while the pointer rests, and no longer once it has left', async () => {
    const widget = await show(treemap);
    await pointAt(termOf(widget, 'spending.voted'));
    await until(() => popup(widget) !== null, 'the explanation');
    await pause(700);
    expect(popup(widget)).not.to.equal(null);
    await moveTo([1, 1]);
    await until(() => popup(widget) === null, 'the end of the explanation');
  });

  it('19: is one tab stop with the others, among which the arrows lead; they are mirrored in Arabic', async () => {
    for (const [lang, forth] of [
      ['fr', 'ArrowRight'],
      ['ar', 'ArrowLeft'],
    ] as const) {
      const widget = await show(treemap, {lang});
      const stops = terms(widget).filter(term => term.tabIndex === 0 && term.checkVisibility());
      expect(stops.map(({dataset}) => dataset['term'])).to.deep.equal(['spending.voted']);
      stops[0]?.focus();
      await until(() => popup(widget) !== null, 'the explanation');
      press(stops[0] as Element, forth);
      expect(focused(widget)?.dataset['term']).to.equal('credit.payment');
      expect(focused(widget)?.tabIndex).to.equal(0);
      expect(stops[0]?.tabIndex).to.equal(-1);
    }
  });

  it('at the head of the table is its button, which still puts it in order', async () => {
    const widget = await show(treemap);
    widget.renderRoot.querySelector<HTMLElement>('[part=table-button]')?.click();
    await until(() => widget.renderRoot.querySelector('#table')?.checkVisibility() === true, 'the table');
    const head = widget.renderRoot.querySelector<HTMLElement>('thead [data-term=mission]') as HTMLElement;
    head.focus();
    await until(() => popup(widget) !== null, 'the explanation');
    const box = popup(widget)?.getBoundingClientRect() as DOMRect;
    expect(box.bottom, 'above the rows').to.be.at.most(head.getBoundingClientRect().top + 1);
    head.click();
    await until(() => head.closest('th')?.getAttribute('aria-sort') === 'ascending', 'the order');
    expect(textOf(widget, '[role=status]')).to.equal('Mission : ordre croissant');
  });

  it('leaves nothing behind when the widget leaves the page', async () => {
    const widget = await show(treemap);
    termOf(widget, 'spending.voted').focus();
    await until(() => popup(widget) !== null, 'the explanation');
    const shown = popup(widget);
    widget.remove();
    expect(shown?.isConnected).to.equal(false);
  });

  it('is a word like others when its explanation cannot be fetched', async () => {
    const {reached, result, messages} = await visit<unknown>({
      path: '/test/pages/strict.html',
      absent: 'glossary',
      until: "document.querySelector('mizania-treemap')?.shadowRoot?.querySelector('.term')",
      read: `(async () => {
        const root = document.querySelector('mizania-treemap').shadowRoot;
        root.querySelector('.term').focus();
        await new Promise(resolve => setTimeout(resolve, 500));
        return [root.activeElement?.className, root.querySelectorAll('[role=tooltip]').length];
      })()`,
    });
    expect(reached).to.equal(true);
    expect(result).to.deep.equal(['term', 0]);
    expect(messages.filter(message => !/ERR_|Failed to load resource/.test(message))).to.deep.equal([]);
  });
});
