import type { Local } from '../../../time/recurrence/local.js';

/** A date of a calendar: a day, an instant, or a time of a zone's clock. */
export interface CalendarDate {
  /** `2026-05-01`, or `2026-05-01T18:00:00`. */
  readonly local: Local;
  /** The offset of an instant: `Z` or `+02:00`. */
  readonly offset?: string;
  /** IANA zone, where one is known. Without it and without an offset, the time floats. */
  readonly zone?: string;
}

/** A date as a calendar writes it, without its zone. */
export interface ParsedTime {
  /** `2026-05-01`, or `2026-05-01T18:00:00`. */
  readonly local: Local;
  /** `Z` or `+02:00`, where it has one. */
  readonly offset?: string;
}

const pattern =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(?:(Z)|([+-]\d\d):?(\d\d))?|Z)?$/i;

/**
 * Reads DATE and DATE-TIME of RFC 5545, of jCal and of JSCalendar: `20260501T180000Z`, `2026-05-01`. Google
 * writes days of birth as `20260501Z`, which is the day. Whether it exists is the reader's question.
 */
export function parseTime(value: unknown): ParsedTime | undefined {
  if (typeof value !== 'string') return;
  const [, year, month, day, hour, minute, second = '00', utc, hours, minutes] =
    pattern.exec(value.trim()) ?? [];
  if (!year) return;
  const date = `${year}-${month}-${day}`;
  if (!hour) return { local: date };
  const offset = utc ? 'Z' : hours && `${hours}:${minutes}`;
  return { local: `${date}T${hour}:${minute}:${second}`, offset };
}
