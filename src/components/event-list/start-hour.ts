import { takesWholeDay, type DatedOccurrence } from '../../time/days.js';
import { formatTimeFast } from '../../time/format-fast.js';

/**
 * The hour before an event's title; empty for an event of whole days.
 *
 * @param continued true on a later day than the first
 */
export function startHour(
  { event, occurrence }: DatedOccurrence,
  continued: boolean,
  lang: string,
): string {
  const { timeZone } = event;
  return continued || occurrence.allDay || takesWholeDay(occurrence, timeZone)
    ? ''
    : formatTimeFast(occurrence.start, lang, timeZone);
}
