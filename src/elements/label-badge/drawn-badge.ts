import { html, type TemplateResult } from 'lit';
import type { LabelState } from '../../select/label-state.js';

/** Twelve scallops around a circle of radius 40, in a box of 96. */
const rosette = scallops(12, 48, 42, 46);

/** Each state has a sign of its own, so that none is told by colour alone. */
const signs: Readonly<Record<LabelState, string>> = {
  awarded: 'M35 48l9 9 17-19',
  announced: 'M48 36v13l8 6',
  expired: 'M35 48h26',
  withdrawn: 'M38 38l20 20M58 38l-20 20',
};

/** A badge for a label without a logo: a rosette with the sign of its state. */
export function drawnBadge(state: LabelState, alternative: string): TemplateResult {
  return html`<svg class="drawing" part="drawing" viewBox="0 0 96 96" role="img" aria-label=${alternative}>
    <path class="rosette" d=${rosette}></path>
    <circle class="disc" cx="48" cy="48" r="30"></circle>
    <path class="sign" d=${signs[state]}></path>
  </svg>`;
}

function scallops(count: number, centre: number, inner: number, outer: number): string {
  const point = (radius: number, turn: number): string => {
    const angle = turn * 2 * Math.PI;
    const at = (value: number): string => (centre + radius * value).toFixed(1);
    return `${at(Math.sin(angle))} ${at(-Math.cos(angle))}`;
  };
  let path = `M${point(inner, 0)}`;
  for (let i = 0; i < count; i++) {
    path += `Q${point(outer + 4, (i + 0.5) / count)} ${point(inner, (i + 1) / count)}`;
  }
  return `${path}Z`;
}
