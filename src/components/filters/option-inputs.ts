import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FilterWords } from '../../i18n/filters.js';
import type { Language } from '../../i18n/language.js';
import type { FacetSummary } from '../../select/applied-filter.js';
import { distances, type Distance } from '../../select/filter.js';
import { facetName } from './active-filters.js';
import type { LocatorState } from './locator.js';

/** Values that are shown at first; a button shows the others. */
export const firstValues = 8;
/** Values that are shown at most: a hostile feed might have ten thousand. */
const mostValues = 300;

export interface CheckboxOptions {
  readonly name: string;
  /** Number of items that there would be. */
  readonly count: number;
  /** The same in words, for screen readers. */
  readonly countWords: string;
  readonly checked: boolean;
  onChange(): void;
}

/** A checkbox with the number of items that it would leave. */
export function checkbox({
  name,
  count,
  countWords,
  checked,
  onChange,
}: CheckboxOptions): TemplateResult {
  return html`<label class="choice" part="finder-choice">
    <input type="checkbox" .checked=${live(checked)} @change=${onChange} />
    <span>${name}</span>
    <span class="count" part="finder-count" aria-hidden="true">${count}</span
    ><span class="visually-hidden">(${countWords})</span>
  </label>`;
}

/** A radio button, to be drawn within a fieldset. */
export function radio(
  group: string,
  name: string,
  checked: boolean,
  onChange: () => void,
): TemplateResult {
  return html`<label class="choice" part="finder-choice">
    <input type="radio" name=${group} .checked=${live(checked)} @change=${onChange} />
    <span>${name}</span>
  </label>`;
}

export interface FacetInputsOptions {
  readonly summary: FacetSummary;
  /** Keys of the chosen values. */
  readonly chosen: ReadonlySet<string>;
  /** True when all values are shown. */
  readonly expanded: boolean;
  readonly language: Language;
  readonly words: FilterWords;
  /** A number of items in words. */
  countWords(count: number): string;
  onToggle(value: string): void;
  onExpand(): void;
}

/** The values of a facet as checkboxes. Their order stays the same whatever is chosen. */
export function facetInputs({
  summary: { facet, values, counts },
  chosen,
  expanded,
  language,
  words,
  countWords,
  onToggle,
  onExpand,
}: FacetInputsOptions): TemplateResult {
  const all = values.slice(0, mostValues);
  const shown = expanded ? all : all.slice(0, firstValues);
  return html`<div class="choices ${expanded ? 'many' : ''}">
      ${shown.map(({ key, value }, index) =>
        checkbox({
          name: facetName(facet, value, language.code),
          count: counts[index]!,
          countWords: countWords(counts[index]!),
          checked: chosen.has(key),
          onChange: () => onToggle(value),
        }),
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

export interface NearInputsOptions {
  readonly state: LocatorState;
  readonly within?: Distance;
  readonly words: FilterWords;
  onLocate(): void;
  onChoose(within?: Distance): void;
}

/** A note and the button that asks for the position; then the distances to choose from. */
export function nearInputs(options: NearInputsOptions): TemplateResult {
  const { state, within, words, onLocate, onChoose } = options;
  if (state !== 'found') {
    const hasFailed = state === 'denied' || state === 'unavailable';
    return html`<p class="hint">${words.nearNote}</p>
      <button type="button" class="locate" part="finder-locate" @click=${onLocate}>
        ${state === 'asking' ? words.locating : words.locate}
      </button>
      ${hasFailed ? html`<p class="hint">${words[state]}</p>` : nothing}`;
  }
  const distance = (km: Distance | undefined): TemplateResult =>
    radio('finder-near', km ? words.within(km) : words.anyDistance, within === km, () =>
      onChoose(km),
    );
  return html`<div class="choices">${[undefined, ...distances].map(distance)}</div>`;
}
