import { isObject } from '../../read/fields.js';
import { asFlag, at, textAt } from '../shared/values.js';
import { edgeOf, valuesOf } from './spans.js';
import { aliasesOf } from './targets.js';

/** Words for what does not take place, and for what takes place later: « annulé », "abgesagt", "aplazado". */
export const cancelWords = /annul|cancel|abgesagt|entfällt|afgelast|geannuleerd/i;
export const postponeWords = /report[ée]|postpon|verschoben|uitgesteld|aplazad|rinviat/i;

/** The status of UiTdatabank, in words: `{"type": "Unavailable"}`. */
export function ofUiT(status: unknown): string | undefined {
  const type = textAt(status, 'type');
  if (type === 'Unavailable') return 'annulé';
  return type === 'TemporarilyUnavailable' ? 'reporté' : undefined;
}

const cancelled = aliasesOf('cancelled');
const postponed = aliasesOf('postponed');

/** The dates of a list that are held; all, where none is: the event is cancelled, and these are those that were meant. */
export function heldIn(list: unknown): readonly unknown[] {
  const dates = valuesOf(list);
  const held = dates.filter((date) => !isNotHeld(date));
  return held.length ? held : dates;
}

/** The dates of a list that are left out of it, since others are held. */
export function notHeldIn(list: unknown): readonly unknown[] {
  const dates = valuesOf(list);
  const held = heldIn(list);
  return held.length < dates.length ? dates.filter((date) => !held.includes(date)) : [];
}

/** The word for an event of whose dates none is held: the status of all, or the first of several. */
export function statusOfDates(list: unknown): string | undefined {
  const words = valuesOf(list).map(notHeldBy);
  return words.every(Boolean) ? words[0] : undefined;
}

function isNotHeld(date: unknown): boolean {
  return notHeldBy(date) !== undefined;
}

/** The word by which one date of several is not held: of a flag, of its status or of UiTdatabank's. */
function notHeldBy(date: unknown): 'annulé' | 'reporté' | undefined {
  if (!isObject(date)) return;
  const status = ['status', 'statut', 'etat', 'estado', 'stato'].map((key) => at(date, key));
  const given = status.find((value) => value !== undefined);
  const words = typeof given === 'string' ? given : (ofUiT(given) ?? '');
  if (isFlagged(date, cancelled) || cancelWords.test(words)) return 'annulé';
  return isFlagged(date, postponed) || postponeWords.test(words) ? 'reporté' : undefined;
}

function isFlagged(date: object, names: readonly string[]): boolean {
  return asFlag(edgeOf(date, names)) === true;
}
