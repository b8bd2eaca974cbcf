import { asList, isObject } from '../../read/fields.js';
import { isoDate, timesIn, withTime } from '../shared/dates.js';
import { lastDay } from '../shared/program-dates.js';
import { shiftDay } from '../shared/days.js';
import { whenIn } from '../shared/written-dates.js';
import { asText, at, listAt, numberAt, objectsOf, textAt } from '../shared/values.js';
import { daysIn, showingsIn } from './day-range.js';
import { withDuration } from './duration.js';
import { spansIn } from './listed.js';
import { ruleOfGraph } from './graph-rule.js';
import { noteBehind } from './notes.js';
import { eachDay, ownSpans } from './own-spans.js';
import { placeZone } from './own-zone.js';
import type { Row } from './row.js';
import { repeated } from './rule-object.js';
import { repeating } from './rule-words.js';
import { spanOf, type Span } from './spans.js';
import { numberedDay } from './targets.js';
import {
  openingHours,
  weekdayAt,
  weekdayHours,
  weekdays,
  weekdaysOf,
  type Hours,
} from './weekday-hours.js';
import { hoursIn, weeklyHours } from './weekly-hours.js';

/**
 * The dates of a row, in the fields of an event (`_event`); `undefined` when it has no date.
 *
 * @param isEvent a mere `date` is when it takes place, not when it was published
 */
export function datesOf(row: Row, isEvent: boolean): object | undefined {
  const listed = listIn(row);
  const schedule = weekly(row) ?? weekdayHours(listed) ?? hoursByWeekday(row);
  if (schedule) return schedule;
  const occurrences = spansIn(listed, placeZone(row));
  const several = occurrences.length ? occurrences : isEvent ? packed(row) : [];
  const numbered = several.length ? [] : numberedDays(row);
  const spans = several.length
    ? withHours(several, row)
    : numbered.length
      ? numbered
      : (firstAndLast(row) ?? ownSpans(row, isEvent));
  if (spans.length > 1) return { occurrences: spans.map((span) => withDuration(span, row)) };
  const rrule = ruleOfGraph(row.value('rrule')) ?? row.value('rrule');
  if (!spans[0] && isObject(rrule)) return repeated(rrule, row.at('duration', 'end'));
  if (!spans[0]) return;
  const span = withDuration(spans[0], row);
  return (
    weeklyWithin(span, row) ??
    weeklyByObject(span, rrule) ??
    repeating(span, rrule, row.text('date'))
  );
}

/** Words for the weekdays and their hours, between a first day and a last that are a week apart or more. */
function weeklyWithin({ startDate, endDate = '' }: Span, row: Row): object | undefined {
  const areDays = startDate.length === 10 && endDate.length === 10;
  if (!areDays || endDate < shiftDay(startDate, 6)) return;
  return weeklyHours(row.text('startTime'), startDate, endDate);
}

/** Weekdays and their hours, from a first day: `{jour: "mardi", heure: "19:00"}`. */
function weeklyByObject({ startDate, endDate }: Span, rule: unknown): object | undefined {
  const days = asList(rule).some(isObject) ? asList(rule) : [];
  return isoDate(startDate)
    ? openingHours(days, startDate.slice(0, 10), endDate?.slice(0, 10))
    : undefined;
}

/** The list of the dates, or of the weekdays, which may be under a name for hours where it has them of each day. */
export function listIn(row: Row): unknown {
  const hours = row.value('startTime');
  return row.value('occurrences') ?? (asList(hours).some(isObject) ? hours : undefined);
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
  if (asList(date).some(isObject)) return spansIn(date, placeZone(row));
  if (typeof date !== 'string' || !/[#|;]/.test(date)) return [];
  // A sign may stand between the day and its hours: 5 décembre 2026 | 18h - 20h.
  if (whenIn(date)?.showings.length === 1) return [];
  const spans = spansIn(date, placeZone(row));
  return spans.length === date.split(/[#;]/).filter((part) => part.trim()).length ? spans : [];
}

/** Columns for a first day, a second and so on, each of which may have hours in a column of its own: Jour 1, Heure 1. */
function numberedDays(row: Row): readonly Span[] {
  if (row.value('start') !== undefined || row.value('date') !== undefined) return [];
  return row.columns(numberedDay, 'start').flatMap(([name, value]) => {
    const written = noteBehind(value)?.[0] ?? value;
    const number = name.slice(-1);
    const [hours] = row
      .columns(/^(?:heures?|horaires?|time)[ _-]?\d$/i, 'startTime')
      .filter(([other]) => other.endsWith(number));
    const days = showingsIn(written, hours?.[1]) ?? [daysIn(written) ?? [isoDate(written)]];
    const [startTime, endTime] = timesIn(hours?.[1]) ?? [hours?.[1]];
    return days.flatMap(([start, end]) =>
      start ? (spanOf({ start, end, startTime, endTime }, placeZone(row)) ?? []) : [],
    );
  });
}

/** Mere days take place at the row's hours, or each at those of its weekday. */
function withHours(spans: readonly Span[], row: Row): readonly Span[] {
  const startTime = row.value('startTime');
  const hours = timesIn(startTime);
  const [from, to] = hours ?? [startTime, row.value('endTime')];
  const areDays = spans.every(
    ({ startDate, endDate = startDate }) => startDate.length === 10 && endDate.length === 10,
  );
  if (!areDays) return spans;
  const ofWeekdays = hoursIn(asText(startTime));
  if (ofWeekdays.length)
    return spans.flatMap((span) => onWeekday(span, ofWeekdays, placeZone(row)) ?? span);
  if (!withTime('', from)) return spans;
  return spans
    .map(({ startDate: start, endDate: end }) => ({
      ...{ start, end, startTime: from, endTime: to },
      areHours: hours !== undefined,
    }))
    .flatMap((edges) => eachDay(edges, row))
    .flatMap((edges) => spanOf(edges, placeZone(row)) ?? []);
}

/** A day at each of the hours of its weekday; `undefined` for several days, and for a day whose hours nobody says. */
function onWeekday(
  { startDate: start, endDate = start }: Span,
  hours: readonly Hours[],
  timeZone: string,
): readonly Span[] | undefined {
  const own = endDate === start ? hours.filter(({ day }) => day === weekdayAt(start)) : [];
  const spans = own
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .flatMap(
      ({ from, to }) =>
        spanOf({ start, startTime: from, endTime: to, isClock: true }, timeZone) ?? [],
    );
  return spans.length ? spans : undefined;
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
  ].flatMap((edges) => spanOf(edges, placeZone(row)) ?? []);
}

/** Hours of each weekday in an object or a list, from the row's first day to its last. */
export function hoursByWeekday(row: Row): object | undefined {
  const hours = listIn(row);
  if (!asList(hours).some(isObject) || spansIn(hours, placeZone(row)).length) return;
  const days = daysIn(row.value('date'));
  const start = isoDate(row.value('start') ?? row.value('date')) ?? days?.[0];
  const open = isoDate(row.value('endBefore'));
  const end = open ? lastDay(open, start) : (isoDate(row.value('end')) ?? days?.[1]);
  return start ? openingHours(hours, start.slice(0, 10), end?.slice(0, 10)) : undefined;
}

/** FullCalendar's simple way to repeat, and that of tables: a first day, a last one and weekdays between them. */
function weekly(row: Row): object | undefined {
  const days = row.value('daysOfWeek');
  const numbers = listAt(days).flatMap((day) => weekdays[numberAt(day) ?? -1]?.[0] ?? []);
  const hasEnd = row.value('end') !== undefined || row.value('endBefore') !== undefined;
  // Of one day the weekday is but said once more.
  const byDay = numbers.length || !hasEnd ? numbers : weekdaysOf(asText(days) ?? '');
  const start = isoDate(row.value('start') ?? row.value('date'));
  if (!byDay.length || !start) return;
  const [from, to] = timesIn(row.value('startTime')) ?? [
    row.value('startTime'),
    row.value('endTime'),
  ];
  const startTime = clockOf(from);
  const dayOr = (date: string | undefined): string | undefined =>
    startTime ? date?.slice(0, 10) : date;
  const startDate = dayOr(start)!;
  const open = isoDate(row.value('endBefore'));
  return {
    eventSchedule: {
      repeatFrequency: 'P1W',
      byDay,
      startDate,
      endDate: open ? lastDay(open, startDate) : dayOr(isoDate(row.value('end'))),
      startTime,
      endTime: clockOf(to),
      exceptDate: exceptedDays(row),
    },
  };
}

/** Days on which what repeats is not held; words that are no day are kept, so that the reader tells. */
function exceptedDays(row: Row): readonly string[] | undefined {
  const days = row.under(['diasexcluidos', 'joursexclus', 'datesexclues', 'exdates'], 'rrule');
  const texts = Array.isArray(days) ? days : (asText(days)?.split(/[;,]/) ?? []);
  const list = texts.flatMap((day) => isoDate(asText(day) ?? day) ?? asText(day) ?? []);
  return list.length ? list : undefined;
}

function clockOf(time: unknown): string | undefined {
  return withTime('2000-01-01', time).split('T')[1];
}
