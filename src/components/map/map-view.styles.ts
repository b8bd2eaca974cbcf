import { css } from 'lit';

/** The layers of Leaflet that the map uses, rewritten without addresses; then the map's own pieces. */
export const mapViewStyles = css`
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }

  .leaflet-pane {
    z-index: 400;
  }

  .leaflet-tile-pane {
    z-index: 200;
  }

  .leaflet-pins-pane {
    z-index: 600;
  }

  .leaflet-tile {
    visibility: hidden;
    max-inline-size: none;
    max-block-size: none;
    user-select: none;
  }

  .leaflet-tile-loaded {
    visibility: inherit;
  }

  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }

  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
    will-change: transform;
  }

  .map {
    position: relative;
  }

  .stage {
    position: relative;
    z-index: 0;
    contain: layout paint style;
    block-size: min(var(--mw-map-height, var(--_map-height, 26em)), 75vh);
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: color-mix(in oklab, currentColor 8%, transparent);
    cursor: grab;
    direction: ltr;
    touch-action: pan-x pan-y;
    -webkit-tap-highlight-color: transparent;
  }

  .leaflet-pins-pane.moving {
    opacity: 0;
  }

  .pin {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    display: grid;
    place-items: center;
    min-inline-size: 2.25em;
    block-size: 2.25em;
    min-block-size: 0;
    padding: 0;
    border: 0.1875em solid var(--_accent);
    border-radius: 50%;
    background: var(--_ground);
    box-shadow: 0 0.125em 0.5em rgb(0 0 0 / 40%);
    color: inherit;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
    /* "translate" has its place on the map. */
    transform: translate(-50%, -50%);
  }

  .pin.approximate {
    border-style: dashed;
  }

  /* In words, and of another shape than a number of the list. */
  .pin.cluster {
    block-size: 2.5em;
    padding-inline: 0.625em;
    border-style: double;
    border-width: 0.3125em;
    border-radius: calc(var(--_radius) * 1.5);
  }

  .pin::before {
    content: attr(data-number);
  }

  .pin:hover {
    background: color-mix(in oklab, currentColor 15%, var(--_ground));
  }

  .pin:is(:hover, :focus-visible, .open) {
    z-index: 1;
  }

  .pin.open {
    border-color: currentColor;
    border-width: 0.3125em;
  }

  .pin:focus-visible {
    outline: 0.1875em solid;
    outline-offset: 0;
    box-shadow: 0 0 0 0.375em var(--_ground);
  }

  .skip {
    position: absolute;
    z-index: 2;
    inset-block-start: 0.5em;
    inset-inline-start: 0.5em;
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: var(--_ground);
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.375em;
    margin-block-end: 0.5em;
  }

  .bar button {
    min-inline-size: 2.5em;
  }

  .zoom-in::before {
    content: '+' / '';
  }

  .zoom-out::before {
    content: '−' / '';
  }

  .attribution {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.75em;
    text-align: var(--_end);
  }

  .fingers {
    display: none;
    font-size: 0.875em;
  }

  @media (pointer: coarse) {
    .fingers {
      display: block;
    }
  }

  .map-note {
    margin-block-start: 0.5em;
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    background: color-mix(in oklab, currentColor 6%, transparent);
  }

  .panel {
    position: relative;
    display: grid;
    gap: 1em;
    max-block-size: 20em;
    overflow: auto;
    margin-block-start: 0.5em;
    padding: 1em 3.5em 1em 1.25em;
    border: 1px solid var(--_border);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .panel .close {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    min-inline-size: 2.5em;
    border: 0;
    font-size: 1.125em;
  }

  .point button {
    margin-block-start: 0.625em;
  }

  @media print {
    .bar,
    .skip,
    .fingers,
    .panel .close,
    .point button {
      display: none;
    }

    .stage {
      print-color-adjust: exact;
    }
  }
`;
