import type { EpochMs, IsoDay, Occurrence } from '../model/index.js';
import {
  addDays,
  dayOf,
  daySpan,
  takesDays,
  type Dated,
  type DatedOccurrence,
} from '../time/days.js';
import { aDay, offsetAt } from '../time/zone.js';
import { toEpoch } from '../time/parse.js';
import { occurrencesOf } from '../time/occurrences.js';

/** Later than any date that is read. */
const farthest = '9999-12-31';

/**
 * What goes on and what comes next, each event once; those that are over are left out. First comes
 * what begins first; what goes on for days and began before today stands where it ends, so that an
 * exhibition of three months does not come before the concert of this evening every day.
 *
 * @param days how many days from today on count, today included; 0 for all
 * @param timeZone whose days they are
 * @returns of each event what goes on or comes next, in the order in which they matter to who reads them now
 */
export function nextEvents<E extends Dated>(
  events: readonly E[],
  now: EpochMs,
  days: number,
  timeZone: string,
): ReadonlyMap<E, DatedOccurrence<E>> {
  const last = lastDay(now, days, timeZone);
  const found: DatedOccurrence<E>[] = [];
  for (const event of events) {
    const dated = nextOf(event, now);
    if (dated && dated.first <= last) found.push(dated);
  }
  const places = new Map(found.map((dated) => [dated, placeInTime(dated, now)]));
  found.sort((a, b) => places.get(a)! - places.get(b)!);
  return new Map(found.map((dated) => [dated.event, dated]));
}

/** Some 270 years: further than any page looks, and near enough to be a day. */
export const mostDays = 100_000;

/** The last of so many days from today on. */
export function lastDay(now: EpochMs, days: number, timeZone: string): IsoDay {
  return days ? addDays(dayOf(now, timeZone), Math.min(days, mostDays) - 1) : farthest;
}

/** The occurrence of an event that goes on or comes next; `undefined` when all are over. */
export function nextOf<E extends Dated>(event: E, now: EpochMs): DatedOccurrence<E> | undefined {
  const { timeZone } = event;
  const present = dayOf(now, timeZone);
  const from = (day: IsoDay): Occurrence | undefined =>
    occurrencesOf(event, day).find((one) => !isOver(one, now, timeZone));
  // The first few of a rule may all be over when they begin every hour.
  const occurrence = from(present) ?? (event.recurrence && from(addDays(present, 1)));
  return occurrence && { event, occurrence, ...daySpan(occurrence, timeZone) };
}

/** What has no end that is known is over with the day on which it begins. */
function isOver(occurrence: Occurrence, now: EpochMs, timeZone: string): boolean {
  if (!occurrence.allDay && occurrence.end! > occurrence.start) return occurrence.end! <= now;
  return daySpan(occurrence, timeZone).last < dayOf(now, timeZone);
}

/**
 * By the clock of its place, since a day has no other: where an occurrence stands among others.
 * Whole days come before the hours of the day.
 */
export function placeInTime(dated: DatedOccurrence<Dated>, now: EpochMs): number {
  const { occurrence, event, first } = dated;
  const { allDay, start, end } = occurrence;
  const { timeZone } = event;
  if (takesDays(occurrence) && first < dayOf(now, timeZone)) {
    return allDay ? toEpoch(end) + aDay : end! + offsetAt(end!, timeZone);
  }
  return allDay ? toEpoch(start) : start + offsetAt(start, timeZone);
}

/** How many dates of an event come after one; `Infinity` when they go on for more than a year. */
export function furtherDates({ event, occurrence, first }: DatedOccurrence<Dated>): number {
  const { recurrence, occurrences } = event;
  if (recurrence && (recurrence.until ?? farthest) > addDays(first, 366)) return Infinity;
  return occurrences.filter(({ start }) => toEpoch(start) > toEpoch(occurrence.start)).length;
}
