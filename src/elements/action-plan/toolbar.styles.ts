import { css } from 'lit';

/** The buttons above a plan or below a card, and the controls of its features. */
export const toolbarStyles = css`
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
    min-inline-size: 0;
    gap: 0.375em;
  }

  .filters {
    gap: 0.5em 0.75em;
  }

  .filters > div {
    display: grid;
    grid-template-columns: minmax(0, auto);
    min-inline-size: 0;
    gap: 0.15em;
    font-size: 0.875em;
  }

  select {
    max-inline-size: min(16em, 100%);
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

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }

  @media print {
    .toolbar,
    button,
    details:not([open]) {
      display: none;
    }
  }
`;
