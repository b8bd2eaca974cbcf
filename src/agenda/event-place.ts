import type { EventWords } from '../i18n/event.js';
import type { AgendaEvent } from '../model/index.js';

/** Where one goes, in a word or two: the place by its name, else its address; online; or both. */
export function placeWords({ place, attendance }: AgendaEvent, words: EventWords): string {
  const isOnline = attendance === 'online' || attendance === 'mixed';
  return [place?.name ?? place?.address, isOnline ? words.online : ''].filter(Boolean).join(', ');
}
