import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/accessibility.js';
import 'highcharts/esm/modules/treemap.js';
import {millions} from './format.js';
import {BAR, COLOURS, coloursOf, TRACK} from './palette.js';

const font = {fontSize: '12px', fontWeight: 'normal', textOutline: 'none'};

/** @param {(place: HTMLElement, options: object) => object} make @param {(input: import('./input.js').Input) => object} optionsOf */
export const drawn = /* @__NO_SIDE_EFFECTS__ */ (make, optionsOf) => place => {
  let chart;
  return input => {
    const options = {...whole(input), ...optionsOf(input)};
    if (chart) chart.update(options, true, true, false);
    else chart = make(place, options);
  };
};

/** @param {import('./input.js').Input} input */
const whole = ({width, height}) => ({
  chart: {width, height, animation: false, spacing: [0, 0, 0, 0]},
  title: {text: undefined},
  credits: {enabled: false},
  legend: {enabled: false},
  plotOptions: {series: {animation: false, dataLabels: {style: font}}},
});

/** @param {HTMLElement} place @param {object} options */
const make = (place, options) => Highcharts.chart(place, options);

export const treemap = drawn(make, ({items, width, height}) => {
  const colour = coloursOf(items);
  const textOf = new Map(items.map(({name, text}) => [name, text]));
  return {
    chart: {width, height, animation: false, margin: 0},
    tooltip: {
      pointFormatter() {
        return `${this.name} : ${textOf.get(this.name)}`;
      },
    },
    series: [
      {
        type: 'treemap',
        layoutAlgorithm: 'squarified',
        borderWidth: 1,
        borderColor: '#fff',
        dataLabels: {
          align: 'left',
          verticalAlign: 'top',
          formatter() {
            return `${this.point.name}<br>${textOf.get(this.point.name)}`;
          },
        },
        data: items.map(({name, amount, group}) => ({name, value: amount, color: colour(group)})),
      },
    ],
  };
});

const axes = items => ({
  xAxis: {categories: items.map(({name}) => name), labels: {step: 1, style: font}},
  yAxis: {
    title: {text: undefined},
    labels: {
      formatter() {
        return millions(this.value);
      },
    },
  },
});

export const bars = drawn(make, ({items, parts, width, height}) => ({
  ...axes(items),
  chart: {type: 'bar', width, height, animation: false},
  legend: {enabled: true, reversed: true, verticalAlign: 'top'},
  colors: COLOURS.slice(0, parts.length).reverse(),
  yAxis: {
    ...axes(items).yAxis,
    stackLabels: {
      enabled: true,
      style: font,
      formatter() {
        return items[this.x].text;
      },
    },
  },
  plotOptions: {series: {animation: false, stacking: 'normal', borderWidth: 0}},
  tooltip: {
    pointFormatter() {
      return `${this.series.name} : ${millions(this.y)}`;
    },
  },
  // A stack is filled from its end.
  series: parts.map((name, p) => ({name, data: items.map(({segments}) => segments[p].amount)})).reverse(),
}));

export const bullets = drawn(make, ({items, width, height}) => ({
  ...axes(items),
  chart: {type: 'bar', width, height, animation: false, marginRight: 60},
  yAxis: {title: {text: undefined}, min: 0, max: 1, endOnTick: false, labels: {enabled: false}, gridLineWidth: 0},
  plotOptions: {series: {animation: false, grouping: false, borderWidth: 0}},
  tooltip: {
    formatter() {
      return `${items[this.point.index].name} : ${items[this.point.index].rateText}`;
    },
  },
  series: [
    {
      data: items.map(() => 1),
      color: TRACK,
      pointPadding: 0.05,
      dataLabels: {
        enabled: true,
        crop: false,
        overflow: 'allow',
        style: font,
        formatter() {
          return items[this.point.index].rateText;
        },
      },
    },
    {data: items.map(({rate}) => rate), color: BAR, pointPadding: 0.25},
  ],
}));
