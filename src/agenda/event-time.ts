import { html, type TemplateResult } from 'lit';
import type { EventWords } from '../i18n/event.js';
import { common } from '../i18n/common.js';
import type { Language } from '../i18n/language.js';
import { dayOf, type DatedOccurrence } from '../time/days.js';
import { aDay } from '../time/offset.js';
import {
  clocksDiffer,
  dateTimeAttribute,
  formatOccurrence,
  fullDate,
  shortDate,
  visitorTimeZone,
  zoneCity,
} from '../time/format.js';
import { quickHours } from '../time/quick-format.js';

/**
 * When an event takes place, in its own zone; where the visitor's clock shows
 * another time, both are said, and whose each is.
 *
 * @param full also says the day, for a place that does not
 */
export function eventTime(
  dated: DatedOccurrence,
  words: EventWords,
  { code, tag }: Language,
  full: boolean,
): TemplateResult {
  const { event, occurrence, first, last } = dated;
  const options = full ? fullDate : shortDate;
  if (occurrence.allDay) {
    const text =
      full || first !== last ? formatOccurrence(occurrence, tag, 'UTC', options) : words.allDay;
    return html`<time part="time" datetime=${occurrence.start}>${text}</time>`;
  }
  const { start, end = start } = occurrence;
  const say = (zone: string, dayIsTold: boolean): string =>
    // A shorter one that ends after midnight belongs to the evening on which it begins.
    dayIsTold && end - start < aDay
      ? quickHours(occurrence, tag, zone)
      : formatOccurrence(occurrence, tag, zone, options);
  const here = say(event.timeZone, !full);
  const datetime = dateTimeAttribute(start, event.timeZone);
  const zone = visitorTimeZone();
  if (![start, end].some((instant) => clocksDiffer(instant, event.timeZone, zone))) {
    return html`<time part="time" datetime=${datetime}>${here}</time>`;
  }
  const own = common[code];
  return html`<time part="time" datetime=${datetime}
      >${own.timeIn(here, zoneCity(event.timeZone))}</time
    >
    <span class="visitor-time" part="visitor-time"
      >${own.yourTime(say(zone, dayOf(start, zone) === first))}</span
    >`;
}
