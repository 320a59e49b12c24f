import type {ChartModel} from '@mizania/core';
import {html, type nothing, type TemplateResult} from 'lit';
import {STEPS} from '../still/steps.js';
import {Markup, markupOf} from './render.js';

/** A model made for one width. */
export interface Sized {
  readonly width: number;
  readonly model: ChartModel;
}

/** Inside of a `.fluid` element, styles show what has this class where there is room for one of these widths, and hide it elsewhere. */
export function classAt(widths: readonly number[], sized: readonly Sized[]): string {
  const next = (width: number): number => sized[sized.findIndex(each => each.width === width) + 1]?.width ?? Infinity;
  const served = STEPS.filter(step => widths.some(width => step >= width && step < next(width)));
  return ['at', ...served.map(step => `at-${step}`)].join(' ');
}

/** What is not the same at every width, once for all the widths at which it is the same. */
export function widthsByText(
  texts: readonly (readonly [width: number, text: string])[],
): readonly (readonly [text: string, widths: readonly number[]])[] {
  const groups = new Map<string, number[]>();
  for (const [width, text] of texts) groups.set(text, [...(groups.get(text) ?? []), width]);
  return [...groups];
}

/** Variants as blocks, of which styles show the one for which there is room. */
export const variantsView = (
  sized: readonly Sized[],
  view: (model: ChartModel) => TemplateResult | typeof nothing,
): readonly TemplateResult[] =>
  widthsByText(sized.map(({width, model}) => [width, markupOf(view(model))])).map(
    ([text, widths]) =>
      html`<div class=${classAt(widths, sized)} data-widths=${widths.join(' ')}>${new Markup(text)}</div>`,
  );
