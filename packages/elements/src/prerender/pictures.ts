import type {ChartModel} from '@mizania/core';
import {html, type TemplateResult} from 'lit';
import {scene as breakdown} from '../draw/compiled/breakdown.js';
import {scene as gauge} from '../draw/compiled/gauge.js';
import {scene as map} from '../draw/compiled/map.js';
import {scene as treemap} from '../draw/compiled/treemap.js';
import {pictureMarkup} from '../draw/markup.js';
import type {Scene} from '../draw/scene.js';
import {Markup} from './render.js';

const SCENES: Readonly<Record<string, Scene>> = {breakdown, gauge, map, treemap};

/** The drawing of a model, hidden from assistive technology: the table says what it shows. */
export function pictureView({drawing: {spec, datasets, params, width, height}}: ChartModel): TemplateResult {
  const scene = SCENES[spec];
  if (!scene) throw new TypeError(`invalid spec: ${spec}`);
  const layers = scene({...datasets, focus: []}, params, {width, height});
  return html`<div class="chart" part="chart">
    <div class="drawing" aria-hidden="true">${new Markup(pictureMarkup(layers, width, height))}</div>
  </div>`;
}
