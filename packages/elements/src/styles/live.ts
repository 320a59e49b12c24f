import {css} from 'lit';

/** What only a figure has where scripts run: its help, terms that are explained, rows that open, and what is heard. */
export const live = css`
  .help {
    font-size: 0.875rem;
    padding: 0.5rem 0.75rem;
    box-sizing: border-box;
  }
  .help > * {
    max-inline-size: 44rem;
  }
  .help-title {
    font-weight: 600;
  }
  dl {
    margin: 0.25rem 0;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }
  dt {
    flex: 0 0 9rem;
    font-weight: 600;
  }
  dd {
    flex: 1 1 12rem;
    margin: 0;
  }
  figure {
    position: relative;
  }
  .term {
    cursor: help;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    padding-block: 0.25rem;
  }
  .legend .term {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.5rem;
    padding-block: 0;
  }
  .explained {
    z-index: 3;
    max-inline-size: min(22rem, 100%);
  }
  .explained.between {
    position: static;
    margin-block: 0.25rem;
    transform: none;
  }
  .heard {
    min-block-size: 1.6em;
    font-weight: 600;
  }
  /* As tall as a finger needs, in a row that is no higher than without it. */
  .expand {
    position: relative;
    padding-block: 0.1875rem;
    margin-block: -0.1875rem;
  }
  .expand::before {
    position: absolute;
    inset-inline-start: -1.25rem;
    inline-size: 1.25rem;
    font-weight: 600;
    content: '+';
    content: '+' / '';
  }
  .expand[aria-expanded='true']::before {
    content: '\\2212';
    content: '\\2212' / '';
  }
  .explained .law {
    font-size: 0.75rem;
    margin-block-start: 0.25rem;
  }
`;
