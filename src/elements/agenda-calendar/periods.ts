import type { AgendaView } from '../../i18n/agenda.js';
import type { IsoDay } from '../../model/index.js';
import {
  addDays,
  addMonthsToDay,
  dayOfWeek,
  isDay,
  isMonth,
  monthOf,
  monthWeeks,
  type DaySpan,
  type IsoMonth,
} from '../../time/days.js';
import { longDate } from '../../time/format.js';
import { formatOccurrence, fullDate } from '../../time/format-full.js';
import { formatDayFast, formatMonthFast } from '../../time/format-fast.js';
import { monthSpan } from './views/month/months.js';
import type { WeekShape } from './views/view.js';

/**
 * The day that a date means: itself, or the beginning of a month, which is today in the present one.
 * What is no date is today.
 */
export function dayFrom(date: string, present: IsoDay): IsoDay {
  if (isMonth(date)) return monthOf(present) === date ? present : `${date}-01`;
  return isDay(date) ? date : present;
}

/** The days that a view shows when the visitor is at one of them. */
export function periodOf(view: AgendaView, day: IsoDay, week: WeekShape): DaySpan {
  if (view === 'day') return { first: day, last: day };
  if (view === 'year') {
    const year = day.slice(0, 4);
    return { first: `${year}-01-01`, last: `${year}-12-31` };
  }
  if (view === 'week') {
    const first = weekStart(day, week);
    return { first: shownDay(first, 1, week), last: shownDay(addDays(first, 6), -1, week) };
  }
  return monthSpan(monthOf(day));
}

/** The day after which another period comes: a week's hidden days are behind the visitor, too. */
export function endOf(view: AgendaView, { first, last }: DaySpan): IsoDay {
  return view === 'week' ? addDays(first, 6) : last;
}

/** The first day of a day's week. */
export function weekStart(day: IsoDay, { firstDay }: WeekShape): IsoDay {
  return addDays(day, -((dayOfWeek(day) - firstDay + 7) % 7));
}

/** The weeks that show a month, without the days that are hidden. */
export function weeksOf(month: IsoMonth, week: WeekShape): IsoDay[][] {
  const { first, last } = monthSpan(month);
  return monthWeeks(month, week.firstDay)
    .map((days) => days.filter((day) => shownDay(day, 1, week) === day))
    .filter((days) => days[0]! <= last && days.at(-1)! >= first);
}

/** A day or, where it is on a hidden weekend, the next one (1) or the one before (-1) that is not. */
export function shownDay(day: IsoDay, by: number, { hidesWeekends }: WeekShape): IsoDay {
  while (hidesWeekends && dayOfWeek(day) > 5) day = addDays(day, by);
  return day;
}

/** A day of the period before, or of the one after. */
export function step(view: AgendaView, { first }: DaySpan, by: 1 | -1, week: WeekShape): IsoDay {
  if (view === 'day') return shownDay(addDays(first, by), by, week);
  if (view === 'week') return addDays(first, by * 7);
  return addMonthsToDay(first, by * (view === 'year' ? 12 : 1));
}

/** What a period is called: `juin 2026`, `du 8 au 14 juin 2026`, `2026`. */
export function periodName(view: AgendaView, { first, last }: DaySpan, lang: string): string {
  if (view === 'year') return first.slice(0, 4);
  if (first === last) return formatDayFast(first, lang, fullDate);
  const month = monthOf(first);
  if (first.endsWith('-01') && last === monthSpan(month).last) return formatMonthFast(month, lang);
  return formatOccurrence({ allDay: true, start: first, end: last }, lang, 'UTC', longDate);
}
