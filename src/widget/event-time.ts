import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaWords } from '../i18n/agenda.js';
import { common } from '../i18n/common.js';
import type { Language } from '../i18n/language.js';
import type { TimedOccurrence } from '../model/index.js';
import { daySpan, type DatedOccurrence } from '../time/days.js';
import {
  clocksDiffer,
  dateTimeAttribute,
  formatHours,
  formatOccurrence,
  formatTime,
  visitorTimeZone,
  zoneCity,
} from '../time/format.js';

/**
 * When an event takes place, in its own zone; where the visitor's clock shows
 * another time, both are said, and whose each is.
 *
 * @param withDay also says the day, for a place that does not
 */
export function eventTime(
  dated: DatedOccurrence,
  words: AgendaWords,
  language: Language,
  withDay: boolean,
): TemplateResult {
  const { event, occurrence, first, last } = dated;
  const { tag } = language;
  if (occurrence.allDay) {
    const text =
      withDay || first !== last ? formatOccurrence(occurrence, tag, 'UTC') : words.allDay;
    return html`<time part="time" datetime=${occurrence.start}>${text}</time>`;
  }
  const oneDay = first === last;
  const here = timeText(occurrence, tag, event.timeZone, withDay || !oneDay);
  const zone = visitorTimeZone();
  const elsewhere = [occurrence.start, occurrence.end ?? occurrence.start].some((instant) =>
    clocksDiffer(instant, event.timeZone, zone),
  );
  const own = common[language.code];
  const span = daySpan(occurrence, zone);
  const otherDay = span.first !== first || span.last !== last;
  return html`<time part="time" datetime=${dateTimeAttribute(occurrence.start, event.timeZone)}
      >${elsewhere ? own.timeIn(here, zoneCity(event.timeZone)) : here}</time
    >
    ${
      elsewhere
        ? html`<span class="visitor-time" part="visitor-time"
            >${own.yourTime(timeText(occurrence, tag, zone, withDay || otherDay))}</span
          >`
        : nothing
    }`;
}

function timeText(
  occurrence: TimedOccurrence,
  lang: string,
  zone: string,
  withDay: boolean,
): string {
  const { start, end } = occurrence;
  if (withDay) return formatOccurrence(occurrence, lang, zone);
  return end === undefined || end === start
    ? formatTime(start, lang, zone)
    : formatHours(start, end, lang, zone);
}
