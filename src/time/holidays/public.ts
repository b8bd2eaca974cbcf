import type { IsoDay } from '../../model/index.js';
import { addDays } from '../days.js';

/** The name of a day, in each language that has words here. */
export interface DayName {
  readonly fr: string;
  readonly en: string;
}

/** Code du travail, article L3133-1, in the order of the year; numbers are days after Easter Sunday. */
const holidays: readonly (readonly [string | number, DayName])[] = [
  ['01-01', { fr: 'Jour de l’An', en: 'New Year’s Day' }],
  [1, { fr: 'Lundi de Pâques', en: 'Easter Monday' }],
  ['05-01', { fr: 'Fête du Travail', en: 'Labour Day' }],
  ['05-08', { fr: 'Victoire 1945', en: 'Victory Day 1945' }],
  [39, { fr: 'Ascension', en: 'Ascension Day' }],
  [50, { fr: 'Lundi de Pentecôte', en: 'Whit Monday' }],
  ['07-14', { fr: 'Fête nationale', en: 'Bastille Day' }],
  ['08-15', { fr: 'Assomption', en: 'Assumption Day' }],
  ['11-01', { fr: 'Toussaint', en: 'All Saints’ Day' }],
  ['11-11', { fr: 'Armistice 1918', en: 'Armistice Day 1918' }],
  ['12-25', { fr: 'Noël', en: 'Christmas Day' }],
];

const years = new Map<number, ReadonlyMap<IsoDay, DayName>>();
/** A visitor who leafs through centuries makes no memory of them. */
const mostYears = 20;

/**
 * The public holidays of mainland France, as the law has them since 1982. A day that has two names
 * (Ascension on the 1st or the 8th of May) keeps the first.
 */
export function publicHolidays(year: number): ReadonlyMap<IsoDay, DayName> {
  let yearHolidays = years.get(year);
  if (!yearHolidays) {
    if (years.size >= mostYears) years.clear();
    const easter = easterSunday(year);
    const made = new Map<IsoDay, DayName>();
    for (const [when, name] of holidays) {
      const day = typeof when === 'number' ? addDays(easter, when) : `${fourDigits(year)}-${when}`;
      if (!made.has(day)) made.set(day, name);
    }
    years.set(year, (yearHolidays = made));
  }
  return yearHolidays;
}

/**
 * Easter Sunday of the Gregorian calendar.
 *
 * @param year 1583 to 9999
 * @see "A New York correspondent", Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, chapter 8
 */
export function easterSunday(year: number): IsoDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return `${fourDigits(year)}-${twoDigits(Math.floor(days / 31))}-${twoDigits((days % 31) + 1)}`;
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
