import { html, nothing, type TemplateResult } from 'lit';
import type { FinderWords } from '../../i18n/filters.js';
import { distances, type Distance } from '../../select/event-filter.js';
import { radio } from './choice.js';
import type { LocatorState } from './locator.js';

export interface NearPanelOptions {
  readonly state: LocatorState;
  readonly within?: Distance;
  readonly words: FinderWords;
  onLocate(): void;
  onChoose(within?: Distance): void;
}

/** What will happen and the button that makes it happen; then how far is near. */
export function nearPanel(options: NearPanelOptions): TemplateResult {
  const { state, within, words, onLocate, onChoose } = options;
  if (state !== 'found') {
    const failed = state === 'denied' || state === 'unavailable';
    return html`<p class="hint">${words.nearNote}</p>
      <button type="button" class="locate" part="finder-locate" @click=${onLocate}>
        ${state === 'asking' ? words.locating : words.locate}
      </button>
      ${failed ? html`<p class="hint">${words[state]}</p>` : nothing}`;
  }
  const choice = (km: Distance | undefined): TemplateResult =>
    radio('finder-near', km ? words.within(km) : words.anyDistance, within === km, () =>
      onChoose(km),
    );
  return html`<div class="choices">${[undefined, ...distances].map(choice)}</div>`;
}
