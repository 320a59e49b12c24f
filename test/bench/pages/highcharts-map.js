import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/map.js';
import {millions} from './format.js';
import {drawn} from './highcharts.js';
import {CLASSES, rangeOf} from './palette.js';

/** @param {HTMLElement} place @param {object} options */
const make = (place, options) => Highcharts.mapChart(place, options);

export const map = drawn(make, ({items, map: topology, width, height}) => {
  const [low, high] = rangeOf(items);
  const step = (high - low) / CLASSES.length;
  const textOf = new Map(items.map(({key, text}) => [key, text]));
  return {
    chart: {map: withIds(topology), width, height, animation: false},
    mapView: {projection: {name: 'WebMercator'}},
    legend: {
      enabled: true,
      layout: 'vertical',
      align: 'right',
      verticalAlign: 'top',
      floating: true,
      labelFormatter() {
        return millions(this.from ?? low);
      },
    },
    colorAxis: {
      dataClasses: CLASSES.map((color, i) => ({
        color,
        from: i === 0 ? undefined : low + i * step,
        to: i === CLASSES.length - 1 ? undefined : low + (i + 1) * step,
      })),
    },
    tooltip: {
      pointFormatter() {
        return `${this.name} : ${textOf.get(this.id)}`;
      },
    },
    series: [
      {
        type: 'map',
        joinBy: ['id', 'id'],
        borderColor: '#fff',
        data: items.map(({key, name, amount}) => ({id: key, name, value: amount})),
      },
    ],
  };
});

/** Highcharts joins by a property. */
function withIds(topology) {
  const [[name, collection]] = Object.entries(topology.objects);
  const geometries = collection.geometries.map(region => ({...region, properties: {id: region.id}}));
  return {...topology, objects: {[name]: {...collection, geometries}}};
}
