import type {Attributes} from '../view/assign.js';
import {BESIDES, type Layer, type Mark} from './scene.js';
import {shortPath} from './short-path.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make line feeds of these.
  '\r': '&#13;',
};

/** Text as it stands in markup, between tags and in attributes alike. */
export const escaped = (text: string): string => text.replace(/[&<>"'\r]/g, sign => ESCAPES[sign] ?? '');

const attributesOf = (wanted: Attributes | Mark): string =>
  Object.entries(wanted)
    .filter(([name, value]) => value !== undefined && !BESIDES.includes(name))
    .map(([name, value]) => ` ${name}="${escaped(name === 'd' ? shortPath(String(value)) : String(value))}"`)
    .join('');

const linesOf = (texts: readonly string[], leading: number | undefined): string =>
  texts.map((text, i) => `<tspan${attributesOf(i === 0 ? {} : {x: 0, dy: leading})}>${escaped(text)}</tspan>`).join('');

function contentOf({text = '', leading}: Mark): string {
  return typeof text === 'string' ? escaped(text) : linesOf(text, leading);
}

/** A text says where it begins: Firefox loses one without `x` that begins with a control character. */
const markOf = (tag: Layer['tag'], mark: Mark): string =>
  `<${tag}${tag === 'text' ? ' x="0" y="0"' : ''}${attributesOf(mark)}>${tag === 'text' ? contentOf(mark) : ''}</${tag}>`;

/**
 * The picture of a scene as text: the same elements and attributes as `picture()` gives to a page,
 * with paths written shorter.
 */
export const pictureMarkup = (layers: readonly Layer[], width: number, height: number): string =>
  `<svg class="marks" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g fill="none" stroke-miterlimit="4">${layers
    .map(
      ({name, tag, all, marks}) =>
        `<g class="${escaped(name)}"${attributesOf(all ?? {})}>${marks.map(mark => markOf(tag, mark)).join('')}</g>`,
    )
    .join('')}</g></svg>`;
