import { html, nothing, type TemplateResult } from 'lit';
import type { LabelState } from '../../select/item-state.js';

/** Each state has a sign of its own, so that none is told by colour alone. */
const signs: Readonly<Record<LabelState, string>> = {
  awarded: 'M35 48l9 9 17-19',
  announced: 'M48 36v13l8 6',
  expired: 'M35 48h26',
  withdrawn: 'M38 38l20 20M58 38l-20 20',
};

/**
 * A badge for a label without a logo: a ring of petals, which are the ring's dashes, around the sign of its state.
 *
 * @param alternative its text; empty where the same words stand beside it
 */
export function drawnBadge(state: LabelState, alternative: string): TemplateResult {
  return html`<svg
    part="drawing"
    viewBox="0 0 96 96"
    role=${alternative ? 'img' : nothing}
    aria-label=${alternative || nothing}
    aria-hidden=${alternative ? nothing : 'true'}
  >
    <circle cx="48" cy="48" r="38"></circle>
    <circle class="disc" cx="48" cy="48" r="32"></circle>
    <path d=${signs[state]}></path>
  </svg>`;
}
