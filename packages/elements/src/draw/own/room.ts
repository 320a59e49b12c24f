import type {View} from 'vega';

/** A mark that lies far outside is left there: it may take this share of the width. */
const MOST = 0.4;
const PASSES = 4;

/**
 * Makes room for marks that reach beyond the axes, as the figure at the end of a bar does: Vega leaves it to its axes and
 * legends alone, and a number that is cut is a wrong number. Each pass moves the marks as well, so there are a few.
 */
export async function makeRoom(view: View, picture: Element): Promise<void> {
  for (let pass = 0; pass < PASSES; pass += 1) {
    const size = (name: string): number => Number(picture.querySelector('svg')?.getAttribute(name) ?? 0);
    const [width, height] = [size('width'), size('height')];
    const {x1, y1, x2, y2} = boundsOf(view);
    const padding = paddingOf(view);
    const [left, top] = [view.origin()[0] + padding.left, view.origin()[1] + padding.top];
    const over = {left: -x1 - left, right: x2 + left - width, top: -y1 - top, bottom: y2 + top - height};
    const sides = Object.keys(over) as (keyof typeof over)[];
    const lacking = sides.filter(side => over[side] > 1 && padding[side] + over[side] < MOST * width);
    if (lacking.length === 0) return;
    const more = lacking.map(side => [side, padding[side] + Math.ceil(over[side])] as const);
    await view
      .padding({...padding, ...Object.fromEntries(more)})
      .resize()
      .runAsync();
  }
}

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the marks lie, from the top left of the plot; the types of Vega leave it out. */
function boundsOf(view: View): {x1: number; y1: number; x2: number; y2: number} {
  const {root} = view.scenegraph() as unknown as {root: {bounds: {x1: number; y1: number; x2: number; y2: number}}};
  return root.bounds;
}

const paddingOf = (view: View): Sides => view.padding() as Sides;
