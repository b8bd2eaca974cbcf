import { html, type TemplateResult } from 'lit';

/** A drawing beside words that say the same. @param path in a square of 16 */
export const icon = (path: string, name = ''): TemplateResult =>
  html`<svg class="glyph ${name}" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;

export const previousIcon = icon('M10 3 5 8l5 5', 'mirrored');
export const nextIcon = icon('m6 3 5 5-5 5', 'mirrored');
export const closeIcon = icon('m4 4 8 8M12 4l-8 8');
