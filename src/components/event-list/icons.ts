import { css, html, type TemplateResult } from 'lit';

/**
 * A drawing beside words that say the same.
 *
 * @param path SVG path in a square of 16
 * @param className further class of the drawing
 */
export const icon = (path: string, className = ''): TemplateResult =>
  html`<svg class="glyph ${className}" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;

export const previousIcon = icon('M10 3 5 8l5 5', 'mirrored');
export const nextIcon = icon('m6 3 5 5-5 5', 'mirrored');
export const closeIcon = icon('m4 4 8 8M12 4l-8 8');

/** Drawings, and the buttons that show nothing else. */
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
