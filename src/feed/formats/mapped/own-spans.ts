import { isoDate, timesIn, withTime } from '../shared/dates.js';
import { lastMinute, midnight } from '../shared/program-dates.js';
import { shiftDay } from '../shared/days.js';
import { asFlag } from '../shared/values.js';
import { dateOfParts, withYear } from './date-parts.js';
import { daysIn, showingsIn } from './day-range.js';
import { isLength, minutesOf } from './duration.js';
import { movedTo } from './moved.js';
import { placeZone } from './own-zone.js';
import type { Row } from './row.js';
import { spanOf, valuesOf, type Edges, type Span } from './spans.js';
import { plainName } from './names.js';
import { areHours, isHours, timesOfDay } from './times-of-day.js';

/** The days of a span, and its times of day, as a row has them. */
type Days = Pick<Edges, 'start' | 'end'>;
type Times = Pick<Edges, 'startTime' | 'endTime'> & {
  /** Both stand in one field: « 14h-17h » are the hours of each day. */
  readonly areHours?: boolean;
};

/**
 * The spans of a row's start and end, which several fields may say in several ways; a path through a list gives several
 * of each.
 *
 * @param isEvent a mere `date` is when it takes place
 */
export function ownSpans(row: Row, isEvent: boolean): readonly Span[] {
  const starts = valuesOf(startOf(row, isEvent));
  const ends = endsOf(row);
  const isAlone = starts.length === 1 && !ends.length;
  const showings = isAlone ? showingsIn(starts[0], hoursOf(row)) : undefined;
  if (showings) return spansOf(showings.map(toDays), row);
  const range = isAlone ? daysIn(starts[0]) : undefined;
  const days = range
    ? [toDays(range)]
    : starts.map((start, index) => ({ start, end: ends[index] }));
  const about = {
    allDay: asFlag(row.value('allDay')),
    isOpen: valuesOf(row.value('endBefore')).length > 0,
  };
  const times = severalTimes(row, days) ?? timesOfEach(row, days.length);
  const edges = times.map((ofSpan, index) => ({ ...(days[index] ?? days[0]!), ...ofSpan }));
  return spansOf(
    edges
      .map(untilLastDay)
      .flatMap((each) => eachDay(each, row))
      .map((each) => ({ ...each, ...about })),
    row,
  );
}

/** The last minute of a day is that day alone, where the day's hour stands apart: what begins at 18:30 does not end then. */
function untilLastDay(edges: Days & Times): Days & Times {
  const [start, end] = [isoDate(edges.start), isoDate(edges.end)];
  const isApart = start && (start.length === 10 || midnight.test(start));
  const isHour = withTime('', edges.startTime) !== '' && edges.endTime === undefined;
  if (!isApart || !isHour || !end || !lastMinute.test(end) || /Z$/.test(start + end)) return edges;
  return { ...edges, start: start.slice(0, 10), end: end.slice(0, 10) };
}

/** Most days of what takes place at the same hours each day, and has its last day in a field of its own. */
const mostDays = 14;

/**
 * Hours over several days are those of each day where both stand in one field, where they begin in the morning and end
 * before the evening, or where it is said how long each time lasts. Nobody stays for the nights.
 *
 * @param row asked for its duration only where that decides, since a field that is asked for counts as read
 */
export function eachDay(edges: Days & Times, row: Row): readonly (Days & Times)[] {
  const [first, last] = [isoDate(edges.start), isoDate(edges.end)];
  const [from, to] = [withTime('', edges.startTime), withTime('', edges.endTime)];
  const areDays = first?.length === 10 && last?.length === 10 && first < last;
  if (!areDays || last > shiftDay(first, mostDays - 1)) return [edges];
  const isOpening = edges.areHours || (from > 'T06' && from < 'T12' && to > 'T12' && to < 'T19');
  if (!isOpening && (!from || to || !minutesOf(row))) return [edges];
  const days: string[] = [];
  for (let day = first; day <= last; day = shiftDay(day, 1)) days.push(day);
  return days.map((start) => ({ start, startTime: edges.startTime, endTime: edges.endTime }));
}

function toDays([start, end]: readonly unknown[]): Days {
  return { start, end };
}

function spansOf(edges: readonly Edges[], row: Row): readonly Span[] {
  const timeZone = placeZone(row);
  const { hasUtcHours } = row;
  return edges.flatMap((each) => spanOf({ ...each, hasUtcHours }, timeZone) ?? []);
}

/** Several times of day on one day, each of which is a span of its own. */
function severalTimes(row: Row, days: readonly Days[]): readonly Times[] | undefined {
  const times = timesOfDay(clockOnly(row, 'start') ?? hoursOf(row));
  const [day, ...others] = days;
  if (!day || others.length || times.length < 2 || !times.every(isHours)) return;
  const isOneDay = day.end === undefined || isSameDay(day.end, day.start);
  if (!isOneDay && !Array.isArray(hoursOf(row))) return;
  return times.map((time) => {
    const [startTime, endTime] = timesIn(time) ?? [time];
    return { startTime, endTime };
  });
}

/** The times of each of several spans: a path through a list gives a time for each, any other value is that of all. */
function timesOfEach(row: Row, count: number): readonly Times[] {
  const startTimes = clockOnly(row, 'start') ?? hoursOf(row);
  const endTimes = clockOnly(row, 'end') ?? row.value('endTime');
  const at = (value: unknown, index: number): unknown => {
    if (!Array.isArray(value) || withTime('', value)) return value;
    return value.length === count ? (value as unknown[])[index] : undefined;
  };
  return [...new Array(count).keys()].map((index) => {
    const startTime = at(startTimes, index);
    const hours = timesIn(startTime);
    const endTime = at(endTimes, index);
    return hours
      ? { startTime: hours[0], endTime: endTime ?? hours[1], areHours: endTime === undefined }
      : { startTime, endTime };
  });
}

/** The hours of a row; those of its showings are but times of the day that stands apart. */
function hoursOf(row: Row): unknown {
  const showings = row.value('occurrences');
  if (showings !== undefined && areHours(showings)) return showings;
  return isLength(row) ? undefined : row.value('startTime');
}

/** The ends of a row, but for times of day. */
function endsOf(row: Row): readonly unknown[] {
  if (movedTo(row)) return [];
  const open = valuesOf(row.value('endBefore'));
  const end = clockOnly(row, 'end') === undefined ? row.value('end') : undefined;
  return open.length ? open : valuesOf(end ?? wholeDate(row.value('endTime')));
}

function isSameDay(edge: unknown, other: unknown): boolean {
  const day = isoDate(edge);
  return day?.length === 10 && day === isoDate(other)?.slice(0, 10);
}

/** A start that is but a time of day, beside a date: a column "Début" next to a column "Date". */
function clockOnly(row: Row, target: 'start' | 'end'): unknown {
  const value = row.value(target);
  const isClock = isoDate(value) === undefined && withTime('', value) !== '';
  return isClock && isoDate(row.value('date')) ? value : undefined;
}

/** "Du 9 au 13 novembre", without a year, is no date: it is there to be read. */
function startOf(row: Row, isEvent: boolean): unknown {
  const moved = movedTo(row);
  if (moved) return moved;
  const date = row.value('date');
  const isDate =
    isEvent && valuesOf(date).some((value) => isoDate(value) ?? daysIn(value) ?? showingsIn(value));
  const whole = wholeDate(row.value('startTime'));
  // "time" may be when a row was written: an event takes place then where nothing else says when.
  const isTime = plainName(row.pathOf('startTime') ?? '') === 'time';
  const start = clockOnly(row, 'start') === undefined ? row.value('start') : undefined;
  return (
    start ??
    (isTime ? undefined : whole) ??
    (isDate ? date : undefined) ??
    (isEvent ? whole : undefined) ??
    (isEvent ? partsOf(row) : undefined)
  );
}

/** A date whose parts have columns of their own, or whose year alone has one. */
function partsOf(row: Row): string | undefined {
  const partAt = (key: string): unknown => row.under([key], 'start');
  return dateOfParts(partAt) ?? withYear(row.value('date'), partAt);
}

/** A "start time" that is a date with its time, as many programs have it. */
function wholeDate(value: unknown): unknown {
  const date = isoDate(valuesOf(value)[0]);
  return date?.includes('T') || typeof value === 'number' ? value : undefined;
}
