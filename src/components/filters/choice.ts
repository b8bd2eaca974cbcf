import { html, type TemplateResult } from 'lit';
import type { AgendaWords } from '../../i18n/agenda.js';

/** A box to tick, with how many events there would be. */
export function checkbox(
  name: string,
  count: number,
  checked: boolean,
  words: Pick<AgendaWords, 'count'>,
  onChange: () => void,
): TemplateResult {
  return html`<label class="choice" part="finder-choice">
    <input type="checkbox" .checked=${checked} @change=${onChange} />
    <span>${name}</span>
    <span class="count" part="finder-count" aria-hidden="true">${count}</span
    ><span class="visually-hidden">(${words.count(count)})</span>
  </label>`;
}

/** One of several: to be drawn within a fieldset. */
export function radio(
  group: string,
  name: string,
  checked: boolean,
  onChange: () => void,
): TemplateResult {
  return html`<label class="choice" part="finder-choice">
    <input type="radio" name=${group} .checked=${checked} @change=${onChange} />
    <span>${name}</span>
  </label>`;
}
