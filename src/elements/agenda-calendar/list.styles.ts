import { css } from 'lit';

/** Events as lines: the list view, and a day in the dialog. */
export const listStyles = css`
  .days {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
  }

  .day-heading {
    margin-block-end: 0.25em;
    padding-block-end: 0.375em;
    border-block-end: 2px solid var(--_accent);
    font-size: 1em;
  }

  .day-heading time,
  .dialog-heading span {
    display: inline-block;
  }

  .day-heading time::first-letter,
  .dialog-heading span::first-letter {
    text-transform: uppercase;
  }

  .today-word {
    margin-inline-start: 0.5em;
    padding: 0.125em 0.625em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.75em;
    font-weight: 400;
  }

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
  }

  .visitor-time {
    display: block;
    color: var(--_muted);
  }

  .line .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.5em;
    align-items: center;
  }

  .open {
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    border-radius: 0.125em;
    font-weight: 600;
    text-align: start;
  }

  .open:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .line.cancelled .open {
    text-decoration: line-through;
  }

  /* What is far down is laid out when it comes near. */
  .day-group:nth-child(n + 11) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 10em;
    overflow-clip-margin: 0.5em;
  }

  .line .status,
  .detail .status {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 0.25em;
    font-size: 0.8125em;
  }

  .place {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .past {
    margin-block-end: 1em;
    font-size: 0.875em;
  }

  .message p + p {
    margin-block-start: 0.75em;
  }

  @container (inline-size > 34em) {
    .line {
      grid-template-columns: 11em 1fr;
    }
  }
`;
