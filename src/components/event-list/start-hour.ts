import { takesWholeDay, type DatedOccurrence } from '../../time/days.js';
import { quickTime } from '../../time/format-fast.js';

/**
 * The hour that stands before an event's title; empty for what takes whole days.
 *
 * @param continued it began before
 */
export function startHour(
  { event, occurrence }: DatedOccurrence,
  continued: boolean,
  lang: string,
): string {
  const { timeZone } = event;
  return continued || occurrence.allDay || takesWholeDay(occurrence, timeZone)
    ? ''
    : quickTime(occurrence.start, lang, timeZone);
}
