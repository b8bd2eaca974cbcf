import { css } from 'lit';

/** The text of an item. */
export const articleBodyStyles = css`
  .prose {
    max-inline-size: 40em;
    line-height: 1.65;
  }

  .prose:empty {
    display: none;
  }

  .prose > * + *,
  .prose :is(li, dd, blockquote, details, td) > * + :is(p, ul, ol, blockquote, pre, div) {
    margin-block-start: 1em;
  }

  .prose :is(h1, h2, h3, h4, h5, h6) {
    scroll-margin-block-start: 1em;
    font-size: 1.15em;
  }

  .prose > * + :is(h1, h2, h3, h4, h5, h6),
  .prose > * + section {
    margin-block-start: 1.75em;
  }

  .prose > :is(h1, h2, h3, h4, h5, h6) + * {
    margin-block-start: 0.5em;
  }

  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }

  .prose li + li {
    margin-block-start: 0.35em;
  }

  .prose dt {
    font-weight: 600;
  }

  .prose dd {
    margin-block-end: 0.5em;
    padding-inline-start: 1.5em;
  }

  .prose blockquote {
    padding-inline-start: 1.25em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  .prose :is(pre, code, kbd, samp) {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }

  .prose pre {
    overflow-x: auto;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: color-mix(in oklab, currentColor 6%, transparent);
    overflow-wrap: normal;
  }

  .prose hr {
    border: 0;
    border-block-start: 1px solid var(--_border);
  }

  .prose img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
    vertical-align: bottom;
  }

  /* Its room is kept, whatever the picture turns out to be. */
  .prose img:not([width][height]) {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    background: color-mix(in oklab, currentColor 6%, transparent);
    object-fit: contain;
  }

  .prose figcaption {
    margin-block-start: 0.375em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .prose summary {
    unicode-bidi: plaintext;
    min-block-size: max(1.75em, 24px);
    cursor: pointer;
    font-weight: 600;
  }

  .prose sup {
    line-height: 0;
  }

  .prose [role='doc-noteref'] {
    padding: 0.25em 0.35em;
    margin-inline: -0.1em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .prose [role='doc-backlink'] {
    display: inline-block;
    min-inline-size: 1.75em;
    text-align: center;
    text-decoration: none;
  }

  .prose [role='doc-endnotes'] {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
    font-size: 0.9375em;
  }

  /* A link that is no part of a sentence is large enough to touch. */
  .prose [part='media'] {
    display: inline-block;
    min-block-size: var(--_target);
  }

  .prose [role='doc-endnotes'] ol {
    margin-block-start: 0.5em;
  }

  .prose :is([role='doc-endnotes'] li, [role='doc-noteref']):focus {
    border-radius: calc(var(--_radius) / 2);
    outline: max(0.125em, 2px) solid;
    outline-offset: 0.125em;
  }

  .prose :is(h1, h2, h3, h4, h5, h6):focus:not(:focus-visible) {
    outline: none;
  }

  .prose [part='table'] {
    overflow-x: auto;
    max-inline-size: 100%;
  }

  .prose table {
    border-collapse: collapse;
    min-inline-size: 100%;
    font-size: 0.9375em;
    line-height: 1.5;
    overflow-wrap: normal;
  }

  .prose caption {
    padding-block-end: 0.5em;
    color: var(--_muted);
    font-weight: 600;
    text-align: inherit;
  }

  .prose :is(td, th) {
    min-inline-size: 7em;
    padding: 0.6em 0.875em;
    border-block-end: 1px solid var(--_border);
    text-align: inherit;
    vertical-align: top;
  }

  .prose thead th {
    border-block-end: 2px solid var(--_accent);
  }

  .prose .folded {
    display: none;
  }

  @media print {
    .prose .folded {
      display: table-row-group;
    }

    .prose [part='table'] {
      overflow: visible;
    }

    .prose [part='more-rows'],
    .prose [role='doc-backlink'] {
      display: none;
    }

    .prose a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8125em;
      font-weight: 400;
      overflow-wrap: anywhere;
    }

    .prose :is(figure, tr, li, blockquote) {
      break-inside: avoid;
    }

    .prose :is(caption, thead, thead tr) {
      break-after: avoid;
    }
  }
`;
