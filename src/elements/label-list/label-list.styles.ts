import { css } from 'lit';

export const styles = css`
  .content > .issuer {
    margin-block-end: 1.25em;
    color: var(--_muted);
    break-after: avoid;
  }

  .group + .group {
    margin-block-start: calc(var(--_gap) * 2.5);
  }

  .group-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
    margin-block-end: 0.75em;
    font-size: 1.2em;
  }

  .group-title .count {
    font-size: 0.75em;
    font-weight: 400;
  }

  ul + .more,
  .group + .more {
    margin-block-start: calc(var(--_gap) * 1.5);
  }

  .badges {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_gap);
  }

  li {
    display: grid;
    break-inside: avoid;
  }

  .badge {
    grid-template-rows: auto auto 1fr;
    align-content: start;
    max-inline-size: none;
    padding: 1.1em;
    font-size: 1em;
  }

  .badge > :first-child {
    grid-row: span 2;
  }

  .badge > .text,
  .badge > .state {
    margin-block: 0;
  }

  .more-about {
    grid-column: 1 / -1;
    align-self: end;
  }

  .more-about:empty {
    display: none;
  }

  .title {
    font-size: 1.0625em;
  }

  .link {
    display: inline-block;
    padding-block: 0.2em;
    text-decoration: none;
  }

  a.link:hover {
    text-decoration: underline;
  }

  .name,
  .holder {
    display: block;
  }

  .holder {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }

  .by-holder .link {
    display: inline-flex;
    flex-direction: column;
  }

  .by-holder .name {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
  }

  .by-holder .holder {
    color: inherit;
    font-size: 1em;
    font-weight: 700;
  }

  .text p {
    margin-block-start: 0.25em;
    font-size: 0.875em;
  }

  .area {
    color: var(--_muted);
  }

  .state {
    grid-column: 2;
    font-size: 0.9375em;
  }

  /* As in badge.styles: the words are below the picture. */
  @container (inline-size < 14em) {
    .badge > :first-child {
      grid-row: auto;
    }

    .state {
      grid-column: auto;
    }
  }

  .rows > li {
    border-block-end: 1px solid var(--_border);
  }

  .rows > li:first-child {
    border-block-start: 1px solid var(--_border);
  }

  .rows .badge {
    padding: 0.875em 0.25em;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
  }

  .rows .issuer {
    display: none;
  }

  @container (inline-size > 34em) {
    .rows .badge {
      grid-template-columns: auto minmax(0, 1fr) minmax(8em, auto);
      grid-template-rows: auto;
      align-items: center;
    }

    .rows .badge > :first-child {
      grid-row: auto;
    }

    .rows .state {
      grid-column: 3;
      text-align: var(--_end);
    }

    .rows .more-about {
      grid-column: 2 / -1;
    }
  }

  @container (inline-size > 48em) {
    .rows .issuer {
      display: block;
    }
  }

  @media print {
    [part='verify'] {
      display: none;
    }
  }
`;
