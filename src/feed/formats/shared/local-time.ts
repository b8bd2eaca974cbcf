import { bare } from '../../../time/bare.js';

/** A whole hour of the evening in UTC, or the minute before one. */
const edgeOfDay =
  /T(?:0\d|1\d|2[0-3]):(?:[03]0(?::00(?:\.0+)?)?|[25]9(?::59(?:\.\d+)?)?)(?:Z|\+00:00)$/;

let last: { timeZone: string; format: Intl.DateTimeFormat } | undefined;

/**
 * A midnight of the place that a program has written in UTC (`2026-04-30T22:00:00Z`), by the clock of the
 * place again; so is a last minute of the day. Any other date stays as it is.
 *
 * @param date as `isoDate` writes it
 * @param timeZone IANA name
 */
export function localMidnight(date: string, timeZone: string): string {
  if (!edgeOfDay.test(date)) return date;
  const instant = new Date(date);
  if (Number.isNaN(Number(instant))) return date;
  const parts = partsAt(instant, timeZone);
  const time = `${parts.get('hour')}:${parts.get('minute')}`;
  if (time !== '00:00' && time !== '23:59') return date;
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}T${time}`;
}

/** The time of day that the clock of a place shows at an instant, `18:30`. */
export function clockAt(instant: string, timeZone: string): string {
  const parts = partsAt(new Date(instant), timeZone);
  return `${parts.get('hour')}:${parts.get('minute')}`;
}

function partsAt(instant: Date, timeZone: string): ReadonlyMap<string, string> {
  const parts = formatOf(timeZone).formatToParts(instant);
  return new Map(parts.map(({ type, value }) => [type, value]));
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  if (last?.timeZone !== timeZone) {
    const digits = '2-digit';
    const format = new Intl.DateTimeFormat(
      'en-GB',
      bare({
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: digits,
        day: digits,
        hour: digits,
        minute: digits,
      }),
    );
    last = { timeZone, format };
  }
  return last.format;
}
