import { css } from 'lit';

/** Actions in a list, and their details. */
export const actionStyles = css`
  .small {
    min-block-size: 2.25em;
    padding-block: 0.2em;
    font-size: 0.875em;
    unicode-bidi: isolate;
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

  .subtitle {
    margin-block: 1.75em 0.85em;
    color: var(--_muted);
    font-size: 1em;
    font-weight: 600;
  }

  .figure .date,
  .meta,
  .ends {
    color: var(--_muted);
  }

  summary {
    display: inline-block;
    min-block-size: max(1.75em, 24px);
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

  .state-counts li,
  .state {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  @container (inline-size > 14em) {
    .state {
      white-space: nowrap;
    }
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
`;
