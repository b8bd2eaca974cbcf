import { css } from 'lit';

/** The list view: days, under which events are lines. */
export const listStyles = css`
  .days {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
  }

  /* It stays in sight, over whatever the page is painted with. */
  .day-heading {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--mw-sticky-start, 0);
    margin-block-end: 0.25em;
    padding-block: 0.375em;
    border-block-end: 2px solid var(--_accent);
    background: color-mix(in oklab, var(--_surface) 70%, transparent);
    backdrop-filter: blur(0.75em);
    font-size: 1em;
  }

  /* What has the focus is not below it. */
  .days :is(button, a, summary) {
    scroll-margin-block-start: calc(var(--mw-sticky-start, 0px) + 4em);
  }

  .day-heading time {
    display: inline-block;
  }

  .day-heading time::first-letter {
    text-transform: uppercase;
  }

  .today-word {
    margin-inline-start: 0.5em;
    padding: 0.125em 0.625em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.75em;
    font-weight: 400;
  }

  /* What is far down is laid out when it comes near. */
  .day-group:nth-child(n + 11) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 10em;
    overflow-clip-margin: 0.5em;
  }

  .past {
    margin-block-end: 1em;
    font-size: 0.875em;
  }

  @media print {
    .day-group {
      content-visibility: visible;
    }

    .day-heading {
      position: static;
      break-after: avoid;
    }
  }
`;
