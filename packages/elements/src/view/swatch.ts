import type {Colour} from '@mizania/core';
import {html, type TemplateResult} from 'lit';

/** The class of a sample of a colour: a page that was made without scripts may have no `style` attribute either. */
export const swatchClass = (colour: Colour, hatched = false): string => `swatch ${hatched ? 'hatched' : colour}`;

export const swatchView = (colour: Colour, hatched = false): TemplateResult =>
  html`<span class=${swatchClass(colour, hatched)}></span>`;
