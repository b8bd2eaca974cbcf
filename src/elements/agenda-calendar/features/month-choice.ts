import { addMonths, dayOf, monthOf, type Dated, type IsoMonth } from '../../../time/days.js';
import type { Agenda } from '../agenda.js';

/** Most months to choose from on either side of the shown one. */
const mostMonths = 60;

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

/** The months of the first and of the last event, of each list of events that was asked about. */
const knownEdges = new WeakMap<readonly Dated[], readonly [IsoMonth, IsoMonth]>();

/** The months to choose from in an agenda: from the first event to the last, and the shown one. */
export function monthChoice({ entries, bounds }: Agenda, shown: IsoMonth): readonly IsoMonth[] {
  const edges = knownEdges.get(entries) ?? edgesOf(entries);
  knownEdges.set(entries, edges);
  return monthsBetween(edges, shown).filter(
    (month) => month >= monthOf(bounds.first) && month <= monthOf(bounds.last),
  );
}
