import { html, type TemplateResult } from 'lit';
import { eventFactWords } from '../../i18n/event-facts.js';
import type { Language } from '../../i18n/language.js';
import type { DateOrInstant, IsoDay, Occurrence, TimedOccurrence } from '../../model/index.js';
import { dayOf, takesDays, takesWholeDay, type DatedOccurrence } from '../../time/days.js';
import { clocksDiffer, dateTimeAttribute, visitorTimeZone } from '../../time/format.js';
import { formatOccurrence, fullDate, shortDate, zoneCity } from '../../time/format-full.js';
import { quickHours } from '../../time/format-fast.js';

/**
 * When an event takes place, in its own zone; where the visitor's clock shows
 * another time, both are said, and whose each is.
 *
 * @param day that of the heading it stands under; where there is none, the day is told in full
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
      ? eventFactWords[code].allDay
      : hoursOrDates(occurrence, tag, event.timeZone, day === first, options);
  // A day is the same for everybody; what begins at an instant has its hours elsewhere.
  return occurrence.allDay
    ? html`<time part="time" datetime=${occurrence.start}>${text}</time>`
    : timeOnBothClocks(dated, { text, day, language, options });
}

export interface TimeOptions {
  /** What is said first. */
  readonly lead?: unknown;
  /** When it is, by the clock of the event's place. */
  readonly text: string;
  /** The date that is told; the start when left out. */
  readonly date?: DateOrInstant;
  /** That of the heading it stands under; the first when left out. */
  readonly day?: IsoDay;
  readonly language: Language;
  /** How the visitor's own day is written, where it is another. */
  readonly options?: Intl.DateTimeFormatOptions;
}

/** A text that tells hours and, where the visitor's clock shows others, whose each are. */
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
  const own = eventFactWords[code];
  const dayIsTold = day === first && dayOf(start, zone) === first;
  return html`<time part="time" datetime=${datetime}
      >${lead}${own.timeIn(text, zoneCity(event.timeZone))}</time
    >
    <span class="visitor-time" part="visitor-time"
      >${own.yourTime(hoursOrDates(occurrence, tag, zone, dayIsTold, options))}</span
    >`;
}

/**
 * The hours alone where the day is told, days and hours otherwise. What is shorter than a day and ends after
 * midnight belongs to the evening on which it begins; under the day after, its hours alone would promise it for
 * that evening.
 */
export function hoursOrDates(
  occurrence: Occurrence,
  tag: string,
  zone: string,
  dayIsTold: boolean,
  options: Intl.DateTimeFormatOptions,
): string {
  return dayIsTold && !takesDays(occurrence)
    ? quickHours(occurrence as TimedOccurrence, tag, zone)
    : formatOccurrence(occurrence, tag, zone, options);
}
