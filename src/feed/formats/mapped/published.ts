import { isoDate } from '../shared/dates.js';
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
  if (!published || !day) return published ?? day;
  const last = shiftDay(published.slice(0, 10), longestWait);
  return isNotedByDatabase(row) && day.slice(0, 10) <= last ? day : published;
}

/** True where nothing says when a row was published but the note of a database on when it was written. */
export function isNotedByDatabase(row: Row): boolean {
  return ofRow.test(plainName(row.pathOf('published') ?? ''));
}
