import { eventFactWords } from '../../i18n/event-facts.js';
import type { EventWords } from '../../i18n/event.js';
import type { Language } from '../../i18n/language.js';
import type { AgendaEvent, IsoDay } from '../../model/index.js';
import { isOnline } from '../../select/online.js';
import type { DatedOccurrence } from '../../time/days.js';
import { clocksDiffer, visitorTimeZone } from '../../time/format.js';
import { formatOccurrence, shortDate, zoneCity } from '../../time/format-full.js';
import { aDay } from '../../time/offset.js';
import { quickHours } from '../../time/quick-format.js';

/**
 * The hours under the heading of a day, of the place alone: paper does not know who will read it. What
 * began on a day before says on which.
 */
export function hoursOf(dated: DatedOccurrence, day: IsoDay, { code, tag }: Language): string {
  const { event, occurrence, first, last } = dated;
  const { timeZone } = event;
  if (occurrence.allDay) {
    return first === last
      ? eventFactWords[code].allDay
      : formatOccurrence(occurrence, tag, 'UTC', shortDate);
  }
  const { start, end = start } = occurrence;
  const hours =
    day === first && end - start < aDay
      ? quickHours(occurrence, tag, timeZone)
      : formatOccurrence(occurrence, tag, timeZone, shortDate);
  return clocksDiffer(start, timeZone, visitorTimeZone())
    ? eventFactWords[code].timeIn(hours, zoneCity(timeZone))
    : hours;
}

/** Where it takes place, in one line; an online event has no address that one could write off paper. */
export function placeOf(event: AgendaEvent, words: EventWords): string {
  const { place } = event;
  return [place?.name, place?.address, isOnline(event) ? words.online : '']
    .filter(Boolean)
    .join(', ');
}

/** That it is free, and what it costs in the feed's words. */
export function priceOf({ free, price }: AgendaEvent, { code }: Language): string {
  return [free ? eventFactWords[code].free : '', price].filter(Boolean).join(', ');
}
