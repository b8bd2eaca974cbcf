import {
  dayOfYear,
  daysInMonth,
  daysInYear,
  weekdayOf,
  weekOfYear,
  type CalendarDay,
} from './calendar-day.js';
import type { RuleParts } from './rule-parts.js';

/** The parts of a rule that are lists of numbers, in ascending order, each number once. */
export type RuleNumbers = ReadonlyMap<string, readonly number[]>;

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A weekday (Monday is 0) and which one of the month or year: 2 the second, -1 the last, 0 each. */
type WeekdayPlace = readonly [weekday: number, place: number];

/** The days that the parts of a rule let through, with those that the rule's start adds. */
export class DayFilter {
  readonly numbers: RuleNumbers;
  /** WKST. Monday is 0. */
  readonly firstWeekday: number;
  readonly #weekdays: readonly WeekdayPlace[];
  /** BYDAY counts in the month, or in the year, or does not count. */
  readonly #countsIn: 'month' | 'year' | undefined;

  constructor(parts: RuleParts, start: CalendarDay) {
    const frequency = parts.get('FREQ')!;
    const numbers = numbersOf(parts);
    const lacks = (...names: string[]): boolean => names.every((name) => !numbers.has(name));
    const days = (parts.get('BYDAY')?.split(',') ?? []).map((text): WeekdayPlace => [
      weekdays.indexOf(text.slice(-2)),
      Number(text.slice(0, -2)),
    ]);
    if (!days.length) {
      if (frequency === 'WEEKLY') days.push([weekdayOf(start.number), 0]);
      if (frequency === 'MONTHLY' && lacks('BYMONTHDAY')) numbers.set('BYMONTHDAY', [start.day]);
      if (frequency === 'YEARLY' && lacks('BYYEARDAY', 'BYMONTHDAY')) {
        if (!lacks('BYWEEKNO')) days.push([weekdayOf(start.number), 0]);
        else {
          if (lacks('BYMONTH')) numbers.set('BYMONTH', [start.month]);
          numbers.set('BYMONTHDAY', [start.day]);
        }
      }
    }
    this.numbers = numbers;
    this.firstWeekday = Math.max(0, weekdays.indexOf(parts.get('WKST') ?? 'MO'));
    this.#weekdays = days;
    if (frequency === 'MONTHLY' || numbers.has('BYMONTH')) this.#countsIn = 'month';
    else if (frequency === 'YEARLY') this.#countsIn = 'year';
  }

  /** The weekdays of BYDAY, or that of the start of a weekly rule. Monday is 0. */
  get weekdays(): readonly number[] {
    return [...new Set(this.#weekdays.map(([weekday]) => weekday))];
  }

  keeps(day: CalendarDay): boolean {
    const { year, month, number } = day;
    const { numbers } = this;
    const months = numbers.get('BYMONTH');
    if (months && !months.includes(month)) return false;
    const monthDays = numbers.get('BYMONTHDAY');
    if (monthDays && !isAt(monthDays, day.day, daysInMonth(year, month))) return false;
    const yearDays = numbers.get('BYYEARDAY');
    if (yearDays && !isAt(yearDays, dayOfYear(day), daysInYear(year))) return false;
    const weeks = numbers.get('BYWEEKNO');
    if (weeks && !isAt(weeks, ...weekOfYear(number, this.firstWeekday))) return false;
    return this.#keepsWeekday(day);
  }

  #keepsWeekday(day: CalendarDay): boolean {
    if (!this.#weekdays.length) return true;
    const weekday = weekdayOf(day.number);
    return this.#weekdays.some(
      ([weekdayOfRule, place]) =>
        weekdayOfRule === weekday && (!place || !this.#countsIn || this.#isAt(day, place)),
    );
  }

  /** True of the second Tuesday of its month for 2, of the last one for -1. */
  #isAt(day: CalendarDay, place: number): boolean {
    const [position, length] =
      this.#countsIn === 'month'
        ? [day.day, daysInMonth(day.year, day.month)]
        : [dayOfYear(day), daysInYear(day.year)];
    return place > 0
      ? Math.ceil(position / 7) === place
      : Math.ceil((length - position + 1) / 7) === -place;
  }
}

/** True when a list has a place, counted from 1 or, with negative numbers, from the end. */
function isAt(list: readonly number[], place: number, length: number): boolean {
  return list.includes(place) || list.includes(place - length - 1);
}

function numbersOf(parts: RuleParts): Map<string, readonly number[]> {
  const numbers = new Map<string, readonly number[]>();
  for (const [name, value] of parts) {
    if (!name.startsWith('BY') || name === 'BYDAY') continue;
    numbers.set(
      name,
      [...new Set(value.split(',').map(Number))].sort((a, b) => a - b),
    );
  }
  return numbers;
}
