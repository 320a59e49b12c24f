import '/dist/mizania.js';
import type {MizaniaGauge} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import * as stories from '../../stories/gauge.stories.js';
import {drawnTexts, focused, inOneFont, items, plain, press, show, textOf, until} from './show.js';

type Story = {render?: unknown};
const render = (story: Story): unknown => (story.render as () => unknown)();
const gauge = (story: Story, lang: 'fr' | 'ar' | 'en' = 'fr', width = 900) =>
  show<MizaniaGauge>(render(story), {lang, width});

/** The finance law and the execution note of 2024, in millimes. */
const VOTED_2024 = 59_805_000_000_000;
const EXECUTED_2024 = 56_434_300_000_000;

interface Bar {
  readonly key: string;
  readonly amount: number;
  readonly phase?: string;
  readonly x0: number;
  readonly x1: number;
}
const bars = (widget: MizaniaGauge) => (widget.model?.drawing.datasets['marks'] ?? []) as readonly Bar[];
const sum = (amounts: readonly (number | undefined)[]): number => amounts.reduce<number>((a, b) => a + (b ?? 0), 0);

for (const lang of ['fr', 'ar', 'en'] as const) {
  describe(`mizania-gauge in ${lang}`, () => {
    it('gives the amounts of the file in the drawing and the table, and the rate in the summary', async () => {
      const widget = await gauge(stories.EndOf2024, lang);
      expect(bars(widget).map(({key, amount}) => [key, amount])).to.deep.equal([
        ['voted', VOTED_2024],
        ['executed', EXECUTED_2024],
      ]);
      expect(widget.model?.table.rows.map(row => row.amounts[0])).to.deep.equal([VOTED_2024, EXECUTED_2024]);
      expect(textOf(widget, '.summary strong')).to.equal(lang === 'en' ? '94.4%' : '94,4 %');
      expect(textOf(widget, '.summary')).to.contain(
        lang === 'en' ? '59,805 million dinars' : lang === 'ar' ? '59 805 ملايين دينار' : '59 805 millions de dinars',
      );
    });

    it('draws its bars on one scale', async () => {
      const widget = await gauge(stories.EndOf2024, lang);
      const [voted = 1, executed = 0] = [
        ...widget.renderRoot.querySelectorAll<SVGGraphicsElement>('.drawing .layer_1_marks path'),
      ].map(path => path.getBBox().width);
      expect(executed / voted).to.be.closeTo(EXECUTED_2024 / VOTED_2024, 0.001);
    });

    it('sums up to the whole with one bullet per mission', async () => {
      const widget = await gauge(stories.EachMission, lang, 480);
      const drawn = (phase: string): number =>
        sum(
          bars(widget)
            .filter(bar => bar.phase === phase)
            .map(({amount}) => amount),
        );
      const [, amended, , , paid] = widget.model?.table.total?.amounts ?? [];
      expect(drawn('amended')).to.equal(amended);
      expect(drawn('paid')).to.equal(paid);
      expect(widget.model?.total).to.equal(amended);
    });

    for (const width of [280, 1160]) {
      it(`names every row and cuts no text at ${width} px`, async () => {
        for (const story of [stories.WholeChain, stories.EachPart, stories.MidOf2024, stories.OverAndUnknown]) {
          const widget = await gauge(story, lang, width);
          expect(items(widget).length).to.equal(widget.model?.outline.length);
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

describe('mizania-gauge', () => {
  describe('in one font', () => {
    inOneFont();

    it('mirrors its bars in Arabic', async () => {
      const french = bars(await gauge(stories.EndOf2024, 'fr', 300)).map(({x1}) => x1);
      const arabic = bars(await gauge(stories.EndOf2024, 'ar', 300)).map(({x0}) => 300 - x0);
      // The amounts beside them are as wide as the letters of each language.
      arabic.forEach((x, i) => expect(x).to.be.closeTo(french[i] ?? 0, 8));
    });
  });

  it('marks the share of the year gone, in the drawing and in words', async () => {
    const widget = await gauge(stories.MidOf2024);
    expect(drawnTexts(widget)).to.include('49,7 % de l’année est écoulée');
    expect(textOf(widget, 'figure')).to.contain('Situation au 30 juin 2024');
    const [voted] = bars(widget);
    const [mark] = (widget.model?.drawing.datasets['year'] ?? []) as readonly {readonly x0: number}[];
    expect(((mark?.x0 ?? 0) - (voted?.x0 ?? 0)) / ((voted?.x1 ?? 0) - (voted?.x0 ?? 0))).to.be.closeTo(
      182 / 366,
      0.0001,
    );
  });

  it('speaks of the step that the page asks for', async () => {
    expect(textOf(await gauge(stories.Committed), '.summary')).to.match(
      /^[\d,]+ % des crédits modifiés ont été engagés\./,
    );
    expect(textOf(await gauge(stories.WholeChain), '.summary')).to.match(
      /^[\d,]+ % des crédits modifiés ont été payés\./,
    );
  });

  it('keeps commitment credits apart from payment credits', async () => {
    const payment = (await gauge(stories.WholeChain)).model;
    const commitment = (await gauge(stories.CommitmentCredits)).model;
    expect(commitment?.kicker).to.contain('crédits d’engagement');
    expect(commitment?.total).to.not.equal(payment?.total);
  });

  it('shows more than 100 % as what it is, and says it', async () => {
    const widget = await gauge(stories.Over);
    expect(bars(widget).map(({amount}) => amount)).to.deep.equal([500_000_000_000, 500_000_000_000, 120_125_000_000]);
    expect(textOf(widget, '.summary')).to.contain('Dépassement de 120,1 millions de dinars');
  });

  it('gives no rate where it would divide by nothing', async () => {
    const widget = await gauge(stories.OverAndUnknown);
    expect(drawnTexts(widget)).to.include('3 sur 0').and.to.include('– sur 80').and.to.include('10 sur –');
    items(widget).at(-1)?.focus();
    await until(() => textOf(widget, '.tooltip').includes('non disponible'), 'the tooltip');
    press(focused(widget) ?? widget, 'Escape');
  });

  it('moves from row to row by arrows, with one tab stop', async () => {
    const widget = await gauge(stories.EachPart);
    items(widget)[0]?.focus();
    press(focused(widget) ?? widget, 'ArrowDown');
    expect(focused(widget)).to.equal(items(widget)[1]);
    expect(items(widget).filter(item => item.tabIndex === 0)).to.have.length(1);
  });

  it('says that nothing is executed yet, and refuses a phase that is not there', async () => {
    expect(textOf(await gauge(stories.OnlyVoted), '.summary')).to.contain('aucun chiffre d’exécution');
    expect(plain(textOf(await gauge(stories.NoSuchPhase, 'ar'), '.error'))).to.contain('paid');
  });
});
