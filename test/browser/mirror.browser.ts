// Check 53 of the 54: a chart in Arabic is the mirror image of the same chart in French, to the pixel.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {inOneFont, items, show} from './show.js';

/** Names that are the same in both languages, so that nothing but the direction differs. */
const rows = [
  ['A1', 1, 900.5, 950, 700],
  ['B2', 2, 450, 450, 460.25],
  ['C3', 3, 120.125, 130, 20],
  ['D4', 4, 60, 60, 0],
  ['E5', 2, 33, 30, 29],
].flatMap(([name, part, voted, amended, paid]) => [
  {mission_fr: name, mission_ar: name, part, voted, amended, paid},
  {mission_fr: name, mission_ar: name, part: 5, voted: 10, amended: 12, paid: 3},
]);
const data = {meta: {unit: 'million'}, rows};

inOneFont();

/** Charts of amounts; a map is not mirrored. A new widget is one line here. */
const MIRRORED: Readonly<Record<string, TemplateResult>> = {
  treemap: html`<mizania-treemap .data=${data}></mizania-treemap>`,
  breakdown: html`<mizania-breakdown by="mission" .data=${data}></mizania-breakdown>`,
  stacks: html`<mizania-breakdown each="mission" .data=${data}></mizania-breakdown>`,
  shares: html`<mizania-breakdown each="mission" percent .data=${data}></mizania-breakdown>`,
};

/** Its rates are words, which take their own room in each language: the marks have the rest, on one scale. */
const BULLETS = html`<mizania-gauge each="mission" .data=${data}></mizania-gauge>`;

interface Mark {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly fill: string;
}

/** The filled marks, measured from the edges of their drawing. */
function marksOf(widget: BudgetElement): Mark[] {
  const frame = widget.renderRoot.querySelector('.drawing svg')?.getBoundingClientRect() ?? new DOMRect();
  return [...widget.renderRoot.querySelectorAll('.drawing path[fill^=var]')].map(path => {
    const {left, right, top} = path.getBoundingClientRect();
    return {
      left: left - frame.left,
      right: frame.right - right,
      top: top - frame.top,
      fill: path.getAttribute('fill') ?? '',
    };
  });
}

for (const [name, template] of Object.entries(MIRRORED)) {
  for (const width of [400, 900]) {
    it(`53: ${name} at ${width} px has its marks mirrored, of the same width and colour`, async () => {
      const french = marksOf(await show(template, {lang: 'fr', width}));
      const arabic = marksOf(await show(template, {lang: 'ar', width}));
      expect(french.length).to.be.greaterThan(4);
      expect(arabic.map(({fill}) => fill)).to.deep.equal(french.map(({fill}) => fill));
      french.forEach((mark, i) => {
        const other = arabic[i] as Mark;
        expect(other.right, `start of mark ${i}`).to.be.closeTo(mark.left, 1);
        expect(other.left, `end of mark ${i}`).to.be.closeTo(mark.right, 1);
      });
    });
  }

  it(`53: ${name} has the nodes of its items mirrored with their marks`, async () => {
    const boxes = async (lang: 'fr' | 'ar'): Promise<readonly (readonly [number, number])[]> => {
      const widget = await show(template, {lang});
      const frame = widget.renderRoot.querySelector('.chart')?.getBoundingClientRect() ?? new DOMRect();
      return items(widget)
        .filter(item => item.closest('.marks'))
        .map(item => item.getBoundingClientRect())
        .map(box => [box.left - frame.left, frame.right - box.right] as const);
    };
    const [french, arabic] = [await boxes('fr'), await boxes('ar')];
    expect(french.length).to.be.greaterThan(3);
    french.forEach(([start, end], i) => {
      expect(arabic[i]?.[1]).to.be.closeTo(start, 1);
      expect(arabic[i]?.[0]).to.be.closeTo(end, 1);
    });
  });
}

for (const width of [400, 900]) {
  it(`53: bullets at ${width} px begin at the mirrored place, and are as long as their amounts`, async () => {
    const french = marksOf(await show(BULLETS, {lang: 'fr', width}));
    const arabic = marksOf(await show(BULLETS, {lang: 'ar', width}));
    const lengths = (marks: readonly Mark[]): number[] => marks.map(({left, right}) => width - left - right);
    const [longest, other] = [Math.max(...lengths(french)), Math.max(...lengths(arabic))];
    expect(arabic).to.have.length(french.length);
    french.forEach((mark, i) => {
      expect((lengths(arabic)[i] ?? 0) * (longest / other), `length of mark ${i}`).to.be.closeTo(
        lengths(french)[i] ?? 0,
        1,
      );
      const [first, second] = [french[0] as Mark, arabic[0] as Mark];
      if (mark.left === first.left) expect(arabic[i]?.right).to.be.closeTo(second.right, 1);
    });
  });
}

it('53: a map is the same in both languages', async () => {
  const map = html`<mizania-map src="/data/private-investment-2016-2021.csv"></mizania-map>`;
  const [french, arabic] = [marksOf(await show(map, {lang: 'fr'})), marksOf(await show(map, {lang: 'ar'}))];
  expect(french.length).to.be.at.least(24);
  const [first, second] = [french[0] as Mark, arabic[0] as Mark];
  french.forEach((mark, i) => {
    const other = arabic[i] as Mark;
    expect(other.left - second.left).to.be.closeTo(mark.left - first.left, 1);
    expect(other.top - second.top).to.be.closeTo(mark.top - first.top, 1);
  });
});
