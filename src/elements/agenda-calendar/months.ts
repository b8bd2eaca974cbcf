import type { AgendaEvent, IsoDay } from '../../model/index.js';
import { addDays, addMonths, dayOf, monthOf, type IsoMonth } from '../../time/days.js';
import { toEpoch } from '../../time/parse.js';

/** More than anyone scrolls through in a list of months. */
const mostMonths = 120;

/** First and last day of a month. */
export function monthBounds(month: IsoMonth): readonly [IsoDay, IsoDay] {
  return [`${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1)];
}

/** The months to choose from: those from the first event to the last, and the one that is shown. */
export function monthsOf(
  events: readonly AgendaEvent[],
  timeZone: string,
  shown: IsoMonth,
): IsoMonth[] {
  let first = Infinity;
  let last = -Infinity;
  for (const { occurrences } of events) {
    for (const { start, end } of occurrences) {
      first = Math.min(first, toEpoch(start));
      last = Math.max(last, toEpoch(end ?? start));
    }
  }
  const months = new Set<IsoMonth>();
  let month = monthOf(dayOf(first, timeZone));
  const end = monthOf(dayOf(last, timeZone));
  for (; month <= end && months.size < mostMonths; month = addMonths(month, 1)) months.add(month);
  return [...months.add(shown)].sort();
}

/** The first day after one on which something begins. */
export function nextStart(
  events: readonly AgendaEvent[],
  after: IsoDay,
  timeZone: string,
): IsoDay | undefined {
  const from = toEpoch(addDays(after, 1));
  let next = Infinity;
  for (const { occurrences } of events) {
    for (const { start } of occurrences) {
      const at = toEpoch(start);
      if (at >= from && at < next) next = at;
    }
  }
  return next === Infinity ? undefined : dayOf(next, timeZone);
}
