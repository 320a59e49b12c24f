import type {Budget, ChartEnv, ChartModel, Labels, Table} from '@mizania/core';
import type {BudgetElement} from '../budget-element.js';
import {breakdownModel, deflatorOf} from '../load/breakdown.js';
import {gaugeModel} from '../load/gauge.js';
import {mapModel} from '../load/map.js';
import {treemapModel} from '../load/treemap.js';
import {mapWidth} from '../still/map-width.js';
import {BAR_STEPS, MAP_STEPS, TREEMAP_STEPS} from '../still/steps.js';
import {MizaniaBreakdown} from '../widgets/breakdown.js';
import {MizaniaGauge} from '../widgets/gauge.js';
import {MizaniaMap} from '../widgets/map.js';
import {MizaniaTreemap} from '../widgets/treemap.js';

/** The shapes of a map, and who drew them. */
export interface Shapes {
  readonly shapes: unknown;
  readonly source: Labels | undefined;
}

/** What a page would fetch besides its data. */
export interface Besides extends Shapes {
  readonly prices: Table | undefined;
}

/** A widget outside of any page: it understands its attributes and makes its model, as in a page. */
export interface Widget extends BudgetElement {
  modelIn(budget: Budget, env: ChartEnv): ChartModel;
}

/** Names of attributes that a parser reads as one. */
const ATTRIBUTE = /^[^\s"'<>/=\0]+$/;

/** One of the widgets. */
export interface Kind {
  readonly widget: new (besides: Besides) => Widget;
  readonly steps: readonly number[];
  /** True when the picture stands beside a list of all that it shows. */
  readonly ranked: boolean;
}

class Breakdown extends MizaniaBreakdown implements Widget {
  constructor({prices}: Besides) {
    super();
    this.prices.given = prices;
  }

  modelIn(budget: Budget, env: ChartEnv): ChartModel {
    return this.buildModel({breakdownModel, deflatorOf}, budget, env);
  }
}

class Gauge extends MizaniaGauge implements Widget {
  modelIn(budget: Budget, env: ChartEnv): ChartModel {
    return this.buildModel(gaugeModel, budget, env);
  }
}

class Treemap extends MizaniaTreemap implements Widget {
  modelIn(budget: Budget, env: ChartEnv): ChartModel {
    return this.buildModel(treemapModel, budget, env);
  }
}

class Regions extends MizaniaMap implements Widget {
  private readonly byWidth = new Map<number, ChartModel>();

  constructor({shapes, source}: Besides) {
    super();
    Object.assign(this.shapes, {shapes, source});
  }

  /** Above its list and beside it a map may be as wide; it is the same then. */
  modelIn(budget: Budget, env: ChartEnv): ChartModel {
    const {width} = mapWidth(env.width, 1);
    const model = this.byWidth.get(width) ?? this.buildModel(mapModel, budget, env);
    this.byWidth.set(width, model);
    return model;
  }
}

/** What can be made without a page. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'mizania-breakdown': {widget: Breakdown, steps: BAR_STEPS, ranked: false},
  'mizania-gauge': {widget: Gauge, steps: BAR_STEPS, ranked: false},
  'mizania-map': {widget: Regions, steps: MAP_STEPS, ranked: true},
  'mizania-treemap': {widget: Treemap, steps: TREEMAP_STEPS, ranked: false},
};

/** A widget with these attributes. Errors: a `TypeError` for an attribute whose name is none. */
export function widgetWith(kind: Kind, attributes: Readonly<Record<string, string>>, besides: Besides): Widget {
  // Asking for them is how a page makes the class learn its attributes.
  const {observedAttributes} = kind.widget as unknown as typeof BudgetElement;
  const widget = new kind.widget(besides);
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTE.test(name)) throw new TypeError(`invalid attribute: ${name}`);
    if (observedAttributes.includes(name)) widget.attributeChangedCallback(name, null, value);
  }
  return widget;
}
