import type { EpochMs } from '../model/index.js';
import { temporal } from './temporal.js';

export const aDay = 86_400_000;

/** By zone, then by day of UTC: the offset all through that day, or `NaN` where it changes. */
const known = new Map<string, Map<number, number>>();

/** More days than a feed of thousands of events touches; the bound is for hostile ones. */
const mostDays = 10_000;

/**
 * Milliseconds by which the clocks of a zone are ahead of UTC at an instant. Asked of Temporal once
 * a day: clocks change twice a year, and events of one day are many.
 *
 * @param timeZone IANA name that the browser knows
 */
export function offsetAt(instant: EpochMs, timeZone: string): number {
  let days = known.get(timeZone);
  if (!days || days.size > mostDays) known.set(timeZone, (days = new Map<number, number>()));
  const day = Math.floor(instant / aDay);
  let offset = days.get(day);
  if (offset === undefined) {
    const first = ask(day * aDay, timeZone);
    offset = first === ask((day + 1) * aDay, timeZone) ? first : NaN;
    days.set(day, offset);
  }
  return Number.isNaN(offset) ? ask(instant, timeZone) : offset;
}

function ask(instant: EpochMs, timeZone: string): number {
  return (
    temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds /
    1e6
  );
}
