import { css } from 'lit';

/** The list view: days, under which events are lines. */
export const listStyles = css`
  .days {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
  }

  /* Sticky, so it needs a ground of its own over the page's. */
  .day-heading {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--mw-sticky-start, 0);
    margin-block-end: 0.25em;
    padding-block: 0.375em;
    border-block-end: 2px solid var(--_accent);
    background: color-mix(in oklab, var(--_ground) 70%, transparent);
    backdrop-filter: blur(0.75em);
    font-size: 1em;
  }

  /* A control with the focus must not be below the sticky heading. */
  .days :is(button, a, summary) {
    scroll-margin-block-start: calc(var(--mw-sticky-start, 0px) + 4em);
  }

  .month-heading {
    margin-block-end: calc(-1 * var(--_gap));
    font-size: 1.125em;
  }

  .month-heading::first-letter {
    text-transform: uppercase;
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
    border-radius: calc(var(--_radius) * 2);
    font-size: 0.75em;
    font-weight: 400;
  }

  /* Days far down are laid out when they come near. */
  .day-group:nth-child(n + 11) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 10em;
    overflow-clip-margin: 0.5em;
  }

  .past {
    margin-block-end: 1em;
    font-size: 0.875em;
  }

  .go-on {
    margin-block-start: 1em;
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
