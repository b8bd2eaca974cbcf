import { css } from 'lit';

/** What every element starts from: the browser's defaults undone, and the pieces all have. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    line-height: 1.25;
    text-wrap: balance;
  }

  ul,
  ol {
    list-style: none;
  }

  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  a {
    color: inherit;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 0.125em;
  }

  button {
    min-block-size: 2.5em;
    padding: 0.35em 0.9em;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    cursor: pointer;
  }

  button:hover {
    border-color: currentColor;
    background: color-mix(in oklab, currentColor 8%, transparent);
  }

  :focus-visible {
    outline: 0.1875em solid currentColor;
    outline-offset: 0.125em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .heading {
    margin-block-end: 0.75em;
    font-size: 1.4em;
  }

  .message {
    padding: 1em;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }

  .note {
    margin-block-end: var(--_gap);
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
    background: color-mix(in oklab, currentColor 6%, transparent);
    font-size: 0.875em;
  }

  .retry {
    margin-block: 0.75em;
  }
`;
