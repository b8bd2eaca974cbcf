import { html, type TemplateResult } from 'lit';
import { eventWords, type EventWords } from '../../i18n/event-words.js';
import { exportWords } from '../../i18n/export-words.js';
import type { Language } from '../../i18n/language.js';
import type { AgendaEvent, IsoDay } from '../../model/index.js';
import { isOnline } from '../../select/item-state.js';
import { takesWholeDay, type DatedOccurrence } from '../../time/days.js';
import { clocksDiffer, longDate, visitorTimeZone } from '../../time/format.js';
import { formatDayFast } from '../../time/format-fast.js';
import { shortDate, zoneCity } from '../../time/format-full.js';
import { today } from '../../time/zone.js';
import { hoursOrDates } from '../event-list/event-time.js';

export interface PrintOptions {
  readonly title: string;
  /** In time order. */
  readonly occurrences: readonly DatedOccurrence[];
  readonly language: Language;
  /** The origin of the sheet, such as the page's address. */
  readonly source?: string;
}

/** The foot of a sheet: its origin and the day of printing, since paper gets old. */
export function foot({
  source,
  language,
}: Pick<PrintOptions, 'source' | 'language'>): TemplateResult {
  const day = formatDayFast(today(visitorTimeZone()), language.tag, longDate);
  const printed = exportWords[language.code].printedOn(day);
  return html`<p class="foot">${[source, printed].filter(Boolean).join(' – ')}</p>`;
}

/**
 * The hours under the heading of a day. An event that began on an earlier day is written with its days. The
 * zone is named where it is not the visitor's; their own hours are left out, since others will read the paper.
 */
export function hoursOf(dated: DatedOccurrence, day: IsoDay, { code, tag }: Language): string {
  const { event, occurrence, first } = dated;
  const { timeZone } = event;
  const words = eventWords[code];
  const hours = takesWholeDay(occurrence, timeZone)
    ? words.allDay
    : hoursOrDates(occurrence, tag, timeZone, day === first, shortDate);
  return !occurrence.allDay && clocksDiffer(occurrence.start, timeZone, visitorTimeZone())
    ? words.timeIn(hours, zoneCity(timeZone))
    : hours;
}

/** The place in one line. An online event is only called so: its address is too long to copy from paper. */
export function placeOf(event: AgendaEvent, words: EventWords): string {
  const { place } = event;
  return [place?.name, place?.address, isOnline(event) ? words.online : '']
    .filter(Boolean)
    .join(', ');
}

/** The price in the feed's words, after "free" where it is. */
export function priceOf({ free, price }: AgendaEvent, { code }: Language): string {
  return [free ? eventWords[code].free : '', price].filter(Boolean).join(', ');
}
