import {parseAmount} from '../amount/parse-amount.js';
import type {Budget} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {Unit} from '../country/pack.js';
import type {Table} from '../decode/table.js';
import type {InterpretOptions} from '../interpret/interpret.js';
import {plainRoleNamed} from '../interpret/vocabulary.js';
import {type Issue, issueOf} from '../issue.js';
import type {PublishedTotal} from './published.js';
import {statedName} from './stated-name.js';

/**
 * Totals that the publisher states above the table, in the unit of the file or in one of their own:
 * `# total_2015: 28900`, `# total_2024_voted: 59805 MD`, `# total_2025_revenue: …`. What the name leaves open must be the
 * only one of the file; otherwise the line is an issue, since a total of nobody knows what proves nothing.
 */
export function statedTotals(
  table: Table,
  budget: Budget,
  country: Country,
  options: InterpretOptions,
): {readonly totals: readonly PublishedTotal[]; readonly issues: readonly Issue[]} {
  const totals: PublishedTotal[] = [];
  const issues: Issue[] = [];
  for (const [key, text] of table.meta) {
    const named = /^total(?:[_ -]+(.+))?$/.exec(key);
    if (!named) continue;
    const total = statedName(named[1] ?? '', budget, country);
    const amount = total && amountOf(text, table, country, options);
    if (amount === undefined || !total) issues.push(issueOf('total-unclear', 'warning', {text: `# ${key}: ${text}`}));
    else totals.push({...total, amounts: new Map([[total.phase, amount]])});
  }
  return {totals, issues};
}

function amountOf(text: string, table: Table, country: Country, options: InterpretOptions): number | undefined {
  const [, digits = '', sign = ''] = /^([^\p{L}]+)(.*)$/u.exec(text.trim()) ?? [];
  const unit = sign.trim() === '' ? fileUnit(table, country, options) : country.unit(sign);
  if (!unit) return undefined;
  const stated = table.meta.get('decimal') ?? options.decimal;
  const marks = (['.', ','] as const).filter(mark => (stated !== '.' && stated !== ',') || stated === mark);
  const read = marks.map(mark => parseAmount(digits, mark, unit.exponent));
  const amounts = new Set(read.flatMap(parsed => (parsed.kind === 'amount' && !parsed.rounded ? [parsed.amount] : [])));
  return amounts.size === 1 ? [...amounts][0] : undefined;
}

/** The unit that holds for the whole file; one that stands in a column or in a header does not hold for a line above. */
function fileUnit(table: Table, country: Country, options: InterpretOptions): Unit | undefined {
  const [, inFile = ''] = [...table.meta].find(([key, value]) => plainRoleNamed(key) === 'unit' && value !== '') ?? [];
  return country.unit(inFile === '' ? (options.unit ?? '') : inFile);
}
