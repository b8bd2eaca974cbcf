import { isTimeZone } from '../../../time/parse.js';
import type { Row } from './row.js';

/** How programs that count in UTC name it where others name the zone of a place. */
export const utc = /^(?:Etc\/)?(?:UTC|GMT)$/i;

/** The zone that a row names. Timely writes a name behind that of IANA: "PST8PDT - Pacific Time". */
export function ownZone(row: Row): string | undefined {
  return row.text('timeZone')?.split(' - ', 1)[0];
}

/** IANA zone by whose clock the days of a row begin. UTC is how a program counts, and no place's clock. */
export function placeZone(row: Row): string {
  const zone = ownZone(row);
  return zone && !utc.test(zone) && isTimeZone(zone) ? zone : (zoneOfOffset(row) ?? row.timeZone);
}

/** The zone of so many milliseconds before or after UTC, as Meetup says it, `{utc_offset: -25200000}`: whole hours alone have one. */
function zoneOfOffset(row: Row): string | undefined {
  const hours = Number(row.under(['utcoffset'], 'timeZone')) / 3_600_000;
  // The sign of these names is that of hours behind UTC.
  return Number.isInteger(hours) && hours && Math.abs(hours) <= 12
    ? `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`
    : undefined;
}
