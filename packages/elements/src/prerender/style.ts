import {BudgetElement} from '../budget-element.js';
import {live} from '../styles/live.js';
import {map} from '../styles/map.js';
import {still} from '../styles/still.js';

const sheets = [...BudgetElement.styles.filter(sheet => sheet !== live), map, still];

/** Styles without what is only for who writes them. */
const shortened = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

/**
 * The styles of every figure made without a page: one text for all widgets and languages of a version of the kit. A page may serve
 * it as a file and name that file as `stylesheet`.
 */
export const stylesheet: string = shortened(sheets.map(({cssText}) => cssText).join('\n'));

/** Its hash for a `style-src` that allows no other style in the page: `'sha256-…'` in quotes. */
export async function stylesheetHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(stylesheet));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
