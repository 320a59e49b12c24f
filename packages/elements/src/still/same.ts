/** Controls of a figure that was made before, and the live ones that do the same. */
const SAME: readonly (readonly [still: string, live: string])[] = [
  ['.data > summary', '[part=table-button]'],
  ['.table-box', '.table-box'],
  ['.issues > summary', '.issues > summary'],
  ['.source a', '.source a'],
];

const FIRST_ITEM = '.marks [data-key][tabindex="0"], [data-key][tabindex="0"]';

/** Pixels by which a mark may lie elsewhere and still be the same: letters are set anew at every size. */
const NEAR = 3;

/** Where the reader clicked. */
export interface Click {
  readonly target: Element;
  readonly clientX: number;
  readonly clientY: number;
}

/** What has the focus next: the same control, or the first item of the chart. Nothing when the focus is elsewhere. */
export function sameControl(
  active: Element | null | undefined,
  still: HTMLElement,
  live: HTMLElement,
): HTMLElement | null {
  if (!active || !still.contains(active)) return null;
  const [, same] = SAME.find(([selector]) => active.matches(selector)) ?? [];
  return live.querySelector<HTMLElement>(same ?? FIRST_ITEM);
}

/** What is open and scrolled in one figure is so in the other. */
export function copyState(still: HTMLElement, live: HTMLElement): void {
  const [from, to] = [still, live].map(root => root.querySelector<HTMLDetailsElement>('.issues'));
  if (from && to) to.open = from.open;
  const [before, after] = [still, live].map(root => root.querySelector<HTMLElement>('.table-box'));
  if (before && after) after.scrollLeft = before.scrollLeft;
}

/** The same click on the live figure, where that has the same thing at the same place; to be done when it is seen. */
export function pressOn(
  {target, clientX, clientY}: Click,
  still: HTMLElement,
  live: HTMLElement,
): (() => void) | undefined {
  const hit = target.closest('.row, path, line, text');
  if (!hit || !still.contains(hit)) return undefined;
  const {left, top} = hit.getBoundingClientRect();
  const group = hit.matches('.row') ? '.row' : '.drawing path, .drawing line, .drawing text';
  // Of the pictures and lines for other widths nothing is seen.
  const seen = [...still.querySelectorAll(group)].filter(each => each.getClientRects().length > 0);
  const place = seen.indexOf(hit);
  const twin = live.querySelectorAll(group)[place];
  return () => {
    const found = twin?.getBoundingClientRect();
    if (!found || Math.abs(found.left - left) > NEAR || Math.abs(found.top - top) > NEAR) return;
    twin?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, clientX, clientY}));
  };
}
