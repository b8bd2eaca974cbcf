import type { AgendaEvent, IsoDay } from '../model/index.js';
import type { DatedOccurrence } from '../time/days.js';

/**
 * Groups occurrences, given in time order, by the day on which each is first
 * seen: its first day or, for what began earlier, the first day of the view.
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
 * Groups occurrences, given in time order, by their event: the first that is seen of each, with the
 * further ones.
 */
export function groupByEvent(
  occurrences: readonly DatedOccurrence[],
): ReadonlyMap<DatedOccurrence, readonly DatedOccurrence[]> {
  const firsts = new Map<AgendaEvent, DatedOccurrence[]>();
  const groups = new Map<DatedOccurrence, DatedOccurrence[]>();
  for (const dated of occurrences) {
    const others = firsts.get(dated.event);
    if (others) {
      others.push(dated);
    } else {
      const own: DatedOccurrence[] = [];
      firsts.set(dated.event, own);
      groups.set(dated, own);
    }
  }
  return groups;
}
