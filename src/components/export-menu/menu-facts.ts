import { eventFactWords } from '../../i18n/event-facts.js';
import type { EventWords } from '../../i18n/event.js';
import type { Language } from '../../i18n/language.js';
import type { AgendaEvent, IsoDay } from '../../model/index.js';
import { isOnline } from '../../select/online.js';
import { takesWholeDay, type DatedOccurrence } from '../../time/days.js';
import { clocksDiffer, visitorTimeZone } from '../../time/format.js';
import { shortDate, zoneCity } from '../../time/format-full.js';
import { hoursOrDates } from '../event-list/time.js';

/**
 * The hours under the heading of a day, of the place alone: paper does not know who will read it. What
 * began on a day before says on which.
 */
export function hoursOf(dated: DatedOccurrence, day: IsoDay, { code, tag }: Language): string {
  const { event, occurrence, first } = dated;
  const { timeZone } = event;
  const words = eventFactWords[code];
  const hours = takesWholeDay(occurrence, timeZone)
    ? words.allDay
    : hoursOrDates(occurrence, tag, timeZone, day === first, shortDate);
  return !occurrence.allDay && clocksDiffer(occurrence.start, timeZone, visitorTimeZone())
    ? words.timeIn(hours, zoneCity(timeZone))
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
