import { isoDate, withTime } from '../shared/dates.js';
import { shiftDay } from '../shared/days.js';
import { plainName } from './names.js';
import type { Row } from './row.js';

/** When a row was written, as a database notes it: `created_at`. */
const ofRow = /creat/;

/** Days after a row was written until which a mere date in it is that of its publication; a later one is an event's. */
const longestWait = 31;

/**
 * When an article was published: where nothing but the database says so, the date that its author has given it goes
 * before.
 *
 * @param day the row's mere date, as `isoDate` writes it
 */
export function publishedOn(row: Row, day: string | undefined): string | undefined {
  const published = isoDate(row.value('published'));
  if (!published || !day) return atHour(published ?? day, row);
  const last = shiftDay(published.slice(0, 10), longestWait);
  return atHour(isNotedByDatabase(row) && day.slice(0, 10) <= last ? day : published, row);
}

/** A day of publication at the hour that stands beside it, which is that of an event where nobody is its author. */
function atHour(day: string | undefined, row: Row): string | undefined {
  if (day?.length !== 10) return day;
  const own = row.under(hoursOfPublication, 'published');
  if (own !== undefined) return withTime(day, own);
  const isPublished = row.pathOf('published') !== undefined || row.pathOf('author') !== undefined;
  const isAlone = row.pathOf('place') === undefined && row.pathOf('endTime') === undefined;
  const isHour = bareHour.test(plainName(row.pathOf('startTime') ?? ''));
  return isPublished && isAlone && isHour ? withTime(day, row.value('startTime')) : day;
}

const hoursOfPublication = [
  ...['heurepublication', 'heuremiseenligne', 'heureparution', 'publicationtime', 'publishtime'],
  ...['publishedtime', 'horapublicacion', 'orapubblicazione', 'publikationszeit', 'publicatietijd'],
];

/** An hour of which nothing says whose it is. */
const bareHour = /^(?:heure|hour|time|hora|ora|uhrzeit|zeit|tijd|uur)$/;

/** True where nothing says when a row was published but the note of a database on when it was written. */
export function isNotedByDatabase(row: Row): boolean {
  return ofRow.test(plainName(row.pathOf('published') ?? ''));
}
