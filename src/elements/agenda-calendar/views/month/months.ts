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
import { occurrencesOf } from '../../../../time/occurrences.js';

/** Before and after the month shown: more than anyone scrolls through in a list. */
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
  const earliest = addMonths(shown, -mostMonths);
  const latest = addMonths(shown, mostMonths);
  const months = new Set([shown]);
  let month = first > earliest ? first : earliest;
  const end = last < latest ? last : latest;
  for (; month <= end; month = addMonths(month, 1)) months.add(month);
  return [...months].sort();
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
      // What ends at midnight does not touch the day that then begins.
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

/**
 * The first day after one on which something begins.
 *
 * @param keeps false for an occurrence that does not count
 */
export function nextStart<E extends Dated>(
  events: readonly E[],
  after: IsoDay,
  keeps?: (dated: DatedOccurrence<E>) => boolean,
): IsoDay | undefined {
  // A day begins less than a day before or after it does in UTC: only what is near is looked at.
  const from = toEpoch(after);
  let to = Infinity;
  let next: IsoDay | undefined;
  for (const event of events) {
    for (const occurrence of occurrencesOf(event, after, keeps && addDays(after, 366))) {
      const at = toEpoch(occurrence.start);
      if (at < from || at > to) continue;
      const span = daySpan(occurrence, event.timeZone);
      if (span.first <= after || (next && span.first >= next)) continue;
      if (keeps && !keeps({ event, occurrence, ...span })) continue;
      next = span.first;
      to = toEpoch(addDays(next, 2));
    }
  }
  return next;
}
