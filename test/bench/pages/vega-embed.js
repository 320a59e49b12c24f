import embed from 'vega-embed';
import {barsSpec, bulletsSpec, mapSpec, treemapSpec} from './vega-specs.js';

/** As its documentation says: a spec with its data, and the SVG renderer. The view is made anew: with other data other texts are to be placed. */
const drawn = /* @__NO_SIDE_EFFECTS__ */ specOf => place => {
  let last;
  return async input => {
    last?.finalize();
    last = await embed(place, specOf(input), {renderer: 'svg', actions: false});
  };
};

export const treemap = drawn(({items, width, height}) => {
  const [cells, ...others] = treemapSpec.data;
  const rows = items.map(({key, name, group, amount, text}) => ({key, name, group, amount, text, parent: 'all'}));
  return {...treemapSpec, width, height, data: [{...cells, values: [{key: 'all', parent: null}, ...rows]}, ...others]};
});

/** Vega-Lite's size is that of the plot or, with `fit`, of the whole picture. */
const whole = ({width, height}) => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width,
  height,
  autosize: {type: 'fit', contains: 'padding'},
});

export const bars = drawn(input => ({
  ...whole(input),
  ...barsSpec,
  data: {
    values: input.items.flatMap(({name, amount: total, text: totalText, segments}) =>
      segments.map(({name: part, amount, text}, order) => ({name, part, amount, text, order, total, totalText})),
    ),
  },
}));

export const bullets = drawn(input => ({
  ...whole(input),
  ...bulletsSpec,
  data: {values: input.items.map(({name, text, rate, rateText}) => ({name, text, rate, rateText}))},
}));

export const map = drawn(input => ({
  ...whole(input),
  ...mapSpec,
  data: {values: input.map, format: {type: 'topojson', feature: 'governorates'}},
  transform: mapSpec.transform.map(({from, ...transform}) => ({
    ...transform,
    from: {...from, data: {values: input.items.map(({key, name, amount, text}) => ({key, name, amount, text}))}},
  })),
}));
