import type { IsoDay, Label } from '../model/index.js';

/** What a label is worth on a given day. */
export type LabelState = 'announced' | 'awarded' | 'expired' | 'withdrawn';

/**
 * What the issuer has taken back stays withdrawn, whatever the dates; then the
 * dates speak, so that an announced label becomes an awarded one on its day;
 * without dates the declared status does.
 *
 * @param today in the zone of the territory
 */
export function labelState({ status, validFrom, expires }: Label, today: IsoDay): LabelState {
  if (status === 'withdrawn') return 'withdrawn';
  if (expires && expires < today) return 'expired';
  if (validFrom ? validFrom > today : status === 'announced') return 'announced';
  return 'awarded';
}
