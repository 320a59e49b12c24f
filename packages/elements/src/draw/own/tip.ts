/** The tooltip of a page's own drawing: what the spec says of a mark, as text. The table says it to everybody else. */
export class Tip {
  readonly element = document.createElement('div');

  constructor() {
    this.element.className = 'tooltip';
    this.element.setAttribute('aria-hidden', 'true');
    this.element.hidden = true;
  }

  /** Vega's own handler writes a style element into the page; this one only text. At its end a view calls it without an event. */
  readonly show = (_: unknown, event: MouseEvent | null, __: unknown, value: unknown): void => {
    const lines = linesOf(value);
    this.element.hidden = lines.length === 0;
    this.element.replaceChildren(
      ...lines.map(line => Object.assign(document.createElement('div'), {textContent: line, dir: 'auto'})),
    );
    const box = this.element.parentElement?.getBoundingClientRect();
    if (!box || !event || this.element.hidden) return;
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const {offsetWidth: width, offsetHeight: height} = this.element;
    const {style} = this.element;
    style.setProperty('--x', `${Math.max(0, Math.min(x + GAP, box.width - width))}px`);
    style.setProperty('--y', `${y > box.height / 2 ? y - height - GAP : y + GAP}px`);
  };
}

const GAP = 14;

function linesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value !== 'object') return [`${value as string | number | boolean}`];
  return Object.entries(value).map(([name, text]) => `${name}\u00a0: ${String(text)}`);
}
