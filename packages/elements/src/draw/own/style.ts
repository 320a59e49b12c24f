/** A page's own drawing: as high as it is, its controls under it. */
const text = `
  .chart {
    block-size: auto;
    overflow: visible;
  }
  .drawing {
    position: relative;
    inset: auto;
    min-block-size: var(--height);
    color: var(--mz-ink);
    /* Starts, and so tells the drawing, when the page changes between light and dark. */
    transition: color 1ms;
  }
  .drawing:not(:empty) {
    min-block-size: 0;
  }
  .drawing text {
    /* Each text begins on the side on which its own language does. */
    unicode-bidi: plaintext;
  }
  /* A shadow lies at the side on which there is more. */
  .scroll {
    overflow-x: auto;
    background:
      linear-gradient(to right, var(--mz-paper), var(--mz-paper)) left local,
      linear-gradient(to right, var(--mz-paper), var(--mz-paper)) right local,
      linear-gradient(to right, var(--mz-quiet), transparent) left scroll,
      linear-gradient(to left, var(--mz-quiet), transparent) right scroll;
    background-size: 1rem 100%, 1rem 100%, 0.5rem 100%, 0.5rem 100%;
    background-repeat: no-repeat;
  }
  .picture {
    inline-size: max-content;
    min-inline-size: 100%;
  }
  [dir='rtl'] .controls {
    direction: rtl;
  }
  .controls {
    line-height: 1.4;
    font-size: 0.8125rem;
  }
  .controls label {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 1.5rem;
  }
  .controls :is(input, select) {
    font: inherit;
    min-block-size: 1.5rem;
  }
  .tooltip[hidden] {
    display: none;
  }
`;

/** The roots that have it. */
const styled = new WeakSet<Node>();

/** Gives the style to the shadow root of a drawing: it comes with Vega, since nobody else needs it. */
export function styleIn(container: Element): void {
  const root = container.getRootNode();
  if (!(root instanceof ShadowRoot) || styled.has(root)) return;
  styled.add(root);
  if (typeof root.adoptedStyleSheets === 'undefined') {
    // As Lit does where a root cannot adopt a sheet.
    root.append(Object.assign(document.createElement('style'), {textContent: text}));
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
