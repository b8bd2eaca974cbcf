import type { IsoDay } from '../model/index.js';
import { daySpan, type Dated } from '../time/days.js';
import { occurrencesOf } from '../time/recurrence.js';

/** The first occurrence that touches the days from `first` to `last`, both included; without a last day, any later. */
export function occurrenceWithin(event: Dated, first: IsoDay, last?: IsoDay): IsoDay | undefined {
  for (const occurrence of occurrencesOf(event, first, last)) {
    const span = daySpan(occurrence, event.timeZone);
    if (span.last >= first && (last === undefined || span.first <= last)) return span.first;
  }
  return;
}
