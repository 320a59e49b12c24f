import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {title: 'Gauge', component: 'mizania-gauge'};
export default meta;

/** The whole chain, with the share of the year gone. Illustrative data with the whole structure of the law. */
export const WholeChain: StoryObj = {
  render: () => html`<mizania-gauge src="/data/illustrative.csv"></mizania-gauge>`,
};

/** The commitment credits, which are never added to the payment credits. */
export const CommitmentCredits: StoryObj = {
  render: () => html`<mizania-gauge src="/data/illustrative.csv" credit="commitment"></mizania-gauge>`,
};

/** The rate speaks of what was committed. */
export const Committed: StoryObj = {
  render: () => html`<mizania-gauge src="/data/illustrative.csv" phase="committed"></mizania-gauge>`,
};

/** One bullet per mission. */
export const EachMission: StoryObj = {
  render: () => html`<mizania-gauge src="/data/illustrative.csv" each="mission"></mizania-gauge>`,
};

/** One bullet per part. */
export const EachPart: StoryObj = {
  render: () => html`<mizania-gauge src="/data/illustrative.csv" each="part"></mizania-gauge>`,
};

/** The real figures at the end of 2024: 56 434.3 of 59 805 million dinars. */
export const EndOf2024: StoryObj = {
  render: () => html`<mizania-gauge src="/data/execution-2024.csv"></mizania-gauge>`,
};

/** The real figures at the middle of 2024. */
export const MidOf2024: StoryObj = {
  render: () => html`<mizania-gauge src="/data/execution-2024-june.csv"></mizania-gauge>`,
};

/** More than 100 %, a mission without a figure, one without credits, and one with neither a base nor a rate. */
export const OverAndUnknown: StoryObj = {
  render: () =>
    html`<mizania-gauge each="mission" as-of="2024-06-30" year="2024">
      <script type="text/csv">
        # unit: million
        # decimal: .
        year,mission_code,mission_fr,mission_ar,voted,paid
        2024,sante,Santé,الصحة,500,620.125
        2024,justice,Justice,العدل,80,
        2024,transport,Transport,النقل,,10
        2024,tourisme,Tourisme,السياحة,0,3
      </script>
    </mizania-gauge>`,
};

/** More than 100 % of the whole. */
export const Over: StoryObj = {
  render: () =>
    html`<mizania-gauge
      unit="million"
      .data=${[{mission_fr: 'Santé', mission_ar: 'الصحة', voted: 500, paid: 620.125}]}
    ></mizania-gauge>`,
};

/** Nothing is executed yet. */
export const OnlyVoted: StoryObj = {
  render: () => html`<mizania-gauge src="/data/voted-2025.csv"></mizania-gauge>`,
};

/** The file has no such phase: the widget says which ones it has. */
export const NoSuchPhase: StoryObj = {
  render: () => html`<mizania-gauge src="/data/voted-2025.csv" phase="paid"></mizania-gauge>`,
};
