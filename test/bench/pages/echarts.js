import {BarChart, MapChart, TreemapChart} from 'echarts/charts';
import {
  AriaComponent,
  GeoComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import {getMap, init, registerMap, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import {feature} from 'topojson-client';
import {millions} from './format.js';
import {BAR, CLASSES, COLOURS, coloursOf, rangeOf, TRACK} from './palette.js';

/** What a page does not draw, its bundle does not hold: each kind registers its own. */
const drawn = /* @__NO_SIDE_EFFECTS__ */ (needs, optionOf) => place => {
  use([SVGRenderer, AriaComponent, TooltipComponent, ...needs]);
  let chart;
  return input => {
    const {width, height} = input;
    chart ??= init(place, null, {renderer: 'svg', width, height});
    chart.setOption({animation: false, aria: {enabled: true}, ...optionOf(input)}, {notMerge: true});
  };
};

export const treemap = drawn([TreemapChart], ({items}) => {
  const colour = coloursOf(items);
  return {
    tooltip: {formatter: ({name, value}) => `${name} : ${millions(value)}`},
    series: [
      {
        type: 'treemap',
        animation: false,
        left: 0,
        top: 0,
        right: 0,
        bottom: 0,
        roam: false,
        nodeClick: false,
        breadcrumb: {show: false},
        label: {
          fontSize: 12,
          lineHeight: 16,
          color: '#000',
          position: [4, 4],
          formatter: ({name, value}) => `${name}\n${millions(value)}`,
        },
        itemStyle: {gapWidth: 2, borderWidth: 0},
        data: items.map(({name, amount, group}) => ({name, value: amount, itemStyle: {color: colour(group)}})),
      },
    ],
  };
});

const GRID = {left: 110, right: 60, top: 30, bottom: 24};
const namesOf = items => ({
  type: 'category',
  inverse: true,
  data: items.map(({name}) => name),
  axisTick: {show: false},
  axisLabel: {interval: 0},
});

export const bars = drawn([BarChart, GridComponent, LegendComponent], ({items, parts}) => ({
  color: COLOURS,
  tooltip: {valueFormatter: millions},
  legend: {top: 0, left: 0},
  grid: GRID,
  xAxis: {type: 'value', axisLabel: {formatter: millions}},
  yAxis: namesOf(items),
  series: parts.map((name, p) => ({
    type: 'bar',
    stack: 'parts',
    name,
    data: items.map(({segments}) => segments[p].amount),
    label:
      p === parts.length - 1
        ? {show: true, position: 'right', formatter: ({dataIndex}) => items[dataIndex].text}
        : {show: false},
  })),
}));

export const bullets = drawn([BarChart, GridComponent], ({items}) => ({
  tooltip: {formatter: ({dataIndex}) => `${items[dataIndex].name} : ${items[dataIndex].rateText}`},
  grid: {...GRID, top: 0, bottom: 0},
  xAxis: {type: 'value', max: 1, show: false},
  yAxis: namesOf(items),
  series: [
    {
      type: 'bar',
      barWidth: 18,
      showBackground: true,
      backgroundStyle: {color: TRACK},
      itemStyle: {color: BAR},
      data: items.map(({rate}) => rate),
      label: {show: true, position: 'right', formatter: ({dataIndex}) => items[dataIndex].rateText},
    },
  ],
}));

export const map = drawn([MapChart, GeoComponent, VisualMapComponent], ({items, map: topology}) => {
  if (!getMap('governorates')) registerMap('governorates', withIds(feature(topology, topology.objects.governorates)));
  const [min, max] = rangeOf(items);
  const named = new Map(items.map(({key, name}) => [key, name]));
  return {
    tooltip: {formatter: ({name, value}) => `${named.get(name)} : ${millions(value)}`},
    visualMap: {
      type: 'piecewise',
      splitNumber: CLASSES.length,
      min,
      max,
      right: 0,
      top: 0,
      inRange: {color: CLASSES},
      formatter: (low, high) => `${millions(low)} – ${millions(high)}`,
    },
    series: [
      {
        type: 'map',
        map: 'governorates',
        nameProperty: 'id',
        label: {show: false},
        data: items.map(({key, amount}) => ({name: key, value: amount})),
      },
    ],
  };
});

/** ECharts joins by a property. */
const withIds = collection => ({
  ...collection,
  features: collection.features.map(region => ({...region, properties: {id: region.id}})),
});
