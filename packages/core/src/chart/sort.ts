import type {Lang} from '../text/lang.js';
import type {TableModel, TableRow} from './model.js';

/** Which column orders a table, 0 being the names, and which way. */
export interface TableOrder {
  readonly column: number;
  readonly descending: boolean;
}

/** A number as the kit writes it, read back; nothing for words and dashes. */
function numberIn(cell: string, lang: Lang): number | undefined {
  const text = cell.replace(/[\s\u00a0\u202f\u202a-\u202c\u2066-\u2069]/g, '').replace(/\u2212/g, '-');
  const plain = lang === 'en' ? text.replace(/,/g, '') : text.replace(/\./g, '').replace(/,/g, '.');
  const [match] = /^-?\d+(\.\d+)?/.exec(plain) ?? [];
  return match === undefined ? undefined : Number(match);
}

/**
 * The rows in the order of a column: amounts by their exact value, shares by what they say, names (of the first column and
 * of any without a figure) as the language orders them. What has no figure stays last either way; equal rows keep their order.
 */
export function sortedRows(table: TableModel, order: TableOrder | undefined, lang: Lang): readonly TableRow[] {
  if (!order) return table.rows;
  const {column, descending} = order;
  const names = new Intl.Collator(lang, {numeric: true});
  const valueOf = ({amounts, cells}: TableRow): number | undefined =>
    amounts[column - 1] ?? numberIn(cells[column - 1] ?? '', lang);
  const sign = descending ? -1 : 1;
  const named = column === 0 || table.rows.every(row => valueOf(row) === undefined);
  const nameOf = ({label, cells}: TableRow): string => (column === 0 ? label.text : (cells[column - 1] ?? ''));
  const compare = (a: TableRow, b: TableRow): number => {
    if (named) return sign * names.compare(nameOf(a), nameOf(b));
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * (one - other);
  };
  return [...table.rows].sort(compare);
}
