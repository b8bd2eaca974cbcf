import { asFlag, numberAt, textAt } from '../shared/values.js';
import { listIn } from './dates.js';
import { movedTo } from './moved.js';
import { cancelWords, ofUiT, postponeWords, statusOfDates } from './not-held.js';
import type { Row } from './row.js';

/** Words that people write for an event's status. */
const statuses: readonly (readonly [RegExp, string])[] = [
  [cancelWords, 'EventCancelled'],
  [postponeWords, 'EventPostponed'],
  [/reprogramm|reschedul|d[ée]plac/i, 'EventRescheduled'],
  [/en ligne|online/i, 'EventMovedOnline'],
];

/** schema.org's term for a status in words. */
export function termOfStatus(words: string): string | undefined {
  return statuses.find(([sign]) => sign.test(words))?.[1];
}

/** A column of its own, the code of OpenAgenda where a dataset has its object, else words. */
export function statusOf(row: Row): string | undefined {
  if (asFlag(row.value('cancelled'))) return 'annulé';
  if (movedTo(row)) return 'reprogrammé';
  if (asFlag(row.value('postponed'))) return 'reporté';
  const codes = ['', '', 'reprogrammé', 'en ligne', 'reporté', 'complet', 'annulé'];
  const code = numberAt(row.value('status'), 'id');
  if (code !== undefined) return codes[code];
  return (
    ofUiT(row.value('status')) ??
    row.text('status') ??
    textAt(row.value('status'), 'code') ??
    statusOfDates(listIn(row))
  );
}
