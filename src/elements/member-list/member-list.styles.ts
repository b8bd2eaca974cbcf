import { css } from 'lit';

export const styles = css`
  .group + .group {
    margin-block-start: calc(var(--_gap) * 2.5);
  }

  .group-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1em;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: var(--_gap);
    padding-block-end: 0.5em;
    border-block-end: 2px solid var(--_accent);
  }

  .group-title {
    font-size: 1.125em;
  }

  .group-count,
  .role,
  .form,
  .place,
  .term {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .plate {
    --_plate: var(--mw-plate, light-dark(#fff, #eceeed));

    display: grid;
    place-items: center;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_plate);
    color: #1b1f24;
    color-scheme: light;
  }

  /* The white that many logos are drawn on is the plate's own. */
  .plate img {
    display: block;
    inline-size: calc(var(--_room) * sqrt(var(--_shape, 2)));
    block-size: auto;
    max-inline-size: 82%;
    max-block-size: 74%;
    aspect-ratio: var(--_shape, 2);
    object-fit: contain;
    mix-blend-mode: multiply;
  }

  /* No logo asks for a light ground here. */
  .plate.drawn {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    color: inherit;
    color-scheme: inherit;
  }

  .initials {
    font-weight: 650;
    letter-spacing: 0.04em;
    unicode-bidi: isolate;
  }

  .initials.long {
    font-size: 0.7em;
    letter-spacing: 0;
  }

  .vacant .plate {
    border-style: dashed;
    border-color: color-mix(in oklab, currentColor 55%, transparent);
    background: none;
  }

  .vacant .name {
    font-style: italic;
  }

  .former .plate {
    filter: grayscale(1);
  }

  .name {
    border-radius: var(--_radius);
  }

  a.name:not(:hover) {
    text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
  }

  /* A wall of logos. */
  .logos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, max(7em, 44cqi), 100%), 1fr));
    gap: var(--_gap);
  }

  .logos > li {
    min-inline-size: 0;
    break-inside: avoid;
  }

  .logos .name {
    display: block;
    block-size: 100%;
    font-style: normal;
    text-align: center;
    text-decoration: none;
  }

  .logos .plate {
    --_room: 4.25em;

    position: relative;
    block-size: 6.5em;
    transition: border-color 0.15s;
  }

  .logos a:hover .plate {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .logos .initials {
    font-size: 1.75em;
  }

  .logos .initials.long {
    font-size: 1.3em;
  }

  .caption {
    display: block;
    margin-block-start: 0.4em;
    font-size: 0.8125em;
    line-height: 1.35;
    text-wrap: balance;
  }

  .logos :is(.role, .term) {
    font-size: 0.75em;
    text-align: center;
  }

  .logos li:has(> :is(.role, .term, .on-map)) .name {
    block-size: auto;
  }

  /* Rows and cards. */
  .row {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 1em;
    align-items: start;
  }

  .row .body {
    min-inline-size: 0;
  }

  .row .plate {
    --_room: 1.9em;

    inline-size: 4em;
    block-size: 3em;
  }

  .row a.name {
    display: inline-block;
    min-block-size: var(--_target);
  }

  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
    column-gap: calc(var(--_gap) * 2);
  }

  .list > li {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }

  .list .name {
    font-weight: 600;
  }

  .list + .more,
  .group + .more {
    margin-block-start: calc(var(--_gap) * 2);
  }

  @container (inline-size < 26em) {
    .logos {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 7em), 1fr));
    }

    .logos .plate {
      --_room: 3.5em;

      block-size: 5.5em;
    }
  }

  /* Beside its emblem a name would be broken within its words. */
  @container (inline-size < 14em) {
    .row {
      grid-template-columns: 1fr;
      gap: 0.5em;
    }
  }

  /* Logos are drawn for a light ground: it stays, whatever colours the visitor chose. */
  @media (forced-colors: active) {
    .plate:not(.drawn) {
      border-color: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .logos .plate {
      transition: none;
    }
  }

  @media print {
    .plate {
      background: none !important;
    }

    .finder {
      display: none !important;
    }
  }
`;
