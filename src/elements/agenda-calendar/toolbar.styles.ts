import { css } from 'lit';

/** The toolbar, and the elements around a view. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-end: 0.875em;
  }

  .steps [aria-disabled] {
    opacity: 0.45;
    cursor: default;
  }

  .content {
    position: relative;
  }

  .skip {
    position: absolute;
    inset-inline-start: 0;
    z-index: 3;
    background: var(--_ground);
    color: var(--_surface-ink);
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
  }

  .after {
    outline: none;
  }

  .message p + p {
    margin-block-start: 0.75em;
  }

  .period {
    flex: 1 0 auto;
    font-size: 1.25em;
  }

  .period::first-letter {
    text-transform: uppercase;
  }

  .steps,
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    max-inline-size: 100%;
  }

  .toolbar :is(button, select) {
    min-block-size: 2.75em;
    font-size: 0.875em;
  }

  select {
    flex: 1;
    min-inline-size: min(11em, 100cqi);
    padding-inline: 0.6em;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  .views button[aria-pressed='true'] {
    background: color-mix(in oklab, currentColor 14%, transparent);
    box-shadow: inset 0 -0.1875em var(--_accent);
    font-weight: 600;
  }

  @container (inline-size < 34em) {
    .period {
      flex-basis: 100%;
    }
  }

  @media (forced-colors: active) {
    .views button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }

  @media print {
    :is(.steps, .views, .skip, .past, .go-on, .on-screen) {
      display: none;
    }
  }
`;
