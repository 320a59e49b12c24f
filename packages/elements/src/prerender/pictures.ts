import type {ChartModel} from '@mizania/core';
import {html, type nothing, type TemplateResult} from 'lit';
import {scene as breakdown} from '../draw/compiled/breakdown.js';
import {scene as gauge} from '../draw/compiled/gauge.js';
import {scene as map} from '../draw/compiled/map.js';
import {scene as treemap} from '../draw/compiled/treemap.js';
import {pictureMarkup} from '../draw/markup.js';
import type {Scene} from '../draw/scene.js';
import {STEPS} from '../still/steps.js';
import {Markup, markupOf} from './render.js';

const SCENES: Readonly<Record<string, Scene>> = {breakdown, gauge, map, treemap};

/** A model made for one width. */
export interface Sized {
  readonly width: number;
  readonly model: ChartModel;
}

/** The drawing of a model, hidden from assistive technology: the table says what it shows. */
export function pictureView({drawing: {spec, datasets, params, width, height}}: ChartModel): TemplateResult {
  const scene = SCENES[spec];
  if (!scene) throw new TypeError(`invalid spec: ${spec}`);
  const layers = scene({...datasets, focus: []}, params, {width, height});
  return html`<div class="chart" part="chart">
    <div class="drawing" aria-hidden="true">${new Markup(pictureMarkup(layers, width, height))}</div>
  </div>`;
}

/**
 * What is not the same at every width, once for all the widths at which it is the same; inside of a `.fluid` element, styles show
 * the one for which there is room.
 */
export function variantsView(
  sized: readonly Sized[],
  view: (model: ChartModel) => TemplateResult | typeof nothing,
): readonly TemplateResult[] {
  const groups = new Map<string, number[]>();
  for (const {width, model} of sized) {
    const text = markupOf(view(model));
    groups.set(text, [...(groups.get(text) ?? []), width]);
  }
  const next = (width: number): number => sized[sized.findIndex(each => each.width === width) + 1]?.width ?? Infinity;
  return [...groups].map(([text, widths]) => {
    const served = STEPS.filter(step => widths.some(width => step >= width && step < next(width)));
    const classes = ['at', ...served.map(step => `at-${step}`)].join(' ');
    return html`<div class=${classes} data-widths=${widths.join(' ')}>${new Markup(text)}</div>`;
  });
}
