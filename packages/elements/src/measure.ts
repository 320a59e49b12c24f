import type {ChartEnv} from '@mizania/core';

let context: CanvasRenderingContext2D | null | undefined;
/** What the context is set to: to set it anew costs more than to measure. */
let taken = '';
const widths = new Map<string, number>();
const LIMIT = 5000;

/**
 * Measures text in the font that the drawing will have: Firefox takes another one for `system-ui` in Arabic than in French.
 * Widths are kept: the same names come at every resize.
 */
export function measureIn(fontFamily: string, lang: string): ChartEnv['measure'] {
  return (text, size, bold = false) => {
    const key = `${size}|${bold}|${lang}|${fontFamily}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (widths.size > LIMIT) widths.clear();
      width = widthOf(text, `${bold ? 600 : 400} ${size}px ${fontFamily}`, size, lang);
      widths.set(key, width);
    }
    return width;
  };
}

/** Where there is no canvas, a generous estimate: a label too many in the list is better than one that is cut. */
function widthOf(text: string, font: string, size: number, lang: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.65;
  if (taken !== `${lang} ${font}`) {
    taken = `${lang} ${font}`;
    context.canvas.lang = lang;
    context.font = font;
  }
  return context.measureText(text).width;
}
