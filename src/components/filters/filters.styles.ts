import { css } from 'lit';

/** A row of buttons, and the open panels side by side below it; in a narrow box, all of it folds behind one button. */
export const filterStyles = css`
  /* The filters are no wider than their box, however wide their contents are. */
  .finder,
  .finder .field,
  .panel {
    grid-template-columns: minmax(0, 1fr);
  }

  .finder {
    display: grid;
    gap: 0.625em;
    margin-block-end: 1em;
  }

  .finder-heading {
    block-size: 0;
    margin-block-end: -0.625em;
  }

  .finder-title {
    margin-block-end: 0.25em;
    font-size: 1.4em;
  }

  .outcome-bar {
    display: grid;
    gap: 0.625em;
  }

  .finder .back {
    display: none;
  }

  .find,
  .parts,
  .range,
  .chosen,
  .chosen ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .find {
    align-items: end;
  }

  .finder .field {
    display: grid;
    flex: 1 1 9em;
    gap: 0.25em;
    min-inline-size: 0;
  }

  .finder .field > span {
    font-size: 0.875em;
  }

  .finder :is([type='search'], [type='date']) {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.35em 0.7em;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .finder [aria-invalid='true'] {
    border-width: 2px;
  }

  .finder button {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    font-size: 0.875em;
  }

  .finder .fold {
    display: none;
    min-block-size: 2.86em;
  }

  .disclosure::after,
  .fold::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.1em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  .finder [aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.05em;
  }

  .finder .disclosure[aria-expanded='true'] {
    background: color-mix(in oklab, currentColor 10%, transparent);
    box-shadow: inset 0 -0.1875em var(--_accent);
  }

  .badge {
    min-inline-size: 1.5em;
    padding-inline: 0.35em;
    border: 1px solid;
    border-radius: calc(var(--_radius) * 2);
    font-size: 0.875em;
    line-height: 1.35;
    text-align: center;
  }

  /* The row of buttons ends here; the panels stand below it. */
  .parts::after {
    content: '';
    order: 1;
    flex-basis: 100%;
  }

  .panel {
    display: grid;
    flex: 1 1 16em;
    order: 2;
    align-self: stretch;
    align-content: start;
    gap: 0.5em;
    min-inline-size: 0;
    scroll-margin-block: 0.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .panel legend {
    float: inline-start;
    font-weight: 600;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0 1em;
  }

  .many {
    max-block-size: 24em;
    /* Room for the focus outline. */
    margin: -0.25em;
    padding: 0.25em;
    overflow: hidden auto;
  }

  .choice {
    position: relative;
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.25em;
    cursor: pointer;
  }

  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }

  .count {
    color: var(--_muted);
    flex: none;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .parts > .choice {
    margin-inline: 0.25em;
    font-size: 0.875em;
  }

  .found,
  .panel .hint {
    font-size: 0.875em;
  }

  .panel > button {
    justify-self: start;
  }

  .wrong {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid;
    font-size: 0.875em;
    font-weight: 600;
  }

  .chip {
    border-radius: calc(var(--_radius) * 4);
    background: color-mix(in oklab, currentColor 8%, transparent);
    text-align: inherit;
  }

  .chip .glyph {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
  }

  .finder .clear {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @container (inline-size < 34em) {
    .finder .fold {
      display: flex;
    }

    .parts:not(.unfolded) {
      display: none;
    }

    .parts.unfolded > .disclosure {
      flex: 1 1 auto;
    }

    .panel {
      flex-basis: 100%;
    }
  }

  @media (forced-colors: active) {
    .finder [aria-expanded='true'] {
      border: 3px solid Highlight;
    }
  }

  @media print {
    .finder > :not(.outcome),
    .finder :is(.clear, .found),
    .chip .glyph {
      display: none;
    }
  }
`;
