import type { IsoDay } from '../../../../model/index.js';
import {
  addDays,
  addMonths,
  dayOf,
  daySpan,
  monthOf,
  type Dated,
  type DatedOccurrence,
  type DaySpan,
  type IsoMonth,
} from '../../../../time/days.js';
import { toEpoch } from '../../../../time/parse.js';
import { compare, occurrencesOf } from '../../../../time/occurrences.js';

/** Most months to choose from on either side of the shown one. */
const mostMonths = 60;

/** The days of a month. */
export function monthSpan(month: IsoMonth): DaySpan {
  return { first: `${month}-01`, last: addDays(`${addMonths(month, 1)}-01`, -1) };
}

/** The months from the first event to the last, and the one that is shown. */
export function monthsBetween(
  [first, last]: readonly [IsoMonth, IsoMonth],
  shown: IsoMonth,
): IsoMonth[] {
  const near: IsoMonth[] = [];
  for (let by = -mostMonths; by <= mostMonths; by++) near.push(addMonths(shown, by));
  // A year before 0 or after 9999 has a sign, which is before any digit.
  return near.filter((month) => month === shown || (first <= month && month <= last));
}

/**
 * The months of the earliest and of the latest event. Days and instants have edges of their own, and
 * only those of the instants are turned into days.
 */
export function edgesOf(events: readonly Dated[]): readonly [IsoMonth, IsoMonth] {
  let first = '9999-12-31';
  let last = '';
  let from = Infinity;
  let to = -Infinity;
  let [fromZone, toZone] = ['', ''];
  for (const { occurrences, timeZone, recurrence } of events) {
    // A rule without an end goes on past any month.
    const until = recurrence && (recurrence.until ?? '9999-12-31');
    if (until && until > last) last = until;
    for (const occurrence of occurrences) {
      if (occurrence.allDay) {
        if (occurrence.start < first) first = occurrence.start;
        if (occurrence.end > last) last = occurrence.end;
        continue;
      }
      const { start, end = start } = occurrence;
      if (start < from) [from, fromZone] = [start, timeZone];
      // An event that ends at midnight does not touch the next day.
      const until = end > start ? end - 1 : start;
      if (until > to) [to, toZone] = [until, timeZone];
    }
  }
  if (from < Infinity) {
    const firstDay = dayOf(from, fromZone);
    const lastDay = dayOf(to, toZone);
    if (firstDay < first) first = firstDay;
    if (lastDay > last) last = lastDay;
  }
  return [monthOf(first), monthOf(last)];
}

/** Days by which a date as it is written and the day it means can differ. */
const zoneMargin = 2;

/** A date later than any that is written. */
const never = '9999-12-32';

/**
 * The first day after a day on which an event begins.
 *
 * Events are taken in the order of their dates as they are written, so that only the few near the day
 * have their dates read.
 *
 * @param keeps false for an occurrence that does not count
 */
export function nextStart<E extends Dated>(
  events: readonly E[],
  after: IsoDay,
  keeps?: (dated: DatedOccurrence<E>) => boolean,
): IsoDay | undefined {
  const from = toEpoch(after);
  const earliest = addDays(after, -zoneMargin);
  const candidates = events
    .filter(({ start }) => !start || start >= earliest)
    .sort((a, b) => compare(a.start ?? '', b.start ?? ''));
  let latest = '';
  let to = Infinity;
  let next: IsoDay | undefined;
  for (const event of candidates) {
    if (latest && event.start && event.start.slice(0, 10) > latest) break;
    for (const occurrence of occurrencesOf(event, after, keeps && addDays(after, 366))) {
      const start = toEpoch(occurrence.start);
      if (start < from || start > to) continue;
      const span = daySpan(occurrence, event.timeZone);
      if (span.first <= after || (next && span.first >= next)) continue;
      if (keeps && !keeps({ event, occurrence, ...span })) continue;
      next = span.first;
      latest = addDays(next, zoneMargin);
      to = toEpoch(latest);
    }
  }
  return next;
}

/**
 * The last day before a day on which an event begins.
 *
 * @param keeps false for an occurrence that does not count
 */
export function previousStart<E extends Dated>(
  events: readonly E[],
  before: IsoDay,
  keeps?: (dated: DatedOccurrence<E>) => boolean,
): IsoDay | undefined {
  const latest = addDays(before, zoneMargin);
  const to = toEpoch(latest);
  const candidates = events
    .filter(({ start }) => !start || start.slice(0, 10) <= latest)
    .sort((a, b) => compare(b.start ?? never, a.start ?? never));
  let from = -Infinity;
  let earliest = '';
  let previous: IsoDay | undefined;
  for (const event of candidates) {
    if (event.start && event.start < earliest) break;
    for (const occurrence of occurrencesOf(event, addDays(before, -366), addDays(before, -1))) {
      const start = toEpoch(occurrence.start);
      if (start > to || start < from) continue;
      const span = daySpan(occurrence, event.timeZone);
      if (span.first >= before || (previous && span.first <= previous)) continue;
      if (keeps && !keeps({ event, occurrence, ...span })) continue;
      previous = span.first;
      earliest = addDays(previous, -zoneMargin);
      from = toEpoch(earliest);
    }
  }
  return previous;
}
