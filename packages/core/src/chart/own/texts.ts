import type {BudgetEntry} from '../../budget/budget.js';
import type {Phase} from '../../budget/phase.js';
import {pickLabel} from '../../text/lang.js';
import {yearName} from '../../text/texts.js';
import {capital} from '../../text/capital.js';
import type {ChartContext} from '../context.js';
import {heading} from '../heading.js';
import {inLegalOrder, type Line} from './lines.js';
import type {FieldLook} from './spec/channels.js';

/** "Crédits votés": what the publisher measures, else what the amounts of a phase are. */
export function phaseName({budget, selection, texts}: ChartContext, phase: Phase): string {
  const measure = budget.meta.measure && pickLabel(budget.meta.measure, texts.lang)?.text;
  return capital(measure ?? texts.words.phase[selection.flow][phase], texts.lang);
}

/** What axes, legends and tooltips are called, by field. With `several` phases in a drawing each needs its own name. */
export function looksOf(
  ctx: ChartContext,
  levels: readonly string[],
  phases: readonly Phase[],
  several: boolean,
): ReadonlyMap<string, FieldLook> {
  const {words, unit, lang} = ctx.texts;
  const amount = (title: string): FieldLook => ({
    kind: 'amount',
    title,
    titleWithUnit: `${title}${words.listSeparator}${unit.heading[lang]}`,
  });
  const level = (id: string): FieldLook => ({
    kind: 'level',
    title: heading(ctx.texts.level(id), ctx),
    order: `${id}_order`,
  });
  return new Map([
    ...levels.flatMap(id => [[id, level(id)] as const, [`${id}_code`, level(id)] as const]),
    ['year', {kind: 'year', title: words.year}],
    ['year_name', {kind: 'level', title: words.year, order: 'year'}],
    ['amount', amount(several ? phaseName(ctx, ctx.selection.phase) : words.amount)],
    ...phases.map(phase => [phase, amount(phaseName(ctx, phase))] as const),
  ]);
}

/** The places of the entries of a level: official ones by their list, then as they come, and last what names none. */
function orderOf(
  lines: readonly Line[],
  level: string,
  ctx: ChartContext,
): ReadonlyMap<BudgetEntry | undefined, number> {
  const entries = inLegalOrder([...new Set(lines.map(({entries}) => entries.get(level)))], level, ctx);
  return new Map(entries.map((entry, i) => [entry, i + 1]));
}

/** The rows of the dataset: names in the reader's language, amounts in the main unit. */
export function recordsOf(
  ctx: ChartContext,
  lines: readonly Line[],
  levels: readonly string[],
  phases: readonly Phase[],
): readonly object[] {
  const main = 10 ** ctx.env.country.pack.currency.decimals;
  const orders = new Map(levels.map(level => [level, orderOf(lines, level, ctx)]));
  return lines.map(({entries, year, amounts}) => {
    const figure = (phase: Phase): number | null => {
      const amount = amounts.get(phase);
      return amount === undefined ? null : amount / main;
    };
    return Object.fromEntries<string | number | null>([
      ...levels.flatMap(level => {
        const entry = entries.get(level);
        return [
          [level, ctx.texts.labelOf(entry).text] as const,
          [`${level}_code`, entry ? entry.code || entry.key : null] as const,
          [`${level}_order`, orders.get(level)?.get(entry) ?? 0] as const,
        ];
      }),
      ['year', year ?? null],
      ['year_name', year === undefined ? null : yearName(year, ctx.budget, ctx.texts.words)],
      ['amount', figure(ctx.selection.phase)],
      ...phases.map(phase => [phase, figure(phase)] as const),
    ]);
  });
}
