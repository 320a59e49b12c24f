import type {Colour} from '@mizania/core';
import {html, type TemplateResult} from 'lit';

/** A sample of a colour, by class: a page that was made without scripts may have no `style` attribute either. */
export function swatchView(colour: Colour, hatched = false): TemplateResult {
  return html`<span class="swatch ${hatched ? 'hatched' : colour}"></span>`;
}
