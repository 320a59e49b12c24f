/** Cells that a cell with spans stands for at most. */
const MOST = 1000;

/**
 * A table of the page as CSV. A cell over several columns or rows stands in the first of its places; the others are empty, as
 * in a spreadsheet. The caption is the title.
 */
export function csvOfTable(table: HTMLTableElement): string {
  const taken: Set<number>[] = [];
  const lines = Array.from(table.rows, ({cells}, r) => {
    const line: string[] = [];
    for (const cell of cells) {
      let c = 0;
      while (c < line.length || taken[r]?.has(c)) c += 1;
      while (line.length < c) line.push('');
      line.push(textOf(cell));
      take(taken, r, c, cell);
    }
    const last = Math.max(-1, ...(taken[r] ?? []));
    while (line.length <= last) line.push('');
    return line.map(quoted).join(',');
  });
  const caption = textOf(table.caption);
  return [...(caption === '' ? [] : [`# title: ${caption}`]), ...lines].join('\n');
}

function take(taken: Set<number>[], row: number, column: number, {rowSpan, colSpan}: HTMLTableCellElement): void {
  for (let r = row; r < row + Math.min(rowSpan, MOST); r += 1) {
    const places = (taken[r] ??= new Set());
    for (let c = column; c < column + Math.min(colSpan, MOST); c += 1) places.add(c);
  }
}

/** What a reader sees in one line. */
const textOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
