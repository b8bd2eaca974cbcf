import { css } from 'lit';

/** The week and the day. Into a column of the least width, most words of a title fit whole. */
export const timeGridStyles = css`
  .time-grid {
    --_column: 6.5em;
    --_day: var(--_column);
    --_empty-day: 3.25em;
    --_hours: 3.25em;
    --_unit: max(1em, 16px); /* Half an hour is high enough for a finger in small text too. */
    --_tint: color-mix(in oklab, var(--_accent) 12%, var(--_ground));
    position: relative;
    overflow-x: auto;
    unicode-bidi: isolate; /* Firefox would take the way it scrolls from its text. */
    overscroll-behavior-x: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_surface-ink);
  }

  /* As wide as its days: what sticks to the edge while they scroll would leave with a narrower box. */
  .grid-days {
    display: grid;
    min-inline-size: min-content;
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
    padding: 0.25em 0.125em;
    font-size: 0.875em;
    text-align: center;
  }

  .day-name {
    display: inline-block;
    min-block-size: 2em;
    padding: 0 0.125em;
    border-color: transparent;
    font-weight: 600;
    overflow-wrap: normal; /* A day without events is just as wide as its name. */
    pointer-events: auto;
  }

  .day-name .number {
    margin: 0;
  }

  /* What scrolls goes under it, and under the hours. */
  .above-hours {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    display: grid;
    grid-area: 1 / 1 / 3;
    align-content: end;
    padding: 0.25em;
    background: var(--_ground);
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
    block-size: calc(3.25 * var(--_unit));
    border-block-start: 1px solid var(--_border);
  }

  .no-hour {
    block-size: calc(1.375 * var(--_unit));
    background: color-mix(in oklab, currentColor 5%, var(--_ground));
  }

  .hours span {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    display: block;
    inline-size: calc(var(--_hours) / 0.75);
    block-size: 100%;
    padding-inline-end: 0.375em;
    background: var(--_ground);
    box-shadow: 0 -1px var(--_ground);
    color: var(--_muted);
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    text-align: end;
  }

  .no-hour span {
    background: inherit;
  }

  /* Beside the days: their own words would say that they are from left to right. */
  .grid-days:dir(rtl) > :is(.hours, .above-hours) {
    text-align: left;
  }

  .hours:dir(rtl) span {
    text-align: inherit;
  }

  .entries {
    position: relative;
    grid-row: 3;
    list-style: none;
  }

  .entries li {
    position: absolute;
    inset-block-start: calc(var(--_top) * var(--_unit));
    inset-inline-start: calc(var(--_from) * (100% - 0.25em));
    inline-size: calc(var(--_share) * (100% - 0.25em));
    block-size: calc(var(--_height) * var(--_unit));
    padding: 1px;
    container-type: size;
  }

  .now {
    z-index: 1;
    grid-row: 3;
    block-size: 2px;
    margin-block-start: calc(var(--_top) * var(--_unit) - 1px);
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

  /* Whole days, as many as can be read, and the others beside them. */
  @container (inline-size < 34em) {
    .time-grid {
      --_day: max(var(--_column), (100cqi - var(--_hours) - 2px) / 3);
      scroll-padding-inline-start: var(--_hours);
      scroll-snap-type: inline proximity;
    }

    .grid-day::before {
      scroll-snap-align: start;
    }
  }

  @container (inline-size < 26em) {
    .time-grid {
      --_day: max(var(--_column), (100cqi - var(--_hours) - 2px) / 2);
    }
  }

  @media (forced-colors: active) {
    .now {
      background: CanvasText;
    }
  }
`;
