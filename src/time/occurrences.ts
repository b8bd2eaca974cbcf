import type { EpochMs, IsoDay, Occurrence } from '../model/index.js';
import { daySpan, type Dated, type DatedOccurrence } from './days.js';
import { toEpoch } from './parse.js';
import { aDay, startOfDay } from './zone.js';

/**
 * All occurrences that an event lists or, of an event that follows a rule, those that touch the days from
 * `first` to `last`, in time order; without a last day, the first few: nine, or `few`.
 */
export function occurrencesOf(
  event: Dated,
  first: IsoDay,
  last?: IsoDay,
  few?: number,
): readonly Occurrence[] {
  // `occurrences` of an event that follows a rule are those of two years, made when they are asked for.
  return event.recurrence?.between?.(first, last, event.timeZone, few) ?? event.occurrences;
}

/**
 * Margin of the coarse filter, 48 hours: an offset as it is written (less than 24 h) and the farthest
 * zone (14 h) differ by at most 38 hours.
 */
const zoneMargin = 2 * aDay;

/**
 * The occurrences that touch the days from one to another, both included, in time order.
 *
 * Dates are compared as they are written first, then as numbers, so that of thousands of events only
 * the few near the window are read and turned into calendar days.
 *
 * @param timeZone zone of the window's edges; the days of each event are those of its own zone
 */
export function occurrencesBetween<E extends Dated>(
  events: readonly E[],
  first: IsoDay,
  last: IsoDay,
  timeZone: string,
): DatedOccurrence<E>[] {
  const from = startOfDay(first, timeZone) - zoneMargin;
  const to = startOfDay(last, timeZone) + aDay + zoneMargin;
  const before = textOf(toEpoch(first) - zoneMargin);
  const after = textOf(toEpoch(last) + aDay + zoneMargin);
  const dated: DatedOccurrence<E>[] = [];
  for (const event of events) {
    if (event.start! >= after || event.end! < before) continue;
    for (const occurrence of occurrencesOf(event, first, last)) {
      if (occurrence.allDay) {
        if (occurrence.end < first || occurrence.start > last) continue;
      } else if (occurrence.start > to || (occurrence.end ?? occurrence.start) < from) continue;
      const span = daySpan(occurrence, event.timeZone);
      if (span.last >= first && span.first <= last) dated.push({ event, occurrence, ...span });
    }
  }
  return dated.sort(byTime);
}

/** True when an occurrence of an event touches the days from one to another, both included. */
export function touches(event: Dated, first: IsoDay, last: IsoDay): boolean {
  if (event.start! > textOf(toEpoch(last) + aDay + zoneMargin)) return false;
  if (event.end! < textOf(toEpoch(first) - zoneMargin)) return false;
  return occurrencesOf(event, first, undefined, 1).some((occurrence) => {
    const span = daySpan(occurrence, event.timeZone);
    return span.last >= first && span.first <= last;
  });
}

/** Later, as text, than any date that can be written. */
const never = '9999-12-32';

/** An instant as text, to compare with dates as they are written. */
function textOf(instant: EpochMs): string {
  return instant < Date.UTC(9999, 11, 31) ? new Date(instant).toISOString() : never;
}

/** Orders by day, whole days before times, then by time, then the longer first, then by title. */
export function byTime(a: DatedOccurrence<Dated>, b: DatedOccurrence<Dated>): number {
  return (
    compare(a.first, b.first) ||
    Number(b.occurrence.allDay) - Number(a.occurrence.allDay) ||
    compareStarts(a.occurrence, b.occurrence) ||
    -compare(a.last, b.last) ||
    compare(sortKey(a.event), sortKey(b.event))
  );
}

/** Titles as they are sorted, of events that begin together: thousands of them are compared again and again. */
const sortKeys = new WeakMap<Dated, string>();

/** Sorts É with E. A collator would load all of `Intl` to order events that begin together. */
function sortKey(event: Dated): string {
  let key = sortKeys.get(event);
  if (key === undefined) sortKeys.set(event, (key = event.title.normalize('NFD').toLowerCase()));
  return key;
}

function compareStarts(a: Occurrence, b: Occurrence): number {
  return a.allDay || b.allDay ? 0 : a.start - b.start;
}

/** Orders dates as they are written. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
