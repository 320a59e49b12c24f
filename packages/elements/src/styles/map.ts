import {css} from 'lit';

/** The map and its ranked list: side by side where there is room, the list first on a phone. */
export const map = css`
  .map-body {
    display: grid;
    gap: 1rem 1.5rem;
  }
  .map-body .stage {
    inline-size: var(--width);
    max-inline-size: 100%;
    margin-inline: auto;
  }
  .map-body.wide {
    grid-template-columns: auto minmax(0, 22rem);
    align-items: start;
    justify-content: start;
  }
  .map-body.wide .stage {
    grid-column: 1;
    grid-row: 1;
  }
  .map-body.wide .ranked {
    grid-column: 2;
    grid-row: 1;
    columns: auto;
  }
  .ranked {
    columns: 10rem 2;
    column-gap: 1rem;
    font-size: 0.8125rem;
  }
  .ranked li {
    break-inside: avoid;
    border-block-end: 1px solid var(--mz-line);
  }
  .ranked .row {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.375rem;
    inline-size: 100%;
    min-block-size: 1.5rem;
    padding-block: 0.125rem;
  }
  .ranked button:hover {
    background: color-mix(in srgb, var(--mz-ink) 8%, transparent);
  }
  .swatch {
    forced-color-adjust: none;
  }
  .ranked .no-swatch {
    flex: none;
    inline-size: 0.75rem;
  }
  .ranked .name {
    flex: 1 1 4rem;
    min-inline-size: min-content;
  }
  /* Under the name where there is no room beside it. */
  .ranked .value {
    margin-inline-start: auto;
    white-space: nowrap;
    font-weight: 600;
  }
  .ranked .absent {
    font-weight: 400;
    color: var(--mz-quiet);
  }
  /* Only the shapes answer the pointer: names and lines lie over them. */
  .map-body .drawing path:not([fill]),
  .map-body .drawing text {
    pointer-events: none;
  }
`;
