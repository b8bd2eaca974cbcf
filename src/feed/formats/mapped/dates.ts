import { asList, isObject, type JsonObject } from '../../read/fields.js';
import {
  isoDate,
  lastDay,
  lastMinute,
  midnight,
  shiftDay,
  timesIn,
  withTime,
} from '../shared/dates.js';
import { localMidnight } from '../shared/local-time.js';
import { asFlag, asText, at, listAt, numberAt, objectsOf, textAt } from '../shared/values.js';
import { daysIn } from './day-range.js';
import type { Row } from './row.js';
import { repeated } from './rule-object.js';
import { aliasesOf, plainName } from './targets.js';
import { weekdayHours } from './weekday-hours.js';

/** A time that something takes place; fields of an event (`_event`). */
export interface Span {
  readonly startDate: string;
  readonly endDate?: string;
}

interface Edges {
  readonly start: unknown;
  readonly end?: unknown;
  readonly startTime?: unknown;
  readonly endTime?: unknown;
  readonly allDay?: boolean;
  /** An end that is before the start by its clock is one of the next day. */
  readonly isClock?: boolean;
  /** An end that is a day is the day after the last. */
  readonly isOpen?: boolean;
}

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * The dates of a row, in the fields of an event (`_event`); `undefined` when it has no date.
 *
 * @param isEvent a mere `date` is when it takes place, not when it was published
 */
export function datesOf(row: Row, isEvent: boolean): object | undefined {
  const schedule = weekly(row) ?? weekdayHours(row.value('occurrences'));
  if (schedule) return schedule;
  const occurrences = spansIn(row.value('occurrences'), row.timeZone);
  const date = row.value('date');
  // A list of dates without more is read with the row's hours.
  const listed =
    !occurrences.length && isEvent && asList(date).some(isObject)
      ? spansIn(date, row.timeZone)
      : occurrences;
  const spans = listed.length ? listed : ownSpans(row, isEvent);
  if (spans.length > 1) return { occurrences: spans };
  const rrule = row.value('rrule');
  if (!spans[0] && isObject(rrule)) return repeated(rrule, at(row.source, 'duration'));
  return spans[0] && (typeof rrule === 'string' ? { ...spans[0], rrule } : spans[0]);
}

/** The dates of an event with `Z` behind the times that have no offset. */
export function inUtc(dates: object | undefined): object | undefined {
  const withZ = (dates: unknown): object => {
    const edges = (['startDate', 'endDate'] as const).flatMap((key) => {
      const date = textAt(dates, key);
      return date && /T[\d:.]+$/.test(date) ? [[key, `${date}Z`]] : [];
    });
    return { ...(dates as object), ...(Object.fromEntries(edges) as object) };
  };
  const occurrences = objectsOf(at(dates, 'occurrences')).map(withZ);
  return dates && (occurrences.length ? { occurrences } : withZ(dates));
}

/** The spans of the row's start and end; a path through a list gives several of each. */
function ownSpans(row: Row, isEvent: boolean): readonly Span[] {
  const open = valuesOf(row.value('endBefore'));
  const ends = open.length ? open : valuesOf(row.value('end') ?? wholeDate(row.value('endTime')));
  const about = { allDay: asFlag(row.value('allDay')), isOpen: open.length > 0 };
  const startValues = valuesOf(startOf(row, isEvent));
  const days = startValues.length === 1 && !ends.length ? daysIn(startValues[0]) : undefined;
  const starts = days ? [days[0]] : startValues;
  // A path through the spans gives a list with a time for each; any other value is that of all spans.
  const ofSpan = (value: unknown, index: number): unknown => {
    if (!Array.isArray(value) || withTime('', value)) return value;
    return value.length === starts.length ? (value as unknown[])[index] : undefined;
  };
  const clocks = asList(row.value('startTime'));
  const haveTimes = clocks.every((clock) => timesIn(clock) ?? withTime('', clock));
  if (starts.length === 1 && clocks.length > 1 && haveTimes)
    return clocks.flatMap((clock) => {
      const [startTime, endTime] = timesIn(clock) ?? [clock];
      const end = days?.[1] ?? ends[0];
      return spanOf({ start: starts[0], end, startTime, endTime, ...about }, row.timeZone) ?? [];
    });
  return starts.flatMap((start, index) => {
    const startTime = ofSpan(row.value('startTime'), index);
    const hours = timesIn(startTime);
    const times = {
      startTime: hours?.[0] ?? startTime,
      endTime: ofSpan(row.value('endTime'), index) ?? hours?.[1],
    };
    return spanOf({ start, end: days?.[1] ?? ends[index], ...times, ...about }, row.timeZone) ?? [];
  });
}

/** "Du 9 au 13 novembre", without a year, is no date: it is there to be read. */
function startOf(row: Row, isEvent: boolean): unknown {
  const date = row.value('date');
  const isDate = isEvent && valuesOf(date).some((value) => isoDate(value) ?? daysIn(value));
  // "time" may be when a row was written.
  const isTime = plainName(row.pathOf('startTime') ?? '') === 'time';
  const whole = isTime ? undefined : wholeDate(row.value('startTime'));
  return row.value('start') ?? whole ?? (isDate ? date : undefined);
}

/** The values of a list. A date of Java is one value, though it is a list of its numbers. */
function valuesOf(value: unknown): readonly unknown[] {
  return isoDate(value) ? [value] : asList(value);
}

/** A "start time" that is a date with its time, as many programs have it. */
function wholeDate(value: unknown): unknown {
  const date = isoDate(valuesOf(value)[0]);
  return date?.includes('T') || typeof value === 'number' ? value : undefined;
}

/** FullCalendar's simple way to repeat. */
function weekly(row: Row): object | undefined {
  const byDay = listAt(row.value('daysOfWeek')).flatMap((day) => days[numberAt(day) ?? -1] ?? []);
  const startDate = isoDate(row.value('start'));
  const open = isoDate(row.value('endBefore'));
  if (!byDay.length || !startDate) return;
  return {
    eventSchedule: {
      repeatFrequency: 'P1W',
      byDay,
      startDate,
      endDate: open ? lastDay(open, startDate) : isoDate(row.value('end')),
      startTime: clockOf(row.value('startTime')),
      endTime: clockOf(row.value('endTime')),
    },
  };
}

function clockOf(time: unknown): string | undefined {
  return withTime('2000-01-01', time).split('T')[1];
}

/** The date of an edge that is an object with its time and its zone: `{dateTime, timeZone}`, `{localDate, localTime}`. */
function dayIn(edge: unknown): unknown {
  if (!isObject(edge)) return edge;
  const day = edgeOf(edge, starts);
  const date = withTime(isoDate(day) ?? '', edgeOf(edge, startTimes));
  const isUtc = /^(?:Etc\/)?UTC$/.test(textAt(edge, 'timeZone') ?? '');
  return isUtc && /T[\d:.]+$/.test(date) ? `${date}Z` : date || day;
}

function spanOf(given: Edges, timeZone: string): Span | undefined {
  const edges = { ...given, start: dayIn(given.start), end: dayIn(given.end) };
  const written = asText(edges.start);
  // The first day that .NET knows is what its programs write where they have no date.
  if (/^0001-/.test(written ?? '')) return;
  const day = dateOf(edges.start, timeZone);
  // A text that is no date is kept, so that the reader tells the feed's owner.
  if (!day) return written ? { startDate: written } : undefined;
  const start = atTime(day, edges.startTime);
  const end = endOf(edges, start, timeZone);
  if (edges.allDay || isWholeDays(start, end)) {
    const first = start.slice(0, 10);
    if (!end) return { startDate: first };
    // Outlook, Exchange and FullCalendar end a whole day at the next midnight.
    const isOpen = edges.isOpen
      ? end.length === 10 || midnight.test(end)
      : edges.allDay && midnight.test(end);
    return {
      startDate: first,
      endDate: isOpen ? lastDay(end.slice(0, 10), first) : end.slice(0, 10),
    };
  }
  // A day on which something ends at an hour that nobody says.
  if (end?.length === 10 && end === start.slice(0, 10)) return { startDate: start };
  if (end?.length === 10 && start.length > 10)
    return { startDate: start, endDate: edges.isOpen ? `${end}T00:00` : `${end}T23:59` };
  return { startDate: start, endDate: end };
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
  const date = atTime(endDate ?? day, endTime);
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

/** A column of dates comes out with a midnight that nobody wrote. */
function isWholeDays(start: string, end: string | undefined): boolean {
  const endsWithDay = !end || end.length === 10 || midnight.test(end) || lastMinute.test(end);
  return endsWithDay && (start.length === 10 || midnight.test(start));
}

/**
 * Lists of spans, and texts of them: `start end;start end`, `start_end;start_end` or, of Tourinsoft,
 * `start|end|time|time#start|end` or, of DATAtourisme, `start<->end|start<->end`.
 */
function spansIn(value: unknown, timeZone: string): readonly Span[] {
  if (typeof value === 'string') {
    const [between, within] = value.includes('<->') ? ['|', '<->'] : [/[;#]/, /[_ |]/];
    return value.split(between).flatMap((pair) => {
      const [start, end, startTime, endTime] = pair.trim().split(within);
      // Paris writes the offset of summer all year: the clock is what counts.
      const [clock, closing] = [start, end].map((text) => text?.replace(/[+-]\d\d:?\d\d$/, ''));
      return (
        (isoDate(clock)
          ? spanOf({ start: clock, end: closing, startTime, endTime, isClock: true }, timeZone)
          : undefined) ?? []
      );
    });
  }
  return valuesOf(value).flatMap((entry) => {
    if (typeof entry === 'string') return spansIn(entry, timeZone);
    const span = isObject(entry) ? heldIn(entry) : { start: entry };
    const [start, end] = [edgeOf(span, starts), edgeOf(span, ends)];
    if (!isoDate(dayIn(start))) return [];
    const hours = edgeOf(span, startTimes);
    const openings = objectsOf(hours);
    const times = openings.length
      ? openings.map((opening) => [edgeOf(opening, starts), edgeOf(opening, ends)])
      : [[hours, edgeOf(span, endTimes)]];
    const allDay = asFlag(at(span, 'all_day') ?? at(span, 'allDay'));
    return times.flatMap(([startTime, endTime]) => {
      const edges = { start, end, startTime, endTime, allDay, isClock: true };
      return spanOf(edges, timeZone) ?? [];
    });
  });
}

const starts = [...aliasesOf('start'), 'date', 'jour', 'value'];
const ends = [...aliasesOf('end'), 'endvalue'];
const startTimes = aliasesOf('startTime');
const endTimes = aliasesOf('endTime');

/** The value under the first of some names that an object has. */
function edgeOf(span: object, names: readonly string[]): unknown {
  const keys = new Map(Object.keys(span).map((key) => [plainName(key), key]));
  const name = names.find((name) => keys.has(name) && at(span, keys.get(name)!) !== undefined);
  return name && at(span, keys.get(name)!);
}

/** An object that is alone in another: `{event_instance: {…}}`. */
function heldIn(object: JsonObject): JsonObject {
  const values = Object.values(object);
  return values.length === 1 && isObject(values[0]) ? values[0] : object;
}
