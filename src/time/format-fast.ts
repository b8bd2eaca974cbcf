import type { DateOrInstant, EpochMs, IsoDay, TimedOccurrence } from '../model/index.js';
import { dayOf, type IsoMonth } from './days.js';
import { formatDay, formatTime, longDate, monthAlone } from './format.js';
import { offsetAt } from './zone.js';
import { toEpoch } from './parse.js';
import { bare } from './bare.js';

/*
 * These functions write what those of `format.ts` write, without `Intl` where the language is French, as on
 * most pages: the first use of `Intl` takes a slow phone as long as the rest of an agenda's start
 * (docs/performance.md). The tests compare every format with that of `Intl`.
 */

const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const weekdays = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');

/** @param options without `month: 'short'` */
export function formatDayFast(
  day: IsoDay,
  lang: string,
  options: Intl.DateTimeFormatOptions,
): string {
  if (!isFrench(lang)) return formatDay(day, lang, options);
  const { weekday, day: date, month, year } = bare(options);
  const number = Number(day.slice(8));
  const name = weekdays[new Date(toEpoch(day)).getUTCDay()]!;
  const ofMonth = date && (number === 1 ? '1er' : number);
  const ofYear = month && months[Number(day.slice(5, 7)) - 1];
  return [
    weekday && (weekday === 'short' ? `${name.slice(0, 3)}.` : name),
    // No line ends between a day and its month.
    [ofMonth, ofYear].filter(Boolean).join('\u00a0'),
    year && Number(day.slice(0, 4)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A day, or the day of an instant in a zone, with its month and year. */
export function formatLongDateFast(date: DateOrInstant, lang: string, timeZone: string): string {
  return formatDayFast(typeof date === 'string' ? date : dayOf(date, timeZone), lang, longDate);
}

export function formatMonthFast(month: IsoMonth, lang: string): string {
  return formatDayFast(`${month}-01`, lang, monthAlone);
}

export function formatTimeFast(instant: EpochMs, lang: string, timeZone: string): string {
  if (!isFrench(lang)) return formatTime(instant, lang, timeZone);
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(11, 16);
}

/** The times without the day, for a place that already shows it: `18:00 – 20:00`, `22:00 – 02:00`. */
export function formatHoursFast(
  { start, end }: TimedOccurrence,
  lang: string,
  timeZone: string,
): string {
  const from = formatTimeFast(start, lang, timeZone);
  return end === undefined || end === start
    ? from
    : `${from}\u00a0– ${formatTimeFast(end, lang, timeZone)}`;
}

/** True for the French of France; Canada and Switzerland write hours in another way. */
function isFrench(lang: string): boolean {
  return lang === 'fr' || lang === 'fr-fr';
}
