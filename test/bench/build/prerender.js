import {readFileSync} from 'node:fs';
import {PAGES} from '../task/charts.js';
import {prerenderedPage, tagOf} from './html.js';

/**
 * The page with the pictures in it, as `@mizania/elements/prerender` writes them, or nothing when this kit has no such export.
 * @param {string} page
 * @param {string} file the CSV
 * @returns {Promise<string | undefined>}
 */
export async function prerendered(page, file) {
  const {prerender} = await import('@mizania/elements/prerender').catch(error => {
    if (error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' || error.code === 'ERR_MODULE_NOT_FOUND') return {};
    throw error;
  });
  if (!prerender) return undefined;
  const text = readFileSync(file, 'utf8');
  const widgets = [];
  for (const [i, chart] of PAGES[page].entries()) {
    const [tag, attributes] = tagOf(chart);
    widgets.push(await prerender(tag, {...attributes, 'data-chart': String(i)}, text));
  }
  return prerenderedPage(page, widgets);
}
