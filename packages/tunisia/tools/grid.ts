import type {Region} from './source.js';

/** A raster of region numbers: 0 is nobody's, `n` is the n-th region. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array;
}

/** Draws the regions, `scale` cells to a pixel, with an empty margin of `margin` cells on each side. */
export function rasterise(
  regions: readonly Region[],
  width: number,
  height: number,
  scale: number,
  margin: number,
): Grid {
  const columns = Math.ceil(width * scale) + 2 * margin;
  const rows = Math.ceil(height * scale) + 2 * margin;
  const cells = new Uint8Array(columns * rows);
  regions.forEach((region, index) => {
    for (let row = 0; row < rows; row++) {
      const crossings = crossingsOf(region, (row + 0.5 - margin) / scale);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const from = Math.ceil(crossings[i]! * scale + margin - 0.5);
        const to = Math.ceil(crossings[i + 1]! * scale + margin - 0.5);
        cells.fill(index + 1, row * columns + from, row * columns + to);
      }
    }
  });
  return {columns, rows, cells};
}

/** Where the region's outline meets a horizontal line, from left to right. */
function crossingsOf(region: Region, y: number): number[] {
  const crossings: number[] = [];
  for (const ring of region.rings) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    });
  }
  return crossings.sort((a, b) => a - b);
}

/**
 * Gives empty cells to the nearest region: those within `reach` cells of one, and those in a gap of up to `gap` cells
 * between two.
 */
export function grow({columns, rows, cells}: Grid, reach: number, gap: number): Grid {
  const FAR = 255;
  const nearest = new Uint8Array(cells.length);
  const distance = new Uint8Array(cells.length).fill(FAR);
  const other = new Uint8Array(cells.length).fill(FAR);
  const radius = Math.ceil(gap);
  for (let row = radius; row < rows - radius; row++) {
    for (let column = radius; column < columns - radius; column++) {
      const at = row * columns + column;
      const region = cells[at]!;
      if (region === 0 || ![at - 1, at + 1, at - columns, at + columns].some(side => cells[side] === 0)) continue;
      for (let dy = -radius; dy <= radius; dy++) {
        for (let dx = -radius; dx <= radius; dx++) {
          const cell = at + dy * columns + dx;
          const squared = dx * dx + dy * dy;
          if (cells[cell] !== 0 || squared > gap * gap) continue;
          if (region === nearest[cell] || squared < distance[cell]!) {
            if (region !== nearest[cell]) other[cell] = distance[cell]!;
            distance[cell] = Math.min(distance[cell]!, squared);
            nearest[cell] = region;
          } else if (squared < other[cell]!) {
            other[cell] = squared;
          }
        }
      }
    }
  }
  const grown = cells.map((region, cell) => {
    if (region !== 0 || nearest[cell] === 0) return region;
    const near = Math.sqrt(distance[cell]!);
    const between = other[cell] !== FAR && near + Math.sqrt(other[cell]!) <= gap;
    return near <= reach || between ? nearest[cell]! : 0;
  });
  return {columns, rows, cells: grown};
}
