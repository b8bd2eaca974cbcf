import { asText } from './values.js';

/** 2026-05-01, 2026-05-01T18:00, 2026-05-01 18:00:00 +0200, 2026/05/01, with or without a zone. */
const iso =
  /^(\d{4})([-/])(\d\d)\2(\d\d)(?:[T ]\s*(\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?)\s*(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?)?(\[[\w/+-]+\])?$/i;

/** 20260501, 20260501T183000: as iCalendar and Advanced Custom Fields write them. */
const basic = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?$/;

/** 01/05/2026, 1.5.2026 18h30, 01-05-26 à 18:30, ven 01/05/2026 - 18:30: day first, as everybody writes in France. */
const french =
  /^(?:(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*\.?,?\s+)?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?:(?:,?\s+(?:[à-]\s+)?|T)(\d{1,2}(?::\d\d(?::\d\d)?|\s?h(?:eures?)?\s?(?:\d\d)?))?)?$/i;

/** mardi 1er mai 2026, 5 déc. 2026 à 20h30: one day, with its year. */
const written =
  /^(?:(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*\.?\s+)?(?:le\s+)?(\d{1,2})(?:er)?\s+([a-zéû]{3,9})\.?\s+(\d{4})(?:,?\s+(?:à\s+)?(\d{1,2}(?::|\s?h(?:eures?)?\s?)(?:\d\d)?))?$/i;

/** Seconds or milliseconds since 1970, of a date between 2001 and 2033, as a text. */
const epoch = /^1\d{9}(?:\d{3})?$/;

/** The length of the longest text that can be a date, in characters. */
const longest = 100;

/** How the months begin, without accents. */
const months = 'janv? fevr? mars? avri? mai juin juil aout? sept? octo? nove? dece?'
  .split(' ')
  .map((start) => new RegExp(`^${start}`));

const clock =
  /^(?:[àa]\s+)?(\d{1,2})\s?(?::|h(?:eures?)?)\s?(\d\d)?(?::(\d\d))?(?:\s?([ap])\.?m)?\.?$/i;

/** 14h-17h, de 14h30 à 17h, 10:00 – 12:00. */
const clocks =
  /^(?:de\s)?(\d[^\s–—-]{1,4}(?:\s[h\d]{1,4})*)\s?(?:[–—-]|à|jusqu['’]à)\s?(\d.{1,10})$/i;

/** Times, as `isoDate` writes them, at which a day begins and ends for those who have nothing but times. */
export const midnight = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:\d\d)?$/;
export const lastMinute = /T23:59(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/;

/** Larger numbers are milliseconds: as seconds they would be in the year 5138. */
const leastMilliseconds = 1e11;
/** Smaller numbers are years or no dates. In seconds since 1970: March 1973. */
const leastSeconds = 1e8;

/**
 * A date in the spelling of docs/feed.md. A day stays a day, and a time without an offset has none.
 *
 * @param value a text, or seconds or milliseconds since 1970
 * @returns `undefined` when it is written in no way that is known; whether the month has such a day
 *   is looked at by the reader
 */
export function isoDate(value: unknown): string | undefined {
  if (typeof value === 'number') return ofNumber(value);
  const text = asText(value);
  if (!text || text.length > longest) return;
  if (epoch.test(text)) return ofNumber(Number(text));
  const found = iso.exec(text);
  if (found) {
    const [, year, , month, day, time, utc, hours, minutes = '00', zone = ''] = found;
    const offset = utc ? 'Z' : hours ? `${hours}:${minutes}` : '';
    return `${year}-${month}-${day}${time ? `T${time.replace(',', '.')}${offset}` : ''}${zone}`;
  }
  const [, year, month, day, hours, minutes, seconds = '00', utc = ''] = basic.exec(text) ?? [];
  if (!year) return ofFrench(text);
  return `${year}-${month}-${day}${hours ? `T${hours}:${minutes}:${seconds}${utc}` : ''}`;
}

function ofFrench(text: string): string | undefined {
  const [, number, name, itsYear, hour] = written.exec(text) ?? [];
  if (number) {
    const index = months.findIndex((start) => start.test(withoutAccents(name!)));
    const date = `${itsYear}-${two(String(index + 1))}-${two(number)}`;
    return index < 0 ? undefined : hour ? withTime(date, hour) : date;
  }
  const [, day, , month, year, time] = french.exec(text) ?? [];
  if (!day) return;
  const date = `${year!.padStart(4, '20')}-${two(month!)}-${two(day)}`;
  return time ? withTime(date, time) : date;
}

/** A day with a time of day that was written apart: `18:30`, `18h30`, `À 18 h.` Only the day when it is none. */
export function withTime(day: string, time: unknown): string {
  const [, hours, minutes = '00', seconds, half] = clock.exec(asText(time) ?? '') ?? [];
  if (!hours || day.includes('T')) return day;
  const hour = half ? String((Number(hours) % 12) + (/p/i.test(half) ? 12 : 0)) : hours;
  return `${day}T${two(hour)}:${minutes}${seconds ? `:${seconds}` : ''}`;
}

/** Two times of day in one text: when it begins and when it ends. */
export function timesIn(value: unknown): readonly [string, string] | undefined {
  const text = asText(value);
  if (!text || text.length > longest) return;
  const [, start, end] = clocks.exec(text) ?? [];
  return start && end && clock.test(start) && clock.test(end) ? [start, end] : undefined;
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

/** A day some days before or after; what is no day stays as it is. */
export function shiftDay(day: string, days: number): string {
  const midnight = Number(new Date(`${day}T00:00Z`));
  if (!Number.isFinite(midnight)) return day;
  return new Date(midnight + days * 86_400_000).toISOString().slice(0, 10);
}

function ofNumber(value: number): string | undefined {
  const ms = value >= leastMilliseconds ? value : value * 1000;
  if (!(value >= leastSeconds) || ms > 8.64e15) return;
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/** A word in small letters without accents, in which names of months are recognized. */
export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
