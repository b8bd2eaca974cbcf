import type { EpochMs } from '../model/index.js';
import { addDays, type Dated } from '../time/days.js';
import { startOfDay } from '../time/zone.js';
import { lastDay, mostDays, nextOf } from './next-events.js';

/**
 * The instant at which the first of the events beyond some days comes within them.
 *
 * @param days number of days that are shown, today included; 0 for all
 * @param timeZone in which these days begin
 * @returns `undefined` when there is no event beyond
 */
export function whenMore(
  events: readonly Dated[],
  now: EpochMs,
  days: number,
  timeZone: string,
): EpochMs | undefined {
  const last = lastDay(now, days, timeZone);
  const beyond = events
    .map((event) => nextOf(event, now)?.first)
    .filter((first) => first && first > last)
    .sort()[0];
  if (!beyond) return;
  return startOfDay(addDays(beyond, 1 - Math.min(days, mostDays)), timeZone);
}
