import type {Piece} from '@mizania/core';
import {html, type TemplateResult} from 'lit';

/** What is in a text: words, or a view of them. */
type Content = string | TemplateResult;

/** A word that is explained to whoever points at it or gives it the focus. An inline element, so that lines break as in plain text. */
export const termView = (content: Content, term: string, isStop = false): TemplateResult =>
  html`<span class="term" role="button" data-term=${term} tabindex=${isStop ? 0 : -1}>${content}</span>`;

/** A text with its terms; `stop` is the one that Tab comes to. Without it, plain text. */
export function piecesView(
  text: string,
  pieces: readonly Piece[] | undefined,
  stop: string | undefined,
): string | readonly Content[] {
  if (!pieces || stop === undefined) return text;
  return pieces.map(({text: words, term}) => (term ? termView(words, term, term === stop) : words));
}
