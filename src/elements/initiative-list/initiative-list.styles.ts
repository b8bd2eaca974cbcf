import { css } from 'lit';

/** On top of headlines (styles/listing). */
export const styles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_gap) * 1.5);
  }

  .cards > li,
  .list > li {
    break-inside: avoid;
  }

  .cards > li {
    display: grid;
  }

  .cards article {
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-ink);
  }

  .cards .body {
    padding: 1.1em 1.25em 1.25em;
  }

  .figure img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    background: color-mix(in oklab, currentColor 8%, transparent);
  }

  .list .figure img {
    border-radius: var(--_radius);
  }

  .credit {
    padding: 0.25em 1.25em 0;
    color: var(--_muted);
    font-size: 0.75em;
  }

  .list > li + li {
    margin-block-start: calc(var(--_gap) * 1.5);
    padding-block-start: calc(var(--_gap) * 1.5);
    border-block-start: 1px solid var(--_border);
  }

  .list .figure {
    margin-block-end: 0.875em;
  }

  @container (inline-size > 38em) {
    .list article:has(.figure:not([hidden])) {
      display: grid;
      grid-template-columns: clamp(9em, 26cqi, 16em) 1fr;
      gap: 1.5em;
    }

    .list .figure {
      margin-block-end: 0;
    }
  }

  .title {
    font-size: 1.1875em;
  }

  .headlines .title {
    font-size: 1em;
  }

  a.entry {
    display: inline-block;
    min-block-size: var(--_target);
    margin-block: -0.125em;
    padding-block: 0.125em;
  }

  .status {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.25em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .status::before {
    content: '';
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 0.125em solid;
    border-radius: 50%;
  }

  .status.active::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .status.planned::before {
    border-style: dashed;
  }

  .status.ended::before {
    border-radius: 0;
  }

  .themes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.5em;
    font-size: 0.8125em;
  }

  .themes li {
    padding: 0.0625em 0.625em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 4);
  }

  .summary {
    max-inline-size: 42em;
    margin-block-start: 0.625em;
  }

  .where {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.75em;
    margin-block-start: 0.875em;
  }

  .figures > div {
    display: flex;
    flex-direction: column-reverse;
    padding-inline-start: 0.75em;
    border-inline-start: 0.1875em solid var(--_accent);
  }

  .figures dt {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .figures strong {
    font-size: 1.625em;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }

  .facts {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.875em;
    font-size: 0.875em;
  }

  .facts :is(dt, dd) {
    display: inline;
  }

  .facts dt {
    color: var(--_muted);
  }

  .facts dt::after {
    content: ' : ';
  }

  :lang(en) .facts dt::after {
    content: ': ';
  }

  .facts a,
  .links a {
    display: inline-block;
    padding-block: 0.125em;
    min-block-size: max(1.75em, 24px);
  }

  details {
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.25em;
  }

  .text {
    max-inline-size: 42em;
    margin-block-start: 0.375em;
    white-space: pre-line;
  }

  .links {
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }

  @container (inline-size > 34em) {
    .headlines .body {
      display: grid;
      grid-template-columns: 7em 1fr auto;
      align-items: baseline;
      gap: 0 1em;
    }

    .headlines .body > * {
      grid-column: 2;
    }

    .headlines .status {
      grid-column: 1;
    }

    .headlines .themes {
      grid-column: 3;
      grid-row: 1;
      margin: 0;
    }
  }

  /* On paper the whole text is there; nobody can open it. */
  @media print {
    summary {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
    }
  }
`;
