import { isoDate, shiftDay, timesIn, withTime } from '../shared/dates.js';
import { asText } from '../shared/values.js';

/** du 14 au 18 décembre 2026, 12 et 13 décembre 2026, 28 novembre au 2 décembre 2026, du 14/12 au 18/12/2026. */
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
  const text = asText(value)?.replace(/\s+/g, ' ');
  if (!text || text.length > longest) return;
  const listed = followingDays(text);
  if (listed) return listed;
  const [, from, to] = arrow.exec(text) ?? [];
  if (from) return between(from, to);
  return hoursOfDays(text) ?? rangeOf(text);
}

function rangeOf(text: string): readonly [string, string] | undefined {
  const [, first, word, last] = range.exec(text) ?? [];
  const end = isoDate(last);
  if (!first || !last || !end) return;
  const [, month = ''] = /([a-zéû]{3,9}\.? \d{4})\b/i.exec(last) ?? [];
  const year = Number(end.slice(0, 4));
  const start = [
    first,
    `${first} ${month}`,
    ...[year, year - 1].flatMap((firstYear) => [`${first} ${firstYear}`, `${first}/${firstYear}`]),
  ]
    .map((written) => isoDate(written.trim()))
    .find((date) => date && date <= end);
  // Two days that do not follow each other are no span.
  if (!start || (word !== 'au' && shiftDay(start.slice(0, 10), 1) !== end.slice(0, 10))) return;
  return [start, end];
}

/** 5, 6 et 7 décembre 2026: days that follow each other. */
function followingDays(text: string): readonly [string, string] | undefined {
  const [, numbers = '', last] =
    /^(?:les )?((?:\d{1,2}, ?){1,9}\d{1,2}) (?:et|&) (.{5,40})$/i.exec(text) ?? [];
  const end = isoDate(last)?.slice(0, 10);
  const days = numbers.split(',').map(Number);
  if (!end || !days.every((day, index) => day + days.length - index === Number(end.slice(8))))
    return;
  return [shiftDay(end, -days.length), end];
}

/** 2026-12-09 18:00-20:00, le 10/12/2026 de 18h à 20h, les 12 et 13 décembre 2026, de 10h à 19h: days, and from when to when. */
function hoursOfDays(text: string): readonly [string, string] | undefined {
  for (const { index } of text.matchAll(/\s/g)) {
    const times = timesIn(
      text
        .slice(index)
        .trim()
        .replace(/^\((.*)\)$/, '$1'),
    );
    const days = times && daysBefore(text.slice(0, index).replace(/,$/, ''));
    if (!days) continue;
    const [start, end] = [withTime(days[0], times[0]), withTime(days[1], times[1])];
    return [start, end < start ? withTime(shiftDay(days[1], 1), times[1]) : end];
  }
  return;
}

function daysBefore(text: string): readonly [string, string] | undefined {
  const day = isoDate(text.replace(/^le /i, ''));
  const days = day ? ([day, day] as const) : rangeOf(text);
  return days?.every((edge) => edge.length === 10) ? days : undefined;
}

/** An end that is but a time of day is on the day of the start, in its zone. */
function between(first: string, last: unknown): readonly [string, string] | undefined {
  const start = isoDate(first);
  if (!start) return;
  const end = isoDate(last) ?? withTime(start.slice(0, 10), last);
  const offset = end.includes('T') ? (/[+-]\d\d:\d\d$/.exec(start)?.[0] ?? '') : '';
  return [start, /T[\d:]+$/.test(end) ? end + offset : end];
}
