import ICAL from 'ical.js';
import type { Local } from './rule.js';
import { temporal } from '../temporal.js';

/** Weekday of ical.js: Sunday is 1. */
export type WeekStart = typeof ICAL.Time.MONDAY;

export function timeOf(local: Local): ICAL.Time {
  const [year, month, day, hour = 0, minute = 0, second = 0] = local.split(/\D/).map(Number);
  const isDate = local.length === 10;
  return new ICAL.Time(
    { year, month, day, hour, minute, second, isDate },
    ICAL.Timezone.localTimezone,
  );
}

/** ical.js does not write the noughts of early years. */
export function localFrom(time: ICAL.Time): Local {
  return time.toString().padStart(time.isDate ? 10 : 19, '0');
}

/** What days of months may be in years, with or without 29 February; 1, which is left out, when none can be. */
export function yearDays(months: readonly number[], days: readonly number[]): number[] {
  const found = new Set<number>();
  for (const year of [2023, 2024]) {
    for (const month of months) {
      const first = temporal.PlainDate.from({ year, month, day: 1 });
      for (const day of days) {
        const at = day < 0 ? first.daysInMonth + day : day - 1;
        if (at >= 0 && at < first.daysInMonth) found.add(first.dayOfYear + at);
      }
    }
  }
  return found.size ? [...found].sort((a, b) => a - b) : [1];
}

/**
 * Its week, and how many its year has. A week is of the year that has four of its days at least (RFC 5545,
 * section 3.3.10); by `weekNumber` of ical.js, only those that begin on Monday are.
 */
export function weekOf(time: ICAL.Time, weekStart: WeekStart): [week: number, weeks: number] {
  const fourth = time.startOfWeek(weekStart);
  fourth.adjust(3, 0, 0, 0);
  const week = Math.ceil(fourth.dayOfYear() / 7);
  const left = Math.floor((daysInYear(fourth.year) - fourth.dayOfYear()) / 7);
  return [week, week + left];
}

export function daysInYear(year: number): number {
  return ICAL.Time.isLeapYear(year) ? 366 : 365;
}
