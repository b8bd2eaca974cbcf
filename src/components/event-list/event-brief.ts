import { html, nothing, type TemplateResult } from 'lit';
import type { EventWords } from '../../i18n/event-words.js';
import type { AgendaEvent } from '../../model/index.js';
import { isOnline } from '../../select/item-state.js';

/** The state of an event that a visitor must know before setting out, in words; empty when it takes place as planned. */
export function statusWords({ status, full }: AgendaEvent, words: EventWords): string {
  return [words.status[status], full && status !== 'cancelled' ? words.full : '']
    .filter(Boolean)
    .join(', ');
}

/**
 * The content of the control that opens an event. The status is part of it, so that a screen reader says
 * it with the title.
 *
 * @param lang language of the title, where it is not the one around it
 */
export function titleAndStatus(
  event: AgendaEvent,
  words: EventWords,
  lang: string | undefined,
): TemplateResult {
  const status = statusWords(event, words);
  return html`<span lang=${lang ?? nothing}>${event.title}</span>
    ${status ? html`<em class="status" part="status">${status}</em>` : nothing}`;
}

/** The place of an event in a word or two: its name, else its address, and "online" where that holds. */
export function placeWords(event: AgendaEvent, words: EventWords): string {
  const { place } = event;
  return [place?.name ?? place?.address, isOnline(event) ? words.online : '']
    .filter(Boolean)
    .join(', ');
}
