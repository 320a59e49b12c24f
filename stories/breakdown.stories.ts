import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {title: 'Breakdown', component: 'mizania-breakdown'};
export default meta;

/** The seven parts of the whole budget; each opens into its articles. Illustrative data with the whole structure of the law. */
export const SevenParts: StoryObj = {
  render: () => html`<mizania-breakdown src="/data/illustrative.csv"></mizania-breakdown>`,
};

/** The parts of one mission. */
export const OneMission: StoryObj = {
  render: () => html`<mizania-breakdown src="/data/illustrative.csv" mission="sante"></mizania-breakdown>`,
};

/** The parts of each mission: amounts. */
export const EachMission: StoryObj = {
  render: () => html`<mizania-breakdown src="/data/illustrative.csv" each="mission"></mizania-breakdown>`,
};

/** The parts of each mission: shares of 100 %. */
export const EachMissionShares: StoryObj = {
  render: () => html`<mizania-breakdown src="/data/illustrative.csv" each="mission" percent></mizania-breakdown>`,
};

/** Years side by side, never added: ministries' budgets by title, 2015 to 2019. */
export const EachYear: StoryObj = {
  render: () =>
    html`<mizania-breakdown src="/data/ministries-2015-2019.csv" by="title" each="year"></mizania-breakdown>`,
};

/** Another classification: the finance law for 2019 by economic nature. */
export const FinanceLaw2019: StoryObj = {
  render: () => html`<mizania-breakdown src="/data/lf-2019.csv" by="economic_nature"></mizania-breakdown>`,
};

/** What was really spent, by part, at the end of 2024. */
export const Executed2024: StoryObj = {
  render: () => html`<mizania-breakdown src="/data/execution-2024.csv" phase="executed"></mizania-breakdown>`,
};

/** A negative amount goes to the other side of zero; an unknown one is not zero; some money is not broken down. */
export const NegativeAndMissing: StoryObj = {
  render: () =>
    html`<mizania-breakdown>
      <script type="text/csv">
        # unit: million
        # decimal: .
        # source_fr: Exemple
        # source_ar: مثال
        mission_code,mission_fr,mission_ar,part,voted
        sante,Santé,الصحة,1,500.125
        sante,Santé,الصحة,2,-120.250
        justice,Justice,العدل,3,80
        justice,Justice,العدل,4,
        justice,Justice,العدل,,12.5
      </script>
    </mizania-breakdown>`,
};

/** The same data per mission as shares: a row with a negative amount has none, and says so. */
export const SharesWithNegative: StoryObj = {
  render: () =>
    html`<mizania-breakdown each="mission" percent>
      <script type="text/csv">
        # unit: million
        # decimal: .
        mission_code,mission_fr,mission_ar,part,voted
        sante,Santé,الصحة,1,500.125
        sante,Santé,الصحة,2,-120.250
        justice,Justice,العدل,3,80
        justice,Justice,العدل,1,20
      </script>
    </mizania-breakdown>`,
};

/** Nothing was voted. */
export const AllZero: StoryObj = {
  render: () =>
    html`<mizania-breakdown
      unit="dinar"
      .data=${[
        {part: 1, voted: 0},
        {part: 2, voted: 0},
      ]}
    ></mizania-breakdown>`,
};

/** The file has no such classification: the widget says which ones it has. */
export const NoSuchClassification: StoryObj = {
  render: () => html`<mizania-breakdown src="/data/lf-2019.csv" by="function"></mizania-breakdown>`,
};
