import { css } from 'lit';

/** The week and the day. */
export const timeGridStyles = css`
  .time-grid {
    --_day: 4.25em;
    --_hours: 3.25em;
    position: relative;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-ink);
  }

  .grid-days {
    display: grid;
    grid-template: auto auto auto / var(--_hours) var(--_columns);
  }

  /* From its own column to the last: a bar that begins on a day is drawn over the days after it. */
  .grid-day {
    display: grid;
    grid-area: 1 / var(--_at) / -1 / -1;
    grid-template: subgrid / subgrid;
    pointer-events: none;
  }

  .grid-day > * {
    grid-column: 1;
  }

  .grid-day::before {
    grid-area: 1 / 1 / -1 / 2;
    border-inline-start: 1px solid var(--_border);
    content: '';
  }

  .day-head {
    grid-row: 1;
    padding: 0.25em;
    font-size: 0.875em;
    text-align: center;
  }

  .day-name {
    display: inline-block;
    min-block-size: 2em;
    padding: 0 0.375em;
    border-color: transparent;
    font-weight: 600;
    pointer-events: auto;
  }

  .day-name .number {
    margin: 0;
  }

  .above-hours {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    grid-area: 2 / 1;
    padding: 0.25em;
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.6875em;
    line-height: 1.25;
    text-align: end;
  }

  .bars {
    display: grid;
    grid-area: 2 / 1 / auto / -1;
    grid-template-columns: subgrid;
    grid-auto-rows: 1.75em;
    align-content: start;
    gap: 0.125em 0;
    padding-block-end: 0.25em;
  }

  .bars li {
    grid-area: var(--_lane) / 1 / auto / span var(--_span);
    padding-inline: 0.125em;
  }

  .bars :has(> .entry:not(.unseen)) {
    z-index: 1;
  }

  .hours {
    grid-area: 3 / 1 / auto / -1;
  }

  .an-hour,
  .no-hour {
    block-size: 3.25em;
    border-block-start: 1px solid var(--_border);
  }

  .no-hour {
    block-size: 1.375em;
    background: color-mix(in oklab, currentColor 5%, transparent);
  }

  .hours span {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    display: block;
    inline-size: calc(var(--_hours) / 0.75);
    padding-inline-end: 0.375em;
    color: var(--_muted);
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    text-align: end;
  }

  .entries {
    position: relative;
    grid-row: 3;
    list-style: none;
  }

  .entries li {
    position: absolute;
    inset-block-start: calc(var(--_top) * 1em);
    inset-inline-start: calc(var(--_from) * (100% - 0.25em));
    inline-size: calc(var(--_share) * (100% - 0.25em));
    block-size: calc(var(--_height) * 1em);
    padding: 1px;
    container-type: size;
  }

  .now {
    z-index: 1;
    grid-row: 3;
    block-size: 2px;
    margin-block-start: calc(var(--_top) * 1em - 1px);
    background: var(--_surface-ink);
    forced-color-adjust: none;
  }

  .now::before {
    position: absolute;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin: calc(1px - 0.3125em) -0.3125em;
    border-radius: 50%;
    background: inherit;
    content: '';
  }

  .entry {
    display: flex;
    align-items: start;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    padding: 0.125em 0.25em;
    overflow: clip;
    border: 0 solid var(--_accent);
    border-inline-start-width: 0.25em;
    border-radius: 0.25em;
    background: var(--_tint);
    color: var(--_surface-ink);
    font-size: 0.8125em;
    line-height: 1.2;
    text-align: start;
    text-decoration: none;
    pointer-events: auto;
  }

  .entry:hover {
    background: color-mix(in oklab, var(--_accent) 24%, var(--_surface));
  }

  .entry:focus-visible {
    outline-offset: -0.1875em;
  }

  .entries li:focus-within {
    z-index: 1;
  }

  /* Whole lines, as many as there is room for. */
  .entry-text {
    flex: 1;
    min-inline-size: 0;
    max-block-size: round(down, var(--_height) / 0.8125 * 1em - 0.375em, 1lh);
    overflow: clip;
    hyphens: auto;
  }

  .entry .event-title {
    font-weight: 600;
  }

  .entry-hours,
  .entry-place {
    display: block;
    font-variant-numeric: tabular-nums;
  }

  .short,
  .whole {
    align-items: center;
    padding-block: 0;
  }

  :is(.short, .whole) .entry-text {
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .whole .entry-hours {
    display: inline;
  }

  /* What there is no room for is read, not seen. */
  .whole .entry-place {
    position: absolute;
    clip-path: inset(50%);
  }

  @container (block-size < 3em) or (inline-size < 5em) {
    .entry-hours,
    .entry-place {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @container (block-size < 6em) {
    .entries .entry-place {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  /* A piece of a bar that is drawn from an earlier day on. */
  .unseen {
    opacity: 0;
  }

  .unseen:focus-visible {
    opacity: 1;
  }

  /* It began on the day before, or goes on after midnight. */
  .cut-before {
    border-block-start: 2px dashed var(--_accent);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }

  .cut-after,
  .open-ended {
    border-block-end: 2px dashed var(--_accent);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  .open-ended {
    border-block-end-style: dotted;
  }

  .whole {
    gap: 0.375em;
    border-block: 0;
  }

  .whole.cut-before {
    border-inline-start: 0;
    border-end-start-radius: 0;
  }

  .whole.cut-after {
    border-start-end-radius: 0;
    border-end-start-radius: 0.25em;
  }

  .whole.cut-before::before,
  .whole.cut-after::after {
    flex: none;
    inline-size: 0.375em;
    block-size: 0.75em;
    background: currentColor;
    content: '';
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }

  .whole.cut-before:dir(ltr)::before,
  .whole.cut-after:dir(rtl)::after {
    scale: -1 1;
  }

  /* Whole days, as many as can be read, and the others beside them. */
  @container (inline-size < 34em) {
    .time-grid {
      --_day: max(4.25em, (100cqi - var(--_hours) - 2px) / 3);
      scroll-padding-inline-start: var(--_hours);
      scroll-snap-type: inline proximity;
    }

    .grid-day::before {
      scroll-snap-align: start;
    }
  }

  @container (inline-size < 26em) {
    .time-grid {
      --_day: max(4.25em, (100cqi - var(--_hours) - 2px) / 2);
    }
  }

  @media (forced-colors: active) {
    .entry {
      border-block-width: 1px;
      border-inline-end-width: 1px;
      border-color: CanvasText;
    }

    .whole {
      border-block-style: solid;
    }

    .whole.cut-before::before,
    .whole.cut-after::after,
    .now {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
