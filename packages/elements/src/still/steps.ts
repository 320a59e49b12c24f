/**
 * Widths, in pixels, for which a picture is drawn when nobody can measure the room for it; each is shown from its width up
 * to the next, and grows with the room. The first is for the column of a phone of 320 pixels, the second for the phones of today,
 * the last for whole pages. A treemap has more of them, since the room decides which of its cells have a name.
 */
export const TREEMAP_STEPS: readonly number[] = [256, 328, 380, 480, 600, 720, 940, 1140];

/** Bars look alike at any width: their letters may grow by a third. */
export const BAR_STEPS: readonly number[] = [256, 328, 430, 570, 760, 1010];

/** Maps weigh most, so there are few: those beside their list, from 472 on, are as wide as those above it. */
export const MAP_STEPS: readonly number[] = [256, 350, 420, 472, 566, 636];

/** Where a picture may give way to another. */
export const STEPS: readonly number[] = [...new Set([...TREEMAP_STEPS, ...BAR_STEPS, ...MAP_STEPS])].sort(
  (a, b) => a - b,
);

/** The widest that a picture becomes. */
export const WIDEST = 1350;

/** A width for text of the usual size, as CSS: it grows with the reader's own text. */
export const roomFor = (width: number): string => `max(${width}px, ${width / 16}rem)`;
