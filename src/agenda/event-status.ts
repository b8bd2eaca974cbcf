import type { AgendaWords } from '../i18n/agenda.js';
import type { AgendaEvent } from '../model/index.js';

/** What a visitor must know before setting out: cancelled, postponed, full, … Empty when all is well. */
export function statusWords({ status, full }: AgendaEvent, words: AgendaWords): string {
  return [words.status[status], full && status !== 'cancelled' ? words.full : '']
    .filter(Boolean)
    .join(', ');
}
