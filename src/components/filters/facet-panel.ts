import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaWords } from '../../i18n/agenda.js';
import type { FinderWords } from '../../i18n/filters.js';
import type { Language } from '../../i18n/language.js';
import type { Facet } from '../../select/event-filter.js';
import type { FacetValue } from '../../select/facets.js';
import { checkbox } from './choice.js';
import { facetName } from './option-inputs.js';

/** Shown at first. */
export const firstValues = 8;
/** Nobody reads more, and a hostile feed could have ten thousand. */
const mostValues = 300;

export interface FacetPanelOptions {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  /** In the order of the values. */
  readonly counts: Uint32Array;
  /** Keys. */
  readonly chosen: ReadonlySet<string>;
  /** All are shown. */
  readonly expanded: boolean;
  readonly language: Language;
  readonly words: FinderWords & Pick<AgendaWords, 'count'>;
  onToggle(value: string): void;
  onExpand(): void;
}

/** The values of a facet as boxes to tick; their order is the feed's, whatever is ticked. */
export function facetPanel(options: FacetPanelOptions): TemplateResult {
  const { facet, values, counts, chosen, expanded, language, words, onToggle, onExpand } = options;
  const all = values.slice(0, mostValues);
  const shown = expanded ? all : all.slice(0, firstValues);
  return html`<div class="choices ${expanded ? 'many' : ''}">
      ${shown.map(({ key, value }, index) =>
        checkbox(
          facetName(facet, value, language.code),
          counts[index]!,
          chosen.has(key),
          words,
          () => onToggle(value),
        ),
      )}
    </div>
    ${
      shown.length < all.length
        ? html`<button type="button" class="all" part="finder-all" @click=${onExpand}>
            ${words.showAll(all.length)}
          </button>`
        : nothing
    }`;
}
