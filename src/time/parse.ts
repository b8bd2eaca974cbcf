import type { DateOrInstant, EpochMs, IsoDay } from '../model/index.js';
import { temporal } from './temporal.js';

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(?:([Zz])|([+-]\d\d)(?::?(\d\d))?)?)?(?:\[([\w/+-]+)\])?$/;

/** A date as the feed wrote it, and the zone it named, if it did. */
export interface ParsedDate {
  readonly value: DateOrInstant;
  readonly timeZone?: string;
}

/**
 * Reads a date of RFC 3339 or RFC 9557, and their everyday relatives: no
 * seconds, a space for the `T`, `+0200`, no offset.
 *
 * @param text for example `2026-05-01`, `2026-05-01T18:00:00+02:00`,
 *   `2026-05-01 18:00`, `2026-05-01T18:00[America/Cayenne]`
 * @param timeZone IANA zone of a time without offset. A time that the zone skips (spring) or has
 *   twice (autumn) is resolved as RFC 5545 does: after the gap, the first of the two.
 * @returns a day when the text has no time, else an instant; `undefined` when it is no date
 */
export function parseDate(text: string, timeZone: string): ParsedDate | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return;
  const [, year, month, day, hour, minute, second = '00', fraction = '', z, offset, offsetMinute] =
    match;
  const named = match[11];
  const isoDay = `${year}-${month}-${day}`;
  if (!isDay(isoDay) || (named && !isTimeZone(named))) return;
  if (!hour) return { value: isoDay };
  if (+hour > 23 || +minute! > 59 || +second > 60) return;
  // RFC 3339 allows a leap second; no clock here has one.
  const wall = `${isoDay}T${hour}:${minute}:${second === '60' ? '59' : second}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  if (z || offset) {
    const epoch = Date.parse(wall + (z ? 'Z' : `${offset}:${offsetMinute ?? '00'}`));
    return Number.isNaN(epoch) ? undefined : { value: epoch, timeZone: named };
  }
  const zoned = temporal.PlainDateTime.from(wall).toZonedDateTime(named ?? timeZone);
  return { value: zoned.epochMilliseconds, timeZone: named };
}

/** True when the text is a day that exists: `2026-02-29` is not. */
export function isDay(text: IsoDay): boolean {
  const epoch = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(epoch) && new Date(epoch).toISOString().startsWith(text);
}

/** An instant to compare dates by: a day counts from its midnight UTC. */
export function toEpoch(date: DateOrInstant): EpochMs {
  return typeof date === 'number' ? date : Date.parse(`${date}T00:00Z`);
}

const zones = new Map<string, boolean>();

/** True when the browser knows the IANA zone. */
export function isTimeZone(name: string): boolean {
  let known = zones.get(name);
  if (known === undefined) {
    try {
      new Intl.DateTimeFormat('fr', { timeZone: name });
      known = true;
    } catch {
      known = false;
    }
    // A hostile feed may name thousands of zones that do not exist.
    if (zones.size < 1000) zones.set(name, known);
  }
  return known;
}
