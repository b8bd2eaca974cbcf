import { css } from 'lit';

/** The menus to take an event or the agenda away; in the dialog and beside the toolbar. */
export const exportMenuStyles = css`
  .take-away {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: start;
  }

  .take-more {
    position: relative;
  }

  .take-button,
  .take-away > .take-row {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.5em;
    padding: 0.35em 0.9em;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .take-button {
    inline-size: fit-content;
    list-style: none;
  }

  .take-button::-webkit-details-marker {
    display: none;
  }

  .take-button::after {
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-end: 0.25em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    content: '';
    rotate: 45deg;
  }

  .take-more[open] > .take-button::after {
    margin-block: 0.25em 0;
    rotate: 225deg;
  }

  .take-row:hover,
  .take-button:hover {
    background: color-mix(in oklab, currentColor 10%, transparent);
  }

  /* In the size of the toolbar's buttons, links too. */
  .toolbar .take-away {
    font-size: 0.875em;
  }

  .toolbar .take-row {
    min-block-size: 2.5em;
    font-size: 1em;
  }

  .toolbar .take-button {
    min-block-size: 2.75em;
  }

  /* Scrolled to, it comes clear of the dialog's bar, which lies over it, and of the edge. */
  .take-panel {
    scroll-margin-block: 4em 0.5em;
    inline-size: max-content;
    max-inline-size: min(22em, 100cqi);
    padding: 0.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_surface-ink);
  }

  /* In the dialog it pushes what follows down: it would be cut off at the dialog's edge. */
  [part='take'] > .take-panel {
    position: absolute;
    z-index: 3;
    inset-block-start: calc(100% + 0.25em);
    inset-inline-start: 0;
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 20%);
  }

  [part='add'] > .take-panel {
    margin-block-start: 0.25em;
  }

  .take-panel .take-row {
    display: flex;
    gap: 0.25em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border: 0;
    border-radius: calc(var(--_radius) - 0.125em);
    text-align: inherit;
    text-decoration: none;
  }

  .take-outward {
    font-size: 0.8125em;
  }

  .take-heading {
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em 0.25em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .take-said {
    flex-basis: 100%;
    overflow-wrap: anywhere;
    user-select: all;
  }

  .take-panel .take-said {
    padding-inline: 0.75em;
  }

  .take-said:empty {
    display: none;
  }

  /* The browser takes it for text, also while it is pointed at. */
  @media (forced-colors: active) {
    .take-more > .take-button {
      border-color: ButtonBorder;
      background: ButtonFace;
      color: ButtonText;
    }
  }

  @media print {
    .take-away {
      display: none;
    }
  }
`;
