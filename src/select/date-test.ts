import type { DateOrInstant, IsoDay, Occurrence } from '../model/index.js';
import { addDays, dayOf, daySpan, type Dated, type DaySpan } from '../time/days.js';
import { holidaysWithin, schoolCalendar, type Zone } from '../time/holidays/school.js';
import { occurrencesOf } from '../time/occurrences.js';
import { aDay, startOfDay } from '../time/zone.js';
import { farthest } from './date-presets.js';
import type { HolidayChoice } from './filter.js';

/** The dates that a filter wants. */
export interface WantedDates {
  readonly days?: DaySpan;
  /** Has an effect only together with a zone. */
  readonly holidays?: HolidayChoice;
  readonly zone?: Zone;
}

export type SpanTest = (span: DaySpan) => boolean;

/**
 * The test of a span of days; `undefined` when all pass. A span passes when one of its days is wanted.
 */
export function spanTest({ days, holidays, zone }: WantedDates): SpanTest | undefined {
  const choice = zone && holidays;
  if (!days && !choice) return;
  return ({ first, last }) => {
    const from = days && days.first > first ? days.first : first;
    const to = days && days.last < last ? days.last : last;
    if (from > to) return false;
    if (!choice) return true;
    const { inside, outside } = holidaysWithin({ first: from, last: to }, zone);
    return choice === 'during' ? inside : outside;
  };
}

/** Zones differ from UTC, in which the edges of the window are computed, by up to 14 hours. */
const margin = aDay;

/** Length of a slice of the window, for events that repeat. */
const daysOfSlice = 92;
/** Most slices, seven years and a half: school holidays are known for fewer years. */
const mostSlices = 30;

/** The test of events: one of their occurrences passes. `undefined` when all events pass. */
export function occurrenceTest(wanted: WantedDates): ((event: Dated) => boolean) | undefined {
  const test = spanTest(wanted);
  if (!test) return;
  const { first, last, isOpen } = windowOf(wanted);
  // Numbers are compared first: of thousands of dates only those near the window become days.
  const from = startOfDay(first, 'UTC') - margin;
  const to = startOfDay(last, 'UTC') + aDay + margin;
  const isNear = (occurrence: Occurrence): boolean =>
    occurrence.allDay
      ? occurrence.end >= first && occurrence.start <= last
      : (occurrence.end ?? occurrence.start) >= from && occurrence.start <= to;
  const passes = (event: Dated, start: IsoDay, end?: IsoDay): boolean =>
    occurrencesOf(event, start, end).some(
      (occurrence) => isNear(occurrence) && test(daySpan(occurrence, event.timeZone)),
    );
  const whole = [{ first, last }];
  // For an event that repeats for years, the first slice with a date that passes is enough.
  const slices = isOpen ? whole : slicesOf(first, last);
  return (event) =>
    (event.recurrence ? slices : whole).some((slice) =>
      passes(event, slice.first, isOpen ? undefined : slice.last),
    );
}

/** A range of days in slices; the range itself when there would be too many. */
function slicesOf(first: IsoDay, last: IsoDay): DaySpan[] {
  if (last > addDays(first, mostSlices * daysOfSlice)) return [{ first, last }];
  const slices: DaySpan[] = [];
  for (let start = first; start <= last; start = addDays(start, daysOfSlice)) {
    const end = addDays(start, daysOfSlice - 1);
    slices.push({ first: start, last: end < last ? end : last });
  }
  return slices;
}

/**
 * The days between which the dates of an event are looked at. School holidays are known for some years
 * only. Where the end is open, the next date of a rule without end is enough.
 */
function windowOf({ days = farthest, holidays, zone }: WantedDates): DaySpan & { isOpen: boolean } {
  const { first, last } = days;
  if (!zone || !holidays) return { first, last, isOpen: last === farthest.last };
  return {
    first: first < schoolCalendar.first ? schoolCalendar.first : first,
    last: last > schoolCalendar.last ? schoolCalendar.last : last,
    isOpen: false,
  };
}

/**
 * The test of items by the day of their publication; items without one do not pass.
 *
 * @param timeZone in which an instant becomes a day
 * @returns `undefined` when all items pass
 */
export function publishedTest(
  { days }: WantedDates,
  timeZone: string,
): ((item: { readonly published?: DateOrInstant }) => boolean) | undefined {
  if (!days) return;
  const { first, last } = days;
  return ({ published }) => {
    if (published === undefined) return false;
    const day = typeof published === 'string' ? published : dayOf(published, timeZone);
    return first <= day && day <= last;
  };
}
