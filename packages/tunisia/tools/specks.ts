import type {Grid} from './grid.js';

/**
 * Gives every patch of at most `size` empty cells to a region beside it: what growing leaves between three regions or
 * closes off in a creek. Larger empty patches are water.
 */
export function fillSpecks({columns, rows, cells}: Grid, size: number): Grid {
  const filled = cells.slice();
  const seen = new Uint8Array(cells.length);
  for (let start = 0; start < cells.length; start++) {
    if (cells[start] !== 0 || seen[start] === 1) continue;
    seen[start] = 1;
    const patch = [start];
    let beside = 0;
    for (let i = 0; i < patch.length; i++) {
      for (const cell of neighboursOf(patch[i]!)) {
        if (cells[cell] !== 0) beside = cells[cell]!;
        else if (seen[cell] === 0) {
          seen[cell] = 1;
          patch.push(cell);
        }
      }
    }
    if (patch.length <= size) for (const cell of patch) filled[cell] = beside;
  }
  return {columns, rows, cells: filled};

  function neighboursOf(cell: number): number[] {
    const column = cell % columns;
    const around = [cell - columns, cell + columns];
    if (column > 0) around.push(cell - 1);
    if (column < columns - 1) around.push(cell + 1);
    return around.filter(other => other >= 0 && other < cells.length);
  }
}
