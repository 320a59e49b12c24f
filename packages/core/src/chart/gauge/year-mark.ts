import {isoDate} from '../../interpret/meta.js';
import {type Issue, issueOf} from '../../issue.js';
import {isolate} from '../../text/bidi.js';
import {formatDate, shareOfYear} from '../../text/date.js';
import {GAP} from '../bars/measures.js';
import type {RowPlace, RowsLayout} from '../bars/rows.js';
import {sided, type TextDatum} from '../bars/texts.js';
import type {ChartContext} from '../context.js';

/** The date at which execution was observed, and how much of the year had passed. */
export interface Situation {
  readonly date: string | undefined;
  /** Between 0 and 1; absent when the date is not a day of the shown year. */
  readonly gone: number | undefined;
  readonly issues: readonly Issue[];
}

/** The page's word on the date, else the file's. One that is not in the calendar is reported and not used. */
export function situationOf(ctx: ChartContext, asked: string | undefined): Situation {
  const wrong = asked !== undefined && asked !== '' && isoDate(asked) === undefined;
  const date = wrong ? ctx.budget.meta.asOf : (isoDate(asked) ?? ctx.budget.meta.asOf);
  const {year} = ctx.selection;
  const ofThisYear = date !== undefined && (year === undefined || date.startsWith(String(year)));
  const gone = ofThisYear ? shareOfYear(date) : undefined;
  const issues = wrong ? [issueOf('date-invalid', 'warning', {text: asked})] : [];
  return {date, gone: gone !== undefined && gone >= 0 && gone <= 1 ? gone : undefined, issues};
}

/** "Situation au 30 juin 2024", "49,7 % de l'année est écoulée" */
export function situationNotes({date, gone}: Situation, ctx: ChartContext): string[] {
  if (date === undefined) return [];
  const {words, percent} = ctx.texts;
  const said = [words.asOf(formatDate(date, words)), ...(gone === undefined ? [] : [words.yearGone(percent(gone))])];
  return [`${said.join(words.listSeparator)}.`];
}

/** On the last day of the year a mark would only repeat the end of the credits. */
export function marksYear({gone}: Situation): boolean {
  return gone !== undefined && gone < 1;
}

/** The fine mark at the share of the year gone, drawn over the bars alone so that it crosses no text. */
export function yearMark(places: readonly RowPlace[], x: number, ctx: ChartContext): readonly object[] {
  const at = sided(x, ctx);
  return places.map(({row, bar}) => ({
    key: row.key,
    x0: at,
    x1: at,
    y0: bar.y - GAP / 2,
    y1: bar.y + bar.height + GAP / 2,
  }));
}

/** Says what the mark is: above the rows when names stand beside them, else below the last bar. Never cut: the notes say it too. */
export function yearLabel(text: string, layout: RowsLayout, x: number, ctx: ChartContext): readonly TextDatum[] {
  const width = ctx.env.measure(text, ctx.small);
  if (width > ctx.env.width) return [];
  const start = Math.min(Math.max(0, x - width / 2), ctx.env.width - width);
  const y = layout.beside ? ctx.small * 0.7 : layout.height - ctx.small * 0.7;
  return [{key: 'year', x: sided(start, ctx), y, text: isolate(text, ctx.texts.lang), size: ctx.small}];
}
