// By hand: d3 lays out, templates of text become the picture at one stroke, which no data join is faster than.
import {geoMercator, geoPath} from 'd3-geo';
import {hierarchy, treemap as layout} from 'd3-hierarchy';
import {scaleLinear} from 'd3-scale';
import {feature} from 'topojson-client';
import {escaped, millions} from './format.js';
import {BAR, CLASSES, classesOf, COLOURS, coloursOf, rangeOf, TRACK} from './palette.js';

const svg = ({width, height, title}, body) =>
  `<svg role="img" aria-label="${escaped(title)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">${body}</svg>`;

const text = (x, y, words, more = '') => `<text x="${x}" y="${y}" ${more}>${escaped(words)}</text>`;

const rect = (x, y, width, height, fill, tip) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"><title>${escaped(tip)}</title></rect>`;

/** The letters of the page's font are about so wide. */
const fits = (words, width) => words.length * 6.5 <= width;

export const treemap = place => input => {
  const root = hierarchy({children: input.items}).sum(({amount}) => amount ?? 0);
  layout().size([input.width, input.height]).round(true).paddingInner(2)(root);
  const colour = coloursOf(input.items);
  const cells = root.leaves().map(({x0, x1, y0, y1, data}) => {
    const cell = rect(x0, y0, x1 - x0, y1 - y0, colour(data.group), `${data.name} : ${data.text}`);
    const room = x1 - x0 - 8;
    if (y1 - y0 < 36 || !fits(data.name, room) || !fits(data.text, room)) return cell;
    return cell + text(x0 + 4, y0 + 14, data.name) + text(x0 + 4, y0 + 30, data.text, 'font-weight="bold"');
  });
  place.innerHTML = svg(input, cells.join(''));
};

const LEFT = 110;
const LEGEND = 24;

export const bars = place => input => {
  const {items, width, height, parts} = input;
  const x = scaleLinear([0, items[0].amount], [0, width - LEFT - 50]);
  const step = (height - LEGEND - 20) / items.length;
  const rows = items.map(({name, text: total, segments}, i) => {
    const y = LEGEND + i * step;
    let sum = 0;
    const own = segments.map(({amount, name: part, text: words}, p) => {
      const start = LEFT + x(sum);
      sum += amount;
      return rect(start, y + 4, x(amount), step - 8, COLOURS[p], `${name}, ${part} : ${words}`);
    });
    const middle = y + step / 2 + 4;
    return text(LEFT - 6, middle, name, 'text-anchor="end"') + own.join('') + text(LEFT + x(sum) + 4, middle, total);
  });
  const ticks = x.ticks(5).map(tick => text(LEFT + x(tick), height - 4, millions(tick), 'text-anchor="middle"'));
  const keys = parts.map(
    (name, p) =>
      `<rect x="${p * 160}" width="12" height="12" fill="${COLOURS[p]}"/>` + text(p * 160 + 16, 11, name.slice(0, 24)),
  );
  place.innerHTML = svg(input, [...keys, ...rows, ...ticks].join(''));
};

export const bullets = place => input => {
  const {items, width, height} = input;
  const full = width - LEFT - 60;
  const step = height / items.length;
  const rows = items.map(({name, text: base, rate, rateText}, i) => {
    const y = i * step;
    const middle = y + step / 2 + 4;
    const tip = `${name} : ${rateText}, ${base}`;
    return (
      text(LEFT - 6, middle, name, 'text-anchor="end"') +
      rect(LEFT, y + 7, full, step - 14, TRACK, tip) +
      rect(LEFT, y + 11, full * rate, step - 22, BAR, tip) +
      text(LEFT + full + 6, middle, rateText)
    );
  });
  place.innerHTML = svg(input, rows.join(''));
};

export const map = place => {
  /** The outlines stay as they are. @type {[id: string, path: string][] | undefined} */
  let paths;
  return input => {
    paths ??= pathsOf(input);
    const items = new Map(input.items.map(item => [item.key, item]));
    const colour = classesOf(input.items);
    const regions = paths.map(([id, path]) => {
      const {name, amount, text: words} = items.get(id);
      return `<path d="${path}" fill="${colour(amount)}" stroke="#fff"><title>${escaped(`${name} : ${words}`)}</title></path>`;
    });
    const [low, high] = rangeOf(input.items);
    const keys = CLASSES.map(
      (fill, i) =>
        `<rect x="${input.width - 90}" y="${i * 18}" width="12" height="12" fill="${fill}"/>` +
        text(input.width - 74, i * 18 + 11, millions(low + ((high - low) * i) / 5)),
    );
    place.innerHTML = svg(input, [...regions, ...keys].join(''));
  };
};

function pathsOf({map: topology, width, height}) {
  const regions = feature(topology, topology.objects.governorates);
  const path = geoPath(geoMercator().fitSize([width, height], regions)).digits(1);
  return regions.features.map(region => [region.id, path(region)]);
}
