import {css} from 'lit';

/** The anatomy of every widget, top to bottom. Sizes are in rem: text grows with the reader's own font size. */
export const layout = css`
  div.root {
    font-family: var(--mz-font);
    font-size: 0.875rem;
    line-height: 1.4;
    color: var(--mz-ink);
    font-variant-numeric: lining-nums tabular-nums;
    text-align: start;
  }
  div.root[dir='rtl'] {
    direction: rtl;
    line-height: 1.6;
  }
  div.root[dir='ltr'] {
    direction: ltr;
  }
  figure,
  p,
  ol,
  ul,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  .kicker {
    font-size: 0.75rem;
    color: var(--mz-quiet);
  }
  .title {
    font-size: 1.25rem;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  div.root[dir='rtl'] .title {
    line-height: 1.5;
  }
  .summary {
    font-size: 1rem;
    margin-block: 0.25rem 0.75rem;
    max-inline-size: 44rem;
  }
  .unit {
    font-size: 0.75rem;
    color: var(--mz-quiet);
    margin-block-end: 0.375rem;
  }
  .notes {
    font-size: 0.75rem;
    color: var(--mz-quiet);
    margin-block-start: 0.5rem;
    max-inline-size: 44rem;
  }
  .flag {
    display: inline-block;
    font-size: 0.75rem;
    font-weight: 600;
    border: 1px solid currentColor;
    padding: 0.125rem 0.5rem;
    margin-block-end: 0.5rem;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 1rem;
    font-size: 0.75rem;
    color: var(--mz-quiet);
    margin-block-start: 0.75rem;
    border-block-start: 1px solid var(--mz-line);
    padding-block-start: 0.375rem;
  }
  a {
    color: var(--mz-link);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    text-align: start;
    cursor: pointer;
  }
  .link {
    color: var(--mz-link);
    text-decoration: underline;
    min-block-size: 1.5rem;
    padding-inline: 0.125rem;
  }
  button:focus-visible,
  a:focus-visible,
  summary:focus-visible,
  [tabindex]:focus-visible {
    outline: 2px solid var(--mz-ink);
    outline-offset: 2px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .path ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    font-size: 0.875rem;
    margin-block-end: 0.5rem;
  }
  .path li + li::before {
    content: '/';
    color: var(--mz-quiet);
    margin-inline-end: 0.5rem;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    font-size: 0.75rem;
    margin-block-end: 0.5rem;
  }
  .legend li {
    display: flex;
    align-items: center;
    /* Where it says a term of the law, a finger opens it; and a figure that stands is as tall as the live one. */
    min-block-size: 1.5rem;
    gap: 0.375rem;
  }
  .legend .legend-title {
    color: var(--mz-quiet);
  }
  .swatch {
    flex: none;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    /* In forced colours too, a legend without its colours says nothing. */
    forced-color-adjust: none;
    outline: 1px solid color-mix(in srgb, var(--mz-ink) 25%, transparent);
  }
  .swatch.hatched {
    background: repeating-linear-gradient(45deg, var(--mz-none) 0 3px, var(--mz-quiet) 3px 4px);
  }
  :is(.issues, .how) {
    font-size: 0.75rem;
    color: var(--mz-quiet);
    margin-block-start: 0.5rem;
  }
  :is(.issues, .how) :is(summary, .later) {
    cursor: pointer;
    min-block-size: 1.5rem;
  }
  :is(.issues, .how) li {
    overflow-wrap: anywhere;
    margin-block: 0.25rem;
    padding-inline-start: 1rem;
  }
  .state {
    padding-block: 1rem;
  }
  .error {
    border-inline-start: 3px solid var(--mz-over);
    padding-inline-start: 0.75rem;
    overflow-wrap: anywhere;
  }
  /* About as high as these widgets become, so that little moves when they do; in a narrow column lists are longer. */
  :host(:is(mizania-treemap, mizania-map, mizania-gauge[each])) {
    --reserve: 60rem;
  }
  :host(mizania-breakdown[each]) {
    --reserve: 72rem;
  }
  @media (max-width: 30rem) {
    :host(:is(mizania-treemap, mizania-map, mizania-gauge[each], mizania-breakdown[each])) {
      --reserve: 96rem;
    }
  }
  .skeleton {
    block-size: var(--mizania-reserve, var(--reserve, 32rem));
    background: var(--mz-track);
    opacity: 0.5;
  }
`;
