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
  /** The numbers to look in: a list may have hundreds, and each day of a rule is looked for. */
  readonly #sets = new Map<string, ReadonlySet<number>>();
  /** WKST. Monday is 0. */
  readonly firstWeekday: number;
  /** The places of each weekday. */
  readonly #weekdays = new Map<number, Set<number>>();
  /** BYDAY counts in the month, or in the year, or does not count. */
  readonly #countsIn: 'month' | 'year' | undefined;

  constructor(parts: RuleParts, start: CalendarDay) {
    const frequency = parts.get('FREQ')!;
    const numbers = numbersOf(parts);
    const lacks = (...names: string[]): boolean => names.every((name) => !numbers.has(name));
    const names = new Set(parts.get('BYDAY')?.split(','));
    const days = [...names].map((text): WeekdayPlace => [
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
    for (const [name, values] of numbers) this.#sets.set(name, new Set(values));
    this.firstWeekday = Math.max(0, weekdays.indexOf(parts.get('WKST') ?? 'MO'));
    for (const [weekday, place] of days) {
      const places = this.#weekdays.get(weekday);
      if (places) places.add(place);
      else this.#weekdays.set(weekday, new Set([place]));
    }
    if (frequency === 'MONTHLY' || numbers.has('BYMONTH')) this.#countsIn = 'month';
    else if (frequency === 'YEARLY') this.#countsIn = 'year';
  }

  /** The weekdays of BYDAY, or that of the start of a weekly rule. Monday is 0. */
  get weekdays(): readonly number[] {
    return [...this.#weekdays.keys()];
  }

  keeps(day: CalendarDay): boolean {
    const { year, month, number } = day;
    const sets = this.#sets;
    if (sets.get('BYMONTH')?.has(month) === false) return false;
    const monthDays = sets.get('BYMONTHDAY');
    if (monthDays && !isAt(monthDays, day.day, daysInMonth(year, month))) return false;
    const yearDays = sets.get('BYYEARDAY');
    if (yearDays && !isAt(yearDays, dayOfYear(day), daysInYear(year))) return false;
    const weeks = sets.get('BYWEEKNO');
    if (weeks && !isAt(weeks, ...weekOfYear(number, this.firstWeekday))) return false;
    return this.#keepsWeekday(day);
  }

  /** True of the second Tuesday of its month for 2TU, of the last one for -1TU, of each for TU. */
  #keepsWeekday(day: CalendarDay): boolean {
    if (!this.#weekdays.size) return true;
    const places = this.#weekdays.get(weekdayOf(day.number));
    if (!places) return false;
    if (places.has(0) || !this.#countsIn) return true;
    const [position, length] =
      this.#countsIn === 'month'
        ? [day.day, daysInMonth(day.year, day.month)]
        : [dayOfYear(day), daysInYear(day.year)];
    return (
      places.has(Math.ceil(position / 7)) || places.has(-Math.ceil((length - position + 1) / 7))
    );
  }
}

/** True when a set has a place, counted from 1 or, with negative numbers, from the end. */
function isAt(set: ReadonlySet<number>, place: number, length: number): boolean {
  return set.has(place) || set.has(place - length - 1);
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
