import { html, type TemplateResult } from 'lit';
import { eventFactWords } from '../i18n/event-facts.js';
import type { Language } from '../i18n/language.js';
import type { DateOrInstant, IsoDay, TimedOccurrence } from '../model/index.js';
import { dayOf, daySpan, takesWholeDay, type DatedOccurrence } from '../time/days.js';
import { aDay } from '../time/offset.js';
import { clocksDiffer, dateTimeAttribute, visitorTimeZone } from '../time/format.js';
import { formatOccurrence, fullDate, shortDate, zoneCity } from '../time/format-full.js';
import { quickHours } from '../time/quick-format.js';

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
  // An agenda that begins or ends meanwhile has less of it than there is.
  const span = daySpan(occurrence, event.timeZone);
  const isWhole = takesWholeDay({ ...dated, ...span });
  const text =
    isWhole && day
      ? eventFactWords[code].allDay
      : isWhole || occurrence.allDay
        ? formatOccurrence({ allDay: true, start: span.first, end: span.last }, tag, 'UTC', options)
        : say(occurrence, tag, event.timeZone, day === first, options);
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
      >${own.yourTime(say(occurrence as TimedOccurrence, tag, zone, dayIsTold, options))}</span
    >`;
}

/**
 * A shorter one that ends after midnight belongs to the evening on which it begins; under the day
 * after, its hours alone would promise it for that evening.
 */
function say(
  occurrence: TimedOccurrence,
  tag: string,
  zone: string,
  dayIsTold: boolean,
  options: Intl.DateTimeFormatOptions,
): string {
  const { start, end = start } = occurrence;
  return dayIsTold && end - start < aDay
    ? quickHours(occurrence, tag, zone)
    : formatOccurrence(occurrence, tag, zone, options);
}
