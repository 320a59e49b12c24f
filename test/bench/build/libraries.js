/**
 * The libraries that draw in a page, and the module that draws each kind.
 * @type {Record<string, {label: string, packages: string[], modules: Record<string, string>, cannot?: Record<string, string>}>}
 */
export const LIBRARIES = {
  d3: library('d3 by hand', ['d3-hierarchy', 'd3-scale', 'd3-geo', 'd3-dsv', 'topojson-client'], 'd3.js'),
  plot: library('Plot', ['@observablehq/plot', 'd3-hierarchy'], 'plot.js'),
  echarts: library('ECharts', ['echarts'], 'echarts.js'),
  highcharts: library('Highcharts', ['highcharts'], 'highcharts.js', {map: 'highcharts-map.js'}),
  chartjs: library('Chart.js', ['chart.js', 'chartjs-chart-treemap', 'chartjs-chart-geo'], 'chartjs.js'),
  'vega-embed': library('vega-embed', ['vega-embed', 'vega', 'vega-lite'], 'vega-embed.js'),
};

/** @param {string} label @param {string[]} packages @param {string} module @param {Record<string, string>} [others] */
function library(label, packages, module, others = {}) {
  return {label, packages, modules: {treemap: module, bars: module, bullets: module, map: module, ...others}};
}
