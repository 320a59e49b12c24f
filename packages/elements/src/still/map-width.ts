/** From this width on the list stands beside the map, which leaves it this much room. In CSS pixels, for text of the usual size. */
export const WIDE = 472;
const LIST = 216;
const WIDEST = 420;

/** The room of a map in that of its widget. `textScale` is the reader's own text size, 1 for the usual one. */
export function mapWidth(width: number, textScale: number): {readonly wide: boolean; readonly width: number} {
  const wide = width >= WIDE * textScale;
  return {wide, width: wide ? Math.min(width - LIST * textScale, WIDEST) : width};
}
