import { asList, isObject } from '../../read/fields.js';
import { isoDate, lastDay, shiftDay, timesIn, withTime } from '../shared/dates.js';
import { asFlag, at, listAt, numberAt, objectsOf, textAt } from '../shared/values.js';
import { daysIn, showingsIn } from './day-range.js';
import { withDuration } from './duration.js';
import { spansIn } from './listed.js';
import { noteBehind } from './notes.js';
import type { Row } from './row.js';
import { repeated } from './rule-object.js';
import { repeating } from './rule-words.js';
import { spanOf, valuesOf, type Span } from './spans.js';
import { numberedDay, plainName } from './targets.js';
import { openingHours, weekdayHours } from './weekday-hours.js';
import { weeklyHours } from './weekly-hours.js';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * The dates of a row, in the fields of an event (`_event`); `undefined` when it has no date.
 *
 * @param isEvent a mere `date` is when it takes place, not when it was published
 */
export function datesOf(row: Row, isEvent: boolean): object | undefined {
  const listed = listIn(row);
  const schedule = weekly(row) ?? weekdayHours(listed) ?? hoursByWeekday(row);
  if (schedule) return schedule;
  const occurrences = spansIn(listed, row.timeZone);
  const several = occurrences.length ? occurrences : isEvent ? packed(row) : [];
  const numbered = several.length ? [] : numberedDays(row);
  const spans = several.length
    ? withHours(several, row)
    : numbered.length
      ? numbered
      : (firstAndLast(row) ?? ownSpans(row, isEvent));
  if (spans.length > 1) return { occurrences: spans };
  const rrule = row.value('rrule');
  if (!spans[0] && isObject(rrule)) return repeated(rrule, at(row.source, 'duration'));
  if (!spans[0]) return;
  const span = withDuration(spans[0], row);
  return weeklyWithin(span, row) ?? repeating(span, rrule, row.text('date'));
}

/** Words for the weekdays and their hours, between a first day and a last that are a week apart or more. */
function weeklyWithin({ startDate, endDate = '' }: Span, row: Row): object | undefined {
  const areDays = startDate.length === 10 && endDate.length === 10;
  if (!areDays || endDate < shiftDay(startDate, 6)) return;
  return weeklyHours(row.text('startTime'), startDate, endDate);
}

/** The list of the dates, which may be under a name for hours where it has them of each day. */
function listIn(row: Row): unknown {
  const hours = row.value('startTime');
  return row.value('occurrences') ?? (asList(hours).some(isObject) ? hours : undefined);
}

/** The hours of a row; those of its showings are but times of the day that stands apart. */
function hoursOf(row: Row): unknown {
  const showings = row.value('occurrences');
  return showings !== undefined && areHours(showings) ? showings : row.value('startTime');
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

/** Spans in a date: a list of objects, or one text of which each part is read. */
function packed(row: Row): readonly Span[] {
  const date = row.value('date');
  if (asList(date).some(isObject)) return spansIn(date, row.timeZone);
  if (typeof date !== 'string' || !/[#|;]/.test(date)) return [];
  const spans = spansIn(date, row.timeZone);
  return spans.length === date.split(/[#;]/).filter((part) => part.trim()).length ? spans : [];
}

/** Columns for a first day, a second and so on, each of which may have hours in a column of its own: Jour 1, Heure 1. */
function numberedDays(row: Row): readonly Span[] {
  if (row.value('start') !== undefined || row.value('date') !== undefined) return [];
  return row.columns(numberedDay).flatMap(([name, value]) => {
    const written = noteBehind(value)?.[0] ?? value;
    const number = name.slice(-1);
    const [hours] = row
      .columns(/^(?:heures?|horaires?|time)[ _-]?\d$/i)
      .filter(([other]) => other.endsWith(number));
    const days = showingsIn(written, hours?.[1]) ?? [daysIn(written) ?? [isoDate(written)]];
    const [startTime, endTime] = timesIn(hours?.[1]) ?? [hours?.[1]];
    return days.flatMap(([start, end]) =>
      start ? (spanOf({ start, end, startTime, endTime }, row.timeZone) ?? []) : [],
    );
  });
}

/** Mere days take place at the row's hours. */
function withHours(spans: readonly Span[], row: Row): readonly Span[] {
  const startTime = row.value('startTime');
  const [from, to] = timesIn(startTime) ?? [startTime, row.value('endTime')];
  const areDays = spans.every(({ startDate, endDate }) => startDate.length === 10 && !endDate);
  if (!areDays || !withTime('', from)) return spans;
  return spans.flatMap(
    ({ startDate }) =>
      spanOf({ start: startDate, startTime: from, endTime: to }, row.timeZone) ?? [],
  );
}

/**
 * The first date and the last, of an export that leaves out those between them.
 *
 * @returns `undefined` for a row that does not have both
 */
export function firstAndLast(row: Row): readonly Span[] | undefined {
  const [start, lastStart] = [row.value('start'), row.value('lastStart')];
  if (!isoDate(start) || !isoDate(lastStart) || isoDate(start) === isoDate(lastStart)) return;
  return [
    { start, end: row.value('firstEnd') },
    { start: lastStart, end: row.value('end') },
  ].flatMap((edges) => spanOf(edges, row.timeZone) ?? []);
}

/** Hours of each weekday in an object or a list, from the row's first day to its last. */
export function hoursByWeekday(row: Row): object | undefined {
  const hours = row.value('startTime');
  if (!asList(hours).some(isObject)) return;
  const days = daysIn(row.value('date'));
  const start = isoDate(row.value('start') ?? row.value('date')) ?? days?.[0];
  const open = isoDate(row.value('endBefore'));
  const end = open ? lastDay(open, start) : (isoDate(row.value('end')) ?? days?.[1]);
  return start ? openingHours(hours, start.slice(0, 10), end?.slice(0, 10)) : undefined;
}

/** The spans of the row's start and end; a path through a list gives several of each. */
function ownSpans(row: Row, isEvent: boolean): readonly Span[] {
  const open = valuesOf(row.value('endBefore'));
  const [startClock, endClock] = [clockOnly(row, 'start'), clockOnly(row, 'end')];
  const end = endClock === undefined ? row.value('end') : undefined;
  const ends = open.length ? open : valuesOf(end ?? wholeDate(row.value('endTime')));
  const about = { allDay: asFlag(row.value('allDay')), isOpen: open.length > 0 };
  const startValues = valuesOf(startOf(row, isEvent));
  const isAlone = startValues.length === 1 && !ends.length;
  const showings = isAlone ? showingsIn(startValues[0], hoursOf(row)) : undefined;
  if (showings)
    return showings.flatMap(([start, end]) => spanOf({ start, end }, row.timeZone) ?? []);
  const days = isAlone ? daysIn(startValues[0]) : undefined;
  const starts = days ? [days[0]] : startValues;
  // A path through the spans gives a list with a time for each; any other value is that of all spans.
  const bySpan = (value: unknown): ((index: number) => unknown) => {
    if (!Array.isArray(value) || withTime('', value)) return () => value;
    return (index) => (value.length === starts.length ? (value as unknown[])[index] : undefined);
  };
  const startTimes = startClock ?? hoursOf(row);
  const startTimeOf = bySpan(startTimes);
  const endTimeOf = bySpan(endClock ?? row.value('endTime'));
  const clocks = severalClocks(startTimes);
  const haveTimes = clocks.every(isHours);
  const isOneDay = !days && ends.every((edge) => isSameDay(edge, starts[0]));
  const areSeveral = clocks.length > 1 && (isOneDay || Array.isArray(hoursOf(row)));
  if (starts.length === 1 && areSeveral && haveTimes)
    return clocks.flatMap((clock) => {
      const [startTime, endTime] = timesIn(clock) ?? [clock];
      const end = days?.[1] ?? ends[0];
      return spanOf({ start: starts[0], end, startTime, endTime, ...about }, row.timeZone) ?? [];
    });
  return starts.flatMap((start, index) => {
    const startTime = startTimeOf(index);
    const hours = timesIn(startTime);
    const times = {
      startTime: hours?.[0] ?? startTime,
      endTime: endTimeOf(index) ?? hours?.[1],
    };
    return spanOf({ start, end: days?.[1] ?? ends[index], ...times, ...about }, row.timeZone) ?? [];
  });
}

function isSameDay(edge: unknown, other: unknown): boolean {
  const day = isoDate(edge);
  return day?.length === 10 && day === isoDate(other)?.slice(0, 10);
}

/** True for several times of day in one text: 14h30 et 17h. */
export function areHours(value: unknown): boolean {
  const clocks = severalClocks(value);
  return clocks.length > 0 && clocks.every(isHours);
}

function isHours(value: unknown): boolean {
  return timesIn(value) !== undefined || withTime('', value) !== '';
}

/** The length of the longest text that can be hours, in characters. */
const longest = 200;

/** The values of a list, or the parts of a text of several times of day: 14h30 et 17h, 14h ou 16h, 9h-12h / 14h-18h. */
function severalClocks(value: unknown): readonly unknown[] {
  if (typeof value !== 'string' || value.length > longest || isHours(value)) return asList(value);
  const parts = value.split(/[,;/+]|\b(?:et|ou)\b/).map((part) => part.trim());
  return parts.length > 1 && parts.every(isHours) ? parts : [value];
}

/** A start that is but a time of day, beside a date: a column "Début" next to a column "Date". */
function clockOnly(row: Row, target: 'start' | 'end'): unknown {
  const value = row.value(target);
  const isClock = isoDate(value) === undefined && withTime('', value) !== '';
  return isClock && isoDate(row.value('date')) ? value : undefined;
}

/** "Du 9 au 13 novembre", without a year, is no date: it is there to be read. */
function startOf(row: Row, isEvent: boolean): unknown {
  const date = row.value('date');
  const isDate =
    isEvent && valuesOf(date).some((value) => isoDate(value) ?? daysIn(value) ?? showingsIn(value));
  // "time" may be when a row was written.
  const isTime = plainName(row.pathOf('startTime') ?? '') === 'time';
  const whole = isTime ? undefined : wholeDate(row.value('startTime'));
  const start = clockOnly(row, 'start') === undefined ? row.value('start') : undefined;
  return start ?? whole ?? (isDate ? date : undefined) ?? (isEvent ? dateOfParts(row) : undefined);
}

/** A date whose parts have fields of their own: `{day: "18", month: "oct.", year: "2026", hour: "19h30"}`. */
function dateOfParts({ source }: Row): string | undefined {
  const part = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => textAt(source, key)).find(Boolean);
  const [day, month, year] = [part('day', 'jour'), part('month', 'mois'), part('year', 'annee')];
  if (!day || !month || !year) return;
  const date = [day, month, year].join(/^\d+$/.test(month) ? '/' : ' ');
  const timed = `${date} ${part('hour', 'heure') ?? ''}`.trim();
  return [timed, date].find((text) => isoDate(text));
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
