import {css, unsafeCSS} from 'lit';
import {MAP_STEPS, roomFor, STEPS, WIDEST} from '../still/steps.js';
import {mapWidth, WIDE} from '../still/map-width.js';

/** From a width on, the picture for it and no other. */
const step = (width: number): string =>
  `@container (width >= ${roomFor(width)}) {.at {display: none} .at-${width} {display: block}}`;

/** A map beside its list keeps its size, whatever room there is, and its place before it is there. */
const beside = MAP_STEPS.filter(width => width >= WIDE)
  .map(width => {
    const size = roomFor(mapWidth(width, 1).width);
    return `@container (width >= ${roomFor(width)}) {
      .still .map-body.drawn {grid-template-columns: ${size} minmax(0, 22rem)}
      .still .map-body .at-${width} svg {inline-size: ${size}}
    }`;
  })
  .join('\n');

/**
 * What a figure needs besides to stand without scripts: the picture for the room there is, and a table that opens by itself.
 * Its rules weigh more than those of the live form, which may come after them.
 */
export const still = css`
  .fluid {
    container-type: inline-size;
  }
  .at {
    display: none;
  }
  .at-${unsafeCSS(STEPS[0])} {
    display: block;
  }
  ${unsafeCSS(STEPS.slice(1).map(step).join('\n'))}
  /* In columns, lines move as long as others come: seen when all are there, or when the rest is too long on its way. */
  .still .fluid:not(:has(~ .footer)) :is(.listed, .ranked) {
    visibility: hidden;
    animation: late 0s 3s forwards;
  }
  @keyframes late {
    to {
      visibility: visible;
    }
  }
  .still .stage {
    overflow-x: auto;
  }
  .still .chart {
    block-size: auto;
  }
  /* The picture is from left to right, but its place is on the reading side. */
  .still .drawing {
    position: static;
    direction: inherit;
  }
  .still .drawing svg {
    direction: ltr;
    inline-size: 100%;
    block-size: auto;
    min-inline-size: ${unsafeCSS(STEPS[0])}px;
    max-inline-size: ${unsafeCSS(roomFor(WIDEST))};
  }
  .still .map-body .stage {
    inline-size: 100%;
    margin-inline: 0;
  }
  @container (width >= ${unsafeCSS(roomFor(WIDE))}) {
    .still .map-body.drawn {
      align-items: start;
      justify-content: start;
    }
    .still .map-body.drawn .stage {
      inline-size: auto;
      grid-area: 1 / 1;
    }
    .still .map-body.drawn .ranked {
      grid-area: 1 / 2;
      columns: auto;
    }
  }
  ${unsafeCSS(beside)}
  .root[hidden] {
    display: none;
  }
  /* The live form of a picture, as large as that was, until it is drawn anew. */
  div.root.held .stage {
    inline-size: calc(var(--held-width) * var(--held-scale));
    block-size: calc(var(--held-height) * var(--held-scale));
    max-inline-size: none;
    margin-inline: 0;
  }
  .held .chart {
    inline-size: var(--held-width);
    transform: scale(var(--held-scale));
    transform-origin: left top;
  }
  .held[dir='rtl'] .chart {
    transform-origin: right top;
  }
  .held .stage .tooltip {
    left: calc(var(--x) * var(--held-scale));
    top: calc(var(--y) * var(--held-scale));
  }
  .data summary {
    cursor: pointer;
    list-style: none;
  }
  .data summary::-webkit-details-marker {
    display: none;
  }
  .data .link {
    display: inline-flex;
    align-items: center;
  }
  .later {
    visibility: hidden;
  }
  .data .open,
  .data[open] .shut {
    display: none;
  }
  .data[open] .open {
    display: inline;
  }
  .data[open] {
    flex-basis: 100%;
    min-inline-size: 0;
  }
  /* Where it can be: the button stays in its place beside the source, and the table takes the whole width under both. */
  @supports selector(::details-content) {
    .data,
    .data[open] {
      display: contents;
    }
    .data::details-content {
      flex-basis: 100%;
      min-inline-size: 0;
    }
    .data:not([open])::details-content {
      display: none;
    }
  }
  @media print {
    .data:not([open])::details-content {
      display: block;
      content-visibility: visible;
    }
    .data summary {
      display: none;
    }
  }
`;
