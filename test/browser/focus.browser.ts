// Checks 16, 17, 23, 27, 29, 40 and 51 of the 54: what is said while it loads or fails, and where the focus is and stays.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {visit} from '../tools/visit.js';
import {everywhere, LANGS, WIDGETS} from './every.js';
import {focused, items, plain, press, show, textOf, until} from './show.js';

everywhere((where, template, frame, name) => {
  describe(`focus: ${where}`, () => {
    it('17: has no frame, which would need a title', async () => {
      const widget = await show(template, frame);
      expect(widget.renderRoot.querySelectorAll('iframe, frame, object, embed')).to.have.length(0);
    });

    it('27: stays where it is when the width changes and when the chart is made anew', async () => {
      const widget = await show(template, frame);
      // In a chart of one's own nothing takes the focus but its tools.
      const stop =
        name === 'chart' ? widget.renderRoot.querySelector<HTMLElement>('[role=toolbar] button') : items(widget)[1];
      stop?.focus();
      const here = focused(widget);
      expect(here).to.equal(stop);
      const key = here?.dataset['key'];
      expect(typeof key).to.equal(name === 'chart' ? 'undefined' : 'string');
      (widget.parentElement as HTMLElement).style.width = '480px';
      const drawn = (): number => Number(widget.renderRoot.querySelector('.drawing svg')?.getAttribute('width') ?? 999);
      await until(() => drawn() <= 480, 'a new drawing');
      expect(focused(widget)?.localName).to.equal(here?.localName);
      expect(focused(widget)?.dataset['key']).to.equal(key);
      widget.displayUnit = 'billion';
      await widget.updateComplete;
      await until(() => focused(widget) !== null && focused(widget)?.dataset['key'] === key, 'the focus');
    });

    it('29: is on nothing that another part of the widget covers whole', async () => {
      const widget = await show(template, {...frame, width: 320});
      for (const item of items(widget).filter((_, i) => i % 3 === 0)) {
        item.focus();
        await widget.updateComplete;
        const box = item.getBoundingClientRect();
        const tip = widget.renderRoot.querySelector('.tooltip')?.getBoundingClientRect();
        if (!tip) continue;
        const covered =
          tip.left <= box.left && tip.right >= box.right && tip.top <= box.top && tip.bottom >= box.bottom;
        expect(covered, item.textContent ?? '').to.equal(false);
      }
    });
  });
});

for (const lang of LANGS) {
  describe(`focus: loading and failing in ${lang}`, () => {
    const column = (): HTMLElement => {
      const element = document.createElement('div');
      element.lang = lang;
      document.body.append(element);
      return element;
    };

    it('16: says that it loads, in a status', async () => {
      const place = column();
      const original = window.fetch.bind(window);
      window.fetch = () => new Promise(() => undefined);
      const widget = document.createElement('mizania-treemap') as BudgetElement;
      widget.src = `/data/never-${lang}.csv`;
      place.append(widget);
      const said = lang === 'ar' ? 'جار' : 'Chargement';
      await until(
        () => plain(widget.renderRoot.querySelector('[role=status]')?.textContent ?? '').includes(said),
        said,
      );
      window.fetch = original;
      place.remove();
    });

    it('16: says what is wrong, in an alert, with a button to ask again', async () => {
      const widget = await show(html`<mizania-treemap .data=${[{mission_fr: 'Santé', voted: 1}]}></mizania-treemap>`, {
        lang,
      });
      const alert = widget.renderRoot.querySelector('[role=alert]');
      expect(plain(alert?.textContent ?? '')).to.match(lang === 'ar' ? /[\u0600-\u06ff]{3}/ : /unité/);
      expect(alert?.querySelector('button')).to.exist;
    });
  });
}

describe('focus: scripts off', () => {
  it('51: leaves what stands in the tag, to be read', async () => {
    const {result} = await visit<string>({
      path: '/test/pages/fallback.html',
      script: false,
      read: `[...document.querySelectorAll('body > *')].map(element => element.innerText).join('|')`,
    });
    expect(result).to.contain('Dépenses votées en 2025 : 50 000 millions de dinars');
    expect(result).to.contain('النفقات المصوت عليها سنة 2025');
  });
});

describe('focus: the tooltip', () => {
  it('28: the tooltip stays while the focus does, is not in the way of the pointer, and goes with Escape', async () => {
    const widget = await show(WIDGETS['treemap']);
    items(widget)[0]?.focus();
    await until(() => textOf(widget, '.tooltip') !== '', 'the tooltip');
    await new Promise(resolve => setTimeout(resolve, 1200));
    expect(textOf(widget, '.tooltip')).not.to.equal('');
    const tip = widget.renderRoot.querySelector('.tooltip') as HTMLElement;
    tip.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    await widget.updateComplete;
    expect(textOf(widget, '.tooltip')).not.to.equal('');
    press(focused(widget) as Element, 'Escape');
    await until(() => widget.renderRoot.querySelector('.tooltip') === null, 'no tooltip');
  });
});
