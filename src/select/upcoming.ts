import type { IsoDay, Occurrence } from '../model/index.js';
import type { Dated } from '../time/days.js';
import { toEpoch } from '../time/parse.js';
import { occurrencesOf } from '../time/occurrences.js';
import { startOfDay } from '../time/zone.js';
import { sortedBy } from './sort.js';

/**
 * Events sorted by their present or next occurrence from a day on. Events that were over before that
 * day come last, in the order given.
 *
 * @param timeZone in which the day begins
 */
export function upcomingFirst<E extends Dated>(
  events: readonly E[],
  day: IsoDay,
  timeZone: string,
): E[] {
  const from = startOfDay(day, timeZone);
  // An occurrence that ends at midnight is over when the day begins.
  const isToCome = (occurrence: Occurrence): boolean =>
    occurrence.allDay ? occurrence.end >= day : occurrence.start >= from || occurrence.end! > from;
  return sortedBy(events, (event) =>
    toEpoch(occurrencesOf(event, day).find(isToCome)?.start ?? Number.MAX_SAFE_INTEGER),
  );
}
