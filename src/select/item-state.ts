import type { AgendaEvent, IsoDay, Label } from '../model/index.js';

/** State of a label on a given day. */
export type LabelState = 'announced' | 'awarded' | 'expired' | 'withdrawn';

/**
 * The state of a label. A label that its issuer withdrew stays withdrawn, whatever its dates are. Else
 * the dates decide, so that an announced label becomes an awarded one on its day. Without dates the
 * declared status holds.
 *
 * @param today in the zone of the territory
 */
export function labelState({ status, validFrom, expires }: Label, today: IsoDay): LabelState {
  if (status === 'withdrawn') return 'withdrawn';
  if (expires && expires < today) return 'expired';
  if (validFrom ? validFrom > today : status === 'announced') return 'announced';
  return 'awarded';
}

/** True of an event that can be followed online: it says so or, when it says nothing, it has an address for that. */
export function isOnline({ status, attendance, onlineUrl }: AgendaEvent): boolean {
  if (status === 'moved-online') return true;
  return attendance ? attendance !== 'offline' : Boolean(onlineUrl);
}
