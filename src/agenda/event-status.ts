import type { EventWords } from '../i18n/event.js';
import type { AgendaEvent } from '../model/index.js';

/** What a visitor must know before setting out: cancelled, postponed, full, … Empty when all is well. */
export function statusWords({ status, full }: AgendaEvent, words: EventWords): string {
  return [words.status[status], full && status !== 'cancelled' ? words.full : '']
    .filter(Boolean)
    .join(', ');
}
