import { css } from 'lit';

/** The dialog, and the panel in the page, in which one item is read. */
export const readingBoxStyles = css`
  dialog {
    inline-size: min(40em, 100vw - 2em);
    max-block-size: min(52em, 100dvh - 2em);
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_ground);
    color: var(--_surface-ink);
    box-shadow: 0 1em 3em rgb(0 0 0 / 25%);
  }

  ::backdrop {
    overscroll-behavior: contain;
    background: rgb(0 0 0 / 45%);
  }

  .panel {
    margin-block: 1em;
    scroll-margin-block: 1em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_ground);
    color: var(--_surface-ink);
  }

  /* Below its line it takes the width of the list. */
  .line .panel {
    grid-column: 1 / -1;
    margin-block: 0.75em 0.25em;
  }

  .sheet {
    --_inset: 1.5em;
    container-type: inline-size;
    padding: 0 var(--_inset) 1.5em;
  }

  .detail-bar {
    display: flex;
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    justify-content: end;
    margin-inline: calc(-1 * var(--_inset));
    padding: 0.5em 0.75em;
    padding-inline-start: var(--_inset);
    border-radius: inherit;
    background: var(--_ground);
  }

  .back {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-inline-end: auto;
    font-size: 0.875em;
  }

  .steps-of-detail {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    align-items: center;
    margin-inline-end: auto;
  }

  .back + .steps-of-detail {
    margin-inline-end: 0;
  }

  .position {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    color: var(--_muted);
  }

  .detail-bar .icon {
    min-inline-size: 2.5em;
    border-color: transparent;
  }

  .step:disabled {
    opacity: 0.35;
    background: none;
    cursor: default;
  }

  .dialog-heading {
    margin-block: calc(0.25em / 1.5) 0.5em;
    font-size: 1.5em;
    line-height: 1.2;
  }

  /* Focus starts here so that the title is read; there is nothing to press. */
  .dialog-heading:focus {
    outline: none;
  }

  .dialog-heading span {
    display: inline-block;
  }

  .dialog-heading span::first-letter {
    text-transform: uppercase;
  }

  @container (inline-size < 26em) {
    .sheet {
      --_inset: 1em;
    }
  }

  /* What is open when the page is printed is printed whole from the sheet's top, without what is pressed. */
  @media print {
    dialog {
      position: absolute;
      inset: 0 0 auto;
      margin: 0;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: none;
      border: 0;
      overflow: visible;
      box-shadow: none;
    }

    ::backdrop {
      background: none;
    }

    /* The pages of the list or the month behind it would be printed below it, or blank. */
    .content:has(dialog[open]) > :not(dialog) {
      display: none;
    }

    :is(.detail-bar, .easy-read, .more-dates, .links) {
      display: none;
    }
  }
`;
