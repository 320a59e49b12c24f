import type {ChartModel} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {vars} from './vars.js';

/** A page's own drawing, which nothing lies over: its height is known when it stands. */
export function ownStageView({drawing}: ChartModel): TemplateResult | typeof nothing {
  if (drawing.height === 0) return nothing;
  return html`<div class="stage" part="chart" ${vars({'--height': `${drawing.height}px`})}>
    ${drawing.own?.description ? html`<p class="hidden">${drawing.own.description}</p>` : nothing}
    <div class="drawing own"></div>
  </div>`;
}
