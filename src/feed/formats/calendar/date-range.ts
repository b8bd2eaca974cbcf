import { lastDay } from '../shared/program-dates.js';
import { parseDateFast } from '../../../time/parse.js';
import { localOf, movedLocal, wallTime } from '../../../time/recurrence/local.js';
import type { CalendarDate } from './calendar-date.js';
import type { Zones } from './zones.js';

/** From one date to another. The end of whole days is the day after the last one. */
export interface Span {
  readonly start: CalendarDate;
  readonly end?: CalendarDate;
}

const aDay = 86_400_000;

/**
 * The end of what lasts so long. As RFC 5545 has it (section 3.3.6), days and weeks are those of the
 * calendar, hours and less are exact.
 *
 * @param duration `P1DT2H`; `PT1W`, which some programs write, is a week, too
 * @returns `undefined` when it is no length, or goes back
 */
export function lasting(
  start: CalendarDate,
  duration: string,
  zones: Zones,
): CalendarDate | undefined {
  if (!/^\+?P(?=.*\d)[\dWDTHMS.,]+$/i.test(duration)) return;
  const part = (unit: string): number =>
    Number(new RegExp(`(\\d{1,9})${unit}`, 'i').exec(duration)?.[1] ?? 0);
  const exact = (part('H') * 60 + part('M')) * 60_000 + part('S') * 1000;
  const days = part('W') * 7 + part('D');
  if (isDay(start)) return moved(start, (days + Math.ceil(exact / aDay)) * aDay);
  const later = moved(start, days * aDay);
  if (start.offset || !exact) return moved(later, exact);
  const zone = start.zone ?? zones.timeZone;
  const instant = zones.valueOf(later);
  return typeof instant === 'number'
    ? { ...later, local: localOf(instant + exact, zone) }
    : undefined;
}

export function isDay({ local }: CalendarDate): boolean {
  return local.length === 10;
}

/** The same clock some milliseconds on, as if it was never set. */
export function moved(date: CalendarDate, by: number): CalendarDate {
  return { ...date, local: movedLocal(date.local, by) };
}

/** True for a day that its month has, and a time that a clock shows. */
export function isReal({ local }: CalendarDate): boolean {
  const instant = wallTime(local);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(local);
}

/** A span of the same length that begins at another time. */
export function spanAt(start: CalendarDate, like: Span, zones: Zones): Span {
  if (start === like.start) return like;
  if (!like.end) return { start };
  if (isDay(start) !== isDay(like.start) || isDay(start) !== isDay(like.end)) return { start };
  const clock = like.start.zone ?? (like.start.offset ? 'UTC' : zones.timeZone);
  const length =
    wallTime(zones.onClock(like.end, clock)) - wallTime(zones.onClock(like.start, clock));
  return { start, end: moved(start, length) };
}

/**
 * A date in the spelling of docs/feed.md.
 *
 * @param ownZone the event's zone: times of its clock are written as it shows them, those of another as instants
 */
export function written(
  { local, offset, zone }: CalendarDate,
  ownZone: string | undefined,
): string {
  if (isDay({ local })) return local;
  if (offset) return local + offset;
  const instant = zone && zone !== ownZone ? parseDateFast(local, zone)?.value : undefined;
  return typeof instant === 'number' ? `${new Date(instant).toISOString().slice(0, 19)}Z` : local;
}

/** `startDate` and `endDate`, of which the last day is part of the event. */
export function writtenSpan(
  { start, end }: Span,
  ownZone: string | undefined,
): Record<string, string> {
  const startDate = written(start, ownZone);
  if (!end) return { startDate };
  const endDate = isDay(end)
    ? lastDay(end.local, isDay(start) ? start.local : undefined)
    : written(end, ownZone);
  // An event that ends as it begins has no known length.
  return endDate === startDate && !isDay(end) ? { startDate } : { startDate, endDate };
}
