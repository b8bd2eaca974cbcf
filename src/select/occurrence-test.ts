import type { IsoDay, Occurrence } from '../model/index.js';
import { addDays, daySpan, type Dated, type DaySpan } from '../time/days.js';
import { holidaysWithin, schoolCalendar, type Zone } from '../time/holidays/school.js';
import { aDay, startOfDay } from '../time/zone.js';
import { occurrencesOf } from '../time/occurrences.js';
import type { HolidayChoice } from './event-filter.js';
import { farthest } from './date-presets.js';

/** What is asked of the dates of an event. */
export interface DateTest {
  readonly days?: DaySpan;
  /** Asks for nothing without a zone. */
  readonly holidays?: HolidayChoice;
  readonly zone?: Zone;
}

/** The test for days that are known; `undefined` when all pass. What lasts longer passes by any of its days. */
export function spanTest({
  days,
  holidays,
  zone,
}: DateTest): ((span: DaySpan) => boolean) | undefined {
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

const daysOfSlice = 92;
/** Seven years and a half; the holidays of fewer are known. */
const mostSlices = 30;

/** Zones are up to 14 hours from UTC, to which the edges of the window are reckoned here. */
const margin = aDay;

/** The test for events: one of their occurrences passes. `undefined` when all do. */
export function datesTest(asked: DateTest): ((event: Dated) => boolean) | undefined {
  const test = spanTest(asked);
  if (!test) return;
  const { first, last, isOpen } = windowOf(asked);
  const whole = [{ first, last }];
  // The first quarter with a date that passes is enough for an event that repeats for years.
  const quarters = isOpen ? whole : slicesOf(first, last);
  // Numbers are compared first: of thousands of dates only those near the window become days.
  const from = startOfDay(first, 'UTC') - margin;
  const to = startOfDay(last, 'UTC') + aDay + margin;
  const isNear = (occurrence: Occurrence): boolean =>
    occurrence.allDay
      ? occurrence.end >= first && occurrence.start <= last
      : (occurrence.end ?? occurrence.start) >= from && occurrence.start <= to;
  const passes = (event: Dated, from: IsoDay, to?: IsoDay): boolean =>
    occurrencesOf(event, from, to).some(
      (occurrence) => isNear(occurrence) && test(daySpan(occurrence, event.timeZone)),
    );
  return (event) =>
    (event.recurrence ? quarters : whole).some((slice) =>
      passes(event, slice.first, isOpen ? undefined : slice.last),
    );
}

/** The days from one to another, in slices of 92 days. */
function slicesOf(first: IsoDay, last: IsoDay): DaySpan[] {
  if (last > addDays(first, mostSlices * daysOfSlice)) return [{ first, last }];
  const slices: DaySpan[] = [];
  for (let from = first; from <= last; from = addDays(from, daysOfSlice)) {
    const to = addDays(from, daysOfSlice - 1);
    slices.push({ first: from, last: to < last ? to : last });
  }
  return slices;
}

/**
 * The days in which the dates of an event are looked at: holidays are known of some years alone. Of a
 * rule that goes on for ever, the first date that comes is enough where the end is open.
 */
function windowOf({ days = farthest, holidays, zone }: DateTest): DaySpan & { isOpen: boolean } {
  const { first, last } = days;
  if (!zone || !holidays) return { first, last, isOpen: last === farthest.last };
  return {
    first: first < schoolCalendar.first ? schoolCalendar.first : first,
    last: last > schoolCalendar.last ? schoolCalendar.last : last,
    isOpen: false,
  };
}
