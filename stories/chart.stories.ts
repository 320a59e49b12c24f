import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {title: 'Chart of your own', component: 'mizania-chart'};
export default meta;

/** Bars by part, with their amounts: the whole spec is ten lines. In Arabic it is mirrored. */
export const Parts: StoryObj = {
  render: () => html`<mizania-chart src="/data/voted-2025.csv" spec="/charts/parts.vl.json" mirror></mizania-chart>`,
};

/** Lines over the years: `each="year"` gives the rows of all of them. */
export const Years: StoryObj = {
  render: () =>
    html`<mizania-chart
      src="/data/ministries-2015-2019.csv"
      spec="/charts/years.vl.json"
      each="year"
      mirror
    ></mizania-chart>`,
};

/** Two phases side by side, as dots joined by a line; the legend takes its words from the kit. */
export const Execution: StoryObj = {
  render: () =>
    html`<mizania-chart src="/data/illustrative.csv" spec="/charts/execution.vl.json" mirror></mizania-chart>`,
};

/** A cell for each part of each mission, its colour the share that the spec works out. */
export const Grid: StoryObj = {
  render: () => html`<mizania-chart src="/data/illustrative.csv" spec="/charts/grid.vl.json"></mizania-chart>`,
};

/** The spec in the tag, for pages that may not fetch, with a choice for the reader. */
export const InTheTag: StoryObj = {
  render: () =>
    html`<mizania-chart src="/data/illustrative.csv">
      <script type="application/vnd.vegalite.v6+json">
        {
          "params": [
            {
              "name": "least",
              "value": 2000,
              "bind": {"input": "range", "min": 0, "max": 6000, "step": 500, "name": "MD ≥"}
            }
          ],
          "transform": [{"filter": "datum.amount >= least * 1e6"}],
          "mark": "bar",
          "encoding": {
            "y": {"field": "mission", "title": null},
            "x": {"field": "amount"},
            "color": {
              "condition": {"test": "datum.mission_code == 'sante'", "value": {"expr": "colors.accent"}},
              "value": {"expr": "colors.muted"}
            }
          }
        }
      </script>
    </mizania-chart>`,
};

/** Small multiples keep their own width, and scroll where there is less. */
export const SmallMultiples: StoryObj = {
  render: () =>
    html`<mizania-chart
      src="/data/ministries-2015-2019.csv"
      each="year"
      .spec=${{
        columns: 3,
        facet: {field: 'title', header: {title: null}},
        spec: {
          width: 200,
          height: 120,
          mark: 'bar',
          encoding: {x: {field: 'year'}, y: {field: 'amount', axis: {title: null}}},
        },
      }}
    ></mizania-chart>`,
};
