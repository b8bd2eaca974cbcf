import type { EpochMs, IsoDay, Occurrence } from '../model/index.js';
import {
  addDays,
  dayOf,
  daySpan,
  takesDays,
  type Dated,
  type DatedOccurrence,
} from '../time/days.js';
import { toEpoch } from '../time/parse.js';
import { occurrencesOf } from '../time/occurrences.js';
import { aDay, offsetAt } from '../time/zone.js';

/** A day later than any date of a feed. */
const farthest = '9999-12-31';

/** Occurrences of a rule that are looked at: the one of today may be over. Thousands of rules share one budget. */
const nextFew = 2;

/** Most days to look ahead, some 270 years: a later day might have more than four digits in its year. */
export const mostDays = 100_000;

/**
 * The present or next occurrence of each event. Events that are over are left out. An event that takes
 * several days and began before today is sorted by its end, so that an exhibition of three months does
 * not come before the concert of this evening every day; all others are sorted by their start.
 *
 * @param days number of days that count, today included; 0 for all
 * @param timeZone in which these days begin
 * @returns event → occurrence, in the order in which they matter now
 */
export function nextEvents<E extends Dated>(
  events: readonly E[],
  now: EpochMs,
  days: number,
  timeZone: string,
): ReadonlyMap<E, DatedOccurrence<E>> {
  const last = lastDay(now, days, timeZone);
  const upcoming: DatedOccurrence<E>[] = [];
  for (const event of events) {
    const dated = nextOf(event, now);
    if (dated && dated.first <= last) upcoming.push(dated);
  }
  const keys = new Map(upcoming.map((dated) => [dated, placeInTime(dated, now)]));
  upcoming.sort((a, b) => keys.get(a)! - keys.get(b)!);
  return new Map(upcoming.map((dated) => [dated.event, dated]));
}

/** The last of some days that count. */
export function lastDay(now: EpochMs, days: number, timeZone: string): IsoDay {
  return days ? addDays(dayOf(now, timeZone), Math.min(days, mostDays) - 1) : farthest;
}

/** The present or next occurrence of an event; `undefined` when all are over. */
export function nextOf<E extends Dated>(event: E, now: EpochMs): DatedOccurrence<E> | undefined {
  const { timeZone } = event;
  const today = dayOf(now, timeZone);
  const firstFrom = (day: IsoDay): Occurrence | undefined =>
    occurrencesOf(event, day, undefined, nextFew).find(
      (occurrence) => !isOver(occurrence, now, timeZone),
    );
  // They may all be over when a rule repeats every hour.
  const occurrence = firstFrom(today) ?? (event.recurrence && firstFrom(addDays(today, 1)));
  return occurrence && { event, occurrence, ...daySpan(occurrence, timeZone) };
}

/** An occurrence whose end is not known is over at the end of the day on which it begins. */
function isOver(occurrence: Occurrence, now: EpochMs, timeZone: string): boolean {
  if (!occurrence.allDay && occurrence.end! > occurrence.start) return occurrence.end! <= now;
  return daySpan(occurrence, timeZone).last < dayOf(now, timeZone);
}

/**
 * Sort key of an occurrence among others: milliseconds on the clock of its own place, since whole days
 * have no zone. Whole days come before the hours of the day.
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

/** Number of dates of an event after an occurrence; `Infinity` when they go on for more than a year. */
export function furtherDates({ event, occurrence, first }: DatedOccurrence<Dated>): number {
  const { recurrence } = event;
  if (recurrence && (recurrence.until ?? farthest) > addDays(first, 366)) return Infinity;
  return event.occurrences.filter(({ start }) => toEpoch(start) > toEpoch(occurrence.start)).length;
}
