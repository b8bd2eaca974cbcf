import { css } from 'lit';

/** One event on an A4 portrait: 194 by 281 mm within the margins. */
export const posterStyles = css`
  .poster {
    display: flex;
    flex-direction: column;
    gap: 6mm;
    block-size: 276mm;
    padding: 6mm;
    overflow: clip;
    border: 1.5pt solid #000;
    border-radius: 4mm;
    font-size: 14pt;
  }

  /* The foot is always there: what is too much goes from here. */
  .body {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    gap: 6mm;
    justify-content: safe center;
    min-block-size: 0;
    overflow: clip;
  }

  .body > * {
    flex: none;
  }

  .roomy {
    gap: 12mm;
    font-size: 18pt;
  }

  h1 {
    line-height: 1.1;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  .huge {
    font-size: 54pt;
  }

  .large {
    font-size: 40pt;
  }

  .long {
    display: -webkit-box;
    overflow: clip;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    font-size: 26pt;
    text-wrap: balance;
  }

  .body > p > .status {
    font-size: 24pt;
  }

  .date {
    font-size: 22pt;
    font-weight: 700;
  }

  .roomy .date {
    font-size: 26pt;
    text-wrap: balance;
  }

  .date::first-letter {
    text-transform: uppercase;
  }

  /* The description gives way first, then the picture. */
  .body > figure {
    display: flex;
    flex: 0 1 75mm;
    flex-direction: column;
    min-block-size: 20mm;
  }

  figure > img {
    display: block;
    flex: 1 1 0;
    inline-size: 100%;
    min-block-size: 0;
    border-radius: 2mm;
    object-fit: cover;
  }

  figcaption {
    color: #444;
    font-size: 8pt;
  }

  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 10fr);
    gap: 4mm;
    padding-block: 1mm;
  }

  dt {
    color: #444;
    font-size: 0.85em;
  }

  .place dd {
    font-size: 1.25em;
    font-weight: 700;
  }

  /* What does not fit flows into a second column, out of sight: no line is cut in two. */
  .body > .description {
    flex: 0 1000 auto;
    min-block-size: 0;
    overflow: clip;
    columns: 1;
    column-fill: auto;
    white-space: pre-line;
  }

  footer {
    display: flex;
    flex: none;
    gap: 6mm;
    align-items: center;
  }

  .qr {
    flex: none;
    inline-size: 45mm;
    block-size: 45mm;
    fill: #000;
  }

  .address {
    display: -webkit-box;
    flex: 1 1 0;
    min-inline-size: 0;
    overflow: clip;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
    font-size: 18pt;
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  .short {
    font-size: 26pt;
    line-height: 1.15;
  }

  .logo {
    flex: none;
    max-inline-size: 40mm;
    max-block-size: 30mm;
    object-fit: contain;
  }
`;
