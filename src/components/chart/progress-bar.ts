import { nothing, svg, html, type TemplateResult } from 'lit';
import { percent } from './geometry.js';

export interface ProgressBarOptions {
  /** Share of the way; what lies outside of 0 to 1 is drawn as an empty or a full bar. */
  readonly way: number;
  /** Share of the time, drawn as a mark. */
  readonly time?: number;
}

/**
 * A bar with a mark where the time is. It is hidden from screen readers: the sentence beside it says the same.
 *
 * @csspart progress-bar - the bar from the baseline to the target
 */
export function progressBar({ way, time }: ProgressBarOptions): TemplateResult {
  return html`<svg class="bar" part="progress-bar" aria-hidden="true" focusable="false">
    <rect class="track" x="0" y="25%" width="100%" height="50%" />
    <rect class="filled" x="0" y="25%" width=${percent(way)} height="50%" />
    ${
      time === undefined
        ? nothing
        : svg`<line class="time-mark" x1=${percent(time)} x2=${percent(time)} y1="0" y2="100%" />`
    }
  </svg>`;
}
