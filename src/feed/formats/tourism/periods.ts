import { shiftDay } from '../shared/days.js';

/** A time at which something is open: days, hours of each day, and the days of the week or of the month. */
export interface Period {
  /** `2026-07-01` */
  readonly first: string;
  readonly last: string;
  /** `18:30` */
  readonly from?: string;
  readonly to?: string;
  /** `Monday`, …; every day without them. */
  readonly days?: readonly string[];
  /** Position of the day in its month: 1 to 5, or -1 for the last; each week without it. */
  readonly week?: number;
  readonly isYearly?: boolean;
}

/** Years of a period that comes each year: those are read, from last year on. */
const mostYears = 3;

/**
 * Periods in the fields of an event (`_event`): whole days and single days as `occurrences`, hours of several days and
 * days of the week as `eventSchedule`.
 *
 * @param closed days on which it is not open all the same
 */
export function datesOf(given: readonly Period[], closed: readonly string[] = []): object {
  const periods = merged(
    given.flatMap((period) => (period.isYearly ? ofEachYear(period) : period)),
  );
  if (periods.some(isRepeated)) {
    const exceptDate = closed.length ? closed : undefined;
    const schedules = periods.map((period) => ({ ...scheduleOf(period), exceptDate }));
    return { eventSchedule: schedules };
  }
  const spans = periods.filter(({ first, last }) => first !== last || !closed.includes(first));
  if (spans.length === 1) return spanOf(spans[0]!);
  return spans.length ? { occurrences: spans.map(spanOf) } : {};
}

/** True when one span of time does not say it: it is closed in between. */
function isRepeated({ first, last, from, days }: Period): boolean {
  return days !== undefined || (first !== last && from !== undefined);
}

function scheduleOf({ first, last, from, to, days, week }: Period): object {
  const often = week !== undefined ? 'P1M' : days ? 'P1W' : 'P1D';
  return {
    repeatFrequency: often,
    byDay: days,
    byMonthWeek: week,
    startDate: first,
    endDate: last,
    startTime: from,
    endTime: from && to,
  };
}

function spanOf({ first, last, from, to }: Period): object {
  if (!from) return { startDate: first, endDate: last };
  if (!to) return { startDate: `${first}T${from}` };
  const end = to <= from ? shiftDay(last, 1) : last;
  return { startDate: `${first}T${from}`, endDate: `${end}T${to}` };
}

/** The same days in the years that are still looked at. */
function ofEachYear(period: Period): readonly Period[] {
  const firstYear = Number(period.first.slice(0, 4));
  const start = Math.max(firstYear, new Date().getFullYear() - 1);
  return [...new Array(mostYears).keys()].map((index) => ({
    ...period,
    first: inYear(period.first, start + index - firstYear),
    last: inYear(period.last, start + index - firstYear),
    isYearly: false,
  }));
}

function inYear(day: string, years: number): string {
  const [year, rest] = [Number(day.slice(0, 4)) + years, day.slice(4)];
  return rest === '-02-29' ? shiftDay(`${year}-03-01`, -1) : `${year}${rest}`;
}

/** Days without hours that follow one another are one period: some write a period for each day. */
function merged(periods: readonly Period[]): readonly Period[] {
  const done: Period[] = [];
  for (const period of periods.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    const previous = done.at(-1);
    const isPlain = !period.from && !period.days && previous && !previous.from && !previous.days;
    if (isPlain && period.first <= shiftDay(previous.last, 1))
      done[done.length - 1] = { ...previous, last: later(previous.last, period.last) };
    else done.push(period);
  }
  return done;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** `18:30` of `18:30:00`. */
export function clockIn(value: string | undefined): string | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d/.exec(value ?? '')?.[0];
}

export function dayIn(value: string | undefined): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0];
}
