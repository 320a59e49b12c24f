import '/dist/mizania.js';
import type {MizaniaMap} from '@mizania/elements';
import type {MapModel} from '@mizania/core';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import * as stories from '../../stories/map.stories.js';
import {drawnTexts, focused, openTable, plain, press, show, textOf, until} from './show.js';

type Story = {render?: unknown};
const map = (story: Story, lang: 'fr' | 'ar' | 'en' = 'fr', width = 900) =>
  show<MizaniaMap>((story.render as () => unknown)(), {lang, width});

/** 31 667.9 million dinars, in millimes: the sum of the 23 governorates of the file. */
const TOTAL = 31_667_900_000_000;

interface Mark {
  readonly key: string;
  readonly amount: number;
  readonly colour: string;
  readonly copy: boolean;
}
const modelOf = (widget: MizaniaMap) => widget.model as MapModel;
const marks = (widget: MizaniaMap) => modelOf(widget).drawing.datasets['marks'] as readonly Mark[];
const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
const shapes = (widget: MizaniaMap) => [
  ...widget.renderRoot.querySelectorAll<SVGGraphicsElement>('.drawing .layer_0_marks path'),
];
const listItem = (widget: MizaniaMap, key: string) =>
  widget.renderRoot.querySelector<HTMLElement>(`.ranked [data-key="${key}"]`);

for (const lang of ['fr', 'ar', 'en'] as const) {
  describe(`mizania-map in ${lang}`, () => {
    it('gives one total in the drawing, the table and the summary, to the millime', async () => {
      const widget = await map(stories.PrivateInvestment, lang);
      expect(modelOf(widget).total).to.equal(TOTAL);
      expect(
        sum(
          marks(widget)
            .filter(({copy}) => !copy)
            .map(({amount}) => amount),
        ),
      ).to.equal(TOTAL);
      expect(sum(modelOf(widget).table.rows.map(row => row.amounts[0] ?? 0))).to.equal(TOTAL);
      await openTable(widget);
      expect(textOf(widget, 'tfoot td')).to.equal(lang === 'en' ? '31,667,900,000' : '31 667 900 000');
      expect(textOf(widget, '.summary strong')).to.contain(lang === 'en' ? '31,667.9' : '31 667,9');
    });

    it('ranks the 24 governorates beside the map, the missing one last and in words', async () => {
      const widget = await map(stories.PrivateInvestment, lang);
      const list = [...widget.renderRoot.querySelectorAll('.ranked [data-key]')];
      expect(list).to.have.length(24);
      expect(list.at(-1)?.textContent).to.contain({fr: 'non disponible', ar: 'غير متوفر', en: 'not available'}[lang]);
      expect(textOf(widget, '.legend')).to.contain({fr: 'non disponible', ar: 'غير متوفر', en: 'not available'}[lang]);
    });

    it('names in its own language, every text inside the drawing', async () => {
      const widget = await map(stories.PrivateInvestment, lang);
      expect(drawnTexts(widget)).to.include({fr: 'Tataouine', ar: 'تطاوين', en: 'Tataouine'}[lang]);
      const frame = widget.renderRoot.querySelector('.drawing svg')?.getBoundingClientRect() ?? new DOMRect();
      for (const text of widget.renderRoot.querySelectorAll('.drawing text')) {
        const box = text.getBoundingClientRect();
        expect(box.left >= frame.left - 1 && box.right <= frame.right + 1, text.textContent).to.equal(true);
      }
    });
  });
}

describe('mizania-map', () => {
  it('is never mirrored, and puts the list on the other side in Arabic', async () => {
    const widget = await map(stories.PrivateInvestment, 'fr');
    const french = [shapes(widget).map(shape => shape.getAttribute('d')), listLeft(widget)] as const;
    const other = await map(stories.PrivateInvestment, 'ar');
    expect(shapes(other).map(shape => shape.getAttribute('d'))).to.deep.equal(french[0]);
    expect(french[1]).to.equal(false);
    expect(listLeft(other)).to.equal(true);
  });

  it('puts the list before the map on a phone', async () => {
    const widget = await map(stories.PrivateInvestment, 'fr', 320);
    const list = widget.renderRoot.querySelector('.ranked')?.getBoundingClientRect();
    const stage = widget.renderRoot.querySelector('.stage')?.getBoundingClientRect();
    expect(list?.bottom).to.be.lessThan(stage?.top ?? 0);
    expect(stage?.width).to.be.at.most(320);
  });

  it('enlarges Greater Tunis at any width, with its name', async () => {
    for (const width of [320, 500, 900]) {
      const widget = await map(stories.PrivateInvestment, 'fr', width);
      expect(
        marks(widget)
          .filter(({copy}) => copy)
          .map(({key}) => key),
        String(width),
      ).to.have.members(['TN-11', 'TN-12', 'TN-13', 'TN-14']);
      expect(drawnTexts(widget).join(' ')).to.contain('Grand Tunis');
    }
  });

  it('draws no name over another', async () => {
    for (const lang of ['fr', 'ar'] as const) {
      for (const width of [320, 900]) {
        const boxes = [
          ...(await map(stories.PrivateInvestment, lang, width)).renderRoot.querySelectorAll('.drawing text'),
        ].map(text => text.getBoundingClientRect());
        boxes.forEach((a, i) =>
          boxes.slice(i + 1).forEach(b => {
            const apart =
              a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 5 || b.bottom <= a.top + 5;
            expect(apart, `${lang} ${width}`).to.equal(true);
          }),
        );
      }
    }
  });

  it('colours by class and hatches what is not available', async () => {
    const widget = await map(stories.PrivateInvestment);
    const fills = new Set(shapes(widget).map(shape => getComputedStyle(shape).fill));
    expect(fills.size).to.equal(6);
    expect(marks(widget).find(({key}) => key === 'TN-82')?.colour).to.equal('none');
    expect(widget.renderRoot.querySelectorAll('.drawing .layer_1_marks path')).to.have.length(1);
    expect(getComputedStyle(widget.renderRoot.querySelector('.drawing .layer_1_marks path') as Element).fill).to.equal(
      'none',
    );
  });

  it('leads by the arrows to the neighbour on the map, and by the page keys from rank to rank', async () => {
    const widget = await map(stories.PrivateInvestment);
    const goes = (from: string, key: string, to: string): void => {
      listItem(widget, from)?.focus();
      press(focused(widget) ?? widget, key);
      expect(focused(widget)?.dataset['key'], `${key} from ${from}`).to.equal(to);
    };
    const up = modelOf(widget).neighbours['TN-83']?.up ?? '';
    expect(['TN-73', 'TN-81', 'TN-82']).to.include(up);
    goes('TN-83', 'ArrowUp', up);
    goes('TN-83', 'ArrowDown', 'TN-83');
    goes('TN-52', 'PageDown', 'TN-21');
    goes('TN-21', 'PageUp', 'TN-52');
    goes('TN-52', 'End', 'TN-82');
    goes('TN-82', 'PageDown', 'TN-82');
  });

  it('goes west with the left arrow in Arabic as well', async () => {
    const widget = await map(stories.PrivateInvestment, 'ar');
    listItem(widget, 'TN-61')?.focus();
    press(focused(widget) ?? widget, 'ArrowLeft');
    expect(focused(widget)?.dataset['key']).to.equal(modelOf(widget).neighbours['TN-61']?.left);
  });

  it('shows the exact amount and marks the region, in the inset too', async () => {
    const widget = await map(stories.PrivateInvestment);
    listItem(widget, 'TN-11')?.focus();
    await until(() => textOf(widget, '.tooltip').includes('2 791 100 000 dinars'), 'the tooltip');
    await until(() => widget.renderRoot.querySelectorAll('.drawing .layer_8_marks path').length === 2, 'two rings');
    press(focused(widget) ?? widget, 'Escape');
    await until(() => widget.renderRoot.querySelector('.tooltip') === null, 'no tooltip');
  });

  it('answers the pointer on a shape, and lets it through names and lines', async () => {
    const widget = await map(stories.PrivateInvestment);
    const target = shapes(widget)[marks(widget).findIndex(({key}) => key === 'TN-83')];
    target?.scrollIntoView({block: 'center'});
    const name = [...widget.renderRoot.querySelectorAll('.drawing text')].find(
      text => plain(text.textContent) === 'Tataouine',
    );
    const {left, top, width, height} = name?.getBoundingClientRect() ?? new DOMRect();
    const hit = widget.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
    // Compared here: a failure would else print all that Vega keeps on an element.
    expect(hit === target).to.equal(true);
    const chosen: string[] = [];
    widget.addEventListener('mizania-select', event => chosen.push(event.detail.key));
    hit?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect(chosen).to.deep.equal(['TN-83']);
  });

  it('shows amounts per head with their population, and keeps exact totals', async () => {
    const widget = await map(stories.PerHead);
    expect(textOf(widget, '.title')).to.contain('par habitant');
    expect(textOf(widget, '.unit')).to.equal('en dinars par habitant');
    expect(textOf(widget, 'figure')).to.contain('Population de 2023');
    expect(textOf(widget, '.legend-title')).to.contain('intervalles égaux');
    // 3 583.9 million dinars for 611 118 inhabitants: 5 864.4975 dinars and some, hence 5 864 498 millimes.
    expect(modelOf(widget).table.rows[0]?.amounts).to.deep.equal([3_583_900_000_000, undefined, 5_864_498, undefined]);
    expect(modelOf(widget).total).to.equal(TOTAL);
  });

  it('joins codes, names and digits, lists what has no place, and loses nothing', async () => {
    const widget = await map(stories.NamesAndPlaces);
    const amounts = Object.fromEntries(
      marks(widget)
        .filter(({copy}) => !copy)
        .map(({key, amount}) => [key, amount]),
    );
    expect([amounts['TN-61'], amounts['TN-33'], amounts['TN-23'], amounts['TN-83']]).to.deep.equal([
      1_200_001, 800_500, 640_000, 0,
    ]);
    expect(textOf(widget, '.ranked')).to.contain('Ambassade à Paris').and.to.contain('Non localisé');
    expect(modelOf(widget).total).to.equal(1_200_001 + 800_500 + 640_000 + 75_250 + 12_750);
    expect(sum(modelOf(widget).outline.map(({amount}) => amount))).to.equal(modelOf(widget).total);
    expect(textOf(widget, '.issues')).to.contain('Ambassade à Paris');
    expect(marks(widget).find(({key}) => key === 'TN-83')?.colour).to.not.equal('none');
  });

  it('draws the outlines of the page, and says whose they are', async () => {
    const widget = await map(stories.OwnGeometry);
    expect(shapes(widget)).to.have.length(2);
    expect(textOf(widget, 'figure')).to.contain('Fond de carte : Exemple.');
    expect(modelOf(widget).issues).to.deep.equal([]);
  });

  it('fetches outlines by address, and keeps list and table when they do not come', async () => {
    const widget = await show<MizaniaMap>(
      html`<mizania-map src="/data/private-investment-2016-2021.csv" geometry="/data/lf-2019.csv"></mizania-map>`,
    );
    expect(widget.renderRoot.querySelector('.drawing')).to.equal(null);
    expect(widget.renderRoot.querySelectorAll('.ranked [data-key]')).to.have.length(24);
    expect(textOf(widget, '.issues')).to.contain('JSON').and.to.contain('contours de la carte');
  });

  it('keeps list and table when the outlines cannot be read', async () => {
    const widget = await map(stories.BadGeometry);
    expect(widget.renderRoot.querySelector('.drawing')).to.equal(null);
    expect(widget.renderRoot.querySelectorAll('.ranked [data-key]')).to.have.length(24);
    expect(textOf(widget, '.issues')).to.contain('contours de la carte');
    expect(sum(modelOf(widget).table.rows.map(row => row.amounts[0] ?? 0))).to.equal(TOTAL);
  });

  it('says that generated figures are illustrative', async () => {
    for (const [lang, words] of [
      ['fr', 'Données illustratives'],
      ['ar', 'بيانات توضيحية'],
      ['en', 'Illustrative data'],
    ] as const) {
      const widget = await map(stories.OneMission, lang);
      expect(plain(widget.renderRoot.textContent)).to.contain(words);
      expect(sum(modelOf(widget).outline.map(({amount}) => amount))).to.equal(modelOf(widget).total);
    }
  });
});

/** True when the list stands left of the map. */
function listLeft(widget: MizaniaMap): boolean {
  const left = (selector: string): number =>
    widget.renderRoot.querySelector(selector)?.getBoundingClientRect().left ?? 0;
  return left('.ranked') < left('.stage');
}
