import { shiftDay, two } from './days.js';
import { asText } from './values.js';

/** 2026-05-01, 2026-05-01T18:00, 2026-05-01 18:00:00 +0200, 2026/05/01, with or without a zone: [Europe/Paris]. */
const iso =
  /^(\d{4})([-/.])(\d\d)\2(\d\d)(?:[T ]\s*(\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?)\s*(?:(Z|UTC|GMT)|([+-](?:0\d|1[0-4])):?(\d\d)?)?)?(?:\[([\w/+-]+)\]|\s([a-z]{3,12}\/[\w/+-]{3,30}))?$/i;

/** 20260501, 20260501T183000: as iCalendar and Advanced Custom Fields write them. */
const basic = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?$/;

/** 2026-5-1T9:00+1:00, 2026-5-1T9-00-00-00, 2026-05-01T9h00: without the zeros, as EventON writes its dates. */
const looseIso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{1,2})[:h-](\d\d)(?:[:-]\d\d){0,2}(?:([+-])(\d{1,2}):(\d\d))?)?$/;

/** Fri, 01 May 2026 18:30:00 GMT; Fri May 01 2026 18:30:00 GMT+0200 (CEST): as JavaScript and RFC 822 have it. */
const script =
  /^[a-z]{3},?\s(?:(\d{1,2})\s([a-z]{3})|([a-z]{3})\s(\d{1,2}))\s(\d{4})\s(\d\d:\d\d(?::\d\d)?)\s(?:(GMT|UTC|Z)|(?:GMT)?([+-]\d\d)(\d\d))(?:\s\(.*)?$/i;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Seconds or milliseconds since 1970, of a date between 2001 and 2033, as a text. */
const epoch = /^1\d{9}(?:\d{3})?$/;

/** Milliseconds since 1970 as .NET writes them: /Date(1796911200000+0100)/. */
const dotNet = /^\/Date\((\d{9,14})(?:[+-]\d{4})?\)\/$/;

/** The length of the longest text that can be a date, in characters. */
const longest = 100;

/** Times, as `isoDate` writes them, at which a day begins and ends for those who have nothing but times. */
export const midnight = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:\d\d)?$/;
export const lastMinute = /T23:59(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/;

/** True for what lasts from a midnight of the place to the last minute of a day, as if it had hours. */
export function lastsWholeDays(start: string, end: string): boolean {
  return midnight.test(start) && lastMinute.test(end) && !/Z$/.test(start + end);
}

/** Larger numbers are milliseconds: as seconds they would be in the year 5138. */
const leastMilliseconds = 1e11;
/** Smaller numbers are years or no dates. In seconds since 1970: March 1973. */
const leastSeconds = 1e8;

/**
 * A date that a program has written, in the spelling of docs/feed.md. A day stays a day, and a time without an offset
 * has none.
 *
 * @param value a text, seconds or milliseconds since 1970, or the numbers of a date of Java
 * @returns `undefined` when no program writes a date like that; whether the month has such a day is looked at by the
 *   reader
 */
export function programDate(value: unknown): string | undefined {
  if (Array.isArray(value)) return ofParts(value);
  if (typeof value === 'number') return ofNumber(value);
  const text = asText(value);
  if (!text || text.length > longest) return;
  if (epoch.test(text)) return ofNumber(Number(text));
  const [, ticks] = dotNet.exec(text) ?? [];
  if (ticks) return ofNumber(Number(ticks));
  const match = iso.exec(text);
  if (match) {
    const [, year, , month, day, time, utc, hours, minutes = '00', ...zones] = match;
    // A time that is later is the end, and no offset: 2026-05-01 12:30-14:00.
    if (isEnd(text, time, hours && `${hours}:${minutes}`)) return;
    const offset = utc ? 'Z' : hours ? `${hours}:${minutes}` : '';
    const zone = zones.find(Boolean);
    const clock = time ? `T${time.replace(',', '.')}${offset}` : '';
    return `${year}-${month}-${day}${clock}${zone ? `[${zone}]` : ''}`;
  }
  const [, year, month, day, hours, minutes, seconds = '00', utc = ''] = basic.exec(text) ?? [];
  if (!year) return ofLoose(text) ?? ofScript(text);
  return `${year}-${month}-${day}${hours ? `T${hours}:${minutes}:${seconds}${utc}` : ''}`;
}

function isEnd(text: string, time: string | undefined, offset: string | undefined): boolean {
  const isApart = text.charAt(10) === ' ' && time?.length === 5;
  return isApart && offset?.charAt(0) === '-' && offset.slice(1) > time;
}

function ofLoose(text: string): string | undefined {
  const [, year, month, day, hours, minutes, sign, ahead, rest] = looseIso.exec(text) ?? [];
  if (!year) return;
  const date = `${year}-${two(month!)}-${two(day!)}`;
  const offset = sign ? `${sign}${two(ahead!)}:${rest}` : '';
  return hours ? `${date}T${two(hours)}:${minutes}${offset}` : date;
}

/** A time of a database, `2026-11-29 23:30:00`, which is known to be of UTC, with its zone; any other value as it is. */
export function databaseTime(value: unknown): unknown {
  const isTime = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(asText(value) ?? '');
  return isTime ? `${programDate(value)}Z` : value;
}

/** The numbers of a date, as Java's programs write it: [2026, 12, 5], [2026, 12, 5, 18, 30]. */
function ofParts(parts: readonly unknown[]): string | undefined {
  const isDate = parts.length >= 3 && parts.length <= 7 && parts.every(Number.isInteger);
  const [year = 0, month = 0, day = 0, ...time] = isDate ? (parts as number[]) : [];
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return;
  const date = [year, two(month), two(day)].join('-');
  const clock = time.slice(0, 3).map(two).join(':');
  return time.length > 1 ? `${date}T${clock}` : date;
}

function ofScript(text: string): string | undefined {
  const [, first, after, before, second, year, time, utc, hours, minutes] = script.exec(text) ?? [];
  if (!year) return;
  const month = months.indexOf((after ?? before)!.toLowerCase()) + 1;
  const day = `${year}-${two(month)}-${two((first ?? second)!)}`;
  return month ? `${day}T${time}${utc ? 'Z' : `${hours}:${minutes}`}` : undefined;
}

function ofNumber(value: number): string | undefined {
  const ms = value >= leastMilliseconds ? value : value * 1000;
  if (!(value >= leastSeconds) || ms > 8.64e15) return;
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/**
 * The last day of what ends before a day, as iCalendar, Google and FullCalendar say it. A date with a
 * time is left as it is.
 *
 * @param end as `isoDate` writes it
 * @param start the last day is never before it
 */
export function lastDay(end: string, start?: string): string {
  if (end.includes('T')) return end;
  const last = shiftDay(end, -1);
  return start && last < start ? start : last;
}
