import { css } from 'lit';

/** An event as a line: time, title, place. */
export const lineStyles = css`
  .line {
    display: grid;
    gap: 0 1em;
    padding-block: 0.75em;
  }

  .events > li + li {
    border-block-start: 1px solid var(--_border);
  }

  .when {
    padding-block-start: 0.125em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }

  .visitor-time {
    display: block;
    color: var(--_muted);
  }

  .open {
    display: inline-block;
    min-inline-size: 1.5em;
    min-block-size: var(--_target);
    padding: 0.125em 0; /* One line has the height that is asked for, and more lines have the same edges. */
    border: 0;
    border-radius: calc(var(--_radius) / 4);
    font-weight: 600;
    text-align: inherit;
  }

  .open:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .cancelled .open span {
    text-decoration: line-through;
  }

  .open .status,
  .detail .status {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: calc(var(--_radius) / 2);
    font-size: 0.8125em;
    font-style: normal;
    font-weight: 400;
  }

  .place {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @container (inline-size > 34em) {
    .line {
      grid-template-columns: 11em 1fr;
    }
  }
`;
