import {
  calendarDay,
  dayNumber,
  daysInMonth,
  daysInYear,
  digits,
  isoDay,
  weekStartOf,
  type CalendarDay,
} from './calendar-day.js';
import { lastDayOfCount } from './counted.js';
import { DayFilter, type RuleNumbers } from './day-filter.js';
import type { Local } from './local.js';
import type { RuleParts } from './rule-parts.js';
import { StepBudget } from './work-budget.js';

type Frequency = 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * Days in a row that a rule's parts may leave out before the rule counts as ended: 27 years, as week 53
 * and 29 February come back sooner.
 */
const mostStepsWithoutDate = 10_000;

/** Steps in which all dates of a rule with COUNT are made, where its last one cannot be worked out. */
const mostStepsOfCount = 50_000;

const lastYear = 9999;

/**
 * The dates of one rule (RFC 5545, section 3.3.10), on a wall clock. It goes from period to period (one
 * year, month, week, day or hour), filters the days of each, and gives them their times.
 */
export class Rule {
  readonly #start: Local;
  /** False of whole days. */
  readonly #hasTime: boolean;
  readonly #until: Local | undefined;
  readonly #count: number;
  readonly #frequency: Frequency;
  readonly #interval: number;
  readonly #firstWeekday: number;
  readonly #numbers: RuleNumbers;
  readonly #filter: DayFilter;
  readonly #hours: readonly number[];
  readonly #minutes: readonly number[];
  readonly #seconds: readonly number[];
  /** All dates of a rule with COUNT, whose last one is not known otherwise. */
  #counted?: readonly Local[];
  #isCut = false;
  /** The period from which on no date was found. */
  #end = Infinity;

  /**
   * @param until the last date that is possible, or its day, on the clock of the start
   * @throws RangeError when the start is not a date
   */
  constructor(parts: RuleParts, start: Local, until?: Local) {
    const [year, month, day, ...time] = start.split(/\D/).map(Number);
    const startDay = calendarDay(dayNumber(year!, month!, day!));
    if (isoDay(startDay) !== start.slice(0, 10)) throw new RangeError(start);
    this.#start = start;
    this.#frequency = parts.get('FREQ') as Frequency;
    this.#interval = Number(parts.get('INTERVAL') ?? 1);
    this.#filter = new DayFilter(parts, startDay);
    this.#firstWeekday = this.#filter.firstWeekday;
    this.#numbers = this.#filter.numbers;
    const last =
      parts.has('COUNT') && !until ? lastDayOfCount(parts, startDay, this.#filter) : undefined;
    this.#until = until ?? last;
    this.#count = last ? Infinity : Number(parts.get('COUNT') ?? Infinity);
    this.#hasTime = time.length > 0;
    // The start gives the hour, minute and second that the rule does not.
    const [hour = 0, minute = 0, second = 0] = time;
    this.#hours = this.#numbers.get('BYHOUR') ?? [hour];
    this.#minutes = this.#numbers.get('BYMINUTE') ?? [minute];
    this.#seconds = this.#numbers.get('BYSECOND') ?? [second];
  }

  /** True when not all dates of a rule with COUNT could be made. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /**
   * The last date, or the time after which there is none; `undefined` when the rule has no end.
   *
   * @param budget the steps that may be made to know it; when they are spent, the end is not known
   */
  last(budget = new StepBudget(mostStepsOfCount)): Local | undefined {
    if (this.#count === Infinity) return this.#until;
    return this.#countedDates(budget)?.at(-1);
  }

  /**
   * The dates from one on, in time order. The first ones may be earlier, by less than a period.
   *
   * @param budget the steps that may be made; when they are spent, the dates end
   */
  *from(local: Local, budget = new StepBudget(mostStepsWithoutDate)): Generator<Local> {
    if (this.#count === Infinity) yield* this.#dates(local, budget);
    else yield* this.#countedDates(budget) ?? [];
  }

  #countedDates(budget: StepBudget): readonly Local[] | undefined {
    if (!this.#counted && !budget.isSpent) {
      const steps = new StepBudget(mostStepsOfCount);
      this.#counted = [...this.#firstOnes(steps)];
      this.#isCut = steps.isSpent;
      budget.spend(mostStepsOfCount - steps.left);
    }
    return this.#counted;
  }

  /** The dates of a rule with COUNT. The start is the first one, even when the rule would not give it. */
  *#firstOnes(steps: StepBudget): Generator<Local> {
    yield this.#start;
    let remaining = this.#count - 1;
    if (!remaining) return;
    for (const date of this.#dates(this.#start, steps)) {
      if (date === this.#start) continue;
      yield date;
      if (!--remaining) return;
    }
  }

  *#dates(from: Local, budget: StepBudget): Generator<Local> {
    const until = this.#until ?? '9999';
    for (const dates of this.#periods(from, budget)) {
      for (const date of dates) {
        if (!budget.spend(1)) return;
        if (date.slice(0, until.length) > until) return;
        if (date >= this.#start) yield date;
      }
    }
  }

  /** The dates of each period that has some. They are written, each for a step, as they are asked for. */
  *#periods(from: Local, budget: StepBudget): Generator<Iterable<Local>> {
    const first = this.#periodOf(this.#start);
    const stride = this.#interval * (this.#frequency === 'WEEKLY' ? 7 : 1);
    const passed = Math.max(0, Math.floor((this.#periodOf(from) - first) / stride));
    const last = this.#periodOf(`${lastYear}-12-31T23`);
    let steps = 0;
    for (let period = first + passed * stride; period <= last && period < this.#end;) {
      const candidates = this.#daysOf(period);
      const days = candidates.filter((day) => this.#filter.keeps(day));
      const hours = this.#hoursOf(period);
      const places = this.#placesOf(days.length * hours.length * this.#timesOfHour);
      const isEmpty = !days.length || !hours.length || places?.length === 0;
      const cost = candidates.length + this.#mostPlaces + this.#stepsOfPeriod;
      steps = isEmpty ? steps + cost : 0;
      if (steps > mostStepsWithoutDate) this.#end = period;
      if (!budget.spend(cost)) return;
      if (!isEmpty) yield this.#datesOf(days, hours, places);
      period += stride;
      // The other hours of a day that the rule leaves out are passed over.
      if (this.#frequency === 'HOURLY' && !days.length) {
        const nextDay = (candidates[0]!.number + 1) * 24;
        period += Math.max(0, Math.ceil((nextDay - period) / stride)) * stride;
      }
    }
  }

  /** The number of a date's period; a week has that of its first day. */
  #periodOf(local: Local): number {
    const [year, month, day, hour = 0] = local.split(/\D/).map(Number);
    switch (this.#frequency) {
      case 'YEARLY':
        return year!;
      case 'MONTHLY':
        return year! * 12 + month! - 1;
      case 'WEEKLY':
        return weekStartOf(dayNumber(year!, month!, day!), this.#firstWeekday);
      case 'DAILY':
        return dayNumber(year!, month!, day!);
      case 'HOURLY':
        return dayNumber(year!, month!, day!) * 24 + hour;
    }
  }

  /** The days of a period that may have a date, in time order. */
  #daysOf(period: number): CalendarDay[] {
    switch (this.#frequency) {
      case 'YEARLY': {
        const days = this.#numbers.get('BYYEARDAY');
        if (days) return daysAt(dayNumber(period, 1, 1), days, daysInYear(period));
        const months = this.#numbers.get('BYMONTH') ?? everyMonth;
        return months.flatMap((month) => this.#daysOfMonth(period, month));
      }
      case 'MONTHLY':
        return this.#daysOfMonth(Math.floor(period / 12), (period % 12) + 1);
      case 'WEEKLY':
        return [0, 1, 2, 3, 4, 5, 6].map((day) => calendarDay(period + day));
      case 'DAILY':
        return [calendarDay(period)];
      case 'HOURLY':
        return [calendarDay(Math.floor(period / 24))];
    }
  }

  #daysOfMonth(year: number, month: number): CalendarDay[] {
    const months = this.#numbers.get('BYMONTH');
    if (months && !months.includes(month)) return [];
    const days = this.#numbers.get('BYMONTHDAY');
    return daysAt(dayNumber(year, month, 1), days, daysInMonth(year, month));
  }

  /** The hours of each day of a period; a whole day has one. */
  #hoursOf(period: number): readonly number[] {
    if (!this.#hasTime) return [0];
    if (this.#frequency !== 'HOURLY') return this.#hours;
    const hour = ((period % 24) + 24) % 24;
    return this.#numbers.get('BYHOUR')?.includes(hour) === false ? [] : [hour];
  }

  /** Number of dates in an hour. */
  get #timesOfHour(): number {
    return this.#hasTime ? this.#minutes.length * this.#seconds.length : 1;
  }

  /** Steps to look for the days of a period, if it has none. */
  get #stepsOfPeriod(): number {
    return this.#frequency === 'MONTHLY' || this.#frequency === 'YEARLY' ? 6 : 1;
  }

  get #mostPlaces(): number {
    return this.#numbers.get('BYSETPOS')?.length ?? 0;
  }

  /** The places of BYSETPOS among some dates, from 0, in ascending order; `undefined` for all dates. */
  #placesOf(length: number): readonly number[] | undefined {
    const places = this.#numbers
      .get('BYSETPOS')
      ?.map((place) => (place > 0 ? place - 1 : length + place))
      .filter((place) => place >= 0 && place < length);
    return places && [...new Set(places)].sort((a, b) => a - b);
  }

  /** The dates on some days at some hours, in time order, or those of them at some places. */
  *#datesOf(
    days: readonly CalendarDay[],
    hours: readonly number[],
    places: readonly number[] | undefined,
  ): Generator<Local> {
    const inHour = this.#timesOfHour;
    const inDay = hours.length * inHour;
    const length = places?.length ?? days.length * inDay;
    for (let index = 0; index < length; index++) {
      const place = places ? places[index]! : index;
      const day = isoDay(days[Math.floor(place / inDay)]!);
      yield this.#hasTime ? day + this.#timeAt(hours, place % inDay) : day;
    }
  }

  /** A time of a day, such as `T19:00:00`. */
  #timeAt(hours: readonly number[], place: number): string {
    const inMinute = this.#seconds.length;
    const hour = hours[Math.floor(place / this.#timesOfHour)]!;
    const minute = this.#minutes[Math.floor(place / inMinute) % this.#minutes.length]!;
    const second = this.#seconds[place % inMinute]!;
    return `T${digits(hour, 2)}:${digits(minute, 2)}:${digits(second, 2)}`;
  }
}

/** The days at some places of a month or year; -1 is the last. Without places, all days. */
function daysAt(
  first: number,
  places: readonly number[] | undefined,
  length: number,
): CalendarDay[] {
  const all = places
    ? new Set(places.map((place) => (place > 0 ? place : length + 1 + place)))
    : [...new Array(length).keys()].map((index) => index + 1);
  return [...all]
    .filter((place) => place >= 1 && place <= length)
    .sort((a, b) => a - b)
    .map((place) => calendarDay(first + place - 1));
}
