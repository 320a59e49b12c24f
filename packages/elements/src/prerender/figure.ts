import {type Around, type ChartModel, type Issue, issueSentence, type Lang} from '@mizania/core';
import {html, nothing, type TemplateResult} from 'lit';
import {word} from '../locale/words.js';
import {legendView} from '../view/around.js';
import {anatomyView} from '../view/figure.js';
import {rankedView} from '../view/ranked.js';
import {tableView} from '../view/table.js';
import {listsView} from './lists.js';
import {pictureView} from './pictures.js';
import {type Sized, variantsView} from './variants.js';
import {SENTENCES} from './words.js';

/** What a figure that stands by itself shows. */
export interface Still {
  /** One model for each width, all of the same data. */
  readonly sized: readonly [Sized, ...Sized[]];
  readonly lang: Lang;
  readonly around: Around;
  readonly headingLevel: number;
  /** True for a map, which stands beside the list of its regions. */
  readonly ranked: boolean;
}

const sentencesOf = (issues: readonly Issue[], lang: Lang): readonly string[] =>
  issues.map(issue => issueSentence(issue, SENTENCES[lang]));

/** A widget as it stands without scripts: the same anatomy, with a table that opens by itself and without what only scripts can do. */
export function stillFigure({sized, lang, around, headingLevel, ranked}: Still): TemplateResult {
  const [{model}] = sized;
  const sentences = sentencesOf(around.remarks?.issues ?? [], lang);
  const body = ranked ? mapBody(sized, lang) : chartBody(sized, lang);
  return anatomyView(
    {model, lang, around, sentences, headingLevel, body},
    {
      lead: nothing,
      legend: stillLegend(sized, lang),
      tools: toolsView(model, lang),
    },
  );
}

/** A legend may name how many items are too small to be drawn, which is another number in another width. */
function stillLegend(sized: Still['sized'], lang: Lang): TemplateResult | typeof nothing {
  const variants = variantsView(sized, model => legendView(model, lang));
  return variants.length > 1 ? html`<div class="fluid">${variants}</div>` : legendView(sized[0].model, lang);
}

const chartBody = (sized: Still['sized'], lang: Lang): TemplateResult =>
  html`<div class="fluid">${variantsView(sized, stageView)} ${listsView(sized, lang)}</div>`;

function stageView(model: ChartModel): TemplateResult | typeof nothing {
  return model.drawing.height === 0 ? nothing : html`<div class="stage">${pictureView(model)}</div>`;
}

function mapBody(sized: Still['sized'], lang: Lang): TemplateResult {
  const [{model}] = sized;
  const isDrawn = model.drawing.height > 0;
  return html`<div class="fluid">
    <div class="map-body ${isDrawn ? 'drawn' : ''}">
      ${rankedView(model, lang)}
      ${isDrawn ? html`<div class="stage">${variantsView(sized, pictureView)}</div>` : nothing}
    </div>
  </div>`;
}

/** In the place of a button that needs a script stands its word, unseen: nothing moves when the button comes. */
function toolsView(model: ChartModel, lang: Lang): TemplateResult {
  return html`<details class="data">
    <summary class="actions" part="table-button">
      <span class="link"
        ><span class="shut">${word('showTable', lang)}</span><span class="open">${word('hideTable', lang)}</span></span
      >
      <span class="link later">${word('download', lang)}</span>
      <span class="link later">${word('listen', lang)}</span>
      <span class="link later">${word('help', lang)}</span>
    </summary>
    ${tableView(model.table, lang, true)}
  </details>`;
}

/** What keeps a chart from being made, in the reader's language. What stands in the tag is shown under it. */
export const stillError = (issues: readonly Issue[], lang: Lang): TemplateResult =>
  html`<div class="state error" part="error">
      <p><strong>${word('errorTitle', lang)}</strong></p>
      ${sentencesOf(issues, lang).map(sentence => html`<p>${sentence}</p>`)}
    </div>
    <slot></slot>`;
