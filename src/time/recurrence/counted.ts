import {
  calendarDay,
  dayNumber,
  isoDay,
  lastOfDays,
  weekdayOf,
  weekStartOf,
  type CalendarDay,
} from './calendar-day.js';
import type { DayFilter } from './day-filter.js';
import type { RuleParts } from './rule-parts.js';

/** Parts that leave one date in each period of a rule, or one on each weekday of BYDAY. */
const plain = new Set(['FREQ', 'INTERVAL', 'COUNT', 'WKST', 'BYDAY']);

/**
 * The day of the last date of a rule with COUNT (RFC 5545, section 3.3.10), worked out without the dates before it:
 * of a rule without any BY part, and of a weekly one with BYDAY.
 *
 * @param start the day of the first date
 * @param filter of the rule
 * @returns `undefined` for other rules, and where the start is not one of the rule's own dates
 */
export function lastDayOfCount(
  parts: RuleParts,
  start: CalendarDay,
  { weekdays, firstWeekday }: Pick<DayFilter, 'weekdays' | 'firstWeekday'>,
): string | undefined {
  const frequency = parts.get('FREQ');
  const isWeekly = frequency === 'WEEKLY';
  if ([...parts.keys()].some((name) => !plain.has(name)) || (parts.has('BYDAY') && !isWeekly))
    return;
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const further = Number(parts.get('COUNT')) - 1;
  const steps = further * interval;
  const { year, month, day, number } = start;
  switch (frequency) {
    case 'DAILY':
      return upTo(number + steps);
    case 'MONTHLY':
      return day <= 28 ? upTo(dayNumber(year, month + steps, day)) : undefined;
    case 'YEARLY':
      return day <= 28 ? upTo(dayNumber(year + steps, month, day)) : undefined;
    case 'WEEKLY': {
      const places = weekdays
        .map((weekday) => (weekday - firstWeekday + 7) % 7)
        .sort((a, b) => a - b);
      const first = places.indexOf((weekdayOf(number) - firstWeekday + 7) % 7);
      if (first < 0) return;
      const index = first + further;
      const weeks = Math.floor(index / places.length) * interval;
      return upTo(weekStartOf(number, firstWeekday) + weeks * 7 + places[index % places.length]!);
    }
    default:
      return;
  }
}

function upTo(number: number): string {
  return number <= dayNumber(9999, 12, 31) ? isoDay(calendarDay(number)) : lastOfDays;
}
