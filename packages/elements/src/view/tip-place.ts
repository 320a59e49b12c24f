/** Where a tooltip stands: pixels from the top left of the chart, already kept inside it. */
export interface TipPlace {
  readonly x: number;
  readonly y: number;
  /** True when it stands above that point, in the lower half of a drawing. */
  readonly above: boolean;
}

const WIDTH = 288;
/** Between a tooltip and what it is about, in pixels. */
export const GAP = 14;

/** Beside a point of a drawing, within it. */
export function tipAt(
  x: number,
  y: number,
  {width, height}: {width: number; height: number} = {width: 0, height: 0},
): TipPlace {
  const above = y > height / 2;
  return {x: Math.max(0, Math.min(x, width - WIDTH)), y: above ? y - 2 * GAP : y, above};
}
