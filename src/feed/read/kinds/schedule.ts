import type { Occurrence } from '../../../model/index.js';
import { isTimeZone } from '../../../time/parse.js';
import { type Local, localOf, localSpan, type LocalSpan } from '../../../time/recurrence/local.js';
import { parseRule, type RuleParts } from '../../../time/recurrence/rule-parts.js';
import type { SeriesSource } from '../../../time/recurrence/series-lines.js';
import { temporal } from '../../../time/temporal.js';
import { asList, child, noteIssue, get, isObject, text, type Fields } from '../fields.js';
import { term } from './kind.js';
import { readSingles } from './date-list.js';
import { bare } from '../../../time/bare.js';

/** An event of so many days is the season in which its schedule applies. */
const daysOfSeason = 7;

/** The most schedules that are read of an event: hours of each weekday in each month. */
const mostSchedules = 100;

const frequencies: Readonly<Record<string, string>> = {
  D: 'DAILY',
  W: 'WEEKLY',
  M: 'MONTHLY',
  Y: 'YEARLY',
  daily: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

const weekdays: Readonly<Record<string, string>> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};

/**
 * Reads schema.org's `Schedule`, one or several: https://schema.org/Schedule.
 *
 * @param ownDates the event's `startDate` and `endDate`, which complete a schedule
 */
export function readSchedules(
  fields: Fields,
  ownDates: Occurrence | undefined,
  timeZone: string,
): SeriesSource[] {
  const schedules = asList(get(fields, 'eventSchedule'));
  if (schedules.length > mostSchedules)
    noteIssue(fields, 'eventSchedule', 'schedules', mostSchedules);
  return schedules.slice(0, mostSchedules).flatMap((value, index, { length }) => {
    const name = length > 1 ? `eventSchedule[${index}]` : 'eventSchedule';
    if (!isObject(value)) return noteIssue(fields, name, 'object', value) ?? [];
    return readSchedule(child(fields, name, value), ownDates, timeZone) ?? [];
  });
}

function readSchedule(
  fields: Fields,
  ownDates: Occurrence | undefined,
  eventZone: string,
): SeriesSource | undefined {
  let timeZone = text(fields, 'scheduleTimezone') ?? eventZone;
  if (!isTimeZone(timeZone)) {
    noteIssue(fields, 'scheduleTimezone', 'time-zone', timeZone);
    timeZone = eventZone;
  }
  const around = ownDates && localSpan(ownDates, timeZone);
  const span = readSpan(fields, around, timeZone);
  if (!span) return noteIssue(fields, 'startDate', 'rule', get(fields, 'startDate'));
  const until = readUntil(fields, around, timeZone);
  const rule = readRule(fields, span[0], until);
  if (!rule) return noteIssue(fields, 'repeatFrequency', 'rule', get(fields, 'repeatFrequency'));
  return {
    span,
    timeZone,
    rules: [rule],
    extra: [],
    excepted: readSingles(fields, 'exceptDate', timeZone),
    seeks: true,
  };
}

/** The first possible date, and how long each lasts. */
function readSpan(
  fields: Fields,
  around: LocalSpan | undefined,
  timeZone: string,
): LocalSpan | undefined {
  const [date] = readSingles(fields, 'startDate', timeZone);
  const from = typeof date === 'number' ? localOf(date, timeZone) : date;
  const first = from ?? around?.[0];
  if (!first) return;
  const day = first.slice(0, 10);
  const hour = readTime(fields, 'startTime') ?? (first.slice(11) || around?.[0].slice(11));
  if (!hour) return [day, isShort(around) ? moved(day, around!) : day];
  const start = `${day}T${hour}`;
  const closing = readTime(fields, 'endTime');
  if (closing) return [start, closing < hour ? `${nextDay(day)}T${closing}` : `${day}T${closing}`];
  const length = text(fields, 'duration');
  if (length) {
    try {
      return [start, later(start, temporal.Duration.from(length))];
    } catch {
      noteIssue(fields, 'duration', 'duration', length);
    }
  }
  const isOwn = around?.[0].slice(11) === hour && isShort(around);
  return isOwn && around?.[1] ? [start, moved(start, around)] : [start];
}

/** The last possible date. A day includes all of its times. */
function readUntil(
  fields: Fields,
  around: LocalSpan | undefined,
  timeZone: string,
): string | undefined {
  const [end] = readSingles(fields, 'endDate', timeZone);
  if (typeof end === 'number') return localOf(end, timeZone);
  return end ?? (around && !isShort(around) ? around[1]?.slice(0, 10) : undefined);
}

function readRule(fields: Fields, start: Local, until?: string): RuleParts | undefined {
  const days = readDays(fields);
  const months = readNumbers(fields, 'byMonth', 1, 12);
  const monthDays = readNumbers(fields, 'byMonthDay', -31, 31);
  const weeks = readNumbers(fields, 'byMonthWeek', -5, 5);
  // Without `repeatFrequency`, the days imply it.
  const implied = monthDays.length ? 'MONTHLY' : days.length ? 'WEEKLY' : '';
  const [named = implied, interval = 1] = readFrequency(fields) ?? [];
  let frequency = named;
  if (weeks.length) {
    if (frequency !== 'YEARLY') frequency = 'MONTHLY';
    if (!days.length) days.push(weekdayOf(start));
  }
  const placed = weeks.length ? weeks.flatMap((week) => days.map((day) => `${week}${day}`)) : days;
  const [count] = readNumbers(fields, 'repeatCount', 1, Number.MAX_SAFE_INTEGER);
  const parts = [
    `FREQ=${frequency}`,
    interval > 1 && `INTERVAL=${interval}`,
    months.length > 0 && `BYMONTH=${months.join()}`,
    monthDays.length > 0 && `BYMONTHDAY=${monthDays.join()}`,
    placed.length > 0 && `BYDAY=${placed.join()}`,
    count && `COUNT=${count}`,
    until && `UNTIL=${until}`,
  ];
  return parseRule(parts.filter(Boolean).join(';'));
}

/** `P1W`, or a word such as `weekly`. */
function readFrequency(fields: Fields): [string, number] | undefined {
  const frequency = term(text(fields, 'repeatFrequency'));
  const word = frequency.toLowerCase();
  const [, times, unit] =
    /^P(\d+)([DWMY])$/i.exec(Object.hasOwn(frequencies, word) ? frequencies[word]! : frequency) ??
    [];
  return unit ? [frequencies[unit.toUpperCase()]!, Number(times)] : undefined;
}

/** Days are addresses (`https://schema.org/Monday`), names (`Monday`), or those of iCalendar (`MO`, `2TU`). */
function readDays(fields: Fields): string[] {
  return asList(get(fields, 'byDay')).flatMap((value) => {
    const name = term(value).toLowerCase();
    if (Object.hasOwn(weekdays, name)) return weekdays[name]!;
    if (/^-?[1-5]?(mo|tu|we|th|fr|sa|su)$/.test(name)) return name.toUpperCase();
    return noteIssue(fields, 'byDay', 'term', value) ?? [];
  });
}

function readNumbers(fields: Fields, key: string, low: number, high: number): number[] {
  return asList(get(fields, key)).flatMap((value) => {
    const read = typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
    if (Number.isInteger(read) && read && read >= low && read <= high) return read;
    return noteIssue(fields, key, 'number', value) ?? [];
  });
}

/** `19:00`, with or without seconds. An offset is ignored: the zone is known. */
function readTime(fields: Fields, key: string): string | undefined {
  const timeText = text(fields, key);
  if (timeText === undefined) return;
  const [, time, seconds] = /^((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?/.exec(timeText) ?? [];
  return time ? time + (seconds ?? ':00') : noteIssue(fields, key, 'time', timeText);
}

function isShort(around: LocalSpan | undefined): boolean {
  if (!around) return false;
  const { PlainDate } = temporal;
  const [start, end = start] = around;
  return PlainDate.from(start.slice(0, 10)).until(end.slice(0, 10)).days < daysOfSeason;
}

/** The end of an occurrence that begins at another time than the event and lasts as long. */
function moved(start: Local, [from, to = from]: LocalSpan): Local {
  const { PlainDateTime } = temporal;
  return later(start, PlainDateTime.from(from).until(to));
}

function later(start: Local, length: Temporal.Duration): Local {
  const end = temporal.PlainDateTime.from(start).add(length);
  return end.toString(bare({ smallestUnit: 'second' })).slice(0, start.length);
}

function nextDay(day: Local): Local {
  return temporal.PlainDate.from(day)
    .add(bare({ days: 1 }))
    .toString();
}

function weekdayOf(start: Local): string {
  return Object.values(weekdays)[temporal.PlainDate.from(start.slice(0, 10)).dayOfWeek - 1]!;
}
