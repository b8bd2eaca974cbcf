import type { IsoDay } from '../model/index.js';
import type { DatedOccurrence } from '../time/days.js';

/**
 * Groups occurrences by the day on which each is first seen: its first day or, when it began earlier,
 * the first day of the view.
 *
 * @param occurrences in time order
 * @param firstDay first day of the view
 * @returns pairs of a day and its occurrences, in the order of the days
 */
export function groupByDay(
  occurrences: readonly DatedOccurrence[],
  firstDay: IsoDay,
): (readonly [IsoDay, readonly DatedOccurrence[]])[] {
  const days = new Map<IsoDay, DatedOccurrence[]>();
  for (const dated of occurrences) {
    const day = dated.first < firstDay ? firstDay : dated.first;
    const group = days.get(day);
    if (group) group.push(dated);
    else days.set(day, [dated]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Groups occurrences by their event.
 *
 * @param occurrences in time order
 * @returns the first occurrence of each event → its further ones
 */
export function groupByEvent<D extends { readonly event: unknown }>(
  occurrences: readonly D[],
): ReadonlyMap<D, readonly D[]> {
  const furtherOfEvent = new Map<unknown, D[]>();
  const groups = new Map<D, D[]>();
  for (const dated of occurrences) {
    const further = furtherOfEvent.get(dated.event);
    if (further) {
      further.push(dated);
    } else {
      const group: D[] = [];
      furtherOfEvent.set(dated.event, group);
      groups.set(dated, group);
    }
  }
  return groups;
}
