import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {attributes} from './attributes.js';
import type {Layer, Mark} from './scene.js';

/**
 * One template for each kind of element, so that a redraw keeps the nodes that stand in the page. A text says where it
 * begins: Firefox loses one without `x` that begins with a control character.
 */
const ELEMENTS: Readonly<Record<Layer['tag'], (mark: Mark) => SVGTemplateResult>> = {
  path: mark => svg`<path ${attributes(mark)}></path>`,
  line: mark => svg`<line ${attributes(mark)}></line>`,
  text: mark =>
    svg`<text x="0" y="0" ${attributes(mark)}>${typeof mark.text === 'object' ? lines(mark.text, mark.leading) : mark.text}</text>`,
};

const lines = (texts: readonly string[], leading: number | undefined): readonly SVGTemplateResult[] =>
  texts.map((text, i) => svg`<tspan ${attributes(i === 0 ? {} : {x: 0, dy: leading})}>${text}</tspan>`);

/** The picture of a scene. The classes are the names of the layers in the spec. */
export const picture = (layers: readonly Layer[], width: number, height: number): TemplateResult =>
  html`<svg class="marks" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <g fill="none" stroke-miterlimit="4">
      ${layers.map(
        ({name, tag, all, marks}) => svg`<g class=${name} ${attributes(all ?? {})}>${marks.map(ELEMENTS[tag])}</g>`,
      )}
    </g>
  </svg>`;
