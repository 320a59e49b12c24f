import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {title: 'Treemap', component: 'mizania-treemap'};
export default meta;

/** Finance law 2019: ministries, then Title and economic nature. */
export const FinanceLaw2019: StoryObj = {
  render: () => html`<mizania-treemap src="/data/lf-2019.csv"></mizania-treemap>`,
};

/** Mission, programme, sub-programme, activity: illustrative data with the whole structure of the law. */
export const WholeStructure: StoryObj = {
  render: () => html`<mizania-treemap src="/data/illustrative.csv"></mizania-treemap>`,
};

/** One mission only, and the commitment credits. */
export const OneMission: StoryObj = {
  render: () =>
    html`<mizania-treemap src="/data/illustrative.csv" mission="sante" credit="commitment"></mizania-treemap>`,
};

/** By nature instead of by purpose. */
export const ByPart: StoryObj = {
  render: () => html`<mizania-treemap src="/data/illustrative.csv" by="part article"></mizania-treemap>`,
};

/** Data in the page, for sites that may not fetch; some lines cannot be read, one is negative. */
export const InlineWithFaults: StoryObj = {
  render: () =>
    html`<mizania-treemap>
      <script type="text/csv">
        # unit: million
        # source_fr: Exemple
        # source_ar: مثال
        mission_code,mission_fr,mission_ar,voted
        sante,Santé,الصحة,3700.125
        education,Éducation,التربية,7300
        justice,Justice,العدل,beaucoup
        transport,Transport,النقل,
        remboursements,Remboursements,استرجاعات,-120.5
      </script>
    </mizania-treemap>`,
};

/** Names as files have them: very long, with markup or marks of direction in them, in one language only, and of no known family. */
export const NamesOfAnyKind: StoryObj = {
  render: () =>
    html`<mizania-treemap
      unit="million"
      .data=${[
        {mission_code: 'sante', mission_fr: 'Santé', mission_ar: 'الصحة', voted: 3700},
        {mission_code: 'justice', mission_fr: 'Justice', mission_ar: 'العدل', voted: 1800},
        {
          mission_fr:
            'Office national de l’assainissement, de la protection du littoral et de l’aménagement du territoire',
          mission_ar: 'الديوان الوطني للتطهير وحماية الشريط الساحلي والتهيئة الترابية والتعمير بكامل ولايات الجمهورية',
          voted: 1500,
        },
        {mission_fr: '<b>Transport</b> & "routes"', mission_ar: '<b>النقل</b> و"الطرقات"', voted: 1200},
        {mission_fr: 'ONAS (2)', mission_ar: 'ديوان ONAS (2)', voted: 900},
        {mission_fr: 'Office sans nom arabe', voted: 700},
        {mission_fr: 'Dire\u202ection', mission_ar: 'إدا\u202eرة', voted: 500},
      ]}
    ></mizania-treemap>`,
};

/** Nothing was voted. */
export const AllZero: StoryObj = {
  render: () =>
    html`<mizania-treemap
      unit="dinar"
      .data=${[
        {mission_fr: 'Santé', mission_ar: 'الصحة', voted: 0},
        {mission_fr: 'Justice', mission_ar: 'العدل', voted: 0},
      ]}
    ></mizania-treemap>`,
};

/** The unit is not stated: the widget refuses to guess. */
export const UnitMissing: StoryObj = {
  render: () =>
    html`<mizania-treemap .data=${[{mission_fr: 'Santé', mission_ar: 'الصحة', voted: 3700}]}></mizania-treemap>`,
};
