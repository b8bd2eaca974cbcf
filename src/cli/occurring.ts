import type { IsoDay, Occurrence } from '../model/index.js';
import { daySpan, type Dated } from '../time/days.js';
import { occurrencesOf } from '../time/occurrences.js';

/** The first occurrence that touches the days from `first` to `last`, both included; without a last day, any later. */
export function occurrenceWithin(
  event: Dated,
  first: IsoDay,
  last?: IsoDay,
): Occurrence | undefined {
  return occurrencesOf(event, first, last).find((occurrence) => {
    const span = daySpan(occurrence, event.timeZone);
    return span.last >= first && (last === undefined || span.first <= last);
  });
}
