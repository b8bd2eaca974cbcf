import type { DateOrInstant, EpochMs } from '../model/index.js';
import { temporal } from './temporal.js';
import { aDay, offsetAt } from './zone.js';
import { bare } from './bare.js';

/** The zone of times that name none, and of the calendar's days, unless a page says otherwise. */
export const defaultTimeZone = 'Europe/Paris';

/** A day, a time of day, an offset, a zone, tags. Temporal judges the digits. */
const pattern =
  /^(\d{4}-\d\d-\d\d)(?:([T ][\d:.,]+) ?(Z|[+-]\d\d(?::?\d\d)?)?)?(?:\[!?([\w/+-]+)\])?(?:\[[a-z_][\w-]*=[\w-]+\])*$/i;

/** 9999-12-31T09:53:20Z, which by the clocks of every zone is in a year of four digits: days are compared as texts. */
const lastInstant = 253_402_250_000_000;

const withinYears = (instant: EpochMs): EpochMs => Math.min(instant, lastInstant);

/** A date as the feed wrote it, and the zone it named, if it did. */
export interface ParsedDate {
  readonly value: DateOrInstant;
  /** Always there, `undefined` where the date names none: a page may have given all objects one. */
  readonly timeZone: string | undefined;
}

/**
 * Reads a date of RFC 3339 or RFC 9557, and their everyday relatives: no
 * seconds, a space for the `T`, `+0200`, no offset.
 *
 * @param text for example `2026-05-01`, `2026-05-01T18:00:00+02:00`,
 *   `2026-05-01 18:00`, `2026-05-01T18:00[America/Cayenne]`
 * @param zone IANA zone of a time without offset. A time that the zone skips (spring) or has
 *   twice (autumn) is resolved as RFC 5545 does: after the gap, the first of the two.
 * @returns a day when the text has no time, else an instant, at most the last one of 9999; `undefined` when it is no date
 */
export function parseDate(text: string, zone: string): ParsedDate | undefined {
  const [, day, time = '', offset = '', timeZone] = pattern.exec(text.trim()) ?? [];
  if (!day || (timeZone && !isTimeZone(timeZone))) return;
  const { Instant, PlainDate, PlainDateTime } = temporal;
  try {
    if (!time) return { value: PlainDate.from(day).toString(), timeZone };
    const instant = offset
      ? Instant.from(day + time + offset)
      : PlainDateTime.from(day + time).toZonedDateTime(timeZone ?? zone);
    return { value: withinYears(instant.epochMilliseconds), timeZone };
  } catch {
    return; // A day or a time that does not exist.
  }
}

/** The form of nearly every date: a day that its month has, a time, an offset. */
const commonDate =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/** True for a date in the common form, which `parseDateFast` reads without Temporal: its day and its time exist. */
export function isCommonDate(value: unknown): value is string {
  return typeof value === 'string' && commonDate.test(value);
}

/**
 * Gives what `parseDate` gives, five times as fast for dates in the common form: a list of upcoming
 * events reads two dates of each event before it can show one.
 */
export function parseDateFast(text: string, zone: string): ParsedDate | undefined {
  const match = commonDate.exec(text);
  if (!match) return parseDate(text, zone);
  if (!match[1]) return { value: text, timeZone: undefined };
  if (match[2]) return { value: withinYears(Number(new Date(text))), timeZone: undefined };
  const local = Number(new Date(`${text}Z`));
  const offset = offsetAt(local - aDay, zone);
  // Some hours do not exist and others come twice where the clocks change.
  if (offset !== offsetAt(local + aDay, zone)) return parseDate(text, zone);
  return { value: withinYears(local - offset), timeZone: undefined };
}

/** An instant to compare dates by: a day counts from its midnight UTC. */
export function toEpoch(date: DateOrInstant): EpochMs {
  return typeof date === 'number' ? date : Number(new Date(`${date}T00:00Z`));
}

/** Every browser knows the default zone; to ask would load all of `Intl` before the feed is requested. */
const zones = new Map([[defaultTimeZone, true]]);

/** True when the browser knows the IANA zone. */
export function isTimeZone(name: string): boolean {
  let isKnown = zones.get(name);
  if (isKnown === undefined) {
    try {
      new Intl.DateTimeFormat('fr', bare({ timeZone: name }));
      isKnown = true;
    } catch {
      isKnown = false;
    }
    // A hostile feed may name thousands of zones that do not exist.
    if (zones.size < 1000) zones.set(name, isKnown);
  }
  return isKnown;
}
