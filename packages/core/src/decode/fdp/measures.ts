import {type Issue, issueOf} from '../../issue.js';
import {columnIn, type Part, type Reader, type Sheet, valueAt} from './facts.js';
import type {Model} from './model.js';
import {formatOf, multiplied} from './numbers.js';

/** The wish of the page where the package has it, else the currency of most measures, else of most rows. */
export function currencyFor(
  model: Model,
  fact: Sheet,
  currencyOf: Reader | undefined,
  wish: string | undefined,
): string | undefined {
  const counts = new Map<string, number>();
  const count = (code: string | undefined): void => {
    if (code !== undefined && /^[A-Z]{3}$/.test(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  if (currencyOf) for (const {cells} of fact.rows) count(currencyOf(cells).toUpperCase());
  else for (const {currency} of model.measures) count(currency);
  if (wish !== undefined && counts.has(wish)) return wish;
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

type Shown = Part['measures'];

export function measuresIn(
  model: Model,
  fact: Sheet,
  currency: string | undefined,
  byRow: boolean,
  issues: Issue[],
): Shown {
  const shown = model.measures.flatMap((measure): Shown[number][] => {
    const at = columnIn(fact, measure.field);
    if (at < 0) {
      issues.push(issueOf('missing-field', 'error', {text: measure.field}));
      return [];
    }
    const cells = fact.rows.map(row => valueAt(fact, row.cells, at));
    if (!byRow && measure.currency !== currency) {
      const text = `${measure.field} (${measure.currency ?? '?'})`;
      const filled = cells.filter(cell => cell !== '').length;
      issues.push(issueOf('other-currency', 'warning', {text, detail: String(filled), leftOut: true}));
      return [];
    }
    const field = fact.resource.fields.find(({name}) => name === measure.field)?.at;
    const {values, issues: own} = multiplied(cells, formatOf(field, measure.field, measure.factor));
    issues.push(...own);
    return [{measure, values}];
  });
  const factors = new Set(shown.map(({measure}) => measure.factor));
  if (factors.size > 1) {
    const text = shown.map(({measure}) => `${measure.field} × ${measure.factor}`).join(', ');
    issues.push(issueOf('factors-differ', 'warning', {text}));
  }
  return shown;
}
