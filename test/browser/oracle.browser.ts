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
import {show} from './show.js';

const STORIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {breakdown, gauge, map, treemap};

/** Marks in order, each with what makes it look as it does. */
function marksOf(svg: Element | null | undefined): string[] {
  return [...(svg?.querySelectorAll('.role-mark path, .role-mark text, .role-mark line') ?? [])].map(mark => {
    const attributes = [...mark.attributes].map(({name, value}) => `${name}=${value}`).sort();
    return [mark.localName, ...attributes, mark.textContent].join(' ');
  });
}

async function marksByEmbed({spec, width, height, params, datasets}: Drawing): Promise<string[]> {
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
  const marks = marksOf(place.querySelector('svg'));
  finalize();
  place.remove();
  return marks;
}

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
          const drawn = marksOf(widget.renderRoot.querySelector('.drawing svg'));
          expect(drawn.length).to.be.greaterThan(0);
          expect(drawn).to.deep.equal(await marksByEmbed(drawing));
        });
      }
    }
  });
}
