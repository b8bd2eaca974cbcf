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
  return zone && !utc.test(zone) && isTimeZone(zone) ? zone : row.timeZone;
}
