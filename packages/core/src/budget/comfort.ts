/** Rows that a page works through without a reader noticing: a chart goes over them several times at every change. */
export const COMFORT = 20_000;
