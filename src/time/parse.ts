import type { DateOrInstant, EpochMs } from '../model/index.js';
import { temporal } from './temporal.js';

/** The zone of times that name none, and of the calendar's days, unless a page says otherwise. */
export const defaultTimeZone = 'Europe/Paris';

/** A day, a time of day, an offset, a zone, tags. What the digits say is for Temporal to judge. */
const pattern =
  /^(\d{4}-\d\d-\d\d)(?:([T ][\d:.,]+) ?(Z|[+-]\d\d(?::?\d\d)?)?)?(?:\[!?([\w/+-]+)\])?(?:\[[a-z_][\w-]*=[\w-]+\])*$/i;

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
 * @param zone IANA zone of a time without offset. A time that the zone skips (spring) or has
 *   twice (autumn) is resolved as RFC 5545 does: after the gap, the first of the two.
 * @returns a day when the text has no time, else an instant; `undefined` when it is no date
 */
export function parseDate(text: string, zone: string): ParsedDate | undefined {
  const [, day, time = '', offset = '', timeZone] = pattern.exec(text.trim()) ?? [];
  if (!day || (timeZone && !isTimeZone(timeZone))) return;
  const { Instant, PlainDate, PlainDateTime } = temporal;
  try {
    if (!time) return { value: PlainDate.from(day).toString(), timeZone };
    const at = offset
      ? Instant.from(day + time + offset)
      : PlainDateTime.from(day + time).toZonedDateTime(timeZone ?? zone);
    return { value: at.epochMilliseconds, timeZone };
  } catch {
    return; // A day or a time that does not exist.
  }
}

/** An instant to compare dates by: a day counts from its midnight UTC. */
export function toEpoch(date: DateOrInstant): EpochMs {
  return typeof date === 'number' ? date : Number(new Date(`${date}T00:00Z`));
}

/** Every browser knows the default one; to ask would load all of `Intl` before the feed is asked for. */
const zones = new Map([[defaultTimeZone, true]]);

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
