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

/** The day of the attribute `date`: a day itself; of a month, today or its first day; else today. */
export function dayFrom(date: string, present: IsoDay): IsoDay {
  if (isMonth(date)) return monthOf(present) === date ? present : `${date}-01`;
  return isDay(date) ? date : present;
}

/** The period of a view around a day. */
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

/** The day at which a visitor arrives in the period of a day: today, or the period's first day. */
export function arrivalDay(
  view: AgendaView,
  day: IsoDay,
  present: IsoDay,
  week: WeekShape,
): IsoDay {
  const { first, last } = periodOf(view, day, week);
  return first <= present && present <= last ? present : first;
}

/** The last day of a period, with the hidden days of a week. */
export function endOf(view: AgendaView, { first, last }: DaySpan): IsoDay {
  return view === 'week' ? addDays(first, 6) : last;
}

/** The first day of a day's week. */
export function weekStart(day: IsoDay, { firstDay }: WeekShape): IsoDay {
  return addDays(day, -((dayOfWeek(day) - firstDay + 7) % 7));
}

/** The weeks of a month, without hidden days. */
export function weeksOf(month: IsoMonth, week: WeekShape): IsoDay[][] {
  const { first, last } = monthSpan(month);
  return monthWeeks(month, week.firstDay)
    .map((days) => days.filter((day) => shownDay(day, 1, week) === day))
    .filter((days) => days[0]! <= last && days.at(-1)! >= first);
}

/** A day or, on a hidden weekend, the next (1) or the previous (-1) shown day. */
export function shownDay(day: IsoDay, by: number, { hidesWeekends }: WeekShape): IsoDay {
  while (hidesWeekends && dayOfWeek(day) > 5) day = addDays(day, by);
  return day;
}

/** A day of the next (1) or the previous (-1) period. */
export function step(view: AgendaView, { first }: DaySpan, by: 1 | -1, week: WeekShape): IsoDay {
  if (view === 'day') return shownDay(addDays(first, by), by, week);
  if (view === 'week') return addDays(first, by * 7);
  return addMonthsToDay(first, by * (view === 'year' ? 12 : 1));
}

/** The name of a period: `juin 2026`, `du 8 au 14 juin 2026`, `2026`. */
export function periodName(view: AgendaView, { first, last }: DaySpan, lang: string): string {
  if (view === 'year') return first.slice(0, 4);
  if (first === last) return formatDayFast(first, lang, fullDate);
  const month = monthOf(first);
  if (first.endsWith('-01') && last === monthSpan(month).last) return formatMonthFast(month, lang);
  return formatOccurrence({ allDay: true, start: first, end: last }, lang, 'UTC', longDate);
}
