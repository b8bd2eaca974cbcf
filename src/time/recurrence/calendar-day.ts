import { aDay } from '../zone.js';

/** A day of the Gregorian calendar. */
export interface CalendarDay {
  /** Days since 1970-01-01. */
  readonly number: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The last day that is written with four digits of its year: days are compared as texts. */
export const lastOfDays = '9999-12-31';

/** Days in 400 years, after which the calendar repeats. `Date.UTC` takes years below 100 for those of the 20th century. */
const daysIn400Years = 146_097;

/** Days from 1970-01-01 to a day. Month 13 is January of the next year, day 0 the last of the month before. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year + 400, month - 1, day) / aDay - daysIn400Years;
}

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * aDay);
  return {
    number,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** 1970-01-01 was a Thursday. Monday is 0, Sunday 6. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The first day of a day's week. */
export function weekStartOf(number: number, firstWeekday: number): number {
  return number - ((weekdayOf(number) - firstWeekday + 7) % 7);
}

/** The day's place in its year, counted from 1. */
export function dayOfYear({ number, year }: CalendarDay): number {
  return number - dayNumber(year, 1, 1) + 1;
}

export function daysInYear(year: number): number {
  return dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1);
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/**
 * The number of a day's week, and how many weeks its year has. A week belongs to the year that has at
 * least four of its days (RFC 5545, section 3.3.10).
 */
export function weekOfYear(number: number, firstWeekday: number): [week: number, weeks: number] {
  const fourth = calendarDay(weekStartOf(number, firstWeekday) + 3);
  const position = dayOfYear(fourth);
  const week = Math.ceil(position / 7);
  return [week, week + Math.floor((daysInYear(fourth.year) - position) / 7)];
}

export function isoDay({ year, month, day }: CalendarDay): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

export function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
