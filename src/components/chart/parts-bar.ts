import { html, svg, type TemplateResult } from 'lit';
import { percent } from './geometry.js';

export interface Share {
  /** Class that gives a part its texture. */
  readonly texture: string;
  readonly count: number;
}

/**
 * Parts of a whole, each with a texture of its own. It is hidden from screen readers: the list of the
 * counts stands beside it, in the same order and with the same textures.
 *
 * @csspart parts-bar - the bar of a whole's parts
 */
export function partsBar(parts: readonly Share[]): TemplateResult {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return html`<svg class="parts-bar" part="parts-bar" aria-hidden="true" focusable="false">
    ${parts.map(({ texture, count }) => {
      const start = before / total;
      before += count;
      return segment(texture, start, before / total);
    })}
  </svg>`;
}

/** The texture of one part, to be drawn beside its words. */
export function swatch(texture: string): TemplateResult {
  return html`<svg class="swatch" aria-hidden="true" focusable="false">
    ${segment(texture, 0, 1)}
  </svg>`;
}

/** A thick line whose dashes are the texture, in a frame that makes it visible whatever its colour. */
function segment(texture: string, start: number, end: number): TemplateResult {
  return svg`<line
      class="texture ${texture}"
      x1=${percent(start)}
      x2=${percent(end)}
      y1="50%"
      y2="50%"
    /><rect
      class="frame"
      x=${percent(start)}
      y="0"
      width=${percent(end - start)}
      height="100%"
    />`;
}
