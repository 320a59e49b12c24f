import type {ChartModel, Lang, OutlineItem} from '@mizania/core';
import {html, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {itemNodes} from './item-nodes.js';
import {type ItemHandlers, nodeOf} from './items.js';
import {rowView, rowWords} from './row.js';
import {swatchClass} from './swatch.js';

/** The regions beside a map, the highest first: its legend in full, and the one node of each region. */
export function rankedView({outline}: ChartModel, lang: Lang, on?: ItemHandlers): TemplateResult {
  const name = word('ranking', lang);
  const wordsOf = (item: OutlineItem) => rowWords(item, lang, {says: on !== undefined, swatch: regionClass});
  if (!on) {
    const rows = outline.map(item => html`<li>${rowView(wordsOf(item))}</li>`);
    return html`<ol class="ranked" part="list" role="list" aria-label=${name} aria-describedby="keys">
      ${rows}
    </ol>`;
  }
  const nodes = outline.map(item => nodeOf(item, on, wordsOf(item), {line: true}));
  return html`<ol
    class="ranked"
    part="list"
    role="list"
    aria-label=${name}
    aria-describedby="keys"
    ${itemNodes(nodes, on)}
  ></ol>`;
}

/** The colour of a region; what stands in no region has none. */
const regionClass = ({colour}: OutlineItem): string => (colour ? swatchClass(colour, colour === 'none') : 'no-swatch');
