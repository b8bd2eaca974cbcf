import type { DateOrInstant, EpochMs, IsoDay } from '../model/index.js';
import { offsetAt } from './zone.js';
import { toEpoch } from './parse.js';
import { temporal } from './temporal.js';
import { bare } from './bare.js';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are slow to make and few in kind; the bound is for pages with many languages. */
export function formatter(
  lang: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = [lang, timeZone, Object.entries(options)].join();
  let made = formatters.get(key);
  if (!made) {
    if (formatters.size > 60) formatters.clear();
    made = new Intl.DateTimeFormat(lang, bare({ ...options, timeZone }));
    formatters.set(key, made);
  }
  return made;
}

export const longDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;
export const monthAlone = { month: 'long', year: 'numeric' } as const;
/** Times as the language writes them without a date: `09:00`, but `9:00 AM`. */
export const hours = { timeStyle: 'short' } as const;

/** A day has no zone: it is handed to `Intl` as its midnight in UTC, and formatted in UTC. */
export function formatDay(
  day: IsoDay,
  lang: string,
  options: Intl.DateTimeFormatOptions = longDate,
): string {
  return typeset(formatter(lang, 'UTC', options).format(toEpoch(day)), lang);
}

/**
 * A date of `Intl` as it is printed: no line ends between a day and its month, and French counts the first
 * of a month, and no other day: `1er mai`, which `Intl` writes `1 mai`.
 */
export function typeset(date: string, lang: string): string {
  const counted = /^fr/i.test(lang) ? date.replace(/\b1\b(?!\s?[h:])/g, '1er') : date;
  return counted.replace(dayAndMonth, '$1\u00a0');
}

/** The space in `2 mai`, `1er mai`, `2. Mai` and `May 2, 2026`; the minutes of an hour are no day. */
const dayAndMonth = /(?<![\d:])(\d\d?(er|\.)?) (?=\p{L}{3})| (?=\d\d?,)/gu;

/** The value of `<time datetime>`: a day, or an instant with the zone's offset. */
export function dateTimeAttribute(date: DateOrInstant, timeZone: string): string {
  if (typeof date === 'string') return date;
  return temporal.Instant.fromEpochMilliseconds(date).toString(
    bare({ timeZone, smallestUnit: 'minute' }),
  );
}

export function formatTime(instant: EpochMs, lang: string, timeZone: string): string {
  return formatter(lang, timeZone, hours).format(instant);
}

/** The visitor's zone; UTC when the browser does not tell. */
export function visitorTimeZone(): string {
  return temporal.Now.timeZoneId();
}

/** True when the clocks of two zones differ at an instant. */
export function clocksDiffer(instant: EpochMs, zoneA: string, zoneB: string): boolean {
  return zoneA !== zoneB && offsetAt(instant, zoneA) !== offsetAt(instant, zoneB);
}
