import {breakdownSpec} from './breakdown/spec.js';
import {gaugeSpec} from './gauge/spec.js';
import {mapSpec} from './map/spec.js';
import type {StaticSpec} from './spec.js';
import {treemapSpec} from './treemap/spec.js';

/** Every static spec of the kit, by the name that `Drawing.spec` carries. */
export const SPECS: Readonly<Record<string, StaticSpec>> = {
  breakdown: breakdownSpec,
  gauge: gaugeSpec,
  map: mapSpec,
  treemap: treemapSpec,
};
