// Checks 6, 12, 15 and 19 to 28 of the 54: everything without a pointer.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {MODELLED} from './every.js';
import {focused, items, plain, press, show, textOf, until} from './show.js';

/** 200 missions, and one of each kind that has no area. */
const many = html`<mizania-treemap
  .data=${{
    meta: {unit: 'dinar'},
    rows: [
      ...Array.from({length: 200}, (_, i) => ({mission_fr: `Programme ${i + 1}`, voted: 1000 - i})),
      {mission_fr: 'Équipement', voted: 2000},
      {mission_fr: 'Remboursements', voted: -2500},
      {mission_fr: 'Réserve', voted: 0},
    ],
  }}
></mizania-treemap>`;

const key = (widget: BudgetElement): string | undefined => focused(widget)?.dataset['key'];
const push = (widget: BudgetElement, pressed: string): void => press(focused(widget) ?? widget, pressed);

/** What Tab stops at, in its order. */
const tabStops = (widget: BudgetElement): HTMLElement[] =>
  [...widget.renderRoot.querySelectorAll<HTMLElement>('button, a[href], summary, [tabindex]')].filter(
    element => element.tabIndex === 0 && element.checkVisibility(),
  );

/** The text that a screen reader would say of a node. */
function spoken(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
  return plain(copy.textContent ?? '');
}

for (const [name, template] of Object.entries(MODELLED)) {
  for (const lang of ['fr', 'ar'] as const) {
    describe(`keyboard: ${name} in ${lang}`, () => {
      it('19: has one tab stop in the chart and at most 4 in all, besides the remarks on faults', async () => {
        const widget = await show(template, {lang});
        const stops = tabStops(widget);
        expect(stops.filter(stop => stop.dataset['key']).length).to.equal(1);
        expect(stops.filter(stop => stop.localName !== 'summary').length).to.be.at.most(4);
      });

      it('6: has one node for each item and each piece, with its whole name', async () => {
        const widget = await show(template, {lang});
        const nodes = [...widget.renderRoot.querySelectorAll<HTMLElement>('[data-key]')];
        const wanted = (widget.model?.outline ?? []).flatMap(item => [item, ...(item.pieces ?? [])]);
        expect(nodes.map(node => node.dataset['key'])).to.have.members(wanted.map(item => item.key));
        for (const item of wanted) {
          const node = nodes.find(({dataset}) => dataset['key'] === item.key);
          expect(spoken(node as Element)).to.contain(plain(item.name));
        }
      });

      it('20: goes to the ends by Home and End, and row by row or to a neighbour by the arrows', async () => {
        const widget = await show(template, {lang});
        const rows = items(widget).map(({dataset}) => dataset['key']);
        items(widget)[0]?.focus();
        push(widget, 'End');
        expect(key(widget)).to.equal(rows.at(-1));
        push(widget, 'Home');
        expect(key(widget)).to.equal(rows[0]);
        push(widget, name === 'map' ? 'PageDown' : 'ArrowDown');
        expect(key(widget)).to.equal(rows[1]);
      });

      it('28: shows the tooltip of what has the focus, and lets it be dismissed', async () => {
        const widget = await show(template, {lang});
        items(widget)[0]?.focus();
        await until(() => textOf(widget, '.tooltip') !== '', 'the tooltip');
        push(widget, 'Escape');
        await until(() => widget.renderRoot.querySelector('.tooltip') === null, 'no tooltip');
        expect(key(widget)).to.equal(items(widget)[0]?.dataset['key']);
      });

      it('5, 21: opens its help by ?, says the keys of this very chart, and gives the focus back', async () => {
        const widget = await show(template, {lang});
        items(widget)[0]?.focus();
        const from = key(widget);
        push(widget, lang === 'ar' ? '\u061f' : '?');
        await until(() => focused(widget)?.id === 'help', 'the help');
        const help = textOf(widget, '#help');
        expect(help).to.match(lang === 'ar' ? /لوحة المفاتيح/ : /clavier/);
        expect(/Page haut|Page Up/.test(help)).to.equal(name === 'map');
        expect(/ouvrir le détail|عرض التفاصيل/.test(help)).to.equal(widget.model?.outline.some(item => item.opens));
        push(widget, 'Escape');
        await until(() => key(widget) === from, 'the focus back');
        await until(() => widget.renderRoot.querySelector('#help') === null, 'no help');
      });
    });
  }
}

for (const lang of ['fr', 'ar'] as const) {
  describe(`keyboard: the tree in ${lang}`, () => {
    const [open, close] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

    it('12: says level, position, number and what opens', async () => {
      const widget = await show(MODELLED['treemap'], {lang});
      const tree = widget.renderRoot.querySelector('[role=tree]');
      const nodes = [...widget.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')];
      const owned = (tree?.getAttribute('aria-owns') ?? '').split(' ');
      expect(
        nodes.filter(node => !tree?.contains(node) && !owned.some(id => node.closest(`#${id}`))),
        'outside of the tree',
      ).to.deep.equal([]);
      expect(nodes.map(node => Number(node.ariaPosInSet))).to.deep.equal(nodes.map((_, i) => i + 1));
      expect(new Set(nodes.map(node => node.ariaSetSize))).to.deep.equal(new Set([String(nodes.length)]));
      expect(new Set(nodes.map(node => node.ariaLevel))).to.deep.equal(new Set(['1']));
      for (const item of widget.model?.outline ?? []) {
        const node = nodes.find(({dataset}) => dataset['key'] === item.key);
        expect(node?.ariaExpanded, item.key).to.equal(item.opens ? 'false' : null);
      }
    });

    it('20, 21: opens with the arrow of the reading direction and comes back with the other, to where it was', async () => {
      const widget = await show(MODELLED['treemap'], {lang});
      items(widget)[0]?.focus();
      push(widget, 'ArrowDown');
      const from = key(widget);
      const parent = widget.model?.outline.find(item => item.key === from);
      push(widget, open);
      await until(() => widget.path.length === 1 && focused(widget)?.ariaLevel === '2', 'the level below');
      expect(spoken(focused(widget) as Element), 'share of the parent').to.contain(plain(parent?.label.text ?? '-'));
      push(widget, close);
      await until(() => widget.path.length === 0 && key(widget) === from, 'the level above');
      push(widget, close);
      await widget.updateComplete;
      expect(key(widget)).to.equal(from);
    });
  });

  describe(`keyboard: rows and pieces in ${lang}`, () => {
    const [on, back] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

    for (const name of ['stacks', 'bullets'] as const) {
      it(`20, 24: has two axes in ${name}, and a ring on the piece`, async () => {
        const widget = await show(MODELLED[name], {lang});
        const [first, second] = widget.model?.outline ?? [];
        items(widget)[0]?.focus();
        push(widget, on);
        expect(key(widget)).to.equal(first?.pieces?.[0]?.key);
        const exact = plain(first?.pieces?.[0]?.exact ?? '-');
        await until(() => textOf(widget, '.tooltip').includes(exact), 'its exact amount');
        const {left = 0, width = 0} = focused(widget)?.getBoundingClientRect() ?? {};
        const rings = [...widget.renderRoot.querySelectorAll('.drawing g')].slice(-1);
        await until(() => rings[0]?.querySelector('path') !== null, 'the ring');
        const ring = rings[0]?.querySelector('path')?.getBoundingClientRect() ?? new DOMRect();
        // Firefox counts the stroke in.
        expect(ring.left).to.be.closeTo(left, 8);
        expect(ring.width).to.be.closeTo(width, 16);
        push(widget, 'ArrowDown');
        expect(key(widget)?.slice(second?.key.length), 'the same piece below').to.equal(
          first?.pieces?.[0]?.key.slice(first.key.length),
        );
        push(widget, back);
        expect(key(widget)).to.equal(second?.key);
      });
    }

    it('6: gives pieces that add up to their row, to the millime', async () => {
      const widget = await show(MODELLED['stacks'], {lang});
      for (const {amount, pieces = []} of widget.model?.outline ?? []) {
        expect(pieces.reduce((sum, piece) => sum + piece.amount, 0)).to.equal(pieces.length > 0 ? amount : 0);
      }
    });
  });
}

describe('keyboard: far items', () => {
  it('25: reaches any of 200 items in 12 keys, by the letters of its name, accents left out', async () => {
    const widget = await show(many);
    items(widget)[0]?.focus();
    const typed = [...'equip'];
    for (const letter of typed) push(widget, letter);
    await until(() => textOf(widget, '.tooltip').includes('Équipement'), 'Équipement');
    // A pause begins another name.
    await new Promise(resolve => setTimeout(resolve, 800));
    for (const letter of 'programme200') push(widget, letter);
    expect('programme200'.length).to.be.at.most(12);
    await until(() => spoken(focused(widget) ?? widget).startsWith('Programme 200'), 'Programme 200');
  });

  it('24: reaches what has no area: amounts below zero and of zero', async () => {
    const widget = await show(many);
    items(widget)[0]?.focus();
    for (const letter of 'rembours') push(widget, letter);
    await until(() => spoken(focused(widget) ?? widget).startsWith('Remboursements'), 'the negative amount');
    expect(spoken(focused(widget) ?? widget)).to.equal('Remboursements, −2,5 milliers de dinars');
    expect(textOf(widget, '#apart-title')).to.contain('(2)');
  });

  it('22: holds no key that it does not use, and leaves those with a modifier', async () => {
    const widget = await show(many);
    items(widget)[0]?.focus();
    for (const options of [{key: 'Tab'}, {key: 'F5'}, {key: 'r', ctrlKey: true}, {key: 'Shift'}]) {
      const event = new KeyboardEvent('keydown', {...options, bubbles: true, composed: true, cancelable: true});
      focused(widget)?.dispatchEvent(event);
      expect(event.defaultPrevented, options.key).to.equal(false);
    }
  });

  it('23: takes no letter and no question mark outside of the chart', async () => {
    const widget = await show(many);
    const button = widget.renderRoot.querySelector<HTMLElement>('[role=toolbar] button');
    button?.focus();
    push(widget, '?');
    push(widget, 'p');
    push(widget, 'End');
    await widget.updateComplete;
    expect(widget.renderRoot.querySelector('#help')).to.equal(null);
    expect(focused(widget)?.closest('[role=toolbar]')).to.exist;
  });

  it('24: has its tools in one toolbar, which the arrows walk through in the reading direction', async () => {
    for (const [lang, arrow] of [
      ['fr', 'ArrowRight'],
      ['ar', 'ArrowLeft'],
    ] as const) {
      const widget = await show(many, {lang});
      const buttons = [...widget.renderRoot.querySelectorAll<HTMLElement>('[role=toolbar] button')];
      buttons[0]?.focus();
      push(widget, arrow);
      expect(focused(widget) === buttons[1]).to.equal(true);
      expect(buttons.map(button => button.tabIndex)).to.deep.equal([-1, 0, -1, -1]);
    }
  });
});

describe('keyboard: what is announced', () => {
  /** The texts that the status region takes while something is done. */
  async function announced(widget: BudgetElement, what: () => void): Promise<string[]> {
    const status = widget.renderRoot.querySelector('[role=status]') as Element;
    const texts: string[] = [];
    const observer = new MutationObserver(() => texts.push(plain(status.textContent ?? '')));
    observer.observe(status, {childList: true, characterData: true, subtree: true});
    what();
    await new Promise(resolve => setTimeout(resolve, 400));
    observer.disconnect();
    return texts;
  }

  it('15: a drill once, politely', async () => {
    const widget = await show(MODELLED['treemap']);
    expect(await announced(widget, () => items(widget)[0]?.click())).to.deep.equal([textOf(widget, '.summary')]);
  });

  it('15: a filter of the page once', async () => {
    const widget = await show(MODELLED['treemap']);
    const texts = await announced(widget, () => widget.setAttribute('mission', 'sante'));
    expect(texts).to.deep.equal([textOf(widget, '.summary')]);
  });

  it('15: nothing when only the width or the language changes', async () => {
    const widget = await show(MODELLED['treemap']);
    items(widget)[0]?.click();
    await until(() => widget.path.length === 1, 'a drill');
    await widget.updateComplete;
    const texts = await announced(widget, () => {
      const column = widget.parentElement as HTMLElement;
      column.style.width = '500px';
      column.lang = 'en';
    });
    expect(texts).to.deep.equal([]);
  });
});
