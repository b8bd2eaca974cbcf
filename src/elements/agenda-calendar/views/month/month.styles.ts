import { css } from 'lit';
import { monthEventStyles } from './month-event.styles.js';

const tableStyles = css`
  :host {
    --_tint: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
  }

  /* Boxes that are not positioned, and clip instead of hide, are painted without a layer each. */
  .month {
    position: relative;
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }

  th {
    padding: 0.5em;
    overflow: clip;
    white-space: nowrap;
    font-size: 0.8125em;
    font-weight: 600;
    text-align: inherit;
  }

  .day {
    block-size: 7.5em;
    padding: 0;
    border: 1px solid var(--_border);
    vertical-align: top;
  }

  .day:focus-visible {
    position: relative;
    z-index: 2;
    outline-offset: -0.1875em;
  }

  .outside {
    background: color-mix(in oklab, currentColor 5%, transparent);
  }

  .number {
    display: inline-block;
    min-inline-size: 1.9em;
    min-block-size: 1.9em;
    line-height: 1.9;
    text-align: center;
    margin: 0.2em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  /* A date is written in full for those who hear it; seen is its number, and the rest is clipped. */
  [data-number] {
    /* No em follows a browser's smallest size of text. */
    inline-size: max(1.9em, 2.6ch);
    overflow: clip;
    vertical-align: middle; /* WebKit gives what it clips another baseline. */
    white-space: nowrap;
  }

  [data-number]::before {
    display: inline-block;
    inline-size: 100%;
    margin-inline-end: 1em; /* The foot of a "jeudi" reaches back. */
    content: attr(data-number) / '';
  }

  /* Ours alone, in one direction. An hour is beside a title, whose direction its "AM" must not decide, as the
     name of a holiday beside a number must not. */
  .day,
  .number,
  .number::before {
    unicode-bidi: normal;
  }

  .outside .number {
    color: var(--_muted);
  }

  [aria-current='date'] .number {
    border-radius: 50%;
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
    font-weight: 700;
  }

  .day ul {
    padding-block-end: 0.25em;
    font-size: 0.75em;
  }

  .day li + li {
    margin-block-start: 0.125em;
  }

  .zone-note {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .day .more {
    min-block-size: max(2em, 24px);
    margin: 0 0.25em 0.25em;
    padding: 0 0.5em;
    border-color: transparent;
    font-size: 0.75em;
    font-weight: 600;
  }

  /* Too narrow for titles: a day says how many events it has. */
  @container (inline-size < 34em) {
    th {
      padding-inline: 0;
    }

    th,
    .day {
      text-align: center;
    }

    .day {
      block-size: 4em;
    }

    .day .more {
      min-inline-size: max(2.25em, 24px);
      margin-inline: 0;
      background: var(--_tint);
      color: var(--_surface-ink);
    }
  }

  /* Very large text in a very narrow box: nothing is clipped or sticks out. */
  @container (inline-size < 16em) {
    th {
      font-size: 0.5em;
    }

    .number,
    .day .more {
      min-inline-size: 1.25em;
      margin-inline: 0;
      padding-inline: 0;
    }

    [data-number] {
      inline-size: max(100%, 2.2ch);
    }
  }

  @media (forced-colors: active) {
    /* Turned on while the page is shown, Chromium leaves collapsed borders in the colour they had. */
    .day {
      border-color: CanvasText;
    }
  }
`;

/** The month's table, and the events in it. */
export const monthStyles = [tableStyles, monthEventStyles];
