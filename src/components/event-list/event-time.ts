import { html, type TemplateResult } from 'lit';
import { eventWords } from '../../i18n/event-words.js';
import type { Language } from '../../i18n/language.js';
import type { DateOrInstant, IsoDay, Occurrence, TimedOccurrence } from '../../model/index.js';
import { dayOf, takesDays, takesWholeDay, type DatedOccurrence } from '../../time/days.js';
import { clocksDiffer, dateTimeAttribute, visitorTimeZone } from '../../time/format.js';
import { formatOccurrence, fullDate, shortDate, zoneCity } from '../../time/format-full.js';
import { formatHoursFast } from '../../time/format-fast.js';

/**
 * The time of an event in its own zone, and by the visitor's clock where that differs.
 *
 * @param day the day of the heading above; without one, the date is written in full
 */
export function eventTime(
  dated: DatedOccurrence,
  language: Language,
  day?: IsoDay,
): TemplateResult {
  const { event, occurrence, first } = dated;
  const { code, tag } = language;
  const options = day ? shortDate : fullDate;
  const text =
    day && takesWholeDay(occurrence, event.timeZone)
      ? eventWords[code].allDay
      : hoursOrDates(occurrence, tag, event.timeZone, day === first, options);
  // A whole day is the same in all zones; an instant is not.
  return occurrence.allDay
    ? html`<time part="time" datetime=${occurrence.start}>${text}</time>`
    : timeOnBothClocks(dated, { text, day, language, options });
}

export interface TimeOptions {
  /** Content before the text. */
  readonly lead?: unknown;
  /** The time by the clock of the event's place. */
  readonly text: string;
  /** The value of `datetime`; the start when left out. */
  readonly date?: DateOrInstant;
  /** The day of the heading above; the first day of the occurrence when left out. */
  readonly day?: IsoDay;
  readonly language: Language;
  /** The form of the visitor's day, where it is another. */
  readonly options?: Intl.DateTimeFormatOptions;
}

/** A text with hours; where the visitor's clock shows others, both are written with their zone. */
export function timeOnBothClocks(
  { event, occurrence, first }: DatedOccurrence,
  { lead, text, date = occurrence.start, day = first, language, options = shortDate }: TimeOptions,
): TemplateResult {
  const { code, tag } = language;
  const datetime = dateTimeAttribute(date, event.timeZone);
  const zone = visitorTimeZone();
  const { start, end = start } = occurrence as TimedOccurrence;
  if (![start, end].some((instant) => clocksDiffer(instant, event.timeZone, zone))) {
    return html`<time part="time" datetime=${datetime}>${lead}${text}</time>`;
  }
  const words = eventWords[code];
  const dayIsAbove = day === first && dayOf(start, zone) === first;
  return html`<time part="time" datetime=${datetime}
      >${lead}${words.timeIn(text, zoneCity(event.timeZone))}</time
    >
    <span class="visitor-time" part="visitor-time"
      >${words.yourTime(hoursOrDates(occurrence, tag, zone, dayIsAbove, options))}</span
    >`;
}

/**
 * The hours alone where the day stands above, days and hours otherwise. An event of less than a day that ends
 * after midnight belongs to its first evening: under the next day, hours alone would announce it for that
 * evening.
 */
export function hoursOrDates(
  occurrence: Occurrence,
  tag: string,
  zone: string,
  dayIsAbove: boolean,
  options: Intl.DateTimeFormatOptions,
): string {
  return dayIsAbove && !takesDays(occurrence)
    ? formatHoursFast(occurrence as TimedOccurrence, tag, zone)
    : formatOccurrence(occurrence, tag, zone, options);
}
