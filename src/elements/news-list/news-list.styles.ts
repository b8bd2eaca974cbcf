import { css } from 'lit';

export const styles = css`
  .list,
  .cards,
  .headlines {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
  }

  article {
    position: relative;
    display: grid;
    gap: 0.875em;
  }

  .title {
    font-size: 1.125em;
  }

  /* Large enough to touch, without taking more room. */
  .link {
    display: inline-block;
    margin-block: -0.125em;
    padding-block: 0.125em;
    text-decoration: none;
  }

  a.link:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
  }

  .meta,
  .tags,
  .credit {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .meta {
    margin-block-end: 0.25em;
  }

  time + .authors::before {
    content: '· ';
  }

  .summary {
    max-inline-size: 42em;
    max-block-size: calc(var(--_lines, 3) * 1lh);
    overflow: hidden;
    margin-block-start: 0.4em;
    font-size: 0.9375em;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.75em;
  }

  .tags li {
    padding: 0.0625em 0.625em;
    border: 1px solid var(--_border);
    border-radius: 1em;
  }

  .figure img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius);
    object-fit: cover;
    background: color-mix(in oklab, currentColor 8%, transparent);
  }

  .credit {
    margin-block-start: 0.25em;
    font-size: 0.75em;
  }

  .list > li + li {
    padding-block-start: calc(var(--_gap) * 1.5);
    border-block-start: 1px solid var(--_border);
  }

  @container (inline-size > 34em) {
    .list article:has(.figure:not([hidden])) {
      grid-template-columns: clamp(9em, 24cqi, 16em) 1fr;
      gap: 1.5em;
    }
  }

  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
  }

  .cards > li {
    display: grid;
  }

  .cards article {
    grid-template-rows: auto 1fr;
    align-content: start;
    gap: 0;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-ink);
    transition: border-color 0.15s;
  }

  .cards article:hover {
    border-color: var(--_accent);
  }

  .cards .figure img {
    border-radius: 0;
  }

  .cards .credit {
    padding-inline: 1.25em;
  }

  .cards .body {
    display: flex;
    flex-direction: column;
    grid-row: -2;
    padding: 1.1em 1.25em 1.25em;
  }

  .cards .tags {
    margin-block-start: auto;
    padding-block-start: 1em;
  }

  /* The whole card follows the link, which stays the one thing to tab to. */
  .cards a.link::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .cards a.link:focus-visible {
    outline: none;
  }

  .cards a.link:focus-visible::after {
    border-radius: var(--_radius);
    outline: 0.1875em solid currentColor;
    outline-offset: -0.25em;
  }

  .headlines {
    gap: 0;
  }

  .headlines > li {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_border);
  }

  .headlines > li:first-child {
    border-block-start: 2px solid var(--_accent);
  }

  .headlines .title {
    font-size: 1em;
  }

  .headlines .meta {
    margin-block-end: 0.125em;
  }

  @container (inline-size > 34em) {
    .headlines .body {
      display: grid;
      grid-template-columns: 9.5em 1fr;
      align-items: baseline;
    }

    .headlines .title {
      grid-column: 2;
    }
  }

  .more {
    margin-block-start: calc(var(--_gap) * 1.5);
    text-align: center;
  }

  .count {
    color: var(--_muted);
    font-size: 0.875em;
  }

  @media (prefers-reduced-motion: reduce) {
    .cards article {
      transition: none;
    }
  }
`;
