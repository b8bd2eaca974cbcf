import type { IsoDay } from '../../../../model/index.js';
import {
  addDays,
  addMonths,
  daySpan,
  type Dated,
  type DatedOccurrence,
  type DaySpan,
  type IsoMonth,
} from '../../../../time/days.js';
import { toEpoch } from '../../../../time/parse.js';
import { compare, occurrencesOf } from '../../../../time/occurrences.js';

/** The days of a month. */
export function monthSpan(month: IsoMonth): DaySpan {
  return { first: `${month}-01`, last: addDays(`${addMonths(month, 1)}-01`, -1) };
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
