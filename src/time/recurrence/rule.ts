import ICAL from 'ical.js';
import { daysInYear, localFrom, timeOf, weekOf, yearDays, type WeekStart } from './ical-time.js';
import type { RuleParts } from './rule-text.js';
import { temporal } from '../temporal.js';

/** A day, or a day and a time of a wall clock: `2026-09-01`, `2026-09-01T19:00:00`. Both compare as texts. */
export type Local = string;

/** By how often a rule repeats, what it counts. */
export const units = {
  HOURLY: 'hours',
  DAILY: 'days',
  WEEKLY: 'weeks',
  MONTHLY: 'months',
  YEARLY: 'years',
} as const;
type Frequency = keyof typeof units;

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Dates in a row that a rule's limits may leave out: eight years of days, as long as no 29 February comes. */
const mostLeftOut = 3000;

/** Dates that are looked at to answer one question. */
const mostSteps = 10_000;

/**
 * The dates of one rule. ical.js steps from period to period and makes the dates of each; what limits
 * them is ours. It takes no part in `COUNT`, `UNTIL` and `BYSETPOS`, and is not told what would have it
 * look for a date that never comes: it has no end of its own then.
 */
export class Rule {
  readonly #start: Local;
  readonly #until: Local | undefined;
  readonly #count: number;
  readonly #frequency: Frequency;
  readonly #interval: number;
  readonly #weekStart: WeekStart;
  /** By part: the numbers of all but BYDAY. With the defaults that the start gives. */
  readonly #numbers = new Map<string, readonly number[]>();
  /** Weekday of ical.js, and which of them in the month or year; 0 for each. */
  readonly #days: readonly (readonly [day: string, nth: number])[];
  #all?: readonly Local[];

  /**
   * @param until the last date there may be, or its day, on the start's wall clock
   * @throws when ical.js cannot read a value
   */
  constructor(parts: RuleParts, start: Local, until?: Local) {
    this.#start = start;
    this.#until = until;
    this.#count = Number(parts.get('COUNT') ?? Infinity);
    const told = [...parts].filter(([name]) => !['COUNT', 'UNTIL'].includes(name));
    const read = ICAL.Recur.fromString(told.map((part) => part.join('=')).join(';'));
    this.#frequency = read.freq as Frequency;
    this.#interval = read.interval;
    this.#weekStart = read.wkst;
    const { BYDAY = [], ...numbers } = read.parts as Record<string, (string | number)[]>;
    this.#days = (BYDAY as string[]).map((text) => [text.slice(-2), Number(text.slice(0, -2))]);
    for (const [name, list] of Object.entries(numbers)) {
      const sorted = list.map(Number).sort((a, b) => a - b);
      if (!sorted.includes(0) || /HOUR|MINUTE|SECOND/.test(name)) this.#numbers.set(name, sorted);
      else throw new RangeError(name);
    }
    this.#addDefaults();
  }

  /** What a rule leaves open, its start says. */
  #addDefaults(): void {
    const [month, day, ...time] = this.#start.split(/\D/).slice(1).map(Number);
    const put = (name: string, ...list: number[]): void => {
      if (!this.#numbers.has(name)) this.#numbers.set(name, list);
    };
    const lacks = (...parts: string[]): boolean => parts.every((name) => !this.#numbers.has(name));
    if (time.length) {
      if (this.#frequency !== 'HOURLY') put('BYHOUR', time[0]!);
      put('BYMINUTE', time[1]!);
      put('BYSECOND', time[2]!);
    } else for (const name of ['BYHOUR', 'BYMINUTE', 'BYSECOND']) this.#numbers.delete(name);
    if (this.#frequency === 'MONTHLY' && !this.#days.length) put('BYMONTHDAY', day!);
    if (this.#frequency === 'YEARLY' && lacks('BYYEARDAY', 'BYWEEKNO') && !this.#days.length) {
      if (lacks('BYMONTHDAY')) put('BYMONTH', month!);
      put('BYMONTHDAY', day!);
    }
  }

  /** No date is later, by what it says of its end; `undefined` when it has none. */
  get last(): Local | undefined {
    if (this.#count === Infinity) return this.#until;
    return [...this.from(this.#start)].at(-1) ?? this.#start;
  }

  /** The dates from one on, in time order. What comes before may be among the first. */
  *from(local: Local): Generator<Local> {
    if (this.#count < Infinity) yield* (this.#all ??= [...this.#counted()]);
    else yield* this.#dates(local);
  }

  /** The start counts, as RFC 5545 has it, even when the rule would not give it. */
  *#counted(): Generator<Local> {
    let left = this.#count;
    for (const date of this.#dates(this.#start)) {
      if (left === this.#count && date !== this.#start) {
        yield this.#start;
        left--;
      }
      if (left-- <= 0) return;
      yield date;
      if (!left) return;
    }
  }

  *#dates(from: Local): Generator<Local> {
    const until = this.#until ?? '9999';
    for (const date of this.#chosen(from)) {
      if (date.slice(0, until.length) > until) return;
      if (date >= this.#start) yield date;
    }
  }

  /** Those of each period that BYSETPOS names. */
  *#chosen(from: Local): Generator<Local> {
    const places = this.#numbers.get('BYSETPOS');
    let period: string | undefined;
    let dates: Local[] = [];
    for (const time of this.#kept(from)) {
      if (!places) {
        yield localFrom(time);
        continue;
      }
      const own = this.#periodOf(time);
      if (own !== period) {
        yield* pick(dates, places);
        [period, dates] = [own, []];
      }
      dates.push(localFrom(time));
    }
  }

  #periodOf(time: ICAL.Time): string {
    if (this.#frequency === 'WEEKLY') return time.startOfWeek(this.#weekStart).toString();
    const digits = { HOURLY: 13, DAILY: 10, MONTHLY: 7, YEARLY: 4 };
    return localFrom(time).slice(0, digits[this.#frequency]);
  }

  /** What ical.js makes, without what the rule's limits leave out. */
  *#kept(from: Local): Generator<ICAL.Time> {
    const origin = timeOf(this.#originFor(from));
    const iterator = ICAL.Recur.fromData(this.#asked(origin)).iterator(origin);
    let leftOut = 0;
    for (let step = 0; step < mostSteps && leftOut < mostLeftOut; step++) {
      const time = iterator.next();
      if (!time || time.year > 9999) return;
      if (this.#keeps(time)) {
        leftOut = 0;
        yield time;
      } else leftOut++;
    }
  }

  /** The beginning of the period that has a date, or of the rule's first: the years between are not walked through. */
  #originFor(from: Local): Local {
    const first = this.#periodStart();
    const { [this.#frequency]: unit } = units;
    const target = temporal.PlainDateTime.from(from);
    const away = first.until(target, { largestUnit: unit })[unit];
    const periods = Math.max(0, Math.floor(away / this.#interval) * this.#interval);
    const origin = first.add({ [unit]: periods });
    const isDay = this.#start.length === 10;
    return origin.toString({ smallestUnit: 'second' }).slice(0, isDay ? 10 : undefined);
  }

  #periodStart(): Temporal.PlainDateTime {
    const start = temporal.PlainDateTime.from(this.#start);
    const day = start.with({ hour: 0, minute: 0, second: 0 });
    switch (this.#frequency) {
      case 'HOURLY':
        return start.with({ minute: 0, second: 0 });
      case 'DAILY':
        return day;
      case 'WEEKLY':
        // ical.js counts weekdays from Sunday, as 1.
        return day.subtract({ days: (day.dayOfWeek + 8 - this.#weekStart) % 7 });
      case 'MONTHLY':
        return day.with({ day: 1 });
      case 'YEARLY':
        return day.with({ month: 1, day: 1 });
    }
  }

  /** What ical.js is asked for: all days of which some may be left out, never one that may not come. */
  #asked(origin: ICAL.Time): object {
    const own = (name: string): number[] => [...(this.#numbers.get(name) ?? [])];
    const start = temporal.PlainDate.from(this.#start.slice(0, 10));
    const days = [...new Set(this.#days.map(([day]) => day))];
    const byday = days.length ? days : [weekdays[start.dayOfWeek % 7]!];
    const asked: Record<string, unknown> = {
      freq: this.#frequency,
      interval: this.#interval,
      wkst: this.#weekStart,
    };
    if (!origin.isDate) {
      asked.byminute = own('BYMINUTE');
      asked.bysecond = own('BYSECOND');
      if (this.#frequency !== 'HOURLY') asked.byhour = own('BYHOUR');
    }
    if (this.#frequency === 'WEEKLY') asked.byday = byday;
    if (this.#frequency === 'MONTHLY') {
      if (this.#numbers.has('BYMONTHDAY')) asked.bymonthday = own('BYMONTHDAY');
      else asked.byday = byday;
    }
    if (this.#frequency === 'YEARLY') {
      if (this.#numbers.has('BYYEARDAY')) asked.byyearday = own('BYYEARDAY');
      else if (this.#numbers.has('BYMONTHDAY')) {
        // Of days of months, ical.js forgets some: the first of a year, the last of June.
        const months = this.#numbers.get('BYMONTH') ?? everyMonth;
        asked.byyearday = yearDays(months, own('BYMONTHDAY'));
      } else {
        asked.byday = byday;
        if (this.#numbers.has('BYMONTH')) asked.bymonth = own('BYMONTH');
      }
    }
    return asked;
  }

  #keeps(time: ICAL.Time): boolean {
    const has = (name: string, value: number, length = 0): boolean => {
      const list = this.#numbers.get(name);
      return !list || list.includes(value) || (length > 0 && list.includes(value - length - 1));
    };
    const { year, month, day } = time;
    return (
      has('BYMONTH', month) &&
      has('BYMONTHDAY', day, ICAL.Time.daysInMonth(month, year)) &&
      has('BYYEARDAY', time.dayOfYear(), daysInYear(year)) &&
      (!this.#numbers.has('BYWEEKNO') || has('BYWEEKNO', ...weekOf(time, this.#weekStart))) &&
      has('BYHOUR', time.hour) &&
      this.#keepsDay(time)
    );
  }

  #keepsDay(time: ICAL.Time): boolean {
    if (!this.#days.length) return true;
    const { year, month } = time;
    const inMonth = this.#frequency === 'MONTHLY' || this.#numbers.has('BYMONTH');
    const counts = inMonth || this.#frequency === 'YEARLY';
    const [at, length] = inMonth
      ? [time.day, ICAL.Time.daysInMonth(month, year)]
      : [time.dayOfYear(), daysInYear(year)];
    const nth = Math.ceil(at / 7);
    const nthLast = -Math.ceil((length - at + 1) / 7);
    const name = weekdays[time.dayOfWeek() - 1];
    return this.#days.some(
      ([day, n]) => day === name && (!n || !counts || n === nth || n === nthLast),
    );
  }
}

/** @param places 1 is the first, -1 the last */
function pick(dates: readonly Local[], places: readonly number[]): Local[] {
  return dates.filter(
    (_, index) => places.includes(index + 1) || places.includes(index - dates.length),
  );
}
