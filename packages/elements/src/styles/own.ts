import {css} from 'lit';

/** A page's own drawing: as high as it is, its controls under it. */
export const own = css`
  .drawing.own {
    position: relative;
    inset: auto;
    min-block-size: var(--height);
    color: var(--mz-ink);
    /* Starts, and so tells the drawing, when the page changes between light and dark. */
    transition: color 1ms;
  }
  .drawing.own:not(:empty) {
    min-block-size: 0;
  }
  .drawing.own text {
    /* Each text begins on the side on which its own language does. */
    unicode-bidi: plaintext;
  }
  .scroll {
    overflow-x: auto;
  }
  .picture {
    inline-size: max-content;
    min-inline-size: 100%;
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
