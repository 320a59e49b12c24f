/* eslint-disable lit-a11y/click-events-have-key-events -- the keys go to the focusable nodes over the drawing */
import type {ChartModel, Lang} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import type {ExploreController} from '../controllers/explore-controller.js';
import {tooltipView} from './tooltip.js';
import {vars} from './vars.js';

/** The drawing, hidden from assistive technology, with the focusable nodes over it and the tooltip beside the pointer. */
export function stageView(
  model: ChartModel,
  lang: Lang,
  explore: ExploreController,
  nodes: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  if (model.drawing.height === 0) return nothing;
  const {tip} = explore;
  return html`<div class="stage">
    <div
      class="chart"
      part="chart"
      ${vars({'--height': `${model.drawing.height}px`})}
      @pointermove=${(event: PointerEvent) => explore.hover(event)}
      @pointerleave=${() => explore.leave()}
      @click=${(event: Event) => explore.click(event)}
    >
      <div class="drawing" aria-hidden="true"></div>
      ${nodes}
    </div>
    ${tip ? tooltipView(tip.item, tip.place, lang) : nothing}
  </div>`;
}
