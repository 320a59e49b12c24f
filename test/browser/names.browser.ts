// Checks 3 to 13 and 18 of the 54: what assistive technology is given.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {axTree, nodesOf} from '../tools/ax.js';
import {everywhere, LANGS, WIDGETS} from './every.js';
import {openTable, plain, show, textOf, until} from './show.js';
import {openAll, words} from './reading.js';

const CONTROL = /[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

everywhere((where, template, frame, name) => {
  describe(`names: ${where}`, () => {
    it('3: is a figure with a name and a description, the title and the summary', async () => {
      const widget = await show(template, frame);
      const figure = nodesOf(await axTree()).find(({role}) => role === 'figure');
      // Chromium puts a space after a part of the title that can be asked for its meaning.
      expect(words(figure?.name).replace(/ ([,،])/g, '$1')).to.equal(textOf(widget, '.title'));
      expect(words(figure?.description)).to.equal(textOf(widget, '.summary'));
    });

    it('4: has its title as a heading of any level from 2 to 6', async () => {
      const widget = await show(template, frame);
      for (const level of [2, 3, 4, 5, 6]) {
        widget.headingLevel = level;
        await widget.updateComplete;
        expect(textOf(widget, `h${level}`)).to.equal(plain(widget.model?.title ?? ''));
        expect(widget.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')).to.have.length(1);
      }
    });

    it('5: is read in order: title, summary, keys, data, tools, help, table, source', async () => {
      const widget = await show(template, frame);
      await openAll(widget);
      // The data of a chart of one's own are its table; there is nothing in it that keys could reach.
      const data = name === 'chart' ? ['.chart'] : ['#keys', '[data-key]'];
      const order = ['.title', '.summary', ...data, '[role=toolbar]', '#help', '#table', '.source'];
      const parts = order.map(selector => widget.renderRoot.querySelector(selector) as Element);
      parts.forEach((part, i) => {
        const next = parts[i + 1];
        const follows = next && part.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING;
        expect(i === parts.length - 1 || follows, `${order[i]} before ${order[i + 1]}`).to.be.ok;
      });
    });

    it('7, 8, 9: says no field name, raw number, missing value or control character', async () => {
      const widget = await show(template, frame);
      await openAll(widget);
      const fields = Object.values(widget.model?.drawing.datasets ?? {}).flatMap(rows =>
        rows.flatMap(row => Object.keys(row)),
      );
      const unwanted = new Set(fields.filter(field => /[A-Z_]/.test(field)));
      for (const {role, name, description, value} of nodesOf(await axTree())) {
        for (const text of [name, description, value]) {
          expect(text, role).not.to.match(CONTROL);
          expect(text, role).not.to.match(/undefined|null|NaN|\[object|\d{7}|\d\.\d{4}/);
          // What is quoted is the file's own: the heads of its columns.
          for (const word of text.replace(/«[^»]*»/g, '').split(/[^\w]+/))
            expect(unwanted.has(word), `${role}: ${text}`).to.equal(false);
        }
      }
    });

    it('10: hides its drawing, and leaves no role of graphics behind', async () => {
      const widget = await show(template, frame);
      const drawings = [...widget.renderRoot.querySelectorAll('svg')];
      expect(drawings.length).to.be.greaterThan(0);
      for (const drawing of drawings) expect(drawing.closest('[aria-hidden=true]')).to.exist;
      const roles = new Set(nodesOf(await axTree()).map(({role}) => role.toLowerCase()));
      for (const role of [
        'img',
        'image',
        'svgroot',
        'graphics-document',
        'graphics-symbol',
        'graphics-object',
        'canvas',
      ])
        expect(roles.has(role), role).to.equal(false);
    });

    it('11: says its language and direction at its root, whatever those of the page', async () => {
      const widget = await show(template, frame);
      const root = widget.renderRoot.querySelector('.root') as HTMLElement;
      expect([root.lang, root.dir]).to.deep.equal([frame.lang, frame.lang === 'ar' ? 'rtl' : 'ltr']);
      expect(getComputedStyle(root).direction).to.equal(root.dir);
    });
  });
});

describe('names: French in an Arabic chart', () => {
  const rows = [
    {mission_fr: 'Santé', mission_ar: 'الصحة', voted: 3},
    {mission_fr: 'Office national', voted: 2},
  ];

  it('11: is marked as French, and Arabic is not', async () => {
    const widget = await show(html`<mizania-treemap unit="million" .data=${rows}></mizania-treemap>`, {lang: 'ar'});
    await openAll(widget);
    const marked = [...widget.renderRoot.querySelectorAll('[lang=fr]')].map(({textContent}) => textContent?.trim());
    expect(new Set(marked)).to.deep.equal(new Set(['Office national']));
    const latin = [...widget.renderRoot.querySelectorAll('tbody th, [data-key] span')].filter(
      element => element.children.length === 0 && /Office/.test(element.textContent ?? ''),
    );
    for (const element of latin) expect(element.closest('[lang]')?.getAttribute('lang')).to.equal('fr');
  });
});

describe('names: five widgets on a page', () => {
  for (const lang of LANGS) {
    it(`18: repeat no id within a root, and refer to what is there, in ${lang}`, async () => {
      await show(html`${Object.values(WIDGETS).slice(0, 5)}`, {lang});
      const widgets = [...document.querySelectorAll('[lang] > *')].filter(({shadowRoot}) => shadowRoot);
      expect(widgets).to.have.length(5);
      await until(() => widgets.every(({shadowRoot}) => shadowRoot?.querySelector('figure')), 'five figures');
      for (const widget of widgets) await openTable(widget as BudgetElement);
      for (const {shadowRoot} of widgets) {
        const ids = [...(shadowRoot?.querySelectorAll('[id]') ?? [])].map(({id}) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const name of ['aria-labelledby', 'aria-describedby'])
          for (const element of shadowRoot?.querySelectorAll(`[${name}]`) ?? [])
            for (const id of element.getAttribute(name)?.split(' ') ?? []) expect(ids, `${name}=${id}`).to.include(id);
      }
      const outside = [...document.querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(outside).size).to.equal(outside.length);
    });
  }
});
