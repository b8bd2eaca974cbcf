import type { EpochMs, IsoDay, TimedOccurrence } from '../../model/index.js';
import type { Stretch } from './columns.js';
import { takesDays, takesWholeDay, type Dated, type DatedOccurrence } from '../days.js';
import { aDay, offsetAt } from '../zone.js';

const aMinute = 60_000;
const wholeDay = aDay / aMinute;

/** The least height of an event, in minutes: a shorter one could be neither read nor pressed. */
const shortest = 30;

/** The length, in minutes, of an event without an end. */
const openEnded = 60;

/** The minute of the day on the clocks of a zone: 0 to 1439. */
export function minuteOf(instant: EpochMs, timeZone: string): number {
  const local = Math.floor((instant + offsetAt(instant, timeZone)) / aMinute);
  return ((local % wholeDay) + wholeDay) % wholeDay;
}

/** True for what belongs above the hours of a day: whole days, and what lasts as long as one. */
export function isAboveHours({ event, occurrence }: DatedOccurrence<Dated>): boolean {
  return takesDays(occurrence) || takesWholeDay(occurrence, event.timeZone);
}

/**
 * The position of an occurrence on the clock of a day: its part of that day, by the clocks of the
 * event's zone, so that 10:00 is at 10:00 on a day of 23 or of 25 hours, too. Clocks that are put
 * back in the meantime may show an end before the beginning: it is then drawn as a short one.
 *
 * @param dated touches the day
 */
export function stretchOn(dated: DatedOccurrence<Dated>, day: IsoDay): Stretch {
  const { event, first, last } = dated;
  const { start, end = start } = dated.occurrence as TimedOccurrence;
  const minutes = (instant: EpochMs): number => minuteOf(instant, event.timeZone);
  const least = dated.occurrence.end === undefined ? openEnded : shortest;
  const from = first < day ? 0 : minutes(start);
  // An event that ends at midnight ends on the day before.
  let to = last > day ? wholeDay : end > start ? minutes(end - 1) + 1 : from;
  to = Math.min(wholeDay, Math.max(to, from + least));
  return { from: Math.min(from, to - shortest), to };
}

/** The hours of an axis, and where on it a minute of the day is. */
export interface HourAxis {
  /** The hours that begin on it, 0 to 23; what is empty for long takes less room. */
  readonly hours: readonly { readonly hour: number; readonly isEmpty: boolean }[];
  /** Distance from the top of the grid, in em; `NaN` for a time outside of it. */
  at(minute: number): number;
}

/** Height of an hour, in em, and of an hour without an event. */
const height = 3.25;
const emptyHeight = 1.375;
const fewestHours = 6;
/** The hours between two busy ones keep their height up to this distance, in hours. */
const longGap = 4;

/** Whole hours from the earliest stretch to the latest, six at least. */
export function hourAxis(stretches: readonly Stretch[]): HourAxis {
  const used = new Set<number>();
  for (const { from, to } of stretches) {
    for (let hour = Math.floor(from / 60); hour * 60 < to; hour++) used.add(hour);
  }
  let first = used.size ? Math.min(...used) : 11;
  let end = Math.max(first, ...used) + 1;
  while (end - first < fewestHours) {
    if (end < 24) end++;
    if (first > 0 && end - first < fewestHours) first--;
  }
  const hours = [];
  for (let hour = first; hour < end; hour++) {
    let [before, after] = [hour, hour];
    while (before >= first && !used.has(before)) before--;
    while (after < end && !used.has(after)) after++;
    hours.push({ hour, isEmpty: after - before > longGap });
  }
  const tops = [0];
  for (const { isEmpty } of hours) tops.push(tops.at(-1)! + (isEmpty ? emptyHeight : height));
  return {
    hours,
    at(minute) {
      if (minute > end * 60) return NaN;
      const index = Math.floor(minute / 60) - first;
      const top = tops[index]!;
      return top + ((minute % 60) / 60) * ((tops[index + 1] ?? top) - top);
    },
  };
}
