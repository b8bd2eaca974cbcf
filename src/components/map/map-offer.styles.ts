import { css } from 'lit';

/** The button that shows the map, the list beside it, and the numbers that join the two. */
export const mapOfferStyles = css`
  .map-offer {
    margin-block-end: var(--_gap);
  }

  .map-trouble:not(:empty) {
    display: block;
    margin-block-start: 0.5em;
  }

  .map-count {
    margin-block-end: var(--_gap);
    outline-offset: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .map-place:not(:empty) {
    margin-block-end: var(--_gap);
  }

  .on-map {
    margin-block-start: 0.75em;
  }

  .on-map button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.2em;
    padding-inline: 0.3em 0.75em;
    border-radius: calc(var(--_radius) * 4);
    font-size: 0.875em;
  }

  .number {
    min-inline-size: 1.9em;
    padding: 0.1em 0.3em;
    border: 0.125em solid var(--_accent);
    border-radius: calc(var(--_radius) * 4);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
  }

  li.chosen .number {
    border-color: currentColor;
  }

  li.chosen {
    outline: 0.125em solid var(--_accent);
    outline-offset: 0.375em;
    border-radius: var(--_radius);
  }

  @container (inline-size > 56em) {
    .beside.with-map {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      column-gap: calc(var(--_gap) * 2);
    }

    .beside.with-map > * {
      grid-column: 1;
    }

    .beside.with-map > .map-place {
      position: sticky;
      grid-column: 2;
      grid-row: 1 / span 3;
      inset-block-start: 1em;
      align-self: start;
      margin-block-end: 0;
      --_map-height: 34em;
    }
  }

  @media print {
    .map-offer,
    .on-screen,
    .beside:not(.with-map) > .map-count {
      display: none;
    }

    /* Its frame would stand partly on the page before. */
    li.chosen {
      outline: none;
    }

    /* The number alone, by which the printed map is read. */
    .on-map button {
      padding: 0;
      border: 0;
    }

    .map-place {
      position: static !important;
      break-inside: avoid;
      break-after: avoid;
    }

    .beside.with-map {
      display: block !important;
    }
  }
`;
