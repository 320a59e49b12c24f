import {css} from 'lit';

/** The table, its head that puts it in order, and its pages. */
export const table = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }
  .footer .table-box,
  .help {
    flex: 0 0 100%;
    min-inline-size: 0;
    color: var(--mz-ink);
  }
  .footer .source {
    flex: 1 1 16rem;
  }
  .table-box {
    overflow-x: auto;
    margin-block-start: 0.75rem;
  }
  .table-box[hidden] {
    display: none;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.8125rem;
  }
  caption {
    text-align: start;
    font-size: 0.75rem;
    color: var(--mz-quiet);
    padding-block-end: 0.25rem;
  }
  th,
  td {
    padding: 0.25rem 0.5rem;
    border-block-end: 1px solid var(--mz-line);
    text-align: end;
    vertical-align: top;
  }
  /* Digits run from left to right in Arabic too: units stand under units. */
  [dir='rtl'] :is(td, th:not(:first-child)) {
    text-align: start;
  }
  td {
    white-space: nowrap;
  }
  th:first-child {
    text-align: start;
    padding-inline-start: 0;
    font-weight: 400;
  }
  .deep tbody th {
    padding-inline-start: calc((var(--depth, 0) + 1) * 1.25rem);
  }
  thead th,
  thead th:first-child,
  tfoot th,
  tfoot td {
    font-weight: 600;
  }
  th[aria-sort] {
    white-space: nowrap;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.5rem;
    text-align: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  th[aria-sort='ascending'] .sort::after {
    content: ' \\25b2';
    content: ' \\25b2' / '';
  }
  th[aria-sort='descending'] .sort::after {
    content: ' \\25bc';
    content: ' \\25bc' / '';
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1rem;
    font-size: 0.8125rem;
    padding-block: 0.375rem;
  }
  .pages [aria-disabled='true'] {
    color: var(--mz-quiet);
    text-decoration: none;
    cursor: default;
  }
  @media print {
    .table-box[hidden] {
      display: block;
    }
    .actions,
    .how:not([open]) {
      display: none;
    }
  }
`;
