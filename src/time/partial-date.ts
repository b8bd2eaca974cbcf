import type { IsoDay, PartialDate } from '../model/index.js';

/** The first day of a day, month or year. */
export function firstDay(date: PartialDate): IsoDay {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of a day, month or year: what is measured for a year is known when the year is over. */
export function lastDay(date: PartialDate): IsoDay {
  if (date.length === 4) return `${date}-12-31`;
  if (hasDay(date)) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${date}-${daysIn(year, month)}`;
}

/** True for a date with its day, which French says with an article: `le 1er mars 2019`, `en mars 2019`. */
export function hasDay(date: PartialDate): boolean {
  return date.length > 7;
}

/** @param month 1 to 12 */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const msPerDay = 86_400_000;

/** Days from 1970-01-01, for differences between days. */
export function dayNumber(day: IsoDay): number {
  return Number(new Date(`${day}T00:00Z`)) / msPerDay;
}
