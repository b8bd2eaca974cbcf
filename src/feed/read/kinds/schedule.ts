import type { Occurrence } from '../../../model/index.js';
import { isTimeZone } from '../../../time/parse.js';
import { localOf, localSpan } from '../../../time/recurrence/rfc-lines.js';
import type { Local } from '../../../time/recurrence/rule.js';
import { parseRule, type RuleParts } from '../../../time/recurrence/rule-text.js';
import type { LocalSpan, SeriesSource } from '../../../time/recurrence/series-lines.js';
import { temporal } from '../../../time/temporal.js';
import { asList, child, flaw, get, isObject, text, type Fields } from '../fields.js';
import { term } from './kind.js';
import { readSingles } from './date-list.js';

/** From so many days on, what an event lasts is the time in which its schedule holds. */
const aPeriod = 7;

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
 * schema.org `Schedule`, one or several: https://schema.org/Schedule.
 *
 * @param own the event's own dates: what a schedule does not say, they do
 */
export function readSchedules(
  fields: Fields,
  own: Occurrence | undefined,
  timeZone: string,
): SeriesSource[] {
  return asList(get(fields, 'eventSchedule')).flatMap((value, index, { length }) => {
    const name = length > 1 ? `eventSchedule[${index}]` : 'eventSchedule';
    if (!isObject(value)) return flaw(fields, name, 'object', value) ?? [];
    return readSchedule(child(fields, name, value), own, timeZone) ?? [];
  });
}

function readSchedule(
  fields: Fields,
  own: Occurrence | undefined,
  eventZone: string,
): SeriesSource | undefined {
  let timeZone = text(fields, 'scheduleTimezone') ?? eventZone;
  if (!isTimeZone(timeZone)) {
    flaw(fields, 'scheduleTimezone', 'time-zone', timeZone);
    timeZone = eventZone;
  }
  const around = own && localSpan(own, timeZone);
  const span = readSpan(fields, around, timeZone);
  if (!span) return flaw(fields, 'startDate', 'rule', get(fields, 'startDate'));
  const until = readUntil(fields, around, timeZone);
  const rule = readRule(fields, span[0], until);
  if (!rule) return flaw(fields, 'repeatFrequency', 'rule', get(fields, 'repeatFrequency'));
  return {
    span,
    timeZone,
    rules: [rule],
    extra: [],
    excepted: readSingles(fields, 'exceptDate', timeZone),
    seeks: true,
  };
}

/** The first date it may have, and how long each lasts. */
function readSpan(
  fields: Fields,
  around: LocalSpan | undefined,
  timeZone: string,
): LocalSpan | undefined {
  const [told] = readSingles(fields, 'startDate', timeZone);
  const from = typeof told === 'number' ? localOf(told, timeZone) : told;
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
      flaw(fields, 'duration', 'duration', length);
    }
  }
  const isTold = around?.[0].slice(11) === hour && isShort(around);
  return isTold && around?.[1] ? [start, moved(start, around)] : [start];
}

/** A day holds all of its dates. */
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
  // Without a word on how often, the days say it.
  const implied = monthDays.length ? 'MONTHLY' : days.length ? 'WEEKLY' : '';
  const [told = implied, interval = 1] = readFrequency(fields) ?? [];
  let frequency = told;
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

/** `P1W`, or a word. */
function readFrequency(fields: Fields): [string, number] | undefined {
  const told = term(text(fields, 'repeatFrequency'));
  const word = told.toLowerCase();
  const [, times, unit] =
    /^P(\d+)([DWMY])$/i.exec(Object.hasOwn(frequencies, word) ? frequencies[word]! : told) ?? [];
  return unit ? [frequencies[unit.toUpperCase()]!, Number(times)] : undefined;
}

/** As addresses, as names, or as iCalendar has them: `MO`, `2TU`. */
function readDays(fields: Fields): string[] {
  return asList(get(fields, 'byDay')).flatMap((value) => {
    const name = term(value).toLowerCase();
    if (Object.hasOwn(weekdays, name)) return weekdays[name]!;
    if (/^-?[1-5]?(mo|tu|we|th|fr|sa|su)$/.test(name)) return name.toUpperCase();
    return flaw(fields, 'byDay', 'term', value) ?? [];
  });
}

function readNumbers(fields: Fields, key: string, low: number, high: number): number[] {
  return asList(get(fields, key)).flatMap((value) => {
    const read = typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
    if (Number.isInteger(read) && read && read >= low && read <= high) return read;
    return flaw(fields, key, 'number', value) ?? [];
  });
}

/** `19:00`, with or without seconds; an offset says what the zone says. */
function readTime(fields: Fields, key: string): string | undefined {
  const told = text(fields, key);
  if (told === undefined) return;
  const [, time, seconds] = /^((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?/.exec(told) ?? [];
  return time ? time + (seconds ?? ':00') : flaw(fields, key, 'time', told);
}

function isShort(around: LocalSpan | undefined): boolean {
  if (!around) return false;
  const { PlainDate } = temporal;
  const [start, end = start] = around;
  return PlainDate.from(start.slice(0, 10)).until(end.slice(0, 10)).days < aPeriod;
}

/** The end of what begins at another time than the event and lasts as long. */
function moved(start: Local, [from, to = from]: LocalSpan): Local {
  const { PlainDateTime } = temporal;
  return later(start, PlainDateTime.from(from).until(to));
}

function later(start: Local, length: Temporal.Duration): Local {
  const end = temporal.PlainDateTime.from(start).add(length);
  return end.toString({ smallestUnit: 'second' }).slice(0, start.length);
}

function nextDay(day: Local): Local {
  return temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

function weekdayOf(start: Local): string {
  return Object.values(weekdays)[temporal.PlainDate.from(start.slice(0, 10)).dayOfWeek - 1]!;
}
