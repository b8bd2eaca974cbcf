import { isTimeZone, parseDateFast } from '../../../time/parse.js';
import { asList, isObject } from '../../read/fields.js';
import { endClock, isoDate, withTime } from '../shared/dates.js';
import { lastDay, lastMinute, midnight } from '../shared/program-dates.js';
import { shiftDay } from '../shared/days.js';
import { localMidnight } from '../shared/local-time.js';
import { asText, at, textAt } from '../shared/values.js';
import { plainName } from './names.js';
import { aliasesOf } from './targets.js';
import { isHourOfPlace } from './utc-hours.js';

/** A time that something takes place; fields of an event (`_event`). */
export interface Span {
  readonly startDate: string;
  readonly endDate?: string;
}

/** The days and the times of a span, as a document has them. */
export interface Edges {
  readonly start: unknown;
  readonly end?: unknown;
  readonly startTime?: unknown;
  readonly endTime?: unknown;
  readonly allDay?: boolean;
  /** An end that is before the start by its clock is one of the next day. */
  readonly isClock?: boolean;
  /** An end that is a day is the day after the last. */
  readonly isOpen?: boolean;
  /** Other rows have hours that are counted in UTC: at some places its midnight is one of these. */
  readonly hasUtcHours?: boolean;
}

/** The values of a list. A date of Java is one value, though it is a list of its numbers. */
export function valuesOf(value: unknown): readonly unknown[] {
  return isoDate(value) ? [value] : asList(value);
}

/**
 * The date of an edge that is an object with its time and its zone: `{dateTime, timeZone}`, `{localDate, localTime}`,
 * `{date, hour, minutes, ampm}`.
 */
export function dayIn(edge: unknown): unknown {
  if (!isObject(edge)) return edge;
  const day = edgeOf(edge, starts);
  const date = withTime(isoDate(day) ?? '', edgeOf(edge, startTimes) ?? partsOfClock(edge));
  const isUtc = /^(?:Etc\/)?UTC$/.test(textAt(edge, 'timeZone') ?? '');
  return isUtc && /T[\d:.]+$/.test(date) ? `${date}Z` : date || day;
}

/** The end of a span: by UTC, where its zone is not that of the start. */
function endIn({ start, end }: Edges): unknown {
  const date = dayIn(end);
  const [from, to] = [start, end].map((edge) => textAt(edge, 'timeZone'));
  const isElsewhere = from && to && from !== to && isTimeZone(to);
  if (!isElsewhere || typeof date !== 'string' || !/T[\d:.]+$/.test(date)) return date;
  const instant = parseDateFast(date, to)?.value;
  return typeof instant === 'number' ? new Date(instant).toISOString() : date;
}

function partsOfClock(edge: object): string | undefined {
  const hour = textAt(edge, 'hour');
  const minutes = textAt(edge, 'minutes') ?? textAt(edge, 'minute') ?? '00';
  return hour && `${hour}:${minutes.padStart(2, '0')} ${textAt(edge, 'ampm') ?? ''}`.trim();
}

export function spanOf(given: Edges, timeZone: string): Span | undefined {
  const edges = { ...given, start: dayIn(given.start), end: endIn(given) };
  const written = asText(edges.start);
  // The first day that .NET knows is what its programs write where they have no date.
  if (/^0001-/.test(written ?? '')) return;
  const day = dateOf(edges.start, timeZone);
  // A text that is no date is kept, so that the reader tells the feed's owner.
  if (!day) return written ? { startDate: written } : undefined;
  const start = atTime(day, edges.startTime);
  const end = endOf(edges, start, timeZone);
  if (edges.allDay || (isWholeDays(start, end) && !isHourThere(edges, start, timeZone))) {
    const first = start.slice(0, 10);
    if (!end) return { startDate: first };
    // Outlook, Exchange and FullCalendar end a whole day at the next midnight; a midnight that stands apart is no hour.
    const isOpen = edges.isOpen
      ? end.length === 10 || midnight.test(end)
      : edges.allDay && edges.endTime === undefined && midnight.test(end);
    return {
      startDate: first,
      endDate: isOpen ? lastDay(end.slice(0, 10), first) : end.slice(0, 10),
    };
  }
  // A day on which something ends at an hour that nobody says.
  if (end?.length === 10 && end === start.slice(0, 10)) return { startDate: start };
  if (end?.length === 10 && start.length > 10)
    return { startDate: start, endDate: edges.isOpen ? `${end}T00:00` : `${end}T23:59` };
  return {
    startDate: atInstant(start, edges.start, timeZone),
    endDate: end && atInstant(end, edges.end, timeZone),
  };
}

/** A time of a span that has hours: a midnight of the place is the instant that was written, which is true in any zone. */
function atInstant(time: string, written: unknown, timeZone: string): string {
  return time === dateOf(written, timeZone) ? (isoDate(written) ?? time) : time;
}

/** A day at its time: the midnight of a column of dates is none where the time stands apart. */
function atTime(date: string, time: unknown): string {
  const timed = withTime(date.slice(0, 10), time);
  return midnight.test(date) && timed.length > 10 ? timed : withTime(date, time);
}

/** The end of a span: on its own date, else on that of the start, or the day after when it would be before the start. */
function endOf(
  { end, endTime, isClock }: Edges,
  start: string,
  timeZone: string,
): string | undefined {
  const endDate = dateOf(end, timeZone);
  if (!endDate && endTime === undefined) return asText(end);
  const day = start.slice(0, 10);
  const clock = typeof endTime === 'string' ? endClock(endTime) : endTime;
  const date = atTime(endDate ?? day, clock);
  if (!endDate && date.length === 10) return;
  const isLate = start.length > 10 && date.length > 10 && date.startsWith(day) && date < start;
  // An end with an offset or a date of its own is taken as written.
  const isNextDay = isLate && (isClock || endTime !== undefined || !endDate?.includes('T'));
  return isNextDay && /T[\d:.]+$/.test(date) ? `${shiftDay(day, 1)}${date.slice(10)}` : date;
}

function dateOf(value: unknown, timeZone: string): string | undefined {
  const date = isoDate(value);
  return date && localMidnight(date, timeZone);
}

function isHourThere({ hasUtcHours }: Edges, start: string, timeZone: string): boolean {
  return hasUtcHours === true && isHourOfPlace(start, timeZone);
}

/** A column of dates comes out with a midnight that nobody wrote. */
function isWholeDays(start: string, end: string | undefined): boolean {
  const endsWithDay = !end || end.length === 10 || midnight.test(end) || lastMinute.test(end);
  return endsWithDay && (start.length === 10 || midnight.test(start));
}

export const ownDays = ['datetime', 'date', 'jour', 'value', 'data', 'fecha', 'datum'];
export const starts = [...aliasesOf('start'), 'du', 'from', 'von', 'desde', ...ownDays];
export const ends = [...aliasesOf('end'), 'endvalue', 'au', 'to', 'bis', 'hasta'];
export const startTimes = aliasesOf('startTime');
export const endTimes = aliasesOf('endTime');

/** The value under the first of some names that an object has. */
export function edgeOf(span: object, names: readonly string[]): unknown {
  const keys = new Map(Object.keys(span).map((key) => [plainName(key), key]));
  const name = names.find((name) => keys.has(name) && at(span, keys.get(name)!) !== undefined);
  return name && at(span, keys.get(name)!);
}
