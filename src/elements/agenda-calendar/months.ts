import type { AgendaEvent, DateOrInstant, IsoDay, Occurrence } from '../../model/index.js';
import {
  addDays,
  addMonths,
  daySpan,
  monthOf,
  type DaySpan,
  type IsoMonth,
} from '../../time/days.js';
import { toEpoch } from '../../time/parse.js';

/** Before and after the month shown: more than anyone scrolls through in a list. */
const mostMonths = 60;

/** First and last day of a month. */
export function monthBounds(month: IsoMonth): readonly [IsoDay, IsoDay] {
  return [`${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1)];
}

/** The months to choose from: those from the first event to the last, and the one that is shown. */
export function monthsOf(events: readonly AgendaEvent[], shown: IsoMonth): IsoMonth[] {
  const spans = [...edges(events, true), ...edges(events, false)];
  const firsts = spans.map(({ first }) => monthOf(first)).sort();
  const lasts = spans.map(({ last }) => monthOf(last)).sort();
  const earliest = addMonths(shown, -mostMonths);
  const latest = addMonths(shown, mostMonths);
  const months = new Set([shown]);
  let month = firsts[0]! > earliest ? firsts[0]! : earliest;
  const end = lasts.at(-1)! < latest ? lasts.at(-1)! : latest;
  for (; month <= end; month = addMonths(month, 1)) months.add(month);
  return [...months].sort();
}

/** The days of the earliest and the latest of all. A day is no instant: each kind has its own. */
function edges(events: readonly AgendaEvent[], allDay: boolean): DaySpan[] {
  let [from, to]: (readonly [AgendaEvent, Occurrence])[] = [];
  const endOf = ({ start, end = start }: Occurrence): DateOrInstant => end;
  for (const event of events) {
    for (const occurrence of event.occurrences) {
      if (occurrence.allDay !== allDay) continue;
      if (!from || occurrence.start < from[1].start) from = [event, occurrence];
      if (!to || endOf(occurrence) > endOf(to[1])) to = [event, occurrence];
    }
  }
  return from && to
    ? [from, to].map(([{ timeZone }, occurrence]) => daySpan(occurrence, timeZone))
    : [];
}

/** The first day after one on which something begins. */
export function nextStart(events: readonly AgendaEvent[], after: IsoDay): IsoDay | undefined {
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
