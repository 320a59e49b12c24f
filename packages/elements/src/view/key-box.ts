import type {Box} from '@mizania/core';
import {styleMap} from 'lit/directives/style-map.js';

/** Positions go through the style object and never through a `style` attribute, which a strict policy forbids. */
export function boxStyle({x, y, width, height}: Box): ReturnType<typeof styleMap> {
  return styleMap({'--x': `${x}px`, '--y': `${y}px`, '--w': `${width}px`, '--h': `${height}px`});
}

export function heightStyle(height: number): ReturnType<typeof styleMap> {
  return styleMap({'--height': `${height}px`});
}
