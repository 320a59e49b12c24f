import {html, svg, type TemplateResult} from 'lit';
import {marksOf} from './marks.js';
import type {Layer} from './scene.js';

/** The picture of a scene. The classes are the names of the layers in the spec. */
export const picture = (layers: readonly Layer[], width: number, height: number): TemplateResult =>
  html`<svg class="marks" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <g fill="none" stroke-miterlimit="4">${layers.map(layer => svg`<g class=${layer.name} ${marksOf(layer)}></g>`)}</g>
  </svg>`;
