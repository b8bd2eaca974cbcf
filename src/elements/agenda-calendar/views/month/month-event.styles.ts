import { css } from 'lit';

/** An event in the month: on its day, or a bar through its days. */
export const monthEventStyles = css`
  .hole,
  .event {
    block-size: max(2em, 24px);
  }

  .event {
    display: block;
    inline-size: calc(100% - 0.5em);
    min-block-size: 0;
    margin-inline: 0.25em;
    padding: 0 0.375em;
    border: 0;
    border-radius: calc(var(--_radius) / 2);
    text-align: inherit;
  }

  .event:hover,
  .event:focus-visible {
    position: relative;
    z-index: 1;
  }

  .text {
    display: block;
    overflow: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* The last event of a day takes the rows below it that nothing else uses. */
  @media screen {
    li:last-child:nth-child(-n + 2) > .event:not(.bar) {
      block-size: auto;
      min-block-size: max(2em, 24px);
      padding-block: 0.2em;
    }

    li:last-child:nth-child(-n + 2) > .event:not(.bar) .text {
      display: -webkit-box;
      overflow: hidden;
      line-height: 1.3;
      white-space: normal;
      hyphens: auto;
      hyphenate-limit-chars: 8 4 4;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
  }

  .hour {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .bar {
    background: var(--_tint);
    color: var(--_surface-ink);
    box-shadow: inset 0.25em 0 var(--_accent);
  }

  .bar:not(.continued):dir(rtl) {
    box-shadow: inset -0.25em 0 var(--_accent);
  }

  .bar:hover {
    background: color-mix(in oklab, var(--_accent) 24%, var(--_surface));
  }

  /* A bar runs over the cells' edges: its pieces touch, and its title lies over them all. */
  .goes-on {
    inline-size: calc(100% - 0.25em + 1px);
    margin-inline-end: -1px;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .continued {
    inline-size: calc(100% - 0.25em);
    margin-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    box-shadow: none;
  }

  .continued.goes-on {
    inline-size: calc(100% + 1px);
  }

  .bar .text {
    position: relative;
    z-index: 1;
    inline-size: calc(var(--_span, 1) * 100cqi / var(--_days, 7) - 1.75em);
    pointer-events: none;
  }

  /* It comes from another week, or goes on in the next. */
  td:first-child .continued.bar,
  td:last-child .goes-on {
    position: relative;
    padding-inline: 0.875em;
  }

  td:first-child .continued.bar::before,
  td:last-child .goes-on::after {
    position: absolute;
    inset-block: 0.625em;
    inline-size: 0.375em;
    background: currentColor;
    content: '';
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    forced-color-adjust: none;
  }

  td:first-child .continued.bar::before {
    inset-inline-start: 0.125em;
    scale: -1 1;
  }

  td:last-child .goes-on::after {
    inset-inline-end: 0.125em;
  }

  td:first-child .continued.bar:dir(rtl)::before {
    scale: 1;
  }

  td:last-child .goes-on:dir(rtl)::after {
    scale: -1 1;
  }

  .status {
    font-style: normal;
    font-weight: 700;
  }

  .cancelled .event-title {
    text-decoration: line-through;
  }

  /* Half a title says more than an hour. */
  @container (inline-size < 54em) {
    .hour {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @media (forced-colors: active) {
    .bar {
      border-block: 1px solid CanvasText;
    }

    .bar:not(.continued) {
      border-inline-start: 0.25em solid CanvasText;
    }
  }
`;
