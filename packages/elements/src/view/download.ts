import type {TableModel, TableRow} from '@mizania/core';

/** Signs that start a formula, in their full-width forms too, after nothing or after what a reader does not see. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\p{Cc}]/u;

/** Cells that a spreadsheet would run as a formula get a quote; true numbers stay numbers. */
function harmless(text: string): string {
  const risky = FORMULA.test(text) && !/^-\d+(\.\d+)?$/.test(text);
  return risky ? `'${text}` : text;
}

function csvCell(text: string): string {
  const safe = harmless(text);
  return /[",\r\n;]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The table as it is shown: exact amounts in the main unit with a decimal point, so that any tool reads them. */
function cellsOf(table: TableModel, decimals: number): readonly (readonly string[])[] {
  const plain = (amount: number | undefined, cell: string): string => {
    if (amount === undefined) return cell;
    const size = String(Math.abs(amount)).padStart(decimals + 1, '0');
    return `${amount < 0 ? '-' : ''}${size.slice(0, -decimals || undefined)}${decimals > 0 ? `.${size.slice(-decimals)}` : ''}`;
  };
  const rows = [...table.rows, ...(table.total ? [table.total] : [])].map(row => [
    row.label.text,
    ...row.cells.map((cell, i) => plain(row.amounts[i], cell)),
  ]);
  return [table.columns, ...rows];
}

/**
 * A table with rows of several levels says the level of each, from 1, in a column after the names: whoever adds up a column must not
 * count an item and its parts. A table of one level stays as it is.
 */
export function withLevels(table: TableModel, heading: string): TableModel {
  if (table.rows.every(({depth}) => depth === 0)) return table;
  const [first = '', ...others] = table.columns;
  const levelled = (row: TableRow, level: string): TableRow => ({
    ...row,
    cells: [level, ...row.cells],
    amounts: [undefined, ...row.amounts],
  });
  return {
    ...table,
    columns: [first, heading, ...others],
    rows: table.rows.map(row => levelled(row, String(row.depth + 1))),
    ...(table.total ? {total: levelled(table.total, '')} : {}),
  };
}

export function tableCsv(table: TableModel, decimals: number): string {
  return cellsOf(table, decimals)
    .map(cells => cells.map(csvCell).join(','))
    .join('\r\n');
}

/** The same between tabs, as spreadsheets take it from the clipboard: a name with a tab or a line end has spaces instead. */
export function tableTsv(table: TableModel, decimals: number): string {
  return cellsOf(table, decimals)
    .map(cells => cells.map(text => harmless(text.replace(/[\t\r\n]+/g, ' '))).join('\t'))
    .join('\n');
}

/** Hands a text to the reader as a file, with the mark that makes spreadsheets read Arabic and accents. */
export function downloadText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([`\ufeff${text}`], {type: 'text/csv;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Puts a text on the clipboard; false where the page may not (no https, a frame without the right). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
