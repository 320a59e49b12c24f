import {css} from 'lit';

/** The drawing, what lies over it, and the lists under it. */
export const chart = css`
  .stage {
    position: relative;
  }
  .chart {
    position: relative;
    block-size: var(--height);
    overflow: hidden;
  }
  .drawing {
    position: absolute;
    inset: 0;
    /* Text in an SVG is anchored by the inherited direction; the model has already placed it. */
    direction: ltr;
    line-height: 0;
  }
  .drawing svg {
    display: block;
    background: none !important;
  }
  .drawing text {
    font-family: var(--mz-font);
    white-space: pre;
  }
  .outlined .drawing path[fill^='var'] {
    stroke: var(--mz-ink);
    stroke-width: 1px;
  }
  ul.marks {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  ul.marks button {
    position: absolute;
    overflow: hidden;
    opacity: 0;
  }
  /* The ring is part of the drawing, where it follows the shape of the mark; forced colours need one of their own. */
  @media (forced-colors: active) {
    ul.marks button:focus-visible {
      opacity: 1;
      color: transparent;
      /* Else its words are painted after all, on a plate of their own. */
      forced-color-adjust: none;
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  .checks {
    font-size: 0.8125rem;
    margin-block-start: 0.75rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--mz-line);
    max-inline-size: 44rem;
    overflow-wrap: anywhere;
  }
  .checks-title {
    font-weight: 600;
  }
  .checks li {
    margin-block: 0.25rem;
  }
  .listed {
    margin-block-start: 0.75rem;
    font-size: 0.8125rem;
  }
  .listed-title {
    font-size: 0.75rem;
    color: var(--mz-quiet);
    margin-block-end: 0.25rem;
  }
  .listed ul {
    columns: 17rem auto;
    column-gap: 1.5rem;
  }
  .listed li {
    break-inside: avoid;
  }
  .listed .row {
    box-sizing: border-box;
    display: flex;
    inline-size: 100%;
    align-items: baseline;
    gap: 0.5rem;
    flex-wrap: wrap;
    min-block-size: 1.5rem;
    padding-block: 0.125rem;
  }
  .listed .name {
    flex: 1 1 6rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .listed .value {
    white-space: nowrap;
    font-weight: 600;
  }
  .tooltip {
    position: absolute;
    z-index: 2;
    left: var(--x);
    top: var(--y);
    inline-size: max-content;
    max-inline-size: min(18rem, 100%);
    box-sizing: border-box;
    background: var(--mz-ink);
    color: var(--mz-paper);
    padding: 0.5rem 0.75rem;
    font-size: 0.8125rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
    /* Seen where colours are forced. */
    outline: 1px solid transparent;
  }
  .tooltip.above {
    transform: translateY(-100%);
  }
  .tooltip .name {
    font-weight: 600;
  }
`;
