import '/dist/mizania.js';
import type {MizaniaBreakdown} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import * as stories from '../../stories/breakdown.stories.js';
import {drawnTexts, focused, items, openTable, plain, press, show, textOf, until} from './show.js';

type Story = {render?: unknown};
const render = (story: Story): unknown => (story.render as () => unknown)();
const breakdown = (story: Story, lang: 'fr' | 'ar' | 'en' = 'fr', width = 900) =>
  show<MizaniaBreakdown>(render(story), {lang, width});

/** 40 741 million dinars, in millimes: the total of the finance law for 2019. */
const TOTAL_2019 = 40_741_000_000_000;
/** What was spent in 2024, in millimes: the seven parts of the execution note. */
const EXECUTED_2024 = 56_434_300_000_000;

interface Bar {
  readonly key: string;
  readonly amount: number | null;
  readonly x0: number;
  readonly x1: number;
}
const bars = (widget: MizaniaBreakdown) => (widget.model?.drawing.datasets['marks'] ?? []) as readonly Bar[];
const sum = (amounts: readonly (number | null | undefined)[]): number =>
  amounts.reduce<number>((a, b) => a + (b ?? 0), 0);
const paths = (widget: MizaniaBreakdown) => [
  ...widget.renderRoot.querySelectorAll<SVGGraphicsElement>('.drawing .layer_1_marks path'),
];

for (const lang of ['fr', 'ar', 'en'] as const) {
  describe(`mizania-breakdown in ${lang}`, () => {
    it('gives one total in the drawing, the table and the summary, to the millime', async () => {
      const widget = await breakdown(stories.FinanceLaw2019, lang);
      expect(widget.model?.total).to.equal(TOTAL_2019);
      expect(sum(bars(widget).map(bar => bar.amount))).to.equal(TOTAL_2019);
      expect(sum(widget.model?.table.rows.map(row => row.amounts[0]) ?? [])).to.equal(TOTAL_2019);
      await openTable(widget);
      expect(textOf(widget, 'tfoot td')).to.equal(lang === 'en' ? '40,741,000,000' : '40 741 000 000');
      expect(textOf(widget, '.summary strong')).to.contain(lang === 'en' ? '40,741' : '40 741');
    });

    it('draws bars to scale from zero', async () => {
      const widget = await breakdown(stories.Executed2024, lang);
      expect(widget.model?.total).to.equal(EXECUTED_2024);
      const widths = paths(widget).map(path => path.getBBox().width);
      expect(widths.length).to.equal(bars(widget).length);
      const [largest = 1] = widths;
      bars(widget).forEach(({amount}, i) =>
        expect((widths[i] ?? 0) / largest).to.be.closeTo((amount ?? 0) / (bars(widget)[0]?.amount ?? 1), 0.001),
      );
    });

    for (const width of [280, 1160]) {
      it(`names every bar and cuts no text at ${width} px`, async () => {
        for (const story of [
          stories.Executed2024,
          stories.EachMissionShares,
          stories.EachYear,
          stories.NegativeAndMissing,
        ]) {
          const widget = await breakdown(story, lang, width);
          const names = items(widget)
            .map(item => plain(item.textContent))
            .join('\n');
          for (const row of widget.model?.table.rows ?? []) expect(names).to.contain(plain(row.label.text));
          const drawing = widget.renderRoot.querySelector('.drawing')?.getBoundingClientRect();
          const boxes = [...widget.renderRoot.querySelectorAll('.drawing text')].map(text => ({
            text: text.textContent,
            box: text.getBoundingClientRect(),
          }));
          // The foot of a J stands a little before the place where its text begins.
          for (const {text, box} of boxes) {
            expect(box.left, `${text} starts inside`).to.be.at.least((drawing?.left ?? 0) - 3);
            expect(box.right, `${text} ends inside`).to.be.at.most((drawing?.right ?? 0) + 1.5);
          }
        }
      });
    }
  });
}

describe('mizania-breakdown', () => {
  it('mirrors its bars in Arabic', async () => {
    const french = await breakdown(stories.Executed2024, 'fr', 400);
    const first = bars(french)[0];
    const arabic = await breakdown(stories.Executed2024, 'ar', 400);
    expect(bars(arabic).map(({x1}) => Math.round(x1))).to.deep.equal(bars(arabic).map(() => 400));
    expect(400 - (bars(arabic)[0]?.x0 ?? 0)).to.be.closeTo(first?.x1 ?? 0, 1);
  });

  it('opens a part into its articles by a click anywhere in its row, and goes back by the path', async () => {
    const widget = await breakdown(stories.SevenParts);
    const whole = widget.model?.total ?? 0;
    const [first] = widget.model?.outline ?? [];
    widget.renderRoot
      .querySelector('.drawing .layer_0_marks path')
      ?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await until(() => widget.model?.total === first?.amount, 'the first part opened');
    expect(sum(bars(widget).map(bar => bar.amount))).to.equal(first?.amount);
    expect(sum(widget.model?.table.rows.map(row => row.amounts[0]) ?? [])).to.equal(first?.amount);
    expect(textOf(widget, '.path')).to.contain(first?.label.text);
    widget.renderRoot.querySelector<HTMLElement>('.path button')?.click();
    await until(() => widget.model?.total === whole, 'the whole again');
  });

  it('goes from a mission to its parts to their articles and back by keyboard, keeping the focus', async () => {
    const widget = await breakdown(stories.EachMission);
    for (let depth = 1; depth <= 2; depth += 1) {
      const opener = items(widget)[0];
      opener?.focus();
      opener?.click();
      await until(
        () => widget.path.length === depth && focused(widget)?.dataset['key'] === items(widget)[0]?.dataset['key'],
        `level ${depth}`,
      );
    }
    for (let depth = 1; depth >= 0; depth -= 1) {
      press(focused(widget) ?? widget, 'Escape');
      await until(() => widget.path.length === depth && focused(widget) !== null, `back to level ${depth}`);
    }
  });

  it('shows the pieces of a stacked bar in its tooltip', async () => {
    const widget = await breakdown(stories.EachMission);
    items(widget)[0]?.focus();
    const [line = ''] = widget.model?.outline[0]?.more ?? [];
    await until(() => textOf(widget, '.tooltip').includes(plain(line)), 'the tooltip');
    expect(plain(line)).to.match(/^.+ : [\d ,]+ MD \([\d,]+ %\)$/);
  });

  it('gives every row the same length as shares, and the total of the file in its table', async () => {
    const widget = await breakdown(stories.EachMissionShares);
    const ends = new Map<string, number>();
    for (const {key, x1} of bars(widget)) ends.set(key, Math.max(ends.get(key) ?? 0, x1));
    expect(new Set([...ends.values()].map(Math.round)).size).to.equal(1);
    expect(widget.model?.table.total?.amounts.at(-1)).to.equal(widget.model?.total);
    expect(sum(bars(widget).map(bar => bar.amount))).to.equal(widget.model?.total);
  });

  it('compares years and never adds them', async () => {
    const widget = await breakdown(stories.EachYear);
    expect(widget.model?.outline.map(({key}) => key)).to.deep.equal(['2015', '2016', '2017', '2018', '2019']);
    expect(widget.model?.total).to.equal(TOTAL_2019);
    await openTable(widget);
    expect(widget.renderRoot.querySelector('tbody')).not.to.equal(null);
    expect(widget.renderRoot.querySelector('tfoot')).to.equal(null);
    expect(textOf(widget, '.summary')).to.match(/De 2017 à 2019 : hausse de 8 541 millions/);
  });

  it('never shows "not available" as zero, nor hides a negative amount', async () => {
    const widget = await breakdown(stories.NegativeAndMissing);
    expect(widget.model?.total).to.equal(472_375_000_000);
    expect(drawnTexts(widget)).to.include('non disponible').and.to.include('−120,3').and.to.include('Non réparti');
    expect(textOf(widget, 'figure')).to.contain('à déduire : −120,3 MD');
  });

  it('says in place of shares that a row has none', async () => {
    const widget = await breakdown(stories.SharesWithNegative);
    expect(textOf(widget, 'figure')).to.contain('ne peut pas être montrée en parts de 100 %');
  });

  it('says that there is no amount instead of drawing nothing', async () => {
    const widget = await breakdown(stories.AllZero, 'ar');
    expect(textOf(widget, '.summary')).to.contain('لا يوجد أي مبلغ لعرضه');
    await openTable(widget);
    expect(widget.renderRoot.querySelectorAll('tbody tr')).to.have.length(2);
  });

  it('says which classifications the file has when the asked one is missing', async () => {
    expect(textOf(await breakdown(stories.NoSuchClassification), '.error'))
      .to.contain('function')
      .and.to.contain('economic_nature');
  });
});
