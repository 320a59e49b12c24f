import {MizaniaBreakdown} from './widgets/breakdown.js';
import {MizaniaChart} from './widgets/chart.js';
import {MizaniaGauge} from './widgets/gauge.js';
import {MizaniaMap} from './widgets/map.js';
import {MizaniaTreemap} from './widgets/treemap.js';

const WIDGETS: Readonly<Record<string, CustomElementConstructor>> = {
  'mizania-breakdown': MizaniaBreakdown,
  'mizania-chart': MizaniaChart,
  'mizania-gauge': MizaniaGauge,
  'mizania-map': MizaniaMap,
  'mizania-treemap': MizaniaTreemap,
};

/** Gives the tags their classes. A tag that is already taken keeps its class: two versions of the kit can meet on one page. */
export function defineAll(registry: CustomElementRegistry = customElements): void {
  for (const [tag, widget] of Object.entries(WIDGETS)) {
    if (!registry.get(tag)) registry.define(tag, widget);
    else if (registry.get(tag) !== widget) console.warn(`${tag} is already defined: the first definition stays`);
  }
}
