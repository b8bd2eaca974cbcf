import { css } from 'lit';

/** Items as cards, in as many columns as there is room for. */
export const cardStyles = css`
  :is(.list, .cards) .figure img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius);
    object-fit: cover;
    background: color-mix(in oklab, currentColor 8%, transparent);
  }

  .credit {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.75em;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: calc(var(--_gap) * 1.5);
  }

  .cards > li {
    display: grid;
    break-inside: avoid;
  }

  .cards article {
    position: relative;
    display: grid;
    grid-template-rows: auto 1fr;
    align-content: start;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-ink);
    transition: border-color 0.15s;
  }

  .cards article:hover {
    border-color: var(--_accent);
  }

  .cards .figure img {
    border-radius: 0;
  }

  .cards .credit {
    padding-inline: 1.25em;
  }

  .cards .body {
    display: flex;
    flex-direction: column;
    grid-row: -2;
    padding: 1.1em 1.25em 1.25em;
  }

  /* The whole card follows what opens it, which stays the one thing to tab to. */
  .cards :is(a, button)::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .cards :is(a, button):focus-visible {
    outline: none;
  }

  .cards :is(a, button):focus-visible::after {
    border-radius: var(--_radius);
    outline: 0.1875em solid currentColor;
    outline-offset: -0.25em;
  }

  @media (prefers-reduced-motion: reduce) {
    .cards article {
      transition: none;
    }
  }
`;
