import { css } from 'lit';

/** Base styles of every element: the browser's defaults undone, and the pieces that all have. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    unicode-bidi: plaintext;
  }

  [hidden],
  :host([hidden]) {
    display: none !important;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }

  /* On paper the heading keeps to it: the box of messages between them is empty as a rule. */
  .content {
    break-before: avoid;
    outline: none;
  }

  ul {
    list-style: none;
  }

  /* The sign that it opens is on the side where the page's lines begin. */
  summary {
    unicode-bidi: isolate;
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  button {
    min-block-size: 2.5em;
    padding: 0.35em 0.9em;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    background: color-mix(in oklab, currentColor 10%, transparent);
  }

  :focus-visible {
    outline: 0.1875em solid;
    outline-offset: 0.125em;
  }

  /* Firefox lays out what comes near between calls of ResizeObserver: those inside would be an error of the page. */
  @supports not (-moz-appearance: none) {
    @media not print {
      .away {
        content-visibility: auto;
        contain-intrinsic-block-size: var(--_height);
      }
    }
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .heading {
    margin-block-end: 0.75em;
    font-size: min(1.4em, max(1em, 9cqi)); /* Large text in a narrow column breaks no word. */
  }

  .message {
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    background: color-mix(in oklab, currentColor 6%, transparent);
  }
`;
