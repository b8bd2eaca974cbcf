import type { DateOrInstant, EpochMs, IsoDay, Occurrence } from '../model/index.js';
import { offsetAt } from './offset.js';
import { toEpoch } from './parse.js';
import { temporal } from './temporal.js';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are slow to make and few in kind; the bound is for pages with many languages. */
export function formatter(
  lang: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = lang + timeZone + JSON.stringify(options);
  let made = formatters.get(key);
  if (!made) {
    if (formatters.size > 60) formatters.clear();
    formatters.set(key, (made = new Intl.DateTimeFormat(lang, { ...options, timeZone })));
  }
  return made;
}

export const longDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;
export const fullDate = { weekday: 'long', ...longDate } as const;
/** For where the year goes without saying. */
export const shortDate = { weekday: 'short', day: 'numeric', month: 'short' } as const;
export const monthAlone = { month: 'long', year: 'numeric' } as const;
const hours = { hour: '2-digit', minute: '2-digit' } as const;

/** A day has no zone: it is handed to `Intl` as its midnight in UTC, and formatted in UTC. */
export function formatDay(
  day: IsoDay,
  lang: string,
  options: Intl.DateTimeFormatOptions = longDate,
): string {
  return formatter(lang, 'UTC', options).format(toEpoch(day));
}

/** A day, or the day of an instant in a zone. */
export function formatDate(date: DateOrInstant, lang: string, timeZone: string): string {
  return typeof date === 'string'
    ? formatDay(date, lang)
    : formatter(lang, timeZone, longDate).format(date);
}

/** What `<time datetime>` wants: a day, or an instant with the zone's offset. */
export function dateTimeAttribute(date: DateOrInstant, timeZone: string): string {
  if (typeof date === 'string') return date;
  return temporal.Instant.fromEpochMilliseconds(date).toString({
    timeZone,
    smallestUnit: 'minute',
  });
}

export function formatTime(instant: EpochMs, lang: string, timeZone: string): string {
  return formatter(lang, timeZone, hours).format(instant);
}

/** Days, or days and hours, as the language writes a range of them. */
export function formatOccurrence(
  occurrence: Occurrence,
  lang: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions = fullDate,
): string {
  const { allDay, start, end = start } = occurrence;
  const written = allDay
    ? formatter(lang, 'UTC', options)
    : formatter(lang, timeZone, { ...options, ...hours });
  return written.formatRange(toEpoch(start), toEpoch(end));
}

/** The visitor's zone; UTC when the browser does not tell. */
export function visitorTimeZone(): string {
  return temporal.Now.timeZoneId();
}

/** True when the clocks of two zones differ at an instant. */
export function clocksDiffer(instant: EpochMs, zoneA: string, zoneB: string): boolean {
  return offsetAt(instant, zoneA) !== offsetAt(instant, zoneB);
}

/** `America/Argentina/Buenos_Aires` → `Buenos Aires`: what people call a zone. */
export function zoneCity(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
