// vega-embed draws the same specs with the same data: whoever draws in the page must give the same picture.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {type Drawing, SPECS} from '@mizania/core';
import {expect} from '@open-wc/testing';
import embed, {type VisualizationSpec} from 'vega-embed';
import * as breakdown from '../../stories/breakdown.stories.js';
import * as gauge from '../../stories/gauge.stories.js';
import * as map from '../../stories/map.stories.js';
import * as treemap from '../../stories/treemap.stories.js';
import {countOf, differences, type SvgNode} from '../tools/picture.js';
import {show} from './show.js';

const STORIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {breakdown, gauge, map, treemap};

/** A story of each whose picture has most layers. */
const PLAIN: Readonly<Record<string, string>> = {
  breakdown: 'NegativeAndMissing',
  gauge: 'MidOf2024',
  map: 'PrivateInvestment',
  treemap: 'FinanceLaw2019',
};

const nodeOf = (element: Element): SvgNode => ({
  tag: element.localName,
  attributes: Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
  text: element.textContent ?? '',
  children: [...element.children].map(nodeOf),
});

const pictureOf = (root: ParentNode): SvgNode => {
  const svg = root.querySelector('svg');
  if (!svg) throw new Error('nothing is drawn');
  return nodeOf(svg);
};

const sizeOf = ({attributes: {width, height, viewBox}}: SvgNode): unknown => ({width, height, viewBox});

async function pictureByEmbed({spec, width, height, params, datasets}: Drawing): Promise<SvgNode> {
  const place = document.createElement('div');
  document.body.append(place);
  const {view, finalize} = await embed(place, SPECS[spec] as VisualizationSpec, {
    renderer: 'svg',
    actions: false,
    tooltip: false,
    hover: false,
  });
  view.width(width).height(height);
  for (const [name, value] of Object.entries(params)) view.signal(name, value);
  for (const [name, data] of Object.entries(datasets)) view.data(name, [...data]);
  await view.runAsync();
  const picture = pictureOf(place);
  finalize();
  place.remove();
  return picture;
}

const drawingPlace = (widget: BudgetElement): Element => widget.renderRoot.querySelector('.drawing') as Element;

for (const [file, stories] of Object.entries(STORIES)) {
  describe(`the picture of ${file}`, () => {
    for (const [name, story] of Object.entries(stories).filter(([name]) => name !== 'default')) {
      for (const lang of ['fr', 'ar'] as const) {
        it(`is that of vega-embed: ${name}, ${lang}`, async function () {
          const widget = await show<BudgetElement>((story as {render: () => unknown}).render(), {lang});
          const drawing = widget.model?.drawing;
          if (!drawing || drawing.height === 0) {
            expect(widget.renderRoot.querySelector('.drawing svg')).to.equal(null);
            return;
          }
          const drawn = pictureOf(drawingPlace(widget));
          expect(countOf(drawn)).to.be.greaterThan(0);
          const wanted = await pictureByEmbed(drawing);
          expect(sizeOf(drawn)).to.deep.equal(sizeOf(wanted));
          expect(differences(drawn, wanted)).to.deep.equal([]);
        });
      }
    }

    it('is not taken for another when one thing is changed', async () => {
      const [, story] = Object.entries(stories).find(([name]) => name === PLAIN[file]) ?? [];
      const widget = await show<BudgetElement>((story as {render: () => unknown}).render());
      const wanted = await pictureByEmbed(widget.model?.drawing as Drawing);
      const place = drawingPlace(widget);
      expect(differences(pictureOf(place), wanted)).to.deep.equal([]);
      for (const [what, change, restore] of changes(place)) {
        change();
        expect(differences(pictureOf(place), wanted), what).to.not.deep.equal([]);
        restore();
      }
      expect(differences(pictureOf(place), wanted)).to.deep.equal([]);
    });
  });
}

type Change = readonly [what: string, change: () => void, restore: () => void];

/** Every attribute of every mark and of its group, moved a little or made another; its text; its place in the order; itself. */
function changes(place: Element): readonly Change[] {
  const marks = [...place.querySelectorAll('path, line, text')];
  const groups = [...place.querySelectorAll('g g')].filter(group => group.childElementCount > 0);
  const attributes = [...marks, ...groups].flatMap(element =>
    [...element.attributes]
      .filter(({name}) => name !== 'class')
      .map(({name, value}): Change => [
        `${name} of ${element.localName}`,
        () => element.setAttribute(name, changed(value)),
        () => element.setAttribute(name, value),
      ]),
  );
  const texts = marks
    .filter(mark => mark.localName === 'text')
    .map((text): Change => {
      const node = [...text.childNodes].find(
        child => child.nodeType === Node.TEXT_NODE && child.textContent !== '',
      ) as Text;
      const before = node.data;
      return [`text ${before}`, () => (node.data = `${before}.`), () => (node.data = before)];
    });
  const others = marks.flatMap((mark): Change[] => {
    const {parentNode, nextSibling} = mark;
    const back = (): void => void parentNode?.insertBefore(mark, nextSibling);
    return [
      ['a mark less', () => mark.remove(), back],
      ...(mark.nextElementSibling
        ? [
            [
              'another order',
              () => void parentNode?.insertBefore(mark, (mark.nextElementSibling as Element).nextSibling),
              back,
            ] as Change,
          ]
        : []),
    ];
  });
  return [...attributes, ...texts, ...others];
}

/** The last number of it two hundredths more, or another word. */
const changed = (value: string): string =>
  /\d/.test(value) && !value.startsWith('var(')
    ? value.replace(/(-?\d+(?:\.\d+)?)(\D*)$/, (_, number: string, rest: string) => `${Number(number) + 0.02}${rest}`)
    : `${value}-2`;
