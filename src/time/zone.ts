import type { EpochMs, IsoDay } from '../model/index.js';
import { temporal } from './temporal.js';

/** Milliseconds of a day without a change of clocks. */
export const aDay = 86_400_000;

/** Zone → day of UTC → the offset during all of that day, or `NaN` when it changes on it. */
const offsets = new Map<string, Map<number, number>>();

/** The most days that are kept: a feed of thousands of events touches fewer, a hostile one may not. */
const mostDays = 10_000;

/**
 * Milliseconds by which the clocks of a zone are ahead of UTC at an instant. Temporal is asked once a
 * day: clocks change twice a year, and many events are on one day.
 *
 * @param timeZone IANA name that the browser knows
 */
export function offsetAt(instant: EpochMs, timeZone: string): number {
  let days = offsets.get(timeZone);
  if (!days || days.size > mostDays) offsets.set(timeZone, (days = new Map<number, number>()));
  const day = Math.floor(instant / aDay);
  let offset = days.get(day);
  if (offset === undefined) {
    const first = exactOffsetAt(day * aDay, timeZone);
    offset = first === exactOffsetAt((day + 1) * aDay, timeZone) ? first : NaN;
    days.set(day, offset);
  }
  return Number.isNaN(offset) ? exactOffsetAt(instant, timeZone) : offset;
}

function exactOffsetAt(instant: EpochMs, timeZone: string): number {
  return (
    temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds /
    1e6
  );
}

/** Today in a zone. */
export function today(timeZone: string): IsoDay {
  return temporal.Now.plainDateISO(timeZone).toString();
}

/** The instant at which a day begins in a zone; not always at 00:00. */
export function startOfDay(day: IsoDay, timeZone: string): EpochMs {
  return temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
}

/** Clocks change by an hour or half of one: two hours away, the change is over. */
const besideChange = 2 * 3_600_000;

/**
 * In the night in which clocks are put back they show one hour twice. Says which of the two an instant
 * is in: `summer` before the change, `winter` after it.
 *
 * @returns `undefined` for an hour that is shown once
 */
export function seasonOf(instant: EpochMs, timeZone: string): 'summer' | 'winter' | undefined {
  const offset = offsetAt(instant, timeZone);
  const before = offsetAt(instant - besideChange, timeZone);
  const after = offsetAt(instant + besideChange, timeZone);
  if (before <= after) return;
  const other = instant + offset - (offset === before ? after : before);
  if (offsetAt(other, timeZone) === offset) return;
  return offset === before ? 'summer' : 'winter';
}
