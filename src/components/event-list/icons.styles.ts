import { css } from 'lit';

/** Drawings, and buttons that have nothing else. */
export const iconStyles = css`
  .icon {
    display: grid;
    place-content: center;
    min-inline-size: 2.75em;
    padding: 0;
  }

  .glyph {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .mirrored:dir(rtl) {
    scale: -1 1;
  }
`;
