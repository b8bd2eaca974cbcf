import { css } from 'lit';

/** An event in the week or the day: at its hours, or a bar above them. */
export const gridEntryStyles = css`
  .entry {
    display: flex;
    align-items: start;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    padding: 0.125em 0.25em;
    overflow: clip;
    border: 0 solid var(--_accent);
    border-inline-start-width: 0.25em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tint);
    color: var(--_surface-ink);
    font-size: 0.8125em;
    line-height: 1.2;
    text-align: inherit;
    text-decoration: none;
    pointer-events: auto;
  }

  .entry:hover {
    background: color-mix(in oklab, var(--_accent) 24%, var(--_ground));
  }

  .entry:focus-visible {
    outline-offset: -0.1875em;
  }

  .entries li:focus-within {
    z-index: 1;
  }

  /* Whole lines, as many as there is room for. */
  .entry-text {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    max-block-size: round(down, var(--_height) * max(1em / 0.8125, 16px) - 0.375em, 1lh);
    overflow: clip;
    hyphens: auto;
    hyphenate-limit-chars: 8 4 4;
  }

  .entry-text > * {
    flex: none;
  }

  /* The lines that the hours leave. */
  .entry-what {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: max(1, round(down, (var(--_height) / 0.8125 - 0.375) / 1.2, 1) - 1);
  }

  .entry .event-title {
    font-weight: 600;
  }

  /* What is seen first is when; what is read first is what. */
  .entry-hours {
    order: -1;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .short,
  .whole {
    align-items: center;
    padding-block: 0;
  }

  :is(.short, .whole) .entry-text {
    flex-direction: row;
    gap: 0.375em;
  }

  :is(.short, .whole) .entry-what {
    display: block;
    flex: 0 1 auto;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* What there is no room for is read, not seen. */
  .whole .entry-place,
  .short :is(.entry-place, .until) {
    position: absolute;
    clip-path: inset(50%);
  }

  @container (inline-size < 7em) {
    .entries .until {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @container (inline-size < 9em) {
    .short .entry-hours {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @container (block-size < 6em) {
    .entries .entry-place {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  /* More events at once than there are columns for. */
  .more-entry {
    justify-content: center;
    border-width: 1px;
    border-color: var(--_border);
    background: var(--_ground);
    font-weight: 600;
  }

  /* A piece of a bar that is drawn from an earlier day on. */
  .unseen {
    opacity: 0;
  }

  .unseen:focus-visible {
    opacity: 1;
  }

  /* It began on the day before, or goes on after midnight. */
  .cut-before {
    border-block-start: 2px dashed var(--_accent);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }

  .cut-after,
  .open-ended {
    border-block-end: 2px dashed var(--_accent);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  .open-ended {
    border-block-end-style: dotted;
  }

  .whole {
    gap: 0.375em;
    border-block: 0;
  }

  /* Of a bar that began before what is seen, the words stay in sight. */
  .whole .entry-text {
    position: sticky;
    flex: 0 1 auto;
    inset-inline-start: calc(var(--_hours) / 0.8125 + 0.25em);
  }

  .whole.cut-before {
    border-inline-start: 0;
    border-end-start-radius: 0;
  }

  .whole.cut-after {
    border-start-end-radius: 0;
    border-end-start-radius: calc(var(--_radius) / 2);
  }

  .whole.cut-before::before,
  .whole.cut-after::after {
    flex: none;
    inline-size: 0.375em;
    block-size: 0.75em;
    background: currentColor;
    content: '';
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }

  .whole.cut-after::after {
    margin-inline-start: auto;
  }

  .whole.cut-before:dir(ltr)::before,
  .whole.cut-after:dir(rtl)::after {
    scale: -1 1;
  }

  @media (forced-colors: active) {
    .entry {
      border-block-width: 1px;
      border-inline-end-width: 1px;
      border-color: CanvasText;
    }

    .whole {
      border-block-style: solid;
    }

    .whole.cut-before::before,
    .whole.cut-after::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
