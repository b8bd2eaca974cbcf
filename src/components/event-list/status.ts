import { html, nothing, type TemplateResult } from 'lit';
import type { EventWords } from '../../i18n/event.js';
import type { AgendaEvent } from '../../model/index.js';

/** What a visitor must know before setting out: cancelled, postponed, full, … Empty when all is well. */
export function statusWords({ status, full }: AgendaEvent, words: EventWords): string {
  return [words.status[status], full && status !== 'cancelled' ? words.full : '']
    .filter(Boolean)
    .join(', ');
}

/**
 * What stands in the control that opens an event: whoever goes from one to the next hears its status as well.
 *
 * @param lang of the title, where it is not the one around it
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
