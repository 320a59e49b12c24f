import type {ChartContext} from './context.js';

/** The name of a level as the head of a column: "Partie". */
export function heading(name: string, ctx: ChartContext): string {
  return name.charAt(0).toLocaleUpperCase(ctx.env.lang) + name.slice(1);
}
