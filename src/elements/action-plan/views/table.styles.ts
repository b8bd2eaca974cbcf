import { css } from 'lit';

/** Tables of numbers, in boxes that scroll where there is no room. */
export const tableStyles = css`
  .scroll {
    max-inline-size: 100%;
    overflow-x: auto;
  }

  .scroll + .scroll {
    margin-block-start: calc(var(--_gap) * 2);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  .data table {
    min-inline-size: max-content;
    font-size: 0.875em;
  }

  .data table + table {
    margin-block-start: 1em;
  }

  .wide {
    min-inline-size: 46em;
  }

  caption:not(.visually-hidden) {
    padding-block-end: 0.5em;
    font-size: 1.1em;
    font-weight: 700;
    text-align: inherit;
  }

  :is(th, td) {
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_border);
    text-align: inherit;
    vertical-align: top;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  thead th {
    border-block-end: 2px solid currentColor;
    color: var(--_muted);
    font-size: 0.9em;
    vertical-align: bottom;
  }

  tbody th {
    font-weight: 600;
  }

  .wide tbody th {
    min-inline-size: 11em;
  }

  .wide :is(th, td) {
    padding-inline: 0.5em;
  }

  .wide :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .dates {
    white-space: nowrap;
  }

  .data tbody th {
    font-weight: 400;
  }

  .amount {
    text-align: var(--_end);
    white-space: nowrap;
  }

  td .sparkline {
    margin-block-end: 0.25em;
  }

  @media print {
    .scroll {
      overflow: visible;
    }

    .wide {
      min-inline-size: 0;
    }

    tr {
      break-inside: avoid;
    }

    caption,
    thead,
    thead tr {
      break-after: avoid;
    }
  }
`;
