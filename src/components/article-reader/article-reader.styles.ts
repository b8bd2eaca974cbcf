import { css } from 'lit';

/** One article in full: a calm column of text, with what belongs to it around. */
export const articleReaderStyles = css`
  .reader {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    max-inline-size: 44em;
  }

  .reader .title {
    font-size: clamp(1.5em, 1.1em + 2.2cqi, 2.25em);
    line-height: 1.15;
    scroll-margin-block-start: 1em;
  }

  /* Focus goes there when another article is shown; there is nothing to press. */
  .reader .title:focus {
    outline: none;
  }

  .reader .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1em;
    margin-block-start: 0.875em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .reader .summary {
    max-inline-size: 34em;
    margin-block-start: 1em;
    max-block-size: none;
    font-size: 1.1875em;
    line-height: 1.5;
  }

  .reader .figure img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 32em;
    border-radius: var(--_radius);
    background: color-mix(in oklab, currentColor 6%, transparent);
    object-fit: cover;
  }

  .reader .figure img:not([width][height]) {
    aspect-ratio: 16 / 9;
  }

  .reader .credit {
    margin-block-start: 0.375em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .reader > div:not(:has(*)) {
    display: none;
  }

  .contents {
    max-inline-size: 40em;
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .contents summary {
    padding-block: 0.35em;
    cursor: pointer;
    font-weight: 600;
  }

  .contents li {
    padding-block: 0.25em;
  }

  .contents :is(.depth-1, .depth-2, .depth-3) {
    padding-inline-start: 1.25em;
  }

  .contents a,
  .foot :is(.page, .files) a {
    display: inline-block;
    min-block-size: var(--_target);
  }

  .reader .meta a {
    display: inline-block;
    min-block-size: max(1.75em, 24px);
  }

  .foot {
    display: grid;
    gap: 1em;
    max-inline-size: 40em;
  }

  .foot .label {
    margin-block-end: 0.5em;
    font-weight: 600;
  }

  .files {
    padding: 0.875em 1.125em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .files li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.625em;
    padding-block: 0.25em;
  }

  .files .kind {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .about {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .about div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  .about dt {
    font-weight: 600;
  }

  .foot .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin: 0;
    padding: 0;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .foot .tags li {
    padding: 0.125em 0.75em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
  }

  @media print {
    .contents,
    .page {
      display: none;
    }

    .foot a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8125em;
      overflow-wrap: anywhere;
    }
  }
`;
