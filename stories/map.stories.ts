import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {title: 'Map', component: 'mizania-map'};
export default meta;

/** Private investment by governorate; Médenine is not available, which is not zero. */
export const PrivateInvestment: StoryObj = {
  render: () => html`<mizania-map src="/data/private-investment-2016-2021.csv"></mizania-map>`,
};

/** The same per inhabitant, in classes of equal width. */
export const PerHead: StoryObj = {
  render: () => html`<mizania-map src="/data/private-investment-2016-2021.csv" per-head classes="equal"></mizania-map>`,
};

/** What one mission spends where: illustrative data. */
export const OneMission: StoryObj = {
  render: () => html`<mizania-map src="/data/illustrative.csv" mission="sante"></mizania-map>`,
};

/** Codes, names in French and Arabic and BOOST digits together; one place is no governorate, one row has no place, one is zero. */
export const NamesAndPlaces: StoryObj = {
  render: () =>
    html`<mizania-map
      unit="dinar"
      .data=${[
        {governorate: 'TN-61', voted: 1200.001},
        {governorate: 'Le Kef', voted: 800.5},
        {governorate: 'بنزرت', voted: 640},
        {governorate: '83', voted: 0},
        {governorate: 'Ambassade à Paris', voted: 75.25},
        {governorate: '', voted: 12.75},
      ]}
    ></mizania-map>`,
};

/** Better outlines, or another country's, by address. */
export const OwnGeometry: StoryObj = {
  render: () =>
    html`<mizania-map
      unit="dinar"
      geometry-source="Exemple"
      .data=${[
        {governorate: 'Tunis', voted: 5},
        {governorate: 'Ariana', voted: 7},
      ]}
      .geometry=${{
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: {name: 'تونس'},
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [10, 36],
                  [10, 37],
                  [11, 37],
                  [11, 36],
                  [10, 36],
                ],
              ],
            },
          },
          {
            type: 'Feature',
            properties: {NAME_1: 'Ariana'},
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [11, 36],
                  [11, 37],
                  [12, 37],
                  [12, 36],
                  [11, 36],
                ],
              ],
            },
          },
        ],
      }}
    ></mizania-map>`,
};

/** The outlines cannot be read: list and table stand. */
export const BadGeometry: StoryObj = {
  render: () =>
    html`<mizania-map
      src="/data/private-investment-2016-2021.csv"
      .geometry=${{type: 'Topology', objects: {}, arcs: []}}
    ></mizania-map>`,
};
