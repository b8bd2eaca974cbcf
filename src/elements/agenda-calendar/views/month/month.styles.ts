import { css } from 'lit';

/** The month's table. */
export const monthStyles = css`
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

  .hole,
  .event {
    block-size: 2em;
  }

  .event {
    display: block;
    inline-size: calc(100% - 0.5em);
    min-block-size: 0;
    margin-inline: 0.25em;
    padding: 0 0.375em;
    border: 0;
    border-radius: calc(var(--_radius) / 2);
    text-align: inherit;
  }

  .event:hover,
  .event:focus-visible {
    position: relative;
    z-index: 1;
  }

  .text {
    display: block;
    overflow: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .hour {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .bar {
    background: var(--_tint);
    color: var(--_surface-ink);
    box-shadow: inset 0.25em 0 var(--_accent);
  }

  .bar:not(.continued):dir(rtl) {
    box-shadow: inset -0.25em 0 var(--_accent);
  }

  .bar:hover {
    background: color-mix(in oklab, var(--_accent) 24%, var(--_surface));
  }

  /* A bar runs over the cells' edges: its pieces touch, and its title lies over them all. */
  .goes-on {
    inline-size: calc(100% - 0.25em + 1px);
    margin-inline-end: -1px;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .continued {
    inline-size: calc(100% - 0.25em);
    margin-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    box-shadow: none;
  }

  .continued.goes-on {
    inline-size: calc(100% + 1px);
  }

  .bar .text {
    position: relative;
    z-index: 1;
    inline-size: calc(var(--_span, 1) * 100cqi / var(--_days, 7) - 1.75em);
    pointer-events: none;
  }

  /* It comes from another week, or goes on in the next. */
  td:first-child .continued.bar,
  td:last-child .goes-on {
    position: relative;
    padding-inline: 0.875em;
  }

  td:first-child .continued.bar::before,
  td:last-child .goes-on::after {
    position: absolute;
    inset-block: 0.625em;
    inline-size: 0.375em;
    background: currentColor;
    content: '';
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    forced-color-adjust: none;
  }

  td:first-child .continued.bar::before {
    inset-inline-start: 0.125em;
    scale: -1 1;
  }

  td:last-child .goes-on::after {
    inset-inline-end: 0.125em;
  }

  td:first-child .continued.bar:dir(rtl)::before {
    scale: 1;
  }

  td:last-child .goes-on:dir(rtl)::after {
    scale: -1 1;
  }

  .zone-note {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .status {
    font-style: normal;
    font-weight: 700;
  }

  .cancelled .event-title {
    text-decoration: line-through;
  }

  .day .more {
    min-block-size: 2em;
    margin: 0 0.25em 0.25em;
    padding: 0 0.5em;
    border-color: transparent;
    font-size: 0.75em;
    font-weight: 600;
  }

  /* Half a title says more than an hour. */
  @container (inline-size < 54em) {
    .hour {
      position: absolute;
      clip-path: inset(50%);
    }
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
      min-inline-size: 2.25em;
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

    .bar {
      border-block: 1px solid CanvasText;
    }

    .bar:not(.continued) {
      border-inline-start: 0.25em solid CanvasText;
    }
  }
`;
