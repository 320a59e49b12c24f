import '/dist/mizania.js';
import type {MizaniaTreemap} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import * as stories from '../../stories/treemap.stories.js';
import {drawnTexts, focused, items, openTable, plain, press, settledIn, show, textOf, until} from './show.js';

type Story = {render?: unknown};
const render = (story: Story): unknown => (story.render as () => unknown)();
const treemap = (story: Story, lang: 'fr' | 'ar' | 'en' = 'fr', width = 900) =>
  show<MizaniaTreemap>(render(story), {lang, width});

/** 40 741 million dinars, in millimes: the total of the finance law for 2019. */
const TOTAL_2019 = 40_741_000_000_000;

interface Cell {
  readonly amount: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
const cells = (widget: MizaniaTreemap) => (widget.model?.drawing.datasets['marks'] ?? []) as readonly Cell[];
const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

for (const lang of ['fr', 'ar', 'en'] as const) {
  describe(`mizania-treemap in ${lang}`, () => {
    it('gives one total in the drawing, the table and the summary, to the millime', async () => {
      const widget = await treemap(stories.FinanceLaw2019, lang);
      expect(widget.model?.total).to.equal(TOTAL_2019);
      expect(sum(cells(widget).map(cell => cell.amount))).to.equal(TOTAL_2019);
      expect(sum(widget.model?.table.rows.map(row => row.amounts[0] ?? 0) ?? [])).to.equal(TOTAL_2019);
      await openTable(widget);
      expect(textOf(widget, 'tfoot td')).to.equal(lang === 'en' ? '40,741,000,000' : '40 741 000 000');
      expect(textOf(widget, '.summary strong')).to.contain(lang === 'en' ? '40,741' : '40 741');
    });

    it('draws each item with an area to scale', async () => {
      const widget = await treemap(stories.FinanceLaw2019, lang);
      const paths = [...widget.renderRoot.querySelectorAll<SVGGraphicsElement>('.drawing .layer_0_marks path')];
      expect(paths.length).to.equal(cells(widget).length);
      const areas = paths.map(path => path.getBBox()).map(({width, height}) => width * height);
      cells(widget).forEach(({amount}, i) => {
        // Snapping to whole pixels and the gaps move an edge by 2 px at the most.
        expect((areas[i] ?? 0) / sum(areas)).to.be.closeTo(amount / TOTAL_2019, 0.01);
      });
    });

    it('names every item, drawn or listed', async () => {
      const widget = await treemap(stories.FinanceLaw2019, lang, 320);
      const names = items(widget)
        .map(item => plain(item.textContent ?? ''))
        .join('\n');
      for (const row of widget.model?.table.rows ?? []) expect(names).to.contain(plain(row.label.text));
    });
  });
}

describe('mizania-treemap', () => {
  it('mirrors its marks in Arabic', async () => {
    const french = cells(await treemap(stories.FinanceLaw2019, 'fr', 800));
    const arabic = cells(await treemap(stories.FinanceLaw2019, 'ar', 800));
    expect(arabic.map(({x0}) => x0)).to.deep.equal(french.map(({x1}) => 800 - x1));
  });

  it('opens an item by click and goes back by the path', async () => {
    const widget = await treemap(stories.WholeStructure);
    const whole = widget.model?.total ?? 0;
    const [first] = widget.model?.outline ?? [];
    widget.renderRoot
      .querySelector('.drawing .layer_0_marks path')
      ?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await until(() => widget.model?.total === first?.amount, 'the first mission opened');
    expect(sum(cells(widget).map(cell => cell.amount))).to.equal(first?.amount);
    expect(textOf(widget, '.path')).to.contain(first?.label.text);
    widget.renderRoot.querySelector<HTMLElement>('.path button')?.click();
    await until(() => widget.model?.total === whole, 'the whole again');
  });

  it('goes down to the activities and back by keyboard, keeping the focus', async () => {
    const widget = await treemap(stories.WholeStructure);
    for (let depth = 1; depth <= 3; depth += 1) {
      const opener = items(widget)[0];
      opener?.focus();
      opener?.click();
      await until(
        () => widget.path.length === depth && focused(widget)?.dataset['key'] === items(widget)[0]?.dataset['key'],
        `level ${depth}`,
      );
    }
    for (let depth = 2; depth >= 0; depth -= 1) {
      press(focused(widget) ?? widget, 'Escape');
      await until(() => widget.path.length === depth && focused(widget) !== null, `back to level ${depth}`);
    }
  });

  it('returns to the item that the reader left', async () => {
    const widget = await treemap(stories.WholeStructure);
    const second = items(widget)[1];
    const key = second?.dataset['key'];
    second?.focus();
    second?.click();
    await until(() => widget.path.length === 1 && focused(widget) !== null, 'the second mission');
    press(focused(widget) ?? widget, 'Escape');
    await until(() => widget.path.length === 0 && focused(widget)?.dataset['key'] === key, 'the focus on it again');
  });

  it('takes the words of the file in its attributes', async () => {
    const rows = [
      {credit: 'CE', mission_fr: 'A', voted: 3},
      {credit: 'CP', mission_fr: 'A', voted: 2},
    ];
    const widget = await show<MizaniaTreemap>(
      html`<mizania-treemap unit="dinar" credit="CE" .data=${rows}></mizania-treemap>`,
    );
    expect(widget.model?.total).to.equal(3000);
  });

  it('has one tab stop, which the arrows move', async () => {
    const widget = await treemap(stories.FinanceLaw2019);
    const stops = () => items(widget).filter(item => item.tabIndex === 0);
    expect(stops()).to.have.length(1);
    stops()[0]?.focus();
    press(focused(widget) ?? widget, 'ArrowDown');
    expect(focused(widget) === items(widget)[1]).to.equal(true);
    press(focused(widget) ?? widget, 'End');
    expect(focused(widget)).to.equal(items(widget).at(-1));
    expect(stops()).to.deep.equal([items(widget).at(-1)]);
  });

  it('shows the exact amount of the focused item and hides it on Escape', async () => {
    const widget = await treemap(stories.FinanceLaw2019);
    items(widget)[0]?.focus();
    await until(() => textOf(widget, '.tooltip').includes('9 307 000 000 de dinars'), 'the tooltip');
    press(focused(widget) ?? widget, 'Escape');
    await until(() => widget.renderRoot.querySelector('.tooltip') === null, 'no tooltip');
  });

  it('tells the page what the reader chose, and nothing when a script opens a level', async () => {
    const widget = await treemap(stories.WholeStructure);
    const chosen: unknown[] = [];
    widget.addEventListener('mizania-select', event => chosen.push(event.detail.path));
    const key = widget.model?.outline[0]?.key ?? '';
    widget.path = [key];
    await widget.updateComplete;
    expect(chosen).to.deep.equal([]);
    items(widget)[0]?.click();
    expect(chosen).to.deep.equal([[key, widget.model?.outline[0]?.key]]);
  });

  it('gathers small items, lists them, and opens them together', async () => {
    const widget = await treemap(stories.FinanceLaw2019, 'fr', 320);
    const others = widget.model?.outline.find(item => item.key === '\u2026');
    expect(others?.amount).to.be.greaterThan(0);
    widget.path = ['\u2026'];
    await until(() => widget.model?.total === others?.amount, 'the gathered items');
    expect(sum(cells(widget).map(cell => cell.amount))).to.equal(others?.amount);
  });

  it('leaves out what it cannot read, and says so with the original text', async () => {
    const widget = await treemap(stories.InlineWithFaults);
    expect(widget.model?.total).to.equal(3_700_125_000_000 + 7_300_000_000_000 - 120_500_000_000);
    expect(textOf(widget, '.issues summary')).to.equal('1 élément laissé de côté');
    expect(textOf(widget, '.issues li')).to.contain('beaucoup');
    expect(textOf(widget, '.issues li')).to.match(/ligne 7/);
    expect(textOf(widget, '.summary')).to.contain('au total (partiel');
    expect(textOf(widget, 'figure')).to.contain('à déduire : −120,5 MD');
  });

  it('says that there is no amount instead of drawing nothing', async () => {
    const widget = await treemap(stories.AllZero, 'ar');
    expect(textOf(widget, '.summary')).to.contain('لا يوجد أي مبلغ لعرضه');
    await openTable(widget);
    expect(widget.renderRoot.querySelectorAll('tbody tr')).to.have.length(2);
  });

  it('refuses to guess the unit, in the language of the reader', async () => {
    expect(textOf(await treemap(stories.UnitMissing, 'fr'), '.error')).to.contain(
      'L’unité des montants n’est pas indiquée',
    );
    expect(textOf(await treemap(stories.UnitMissing, 'ar'), '.error')).to.contain('وحدة المبالغ غير مذكورة');
  });

  it('shows what stands in the tag until it is ready', async () => {
    const ready = show(html`<mizania-treemap src="/data/lf-2019.csv"><p>Le budget en mots</p></mizania-treemap>`);
    const fallback = document.querySelector<HTMLElement>('mizania-treemap p');
    await document.querySelector<MizaniaTreemap>('mizania-treemap')?.updateComplete;
    expect(fallback?.getBoundingClientRect().height).to.be.greaterThan(0);
    await ready;
    await until(() => fallback?.getBoundingClientRect().height === 0, 'the fallback gone');
  });

  it('settles again when its data change', async () => {
    const widget = await treemap(stories.AllZero);
    const again = settledIn(widget);
    widget.data = [{mission_fr: 'Santé', voted: 12}];
    expect(await again).to.equal('mizania-ready');
    expect(widget.model?.total).to.equal(12_000);
    expect(drawnTexts(widget)).to.include('Santé');
  });

  it('goes back to the data in the tag when its property is emptied', async () => {
    const widget = await treemap(stories.InlineWithFaults);
    const inline = widget.model?.total;
    widget.data = {meta: {unit: 'dinar'}, rows: [{mission_fr: 'Santé', voted: 12}]};
    await until(() => widget.model?.total === 12_000, 'the property');
    Object.assign(widget, {data: null});
    await until(() => widget.model?.total === inline, 'the data in the tag');
  });
});
