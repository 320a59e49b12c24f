// A floor, not evidence: what a rule engine can see. The 54 checks of accessibility are a work of their own.
import '/dist/mizania.js';
import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import * as stories from '../../stories/chart.stories.js';
import {items, show} from './show.js';

const widgets: Readonly<Record<string, TemplateResult>> = {
  treemap: html`<mizania-treemap src="/data/lf-2019.csv"></mizania-treemap>`,
  breakdown: html`<mizania-breakdown src="/data/illustrative.csv" each="mission"></mizania-breakdown>`,
  gauge: html`<mizania-gauge src="/data/illustrative.csv" each="part"></mizania-gauge>`,
  map: html`<mizania-map src="/data/private-investment-2016-2021.csv"></mizania-map>`,
  chart: html`<mizania-chart src="/data/voted-2025.csv" spec="/charts/parts.vl.json"></mizania-chart>`,
  controls: stories.InTheTag.render?.({}, {} as never) as TemplateResult,
  multiples: stories.SmallMultiples.render?.({}, {} as never) as TemplateResult,
  error: html`<mizania-treemap .data=${[{mission_fr: 'Santé', voted: 1}]}></mizania-treemap>`,
};

for (const [name, template] of Object.entries(widgets)) {
  for (const lang of ['fr', 'ar'] as const) {
    describe(`access to ${name} in ${lang}`, () => {
      it('breaks no rule of axe, with its table open and an item focused', async () => {
        const widget = await show(template, {lang});
        widget.renderRoot.querySelector<HTMLElement>('[aria-controls=table]')?.click();
        items(widget)[0]?.focus();
        await widget.updateComplete;
        await expect(widget).to.be.accessible();
      });

      it('names every item without a control character, a raw number or an unknown word', async () => {
        const widget = await show(template, {lang});
        for (const {name: itemName} of widget.model?.outline ?? []) {
          expect(itemName).not.to.match(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]|undefined|NaN|\d{7}/);
        }
      });
    });
  }
}
