import type { IsoDay, Occurrence } from '../model/index.js';
import { startOfDay, type Dated } from '../time/days.js';
import { toEpoch } from '../time/parse.js';
import { sortedBy } from './newest.js';

/**
 * Events in the order in which they go on or come next from a day on; those
 * that were over before come last, in the order given.
 *
 * @param timeZone in which the day begins
 */
export function upcomingFirst<E extends Dated>(
  events: readonly E[],
  day: IsoDay,
  timeZone: string,
): E[] {
  const from = startOfDay(day, timeZone);
  const isToCome = (occurrence: Occurrence): boolean =>
    occurrence.allDay ? occurrence.end >= day : (occurrence.end ?? occurrence.start) >= from;
  return sortedBy(events, ({ occurrences }) =>
    toEpoch(occurrences.find(isToCome)?.start ?? Number.MAX_SAFE_INTEGER),
  );
}
