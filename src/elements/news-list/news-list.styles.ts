import { css } from 'lit';

export const styles = css`
  .title {
    font-size: 1.125em;
  }

  /* Large enough to touch, without taking more room. */
  .link {
    display: inline-block;
    min-block-size: var(--_target);
    margin-block: -0.125em;
    padding-block: 0.125em;
    text-decoration: none;
  }

  button.link {
    padding-inline: 0;
    border: 0;
    border-radius: calc(var(--_radius) / 4);
    font-weight: inherit;
    text-align: inherit;
  }

  button.link:hover {
    background: none;
  }

  .link:is(a, button):hover {
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
  }

  .meta,
  .tags {
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
    border-radius: calc(var(--_radius) * 2);
  }

  .list > li + li {
    margin-block-start: calc(var(--_gap) * 1.5);
    padding-block-start: calc(var(--_gap) * 1.5);
    border-block-start: 1px solid var(--_border);
  }

  .list > li > article > .figure {
    margin-block-end: 0.875em;
  }

  @container (inline-size > 34em) {
    /* Else they are blocks, which take less time: of thousands, one sees it. */
    .list > li > article:has(.figure:not([hidden])) {
      display: grid;
      grid-template-columns: clamp(9em, 24cqi, 16em) 1fr;
      gap: 1.5em;
    }

    .list > li > article > .figure {
      margin-block-end: 0;
    }
  }

  .cards .tags {
    margin-block-start: auto;
    padding-block-start: 1em;
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
`;
