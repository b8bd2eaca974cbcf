import type { AgendaEvent, EpochMs, IsoDay, Occurrence, Recurrence } from '../model/index.js';
import { toEpoch } from './parse.js';
import { aDay, offsetAt, startOfDay, today } from './zone.js';
import { temporal } from './temporal.js';
import { bare } from './bare.js';

/** A month, `YYYY-MM`. */
export type IsoMonth = string;

/** Days by their number since 1970: to write one takes longer than to look it up. */
const isoDays: Record<number, IsoDay> = {};

/** The day on which an instant falls in a zone. */
export function dayOf(instant: EpochMs, timeZone: string): IsoDay {
  const number = Math.floor((instant + offsetAt(instant, timeZone)) / aDay);
  return (isoDays[number] ??= new Date(number * aDay).toISOString().slice(0, 10));
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return temporal.PlainDate.from(day).add(bare({ days })).toString();
}

/** The next beginning of a day in a zone. */
export function nextMidnight(timeZone: string): EpochMs {
  return startOfDay(addDays(today(timeZone), 1), timeZone);
}

export function addMonths(month: IsoMonth, months: number): IsoMonth {
  return addMonthsToDay(`${month}-01`, months).slice(0, -3);
}

/** The same day some months away, or that month's last day when it is shorter. */
export function addMonthsToDay(day: IsoDay, months: number): IsoDay {
  return temporal.PlainDate.from(day).add(bare({ months })).toString();
}

export function monthOf(day: IsoDay): IsoMonth {
  return day.slice(0, 7);
}

export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** True for a day of the calendar, `YYYY-MM-DD`. Without Temporal: an address is read before it is there. */
export function isDay(text: string): boolean {
  const epoch = /^\d{4}-\d\d-\d\d$/.test(text) ? toEpoch(text) : NaN;
  return !Number.isNaN(epoch) && new Date(epoch).toISOString().startsWith(text);
}

/** Monday is 1, Sunday 7. */
export function dayOfWeek(day: IsoDay): number {
  return temporal.PlainDate.from(day).dayOfWeek;
}

/** The Saturday and the Sunday of a day's week, which begins on Monday. */
export function weekendOf(day: IsoDay): DaySpan {
  const last = addDays(day, 7 - dayOfWeek(day));
  return { first: addDays(last, -1), last };
}

/**
 * The weeks that show a month: whole weeks, so the first and the last may hold
 * days of its neighbours.
 *
 * @param firstDay the day on which a week begins; Monday is 1, Sunday 7
 */
export function monthWeeks(month: IsoMonth, firstDay: number): IsoDay[][] {
  const first = temporal.PlainDate.from(`${month}-01`);
  let day = first.subtract(bare({ days: (first.dayOfWeek - firstDay + 7) % 7 }));
  const end = first.add(bare({ months: 1 }));
  const weeks: IsoDay[][] = [];
  while (temporal.PlainDate.compare(day, end) < 0) {
    const week: IsoDay[] = [];
    for (let i = 0; i < 7; i++) {
      week.push(day.toString());
      day = day.add(bare({ days: 1 }));
    }
    weeks.push(week);
  }
  return weeks;
}

/** First and last day that something touches; both belong to it. */
export interface DaySpan {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/**
 * The days an occurrence touches, in the event's own zone. One that ends at
 * midnight does not touch the day that then begins.
 */
export function daySpan(occurrence: Occurrence, timeZone: string): DaySpan {
  if (occurrence.allDay) return { first: occurrence.start, last: occurrence.end };
  const { start, end = start } = occurrence;
  const first = dayOf(start, timeZone);
  return { first, last: end > start ? dayOf(end - 1, timeZone) : first };
}

/** True for whole days, and for an occurrence that lasts at least 24 hours. */
export function takesDays(occurrence: Occurrence): boolean {
  return occurrence.allDay || occurrence.end! - occurrence.start >= aDay;
}

/**
 * True for an occurrence that takes one day and all of it: a day without hours, or from midnight to midnight, also on
 * a day of 23 or 25 hours, when the clocks change.
 */
export function takesWholeDay(occurrence: Occurrence, timeZone: string): boolean {
  const { first, last } = daySpan(occurrence, timeZone);
  if (first !== last || occurrence.allDay) return first === last;
  const { start, end = start } = occurrence;
  return dayOf(start - 1, timeZone) !== first && dayOf(end, timeZone) !== last;
}

/** The fields of an event that place it in time. */
export interface Dated extends Pick<AgendaEvent, 'title' | 'timeZone' | 'occurrences'> {
  readonly recurrence?: Recurrence | undefined;
  /** The start as it is written, a day with or without a time, while the event's only date need not be read. */
  readonly start?: string | undefined;
  /** No earlier than the start, as text. */
  readonly end?: string | undefined;
}

/** One occurrence of an event, with the days it touches. */
export interface DatedOccurrence<E extends Dated = AgendaEvent> extends DaySpan {
  readonly event: E;
  readonly occurrence: Occurrence;
}

/**
 * An event of less than a day that ends after midnight, on its first evening alone; any other event as it
 * is. A grid of days would else draw it as a bar of two days.
 */
export function onFirstEvening<T extends DatedOccurrence<Dated>>(dated: T): T {
  const isEvening = dated.first < dated.last && !takesDays(dated.occurrence);
  return isEvening ? { ...dated, last: dated.first } : dated;
}
