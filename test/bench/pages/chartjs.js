import {BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip} from 'chart.js';
import {ChoroplethController, ColorScale, GeoFeature, ProjectionScale} from 'chartjs-chart-geo';
import {TreemapController, TreemapElement} from 'chartjs-chart-treemap';
import {feature} from 'topojson-client';
import {millions} from './format.js';
import {BAR, CLASSES, classesOf, COLOURS, coloursOf, TRACK} from './palette.js';

/** A canvas has no marks to look for: each picture is counted on the canvas. */
const counter = {
  id: 'counter',
  afterDraw: ({canvas}) => (canvas.dataset.drawn = String(Number(canvas.dataset.drawn ?? 0) + 1)),
};

/** What a page does not draw, its bundle does not hold: each kind registers its own. */
const drawn = /* @__NO_SIDE_EFFECTS__ */ (needs, configOf) => place => {
  Chart.register(Tooltip, ...needs);
  let chart;
  return input => {
    const {type, data, options} = configOf(input);
    const all = {animation: false, responsive: false, ...options};
    if (chart) {
      Object.assign(chart, {data, options: all});
      return chart.update('none');
    }
    const canvas = Object.assign(document.createElement('canvas'), {width: input.width, height: input.height});
    place.append(canvas);
    chart = new Chart(canvas, {type, data, options: all, plugins: [counter]});
  };
};

const noLegend = {legend: {display: false}};

export const treemap = drawn([TreemapController, TreemapElement, LinearScale], ({items}) => {
  const colour = coloursOf(items);
  const ofRaw = ({raw}) => raw?._data;
  return {
    type: 'treemap',
    data: {
      datasets: [
        {
          tree: items.map(({name, group, amount, text}) => ({name, group, amount, text})),
          key: 'amount',
          spacing: 1,
          borderWidth: 0,
          backgroundColor: ctx => (ctx.type === 'data' ? colour(ofRaw(ctx).group) : 'transparent'),
          labels: {
            display: true,
            align: 'left',
            position: 'top',
            overflow: 'hidden',
            font: {size: 12},
            formatter: ctx => [ofRaw(ctx).name, ofRaw(ctx).text],
          },
        },
      ],
    },
    options: {plugins: noLegend},
  };
});

const horizontal = [BarController, BarElement, CategoryScale, LinearScale];
const names = {ticks: {autoSkip: false, font: {size: 12}}, grid: {display: false}};

export const bars = drawn([...horizontal, Legend], ({items, parts}) => ({
  type: 'bar',
  data: {
    labels: items.map(({name, text}) => `${name} · ${text}`),
    datasets: parts.map((label, p) => ({
      label,
      data: items.map(({segments}) => segments[p].amount),
      backgroundColor: COLOURS[p],
    })),
  },
  options: {
    indexAxis: 'y',
    scales: {x: {stacked: true, ticks: {callback: millions}}, y: {stacked: true, ...names}},
    plugins: {legend: {position: 'top'}, tooltip: {callbacks: {label: ({raw}) => millions(raw)}}},
  },
}));

export const bullets = drawn(horizontal, ({items}) => ({
  type: 'bar',
  data: {
    labels: items.map(({name, rateText}) => `${name} · ${rateText}`),
    datasets: [
      {data: items.map(({rate}) => rate), backgroundColor: BAR, barPercentage: 0.4, grouped: false},
      {data: items.map(() => 1), backgroundColor: TRACK, barPercentage: 0.8, grouped: false},
    ],
  },
  options: {indexAxis: 'y', scales: {x: {display: false, min: 0, max: 1}, y: names}, plugins: noLegend},
}));

export const map = drawn([ChoroplethController, GeoFeature, ColorScale, ProjectionScale], ({items, map: topology}) => {
  const regions = feature(topology, topology.objects.governorates).features;
  const byKey = new Map(items.map(item => [item.key, item]));
  const colour = classesOf(items);
  return {
    type: 'choropleth',
    data: {
      labels: regions.map(({id}) => byKey.get(id).name),
      datasets: [
        {
          outline: regions,
          data: regions.map(region => ({feature: region, value: byKey.get(region.id).amount})),
          backgroundColor: ({raw}) => (raw ? colour(raw.value) : CLASSES[0]),
          borderColor: '#fff',
        },
      ],
    },
    options: {
      scales: {
        projection: {axis: 'x', projection: 'mercator'},
        color: {axis: 'x', quantize: 5, legend: {position: 'top-right'}},
      },
      plugins: noLegend,
    },
  };
});
