import { isObject } from '../../read/fields.js';
import { asFlag, at, textAt } from '../shared/values.js';
import { edgeOf } from './spans.js';
import { aliasesOf } from './targets.js';

/** The status of UiTdatabank, in words: `{"type": "Unavailable"}`. */
export function ofUiT(status: unknown): string | undefined {
  const type = textAt(status, 'type');
  if (type === 'Unavailable') return 'annulé';
  return type === 'TemporarilyUnavailable' ? 'reporté' : undefined;
}

const cancelled = aliasesOf('cancelled');

/** True for one date of several that is said not to be held: by a flag, by a word or by UiTdatabank's status. */
export function isNotHeld(date: unknown): boolean {
  if (!isObject(date)) return false;
  const status = at(date, 'status') ?? at(date, 'statut');
  const words = typeof status === 'string' ? status : (ofUiT(status) ?? '');
  return asFlag(edgeOf(date, cancelled)) === true || /^(?:annul|cancel|report[ée])/i.test(words);
}
