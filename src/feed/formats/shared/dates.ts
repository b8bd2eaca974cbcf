import { monthNumber } from './date-words.js';
import { shiftDay, two } from './days.js';
import { asText } from './values.js';
import { hoursIn, whenIn } from './written-dates.js';

/** 2026-05-01, 2026-05-01T18:00, 2026-05-01 18:00:00 +0200, 2026/05/01, with or without a zone: [Europe/Paris]. */
const iso =
  /^(\d{4})([-/.])(\d\d)\2(\d\d)(?:[T ]\s*(\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?)\s*(?:(Z|UTC|GMT)|([+-](?:0\d|1[0-4])):?(\d\d)?)?)?(?:\[([\w/+-]+)\]|\s([a-z]{3,12}\/[\w/+-]{3,30}))?$/i;

/** 20260501, 20260501T183000: as iCalendar and Advanced Custom Fields write them. */
const basic = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?$/;

/** 2026-5-1T9:00+1:00, 2026-5-1T9-00-00-00, 2026-05-01T9h00: without the zeros, as EventON writes its dates. */
const looseIso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{1,2})[:h-](\d\d)(?:[:-]\d\d){0,2}(?:([+-])(\d{1,2}):(\d\d))?)?$/;

/** Fri, 01 May 2026 18:30:00 GMT; Fri May 01 2026 18:30:00 GMT+0200 (CEST): as JavaScript and RFC 822 have it. */
const ofScript =
  /^[a-z]{3},?\s(?:(\d{1,2})\s([a-z]{3})|([a-z]{3})\s(\d{1,2}))\s(\d{4})\s(\d\d:\d\d(?::\d\d)?)\s(?:(GMT|UTC|Z)|(?:GMT)?([+-]\d\d)(\d\d))(?:\s\(.*)?$/i;

/** A day of Excel, which counts from the end of 1899, between 2009 and 2050; its decimals are the time. */
const serial = /^(?:4\d|5[0-4])\d{3}(?:[.,]\d+)?$/;

/** A part of a day, as Excel counts the time. */
const partOfDay = /^0?[.,]\d+$/;

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
 * A date in the spelling of docs/feed.md. A day stays a day, and a time without an offset has none.
 *
 * @param value a text, seconds or milliseconds since 1970, a day of Excel, or the numbers of a date of Java
 * @returns `undefined` when it is written in no way that is known; whether the month has such a day
 *   is looked at by the reader
 */
export function isoDate(value: unknown): string | undefined {
  if (Array.isArray(value)) return ofParts(value);
  if (typeof value === 'number') return ofNumber(value);
  const text = asText(value);
  if (!text || text.length > longest) return;
  if (epoch.test(text) || serial.test(text)) return ofNumber(Number(text.replace(',', '.')));
  const [, ticks] = dotNet.exec(text) ?? [];
  if (ticks) return ofNumber(Number(ticks));
  const match = iso.exec(text);
  if (match) {
    const [, year, , month, day, time, utc, hours, minutes = '00', ...zones] = match;
    const offset = utc ? 'Z' : hours ? `${hours}:${minutes}` : '';
    const zone = zones.find(Boolean);
    const clock = time ? `T${time.replace(',', '.')}${offset}` : '';
    return `${year}-${month}-${day}${clock}${zone ? `[${zone}]` : ''}`;
  }
  const [, year, month, day, hours, minutes, seconds = '00', utc = ''] = basic.exec(text) ?? [];
  if (!year) return ofLoose(text) ?? ofWords(text);
  return `${year}-${month}-${day}${hours ? `T${hours}:${minutes}:${seconds}${utc}` : ''}`;
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
  return isTime ? `${isoDate(value)}Z` : value;
}

/** The numbers of a date, as Java's programs write it: [2026, 12, 5], [2026, 12, 5, 18, 30]. */
function ofParts(parts: readonly unknown[]): string | undefined {
  const isDate = parts.length >= 3 && parts.length <= 7 && parts.every(Number.isInteger);
  const [year = 0, month = 0, day = 0, ...time] = isDate ? (parts as number[]) : [];
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return;
  const date = [year, two(month), two(day)].join('-');
  return withTime(date, time.length > 1 ? time : undefined);
}

/** A date in words or figures, day first, or with the month first in English. */
function ofWords(text: string): string | undefined {
  const script = ofScript.exec(text);
  if (script) return ofParsed(script);
  const [[start, end] = [undefined], other] = whenIn(text)?.showings ?? [];
  return end === undefined && !other ? start : undefined;
}

function ofParsed(script: RegExpExecArray): string | undefined {
  const [, first, after, before, second, year, time, utc, hours, minutes] = script;
  const month = monthNumber((after ?? before)!);
  const day = `${year}-${two(month)}-${two((first ?? second)!)}`;
  return month ? `${day}T${time}${utc ? 'Z' : `${hours}:${minutes}`}` : undefined;
}

/**
 * A day with a time of day that was written apart: `18:30`, `18h30`, `À 18 h.`, `[18, 30]`, a part of a day. Only the
 * day when it is none.
 */
export function withTime(day: string, time: unknown): string {
  const text = asText(Array.isArray(time) ? clockOf(time) : time) ?? '';
  if (partOfDay.test(text) && !day.includes('T')) {
    const minutes = Math.round(Number(text.replace(',', '.')) * 24 * 60);
    return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
  if (day.includes('T')) return day;
  const [[from, to] = [undefined], other] = hoursIn(text) ?? [];
  return from && !to && !other ? `${day}T${from}` : day;
}

/** A list of hours, minutes and perhaps seconds as a text; empty when one of them is none. */
function clockOf(parts: readonly unknown[]): string {
  const texts = parts.slice(0, 3).map(asText);
  return texts.includes(undefined) ? '' : texts.map((text) => two(text!)).join(':');
}

/** Two times of day in one text: when it begins and when it ends. */
export function timesIn(value: unknown): readonly [string, string] | undefined {
  const [[from, to] = [undefined], other] = hoursIn(value) ?? [];
  return from && to && !other ? [from, to] : undefined;
}

/** The time at which something ends: midnight, 24h, is that of the next day. As a start it may be of either. */
export function endClock(text: string): string {
  return text.replace(/^(?:minuit|24\s?(?:h|:)\s?(?:00)?)$/i, '00:00');
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

function ofNumber(value: number): string | undefined {
  if (serial.test(String(value))) return ofSerial(value);
  const ms = value >= leastMilliseconds ? value : value * 1000;
  if (!(value >= leastSeconds) || ms > 8.64e15) return;
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/** 25,569 days of Excel lie before 1970. */
function ofSerial(days: number): string {
  const minutes = Math.round((days - 25_569) * 24 * 60);
  const text = new Date(minutes * 60_000).toISOString();
  return Number.isInteger(days) ? text.slice(0, 10) : text.slice(0, 16);
}
