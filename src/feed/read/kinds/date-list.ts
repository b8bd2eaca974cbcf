import { isTimeZone, parseDateFast } from '../../../time/parse.js';
import { isoOf } from '../../../time/recurrence/rfc-lines.js';
import type { SingleDate } from '../../../time/recurrence/series-lines.js';
import { asList, noteIssue, noteOnce, get, type Fields } from '../fields.js';

/** The most single dates that are read of an event. */
const mostSingles = 2000;

/**
 * Reads days or instants, one or several: a list, or a text with commas. Other values are noted.
 *
 * @param timeZone of times that name none
 */
export function readSingles(fields: Fields, key: string, timeZone: string): SingleDate[] {
  const values = asList(get(fields, key));
  if (values.length > mostSingles) noteOnce(fields, key, 'too-many', mostSingles);
  return values.slice(0, mostSingles).flatMap((value) => {
    const occurrences = typeof value === 'string' ? singlesOf(value, timeZone) : [];
    return occurrences.length ? occurrences : (noteIssue(fields, key, 'date', value) ?? []);
  });
}

/** Dates of a text with commas; an empty list when one of them is no date. */
export function singlesOf(text: string, timeZone: string): SingleDate[] {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const dates = text
    .split(',')
    .slice(0, mostSingles)
    .map((part) => parseDateFast(isoOf(part), zone)?.value);
  return dates.includes(undefined) ? [] : (dates as SingleDate[]);
}
