import {barX, geo, plot, rect, text} from '@observablehq/plot';
import {hierarchy, treemap as layout} from 'd3-hierarchy';
import {feature} from 'topojson-client';
import {millions} from './format.js';
import {BAR, CLASSES, COLOURS, coloursOf, TRACK} from './palette.js';

const fits = (words, width) => words.length * 6.5 <= width;
const tipOf = ({name, text: words}) => `${name} : ${words}`;

export const treemap = place => input => {
  const {items, width, height} = input;
  const root = hierarchy({children: items}).sum(({amount}) => amount ?? 0);
  layout().size([width, height]).round(true).paddingInner(2)(root);
  const cells = root.leaves();
  const colour = coloursOf(items);
  const named = cells.filter(
    ({x0, x1, y0, y1, data}) => y1 - y0 >= 36 && fits(data.name, x1 - x0 - 8) && fits(data.text, x1 - x0 - 8),
  );
  const label = (of, dy) =>
    text(named, {x: 'x0', y: 'y0', dx: 4, dy, text: ({data}) => data[of], textAnchor: 'start', lineAnchor: 'top'});
  place.replaceChildren(
    plot({
      width,
      height,
      margin: 0,
      axis: null,
      style: {fontSize: '12px'},
      x: {domain: [0, width], range: [0, width]},
      y: {domain: [0, height], range: [0, height]},
      marks: [
        rect(cells, {
          x1: 'x0',
          x2: 'x1',
          y1: 'y0',
          y2: 'y1',
          fill: ({data}) => colour(data.group),
          title: ({data}) => tipOf(data),
        }),
        label('name', 4),
        label('text', 20),
      ],
    }),
  );
};

export const bars = place => input => {
  const {items, parts, width, height} = input;
  const segments = items.flatMap(({name, segments: own}) =>
    own.map(({name: part, amount, text: words}) => ({name, part, amount, text: words})),
  );
  place.replaceChildren(
    plot({
      width,
      height,
      marginLeft: 110,
      marginRight: 50,
      style: {fontSize: '12px'},
      x: {label: null, tickFormat: millions},
      y: {domain: items.map(({name}) => name), label: null},
      color: {domain: parts, range: COLOURS, legend: true},
      marks: [
        barX(segments, {y: 'name', x: 'amount', fill: 'part', title: tipOf}),
        text(items, {y: 'name', x: 'amount', text: 'text', textAnchor: 'start', dx: 4}),
      ],
    }),
  );
};

export const bullets = place => input => {
  const {items, width, height} = input;
  const tip = ({name, rateText, text: base}) => `${name} : ${rateText}, ${base}`;
  place.replaceChildren(
    plot({
      width,
      height,
      marginLeft: 110,
      marginRight: 60,
      style: {fontSize: '12px'},
      x: {axis: null, domain: [0, 1]},
      y: {domain: items.map(({name}) => name), label: null},
      marks: [
        barX(items, {y: 'name', x: () => 1, fill: TRACK, title: tip}),
        barX(items, {y: 'name', x: 'rate', fill: BAR, insetTop: 5, insetBottom: 5, title: tip}),
        text(items, {y: 'name', x: () => 1, text: 'rateText', textAnchor: 'start', dx: 6}),
      ],
    }),
  );
};

export const map = place => input => {
  const {items, map: topology, width, height} = input;
  const regions = feature(topology, topology.objects.governorates);
  const byKey = new Map(items.map(item => [item.key, item]));
  place.replaceChildren(
    plot({
      width,
      height,
      margin: 0,
      projection: {type: 'mercator', domain: regions},
      color: {type: 'quantize', range: CLASSES, tickFormat: millions, legend: true},
      marks: [
        geo(regions, {
          fill: ({id}) => byKey.get(id).amount,
          stroke: '#fff',
          title: ({id}) => tipOf(byKey.get(id)),
        }),
      ],
    }),
  );
};
