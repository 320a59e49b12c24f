const STEPS: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};

const depthOf = ({dataset}: HTMLElement): number => Number(dataset.depth);

/**
 * Keys on the names of the rows of a table (`[data-line]`), which are one tab stop: up and down from row to row, Home and End, and as
 * in a tree the arrow in the reading direction opens a row, the other one closes it or goes to the row above it.
 */
export function walkRows(event: KeyboardEvent): void {
  const {key, target, currentTarget} = event;
  const [body, from] = [currentTarget as HTMLElement, target as HTMLElement];
  const lines = [...body.querySelectorAll<HTMLElement>('[data-line]')];
  const at = lines.indexOf(from);
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const rtl = getComputedStyle(body).direction === 'rtl';
  const [inward, outward] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const step = STEPS[key];
  const isOpen = from.ariaExpanded === 'true';
  if (key === 'Home') lines[0]?.focus();
  else if (key === 'End') lines.at(-1)?.focus();
  else if (step !== undefined) lines[at + step]?.focus();
  else if (key === inward && from.ariaExpanded === 'false') from.click();
  else if (key === outward && isOpen) from.click();
  else if (key === outward)
    lines
      .slice(0, at)
      .reverse()
      .find(line => depthOf(line) < depthOf(from))
      ?.focus();
  else if (key !== inward) return;
  event.preventDefault();
}
