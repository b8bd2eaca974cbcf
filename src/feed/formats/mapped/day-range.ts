import { isoDate, shiftDay, timesIn, withTime } from '../shared/dates.js';
import { asText } from '../shared/values.js';
import { isHours, timesOfDay } from './times-of-day.js';

/** du 14 au 18 décembre 2026, samedi 12 et dimanche 13 décembre 2026, 28 novembre au 2 décembre 2026, du 14/12 au 18/12/2026. */
const range = /^(?:du\s|les?\s)?(\S.{0,30}?)\s(au|et|&)\s(\S.{5,40})$/i;

/** A day or a time of day after an arrow: 5 décembre 2026 18:30 → 20:00. */
const arrow = /^(\S.{4,40}?)\s?(?:→|->)\s?(\S.{3,40})$/;

/** The length of the longest text that can be a range, in characters. */
const longest = 120;

/**
 * The first and the last of the days in one text, each as `isoDate` writes it. The first takes its month and its year
 * from the last where it has none of its own.
 */
export function daysIn(value: unknown): readonly [string, string] | undefined {
  const text = textOf(value);
  if (!text) return;
  const listed = listedDays(text);
  if (listed) return follow(listed) ? [listed[0]!, listed.at(-1)!] : undefined;
  const [, from, to] = arrow.exec(text) ?? [];
  if (from) return between(from, to);
  const showings = hoursOfDays(text);
  return showings ? edgesOf(showings) : rangeOf(text);
}

/** The first time and the last of several. */
function edgesOf(showings: readonly (readonly [string, string?])[]): readonly [string, string] {
  const [start, end = start] = showings.at(-1)!;
  return [showings[0]![0], end];
}

/**
 * The days of a text with the hours of each of them: les 12 et 13 décembre 2026, de 10h à 19h; days that do not follow
 * each other: 5, 12 et 19 décembre 2026.
 *
 * @param hours what stands apart for the hours: 10h - 19h
 * @returns when it begins and when it ends; `undefined` for what is one span
 */
export function showingsIn(
  value: unknown,
  hours?: unknown,
): readonly (readonly [string, string?])[] | undefined {
  const text = textOf(value);
  if (!text) return;
  const begins = atOneTime(text, hours);
  if (begins) return begins;
  const times = timesIn(hours);
  const days = daysOf(text);
  const showings = days ? atHours(days, times) : hoursOfDays(text);
  const isSpan = days && !times && follow(days);
  return showings && showings.length > 1 && !isSpan ? showings : undefined;
}

/** Days that are named one by one, at the time at which it begins on each: les 12 et 13 décembre 2026 à 20h30. */
function atOneTime(text: string, hours: unknown): readonly (readonly [string])[] | undefined {
  const at = text.search(/,? (?:(?:à|dès|à partir de) )?\d{1,2} ?[h:] ?(?:\d\d)?$/i);
  const time = at < 0 ? hours : text.slice(at).replace(/^,? /, '');
  if (timesIn(time) || !withTime('', time)) return;
  const named = at < 0 ? text : text.slice(0, at);
  const days = / (?:et|&) /.test(named) ? daysOf(named) : undefined;
  return days?.map((day) => [withTime(day, time)]);
}

function textOf(value: unknown): string | undefined {
  const text = asText(value)?.replace(/\s+/g, ' ');
  return text && text.length <= longest ? text : undefined;
}

function rangeOf(text: string): readonly [string, string] | undefined {
  const [, first, word, last] = range.exec(text) ?? [];
  const end = isoDate(last);
  if (!first || !last || !end) return;
  const start = startBefore(first, last, end);
  // Two days that do not follow each other are no span.
  if (!start || (word !== 'au' && shiftDay(start.slice(0, 10), 1) !== end.slice(0, 10))) return;
  return [start, end];
}

/** The first day of a range, with the month or the year of the last where it has none. */
function startBefore(first: string, last: string, end: string): string | undefined {
  const [, month = ''] = /([a-zéû]{3,9}\.? \d{4})\b/i.exec(last) ?? [];
  const year = Number(end.slice(0, 4));
  return [
    first,
    `${first} ${month}`,
    ...[year, year - 1].flatMap((firstYear) => [`${first} ${firstYear}`, `${first}/${firstYear}`]),
  ]
    .map((written) => isoDate(written.trim()))
    .find((date) => date && date <= end);
}

const weekday = /\b(?:lun|mar|mercre|jeu|vendre|same)dis? (?=\d)|\bdimanches? (?=\d)/gi;

/** 5, 6 et 7 décembre 2026; les samedis 5 et 19 décembre 2026: the days, each after the one before it. */
function listedDays(text: string): readonly string[] | undefined {
  const [, numbers = '', last] =
    /^(?:les )?((?:\d{1,2}, ?){0,9}\d{1,2}) (?:et|&) (.{5,40})$/i.exec(text.replace(weekday, '')) ??
    [];
  const end = isoDate(last);
  if (end?.length !== 10) return;
  const days = numbers.split(',').map((number) => end.slice(0, 8) + number.trim().padStart(2, '0'));
  const listed = [...days, end];
  return listed.every((day, index) => !index || day > listed[index - 1]!) ? listed : undefined;
}

function follow(days: readonly string[]): boolean {
  return days.every((day, index) => !index || day === shiftDay(days[index - 1]!, 1));
}

/** 2026-12-09 18:00-20:00, le 10/12/2026 de 18h à 20h, les 12 et 13 décembre 2026, de 10h à 19h: the hours are those of each day. */
function hoursOfDays(text: string): readonly (readonly [string, string?])[] | undefined {
  for (const { index } of text.matchAll(/\s/g)) {
    const hours = text
      .slice(index)
      .trim()
      .replace(/^\((.*)\)$/, '$1');
    const times = timesIn(hours);
    const several = times ? [] : severalTimes(hours);
    if (!times && !several.length) continue;
    const days = daysOf(text.slice(0, index).replace(/ ?[,:·|–-]$/, ''));
    if (days && times) return atHours(days, times);
    if (days) return days.flatMap((day) => several.flatMap((clock) => atClock(day, clock)));
  }
  return;
}

/** Several times of day in one text: 9h30 et 10h30, 9h-12h et 14h-18h. */
function severalTimes(text: string): readonly string[] {
  const times = timesOfDay(text).map(String);
  return times.length > 1 && times.every(isHours) ? times : [];
}

/** A day from one time to another, or at the time at which it begins. */
function atClock(day: string, clock: string): readonly (readonly [string, string?])[] {
  const times = timesIn(clock);
  return times ? atHours([day], times) : [[withTime(day, clock)]];
}

/** Each of some days, at the same hours; an end that is before the beginning is of the next day. */
function atHours(
  days: readonly string[],
  times: readonly [string, string] | undefined,
): readonly (readonly [string, string])[] {
  return days.map((day) => {
    const [start, end] = [withTime(day, times?.[0]), withTime(day, times?.[1])];
    return [start, end < start ? withTime(shiftDay(day, 1), times?.[1]) : end];
  });
}

/** Days to which a text gives one time of day, at most. */
const mostDays = 62;

/** One day, listed days, or all from the first to the last; `undefined` for dates with a time. */
function daysOf(text: string): readonly string[] | undefined {
  const day = isoDate(text.replace(/^le /i, ''));
  if (day) return day.length === 10 ? [day] : undefined;
  const listed = listedDays(text);
  if (listed) return listed;
  const [first, last = ''] = rangeOf(text) ?? [];
  if (first?.length !== 10 || last.length !== 10) return;
  const days: string[] = [];
  for (let next = first; next <= last; next = shiftDay(next, 1)) {
    if (days.push(next) > mostDays) return;
  }
  return days;
}

/** An end that is but a time of day is on the day of the start, in its zone. */
function between(first: string, last: unknown): readonly [string, string] | undefined {
  const start = isoDate(first);
  if (!start) return;
  const end = isoDate(last) ?? withTime(start.slice(0, 10), last);
  const offset = end.includes('T') ? (/[+-]\d\d:\d\d$/.exec(start)?.[0] ?? '') : '';
  return [start, /T[\d:]+$/.test(end) ? end + offset : end];
}
