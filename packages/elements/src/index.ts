export {BudgetElement, type BuildModel} from './budget-element.js';
export {defineAll} from './define.js';
export type * from './events.js';
export type {Explanation, Remark} from './view/explanation.js';
export {MizaniaBreakdown} from './widgets/breakdown.js';
export {MizaniaChart} from './widgets/chart.js';
export {MizaniaGauge} from './widgets/gauge.js';
export {MizaniaMap} from './widgets/map.js';
export {MizaniaTreemap} from './widgets/treemap.js';
