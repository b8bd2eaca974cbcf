import { css } from 'lit';

export const styles = css`
  .badge {
    --_picture: 4.5em;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em 1.1em;
    max-inline-size: 36em;
    padding: 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-ink);
  }

  .small {
    --_picture: 2.75em;
    padding: 0.75em;
    font-size: 0.875em;
  }

  .large {
    --_picture: min(6.5em, 25cqi);
    padding: 1.5em;
  }

  /* On a phone the words of a large badge would have a third of its room. */
  @container (inline-size < 24em) {
    .large {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .badge > :first-child {
    inline-size: var(--_picture);
    block-size: var(--_picture);
    object-fit: contain;
  }

  /* With large text in a narrow column, words beside the picture would be cut. */
  @container (inline-size < 14em) {
    .badge {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  circle,
  path {
    fill: none;
    stroke: var(--_accent);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 14;
  }

  circle {
    stroke-dasharray: 0 14.92;
  }

  .disc {
    fill: var(--_surface);
    stroke-dasharray: none;
    stroke-width: 2;
  }

  path {
    stroke: currentColor;
    stroke-width: 5;
  }

  :is(.expired, .withdrawn) circle {
    stroke: var(--_border);
  }

  :is(.expired, .withdrawn) img {
    filter: grayscale(1);
  }

  .title {
    font-size: 1.15em;
  }

  .state {
    font-weight: 600;
    text-wrap: balance;
  }

  p ~ :not(:first-child) {
    margin-block-start: 0.5em;
  }

  .issuer,
  .tags {
    color: var(--_muted);
  }

  /* The padding of a link takes no room in its line; with small letters it is large enough to touch all the same. */
  a,
  summary {
    padding-block: max(0.3em, 12px - 0.55em);
  }

  summary {
    inline-size: fit-content;
    cursor: pointer;
  }

  @media print {
    details:not([open]),
    [part='details'] > summary {
      display: none;
    }
  }
`;
