// Every story of every widget, by its name: a new story file is one line here.
import * as breakdown from '../../stories/breakdown.stories.js';
import * as chart from '../../stories/chart.stories.js';
import * as gauge from '../../stories/gauge.stories.js';
import * as map from '../../stories/map.stories.js';
import * as treemap from '../../stories/treemap.stories.js';

type Story = {readonly render?: unknown};

export const STORIES: readonly (readonly [name: string, render: () => unknown])[] = Object.entries({
  treemap,
  breakdown,
  gauge,
  map,
  chart,
}).flatMap(([kind, module]) =>
  Object.entries(module as unknown as Readonly<Record<string, Story>>)
    .filter(([name]) => name !== 'default')
    .map(([name, {render}]) => [`${kind} ${name}`, render as () => unknown] as const),
);
