import { css } from 'lit';

/** The detail of an event. */
export const detailStyles = css`
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  .detail .glyph {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    stroke-width: 1.5;
    vertical-align: -0.2em;
  }

  .banner {
    display: flex;
    gap: 0.625em;
    align-items: center;
    padding: 0.625em 0.875em;
    border: 1px solid currentColor;
    border-inline-start-width: 0.375em;
    border-radius: var(--_radius);
    background: color-mix(in oklab, currentColor 6%, transparent);
  }

  .banner .status {
    font-style: normal;
    font-weight: 700;
  }

  .detail img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  .detail .figure img {
    inline-size: 100%;
    max-block-size: 20em;
    border-radius: var(--_radius);
    background: color-mix(in oklab, currentColor 6%, transparent);
    object-fit: contain;
  }

  /* Its room is kept, whatever the picture turns out to be. */
  .detail .figure img:not([width][height]) {
    aspect-ratio: 16 / 9;
  }

  .credit {
    margin-block-start: 0.375em;
    color: var(--_muted);
    font-size: 0.75em;
  }

  .facts {
    display: grid;
    gap: 0.75em;
  }

  .fact {
    display: grid;
    gap: 0 1em;
  }

  .fact dt {
    display: flex;
    gap: 0.625em;
    align-items: baseline;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .fact dt .glyph {
    color: var(--_accent);
    translate: 0 0.2em;
  }

  .fact dd {
    padding-inline-start: 1.625em;
  }

  .fact:first-child time {
    font-weight: 600;
  }

  .fact:first-child time::first-letter {
    text-transform: uppercase;
  }

  .detail .visitor-time,
  .season,
  .running {
    display: block;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .map {
    display: flex;
    gap: 0.375em;
    align-items: center;
    inline-size: fit-content;
    min-block-size: max(1.75em, 24px);
    font-size: 0.9375em;
  }

  .dates {
    display: grid;
    gap: 0.125em;
  }

  .past-dates {
    font-size: 0.9375em;
  }

  .past-dates summary {
    inline-size: fit-content;
    min-block-size: max(1.75em, 24px);
    padding-block: 0.25em;
    cursor: pointer;
  }

  .more-dates {
    margin-block: 0.375em;
    font-size: 0.875em;
  }

  .terms,
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1em;
  }

  .tags {
    gap: 0.375em;
    font-size: 0.875em;
  }

  .tags li {
    padding: 0.0625em 0.625em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
  }

  .easy-read {
    display: inline-flex;
    gap: 0.625em;
    align-items: center;
    font-weight: 600;
  }

  .knob {
    flex: none;
    inline-size: 2.25em;
    padding: 0.125em;
    border: 2px solid currentColor;
    border-radius: calc(var(--_radius) * 2);
  }

  .knob::before {
    display: block;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid currentColor;
    border-radius: 50%;
    content: '';
  }

  [aria-checked='true'] .knob::before {
    margin-inline-start: auto;
    background: currentColor;
  }

  .easy-text {
    display: grid;
    gap: 0.75em;
    font-size: 1.25em;
    line-height: 1.6;
  }

  .description {
    max-inline-size: 40em;
  }

  .description:not(:has(:not(:empty))) {
    display: none;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }

  .links a {
    display: inline-block;
    min-block-size: max(1.75em, 24px);
  }

  .links .register,
  .links .join {
    padding: 0.5em 1.125em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
    font-weight: 600;
    text-decoration: none;
  }

  .links :is(.register, .join):hover {
    text-decoration: underline;
  }

  @container (inline-size > 26em) {
    .fact {
      grid-template-columns: 10em minmax(0, 1fr);
      align-items: baseline;
    }

    .fact dd {
      padding-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    [aria-checked='true'] .knob::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
