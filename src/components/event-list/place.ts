import type { EventWords } from '../../i18n/event.js';
import type { AgendaEvent } from '../../model/index.js';
import { isOnline } from '../../select/online.js';

/** Where one goes, in a word or two: the place by its name, else its address; online; or both. */
export function placeWords(event: AgendaEvent, words: EventWords): string {
  const { place } = event;
  return [place?.name ?? place?.address, isOnline(event) ? words.online : '']
    .filter(Boolean)
    .join(', ');
}
