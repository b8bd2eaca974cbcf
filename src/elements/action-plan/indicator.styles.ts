import { css } from 'lit';

/** An indicator: its figure, its verdict and its drawings. */
export const indicatorStyles = css`
  .indicator,
  .card > .action {
    display: flex;
    flex-direction: column;
    align-items: start;
    min-inline-size: 0;
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-ink);
    break-inside: avoid;
  }

  .indicator > .title {
    font-size: 1.05em;
  }

  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.4em;
    margin-block: 0.5em 0.35em;
    line-height: 1.2;
  }

  .number {
    font-size: 2.6em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1.05;
  }

  .unit {
    font-weight: 600;
  }

  .estimate:not(circle) {
    padding-inline: 0.5em;
    border: 1px dashed currentColor;
    border-radius: calc(var(--_radius) * 4);
    font-size: 0.8125em;
  }

  .verdict {
    display: flex;
    align-items: center;
    gap: 0.45em;
    font-weight: 600;
  }

  /* A sign of its own for each verdict. */
  .verdict::before {
    content: '–' / '';
    display: grid;
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    place-items: center;
    border: 0.125em solid currentColor;
    border-radius: 50%;
    font-size: 0.8em;
    line-height: 1;
  }

  .verdict.reached::before {
    content: '✓' / '';
  }

  .verdict.on-track::before {
    content: '↗' / '';
  }

  .verdict.speed-up::before {
    content: '→' / '';
  }

  .verdict.insufficient::before {
    content: '!' / '';
  }

  .verdict.going-back::before {
    content: '↩' / '';
  }

  .verdict.unknown::before {
    content: '?' / '';
    border-style: dashed;
  }

  .drawings {
    align-self: stretch;
    margin-block: 0.9em 0.6em;
  }

  .drawings .chart {
    margin-block-start: 0.6em;
  }

  .ends {
    font-size: 0.8125em;
  }

  .progress {
    font-weight: 500;
  }

  .pace,
  .next {
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .next.is-late {
    padding-inline-start: 0.6em;
    border-inline-start: 0.2em solid currentColor;
    color: inherit;
    font-weight: 600;
  }

  .indicator > :is(button, details, .data) {
    margin-block-start: 0.85em;
  }

  .indicator > :is(details, .data) {
    align-self: stretch;
  }

  .inputs {
    font-variant-numeric: tabular-nums;
  }

  .on-paper {
    color: var(--_muted);
    font-size: 0.875em;
  }

  @media not print {
    .on-paper {
      display: none;
    }
  }
`;
