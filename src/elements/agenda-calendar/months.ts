import type { DateOrInstant, IsoDay, Occurrence } from '../../model/index.js';
import {
  addDays,
  addMonths,
  daySpan,
  monthOf,
  type Dated,
  type IsoMonth,
} from '../../time/days.js';
import { toEpoch } from '../../time/parse.js';

/** Before and after the month shown: more than anyone scrolls through in a list. */
const mostMonths = 60;

/** First and last day of a month. */
export function monthBounds(month: IsoMonth): readonly [IsoDay, IsoDay] {
  return [`${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1)];
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
 * The months of the earliest and of the latest event. A day is no instant, so each kind of date has
 * its own edges, and only these are turned into days.
 */
export function edgesOf(events: readonly Dated[]): readonly [IsoMonth, IsoMonth] {
  const edges: (readonly [Dated, Occurrence] | undefined)[] = [];
  for (const event of events) {
    for (const occurrence of event.occurrences) {
      const kind = occurrence.allDay ? 2 : 0;
      const [from, to] = [edges[kind]?.[1], edges[kind + 1]?.[1]];
      if (!from || occurrence.start < from.start) edges[kind] = [event, occurrence];
      if (!to || endOf(occurrence) > endOf(to)) edges[kind + 1] = [event, occurrence];
    }
  }
  const months: IsoMonth[] = [];
  for (const edge of edges) {
    if (!edge) continue;
    const { first, last } = daySpan(edge[1], edge[0].timeZone);
    months.push(monthOf(first), monthOf(last));
  }
  months.sort();
  return [months[0]!, months.at(-1)!];
}

function endOf({ start, end = start }: Occurrence): DateOrInstant {
  return end;
}

/** The first day after one on which something begins. */
export function nextStart(events: readonly Dated[], after: IsoDay): IsoDay | undefined {
  // A day begins less than a day before or after it does in UTC: only what is near is looked at.
  const from = toEpoch(after);
  let to = Infinity;
  let next: IsoDay | undefined;
  for (const { occurrences, timeZone } of events) {
    for (const occurrence of occurrences) {
      const at = toEpoch(occurrence.start);
      if (at < from || at > to) continue;
      const { first } = daySpan(occurrence, timeZone);
      if (first <= after || (next && first >= next)) continue;
      next = first;
      to = toEpoch(addDays(next, 2));
    }
  }
  return next;
}
