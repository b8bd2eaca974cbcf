import { css } from 'lit';

export const styles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1.25em;
    margin-block-end: calc(var(--_gap) * 1.5);
  }

  .toolbar.after {
    margin-block: 1em 0;
  }

  :is(.views, .filters, .downloads) {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.375em;
  }

  .filters {
    gap: 0.5em 0.75em;
  }

  .filters > div {
    display: grid;
    min-inline-size: 0;
    gap: 0.15em;
    font-size: 0.875em;
  }

  select {
    max-inline-size: 16em;
    min-block-size: 2.85em;
    padding: 0.35em 0.5em;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-ink);
    font: inherit;
  }

  [aria-pressed='true'] {
    box-shadow: inset 0 -0.2em var(--_accent);
    border-color: currentColor;
    font-weight: 600;
  }

  .small {
    min-block-size: 2.25em;
    padding-block: 0.2em;
    font-size: 0.875em;
  }

  [aria-expanded]::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.6em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    transform: translateY(-0.2em) rotate(45deg);
  }

  [aria-expanded='true']::after {
    transform: translateY(0.1em) rotate(225deg);
  }

  .themes {
    display: grid;
    gap: calc(var(--_gap) * 3.5);
  }

  .theme-title {
    padding-block-start: 0.7em;
    border-block-start: 0.2em solid var(--_accent);
    font-size: 1.5em;
    letter-spacing: -0.01em;
  }

  .theme-summary {
    max-inline-size: 40em;
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 1.05em;
  }

  .overview {
    display: grid;
    gap: 0.6em;
    margin-block-start: 1.25em;
  }

  .theme-tally {
    font-weight: 600;
  }

  .state-counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.9375em;
  }

  .state-counts li,
  .state {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .subtitle {
    margin-block: 1.75em 0.85em;
    color: var(--_muted);
    font-size: 1em;
    font-weight: 600;
  }

  .indicators {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_gap) * 1.25);
  }

  .indicators > li {
    display: grid;
    min-inline-size: 0;
  }

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

  .card .number {
    font-size: clamp(3em, 16cqi, 5em);
  }

  .card > .action > .title,
  .card > .indicator > .title {
    font-size: 1.25em;
  }

  .card {
    max-inline-size: 44em;
  }

  .card .indicators {
    margin-block-start: 1em;
  }

  .figure .date,
  .meta,
  .ends {
    color: var(--_muted);
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
    background: var(--_surface-ink);
    border-color: var(--_surface-ink);
    color: var(--_surface);
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

  summary {
    display: inline-block;
    min-block-size: 1.75em;
    font-size: 0.9375em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }

  dl {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .inputs {
    font-variant-numeric: tabular-nums;
  }

  .actions > li {
    padding-block: 1em;
    border-block-start: 1px solid var(--_border);
  }

  .actions .actions {
    margin-block: 1em -1em;
    padding-inline-start: clamp(0.75em, 4cqi, 2em);
    border-inline-start: 0.2em solid var(--_border);
  }

  .actions .actions > li:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.15em 1.25em;
  }

  .line .title {
    flex: 1 1 16em;
    font-size: 1.05em;
  }

  .state {
    white-space: nowrap;
  }

  .meta {
    font-size: 0.9375em;
  }

  .action > button {
    margin-block-start: 0.5em;
  }

  .details {
    max-inline-size: 42em;
    margin-block-start: 0.75em;
  }

  .details .page {
    display: inline-block;
    padding-block: 0.2em;
  }

  .steps {
    padding-inline-start: 1.25em;
  }

  .rows {
    list-style: none;
  }

  .rows > li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  .year-scale,
  .scale-note {
    color: var(--_muted);
  }

  .scale-note {
    margin-block-end: 0.5em;
    font-size: 0.875em;
  }

  @media print {
    .toolbar,
    button {
      display: none;
    }
  }
`;
