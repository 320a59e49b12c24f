import type {ChartContext} from './context.js';

/** The name of a level as the head of a column: "Partie", «القسم». */
export function heading(name: string, ctx: ChartContext): string {
  return ctx.texts.words.head(name);
}
