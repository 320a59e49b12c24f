import {BAR, CLASSES, COLOURS, TRACK} from './palette.js';

const names = {field: 'name', type: 'nominal', sort: null, title: null};
const tooltip = [{field: 'name'}, {field: 'text'}];

/** Vega-Lite has no treemap: Vega has. */
export const treemapSpec = {
  $schema: 'https://vega.github.io/schema/vega/v6.json',
  padding: 0,
  autosize: 'none',
  data: [
    {
      name: 'cells',
      transform: [
        {type: 'stratify', key: 'key', parentKey: 'parent'},
        {type: 'treemap', field: 'amount', round: true, paddingInner: 2, size: [{signal: 'width'}, {signal: 'height'}]},
        {type: 'filter', expr: 'datum.parent !== null'},
      ],
    },
    {
      name: 'named',
      source: 'cells',
      transform: [
        {type: 'filter', expr: 'datum.y1 - datum.y0 >= 36 && length(datum.name) * 6.5 <= datum.x1 - datum.x0 - 8'},
      ],
    },
  ],
  scales: [{name: 'colour', type: 'ordinal', domain: {data: 'cells', field: 'group'}, range: COLOURS}],
  marks: [
    {
      type: 'rect',
      from: {data: 'cells'},
      encode: {
        update: {
          x: {field: 'x0'},
          x2: {field: 'x1'},
          y: {field: 'y0'},
          y2: {field: 'y1'},
          fill: {scale: 'colour', field: 'group'},
          tooltip: {signal: "datum.name + ' : ' + datum.text"},
        },
      },
    },
    ...['name', 'text'].map((field, line) => ({
      type: 'text',
      interactive: false,
      from: {data: 'named'},
      encode: {
        update: {
          x: {field: 'x0', offset: 4},
          y: {field: 'y0', offset: 4 + line * 16},
          baseline: {value: 'top'},
          fontSize: {value: 12},
          text: {field},
        },
      },
    })),
  ],
};

export const barsSpec = {
  data: {name: 'segments'},
  encoding: {y: {...names, axis: {labelFontSize: 12, labelLimit: 0}}},
  layer: [
    {
      mark: 'bar',
      encoding: {
        x: {
          field: 'amount',
          type: 'quantitative',
          stack: 'zero',
          title: null,
          axis: {labelExpr: "replace(format(datum.value / 1000, ',.0f'), ',', ' ')"},
        },
        color: {
          field: 'part',
          type: 'nominal',
          sort: null,
          title: null,
          scale: {range: COLOURS},
          legend: {orient: 'top'},
        },
        order: {field: 'order'},
        tooltip,
      },
    },
    {
      transform: [{filter: 'datum.order === 0'}],
      mark: {type: 'text', align: 'left', dx: 4, fontSize: 12},
      encoding: {x: {field: 'total', type: 'quantitative'}, text: {field: 'totalText'}},
    },
  ],
};

export const bulletsSpec = {
  data: {name: 'items'},
  encoding: {y: {...names, axis: {labelFontSize: 12, labelLimit: 0}}},
  layer: [
    {
      mark: {type: 'bar', color: TRACK, height: 18},
      encoding: {x: {datum: 1, type: 'quantitative', axis: null, scale: {domain: [0, 1]}}, tooltip},
    },
    {mark: {type: 'bar', color: BAR, height: 9}, encoding: {x: {field: 'rate', type: 'quantitative'}, tooltip}},
    {
      mark: {type: 'text', align: 'left', dx: 6, fontSize: 12},
      encoding: {x: {datum: 1, type: 'quantitative'}, text: {field: 'rateText'}},
    },
  ],
};

export const mapSpec = {
  transform: [{lookup: 'id', from: {data: {name: 'items'}, key: 'key', fields: ['amount', 'name', 'text']}}],
  projection: {type: 'mercator'},
  mark: {type: 'geoshape', stroke: '#fff'},
  encoding: {
    color: {
      field: 'amount',
      type: 'quantitative',
      title: null,
      scale: {type: 'quantize', range: CLASSES},
      legend: {orient: 'top-right', format: '.3s'},
    },
    tooltip,
  },
};
