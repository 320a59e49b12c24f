import {type Amount, ratioOf} from '../amount/amount.js';
import type {Shown} from '../check/shown.js';
import type {IssueCode} from '../issue.js';
import {creditsOf} from '../query/selection.js';
import {pickLabel, wholeName} from '../text/lang.js';
import {kickerOf} from '../text/texts.js';
import type {ChartContext} from './context.js';
import type {Span, TableRow} from './model.js';

/** The figures of a chart's question: one year and one phase, unless it compares several. */
export function shownIn({selection}: ChartContext, more: Partial<Pick<Shown, 'years' | 'phases'>> = {}): Shown {
  return {selection, years: [selection.year], phases: [selection.phase], ...more};
}

/** The kicker of a chart: country, year, what the amounts are. */
export function kickerIn(ctx: ChartContext, parts: {readonly year?: string; readonly phase?: boolean} = {}): string {
  return kickerOf(ctx.budget, ctx.selection, ctx.texts, ctx.env.country, parts);
}

/** The publisher's own title, else the one that the chart gives. */
export function titleIn(ctx: ChartContext, otherwise: string): string {
  const own = ctx.budget.meta.title && pickLabel(ctx.budget.meta.title, ctx.texts.lang);
  return own?.text ?? otherwise;
}

/** What the amounts are called at the start of a sentence: the publisher's measure, else spending or revenue. */
export function subjectIn(ctx: ChartContext): string {
  const measure = ctx.budget.meta.measure && pickLabel(ctx.budget.meta.measure, ctx.texts.lang);
  return measure?.text ?? ctx.texts.words.flow[ctx.selection.flow];
}

/** Remarks that every chart makes: the publisher's note, then what has no amount. (That data are invented is said before.) */
export function notesIn(ctx: ChartContext): string[] {
  const {words} = ctx.texts;
  const {note} = ctx.budget.meta;
  const own = note && pickLabel(note, ctx.texts.lang);
  return [
    ...(own ? [own.text] : []),
    ...creditNote(ctx),
    ...accountNotes(ctx),
    ...(ctx.total.missing > 0 ? [words.summaryMissing(ctx.total.missing, ctx.texts.whole(ctx.total.missing))] : []),
  ];
}

function creditNote({budget, selection, texts: {words}}: ChartContext): string[] {
  const {credit} = selection;
  const other = creditsOf(budget).find(kind => kind !== credit);
  return credit && other ? [words.onlyCredit(words.credit[credit], words.credit[other])] : [];
}

function accountNotes({accounts: {apart, added}, texts}: ChartContext): string[] {
  const {words, short, labelOf} = texts;
  const names = apart.map(({entry, amount}) =>
    words.pair(labelOf(entry).text, amount === undefined ? words.notAvailable : short(amount)),
  );
  return [
    ...(names.length > 0 ? [words.checks.accountsApart(names.join(words.listSeparator))] : []),
    ...(added ? [words.checks.accountsAdded] : []),
  ];
}

/** "Dépenses : **40 741 millions de dinars** au total.", or "Dépenses : non disponible." when no row has a figure. */
export function totalSentence(
  ctx: ChartContext,
  subject: string,
  amount: Amount,
  available = ctx.total.available,
): Span[] {
  if (!available) return [{text: `${ctx.texts.words.pair(subject, ctx.texts.words.notAvailable)}.`}];
  const [before, strong, after] = ctx.texts.words.summaryTotal(subject, ctx.texts.inWords(amount));
  const end = isPartial(ctx) ? ctx.texts.words.partialEnd : after;
  return [{text: before}, {text: strong, strong: true}, {text: end}];
}

/** Left out for a fault of the whole row, which is then in no total: the total of what is left is not the file's. */
const ROW_FAULTS: ReadonlySet<IssueCode> = new Set(['ragged-row', 'year-invalid', 'flow-unknown', 'credit-unknown']);

function isPartial({total, budget}: ChartContext): boolean {
  return total.missing > 0 || budget.issues.some(({code, leftOut}) => leftOut && ROW_FAULTS.has(code));
}

/** A share of a whole as text, or nothing where a share means nothing (an empty or negative whole, a negative part). */
export function shareText(ctx: ChartContext, part: Amount, whole: Amount): string | undefined {
  const ratio = ratioOf(part, whole);
  return ratio === undefined || whole < 0 || part < 0 ? undefined : ctx.texts.percent(ratio);
}

/** A row of the common table: name, exact amount, share. */
export function amountRow(
  ctx: ChartContext,
  row: Pick<TableRow, 'key' | 'label'> & {readonly amount: Amount; readonly available: boolean; readonly whole: Amount},
): TableRow {
  const {texts} = ctx;
  const cells = row.available
    ? [texts.exactDigits(row.amount), shareText(ctx, row.amount, row.whole) ?? '\u2013']
    : [texts.words.notAvailable, '\u2013'];
  return {
    key: row.key,
    label: wholeName(row.label),
    depth: 0,
    cells,
    amounts: [row.available ? row.amount : undefined, undefined],
  };
}

/** "Montant, en dinars" */
export function amountHeading(ctx: ChartContext): string {
  return `${ctx.texts.words.amount}${ctx.texts.words.listSeparator}${ctx.texts.exactUnit}`;
}
