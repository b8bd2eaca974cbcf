import type { EpochMs, IsoDay, Occurrence } from '../model/index.js';
import { daySpan, type Dated, type DatedOccurrence } from './days.js';
import { aDay } from './offset.js';
import { toEpoch } from './parse.js';
import { occurrencesOf } from './recurrence/recurrence.js';
import { startOfDay } from './start-of-day.js';

/**
 * What this wide a margin leaves out, no zone lets in: the latest and the earliest are 26 hours apart, an offset, as
 * it may be written, and the zone farthest from it 38.
 */
const zoneMargin = 2 * aDay;

/**
 * What happens from one day to another, both included, in time order.
 *
 * Dates are compared as they are written first, then as numbers, so that of thousands of events only
 * the few near the window are read and turned into calendar days.
 *
 * @param timeZone the zone of the window's edges; each event's days are those of its own zone
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
  const found: DatedOccurrence<E>[] = [];
  for (const event of events) {
    if (event.start! >= after || event.end! < before) continue;
    for (const occurrence of occurrencesOf(event, first, last)) {
      if (occurrence.allDay) {
        if (occurrence.end < first || occurrence.start > last) continue;
      } else if (occurrence.start > to || (occurrence.end ?? occurrence.start) < from) continue;
      const span = daySpan(occurrence, event.timeZone);
      if (span.last >= first && span.first <= last) found.push({ event, occurrence, ...span });
    }
  }
  return found.sort(byTime);
}

/** As text, later than any date that can be written. */
const never = '9999-12-32';

/** To compare with dates as they are written. */
function textOf(instant: EpochMs): string {
  return instant < Date.UTC(9999, 11, 31) ? new Date(instant).toISOString() : never;
}

/** By day, whole days before hours, then by hour, then the longer first, then by title. */
export function byTime(a: DatedOccurrence<Dated>, b: DatedOccurrence<Dated>): number {
  return (
    compare(a.first, b.first) ||
    Number(b.occurrence.allDay) - Number(a.occurrence.allDay) ||
    compareStarts(a.occurrence, b.occurrence) ||
    -compare(a.last, b.last) ||
    compare(plain(a.event.title), plain(b.event.title))
  );
}

/** Accents come after their letters, so that É is an E; a collator would load all of `Intl` for events that begin together. */
function plain(title: string): string {
  return title.normalize('NFD').toLowerCase();
}

function compareStarts(a: Occurrence, b: Occurrence): number {
  return a.allDay || b.allDay ? 0 : a.start - b.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
