import type { EpochMs, IsoDay } from '../model/index.js';
import { temporal } from './temporal.js';

/** The instant at which a day begins in a zone; not always at 00:00. */
export function startOfDay(day: IsoDay, timeZone: string): EpochMs {
  return temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
}
