import { css } from 'lit';

/** Events by day on A4 portrait: no heading is left at the foot of a page, no event is cut. */
export const listSheetStyles = css`
  h1 {
    margin-block-end: 4mm;
  }

  h1::first-letter,
  h2::first-letter {
    text-transform: uppercase;
  }

  section {
    break-inside: avoid;
    margin-block-end: 4mm;
  }

  /* One that is long would leave half a page empty. */
  .long {
    break-inside: auto;
  }

  h2 {
    break-after: avoid;
    padding-block-end: 1mm;
    border-block-end: 1pt solid #000;
    font-size: 12pt;
  }

  li {
    display: grid;
    grid-template-columns: 42mm 1fr;
    gap: 0 4mm;
    break-inside: avoid;
    padding-block: 1.5mm;
  }

  li + li {
    border-block-start: 0.5pt solid #999;
  }

  .foot {
    break-before: avoid;
  }
`;
