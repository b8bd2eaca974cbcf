import { css } from 'lit';

export const styles = css`
  .badge {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em 1.1em;
    align-items: start;
    max-inline-size: 34em;
    padding: 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-ink);
  }

  .logo,
  .drawing {
    inline-size: 4.5em;
    block-size: 4.5em;
    object-fit: contain;
  }

  .small {
    gap: 0.25em 0.75em;
    max-inline-size: 22em;
    padding: 0.75em;
    font-size: 0.875em;
  }

  .small .logo,
  .small .drawing {
    inline-size: 2.75em;
    block-size: 2.75em;
  }

  .large {
    padding: 1.5em;
  }

  .large .logo,
  .large .drawing {
    inline-size: 6.5em;
    block-size: 6.5em;
  }

  .rosette {
    fill: var(--_tint);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .disc {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .sign {
    fill: none;
    stroke: currentColor;
    stroke-width: 5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :is(.expired, .withdrawn) .rosette {
    fill: none;
    stroke: currentColor;
    stroke-dasharray: 5 4;
  }

  :is(.expired, .withdrawn) .disc {
    stroke: currentColor;
  }

  :is(.expired, .withdrawn) .logo {
    filter: grayscale(1);
  }

  .title {
    font-size: 1.15em;
  }

  .large .title {
    font-size: 1.35em;
  }

  .state {
    margin-block-start: 0.2em;
    font-size: 0.9375em;
    font-weight: 600;
  }

  .issuer,
  .summary,
  .links,
  details {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }

  .issuer {
    color: var(--_muted);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.75em;
    font-size: 0.8125em;
  }

  .tags li {
    padding: 0.0625em 0.625em;
    border: 1px solid var(--_border);
    border-radius: 1em;
  }

  .links {
    display: grid;
    gap: 0.25em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    cursor: pointer;
  }

  summary:hover {
    text-decoration: underline;
  }

  dl {
    display: grid;
    gap: 0.375em;
    margin-block-start: 0.5em;
  }

  dl > div {
    display: grid;
    grid-template-columns: 8.5em 1fr;
    gap: 0 0.75em;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
  }

  @container (inline-size < 22em) {
    .badge:not(.small) {
      grid-template-columns: 1fr;
    }

    dl > div {
      grid-template-columns: 1fr;
    }
  }

  @media (forced-colors: active) {
    .rosette,
    .disc {
      fill: Canvas;
      stroke: CanvasText;
    }

    .sign {
      stroke: CanvasText;
    }
  }
`;
