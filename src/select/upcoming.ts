import type { AgendaEvent, IsoDay, Occurrence } from '../model/index.js';
import { startOfDay } from '../time/days.js';
import { toEpoch } from '../time/parse.js';

/**
 * Events in the order in which they go on or come next from a day on; those
 * that were over before come last, in the order given.
 *
 * @param timeZone in which the day begins
 */
export function upcomingFirst(
  events: readonly AgendaEvent[],
  day: IsoDay,
  timeZone: string,
): AgendaEvent[] {
  const from = startOfDay(day, timeZone);
  const isToCome = (occurrence: Occurrence): boolean =>
    occurrence.allDay ? occurrence.end >= day : (occurrence.end ?? occurrence.start) >= from;
  const next = new Map<AgendaEvent, number>();
  for (const event of events) {
    next.set(event, toEpoch(event.occurrences.find(isToCome)?.start ?? Number.MAX_SAFE_INTEGER));
  }
  return events.toSorted((a, b) => next.get(a)! - next.get(b)!);
}
