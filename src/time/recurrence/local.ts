import type { EpochMs, Occurrence } from '../../model/index.js';
import { offsetAt } from '../zone.js';

/**
 * A day, or a day and a time of a wall clock without its zone: `2026-09-01`, `2026-09-01T19:00:00`.
 * Two of them compare as texts.
 */
export type Local = string;

/** Start and end on a wall clock. The end of whole days is their last day. */
export type LocalSpan = readonly [start: Local, end?: Local];

/** The last second of the year 9999: UNTIL in UTC may lie in the next year by a clock east of it. */
const lastSecond = Date.UTC(9999, 11, 31, 23, 59, 59);

/** The time that the clocks of a zone show at an instant. */
export function localOf(instant: EpochMs, timeZone: string): Local {
  const shown = Math.min(instant + offsetAt(instant, timeZone), lastSecond);
  return new Date(shown).toISOString().replace(/\.\d+Z$/, '');
}

/** Start and end of an occurrence, on the clock of a zone. */
export function localSpan(occurrence: Occurrence, timeZone: string): LocalSpan {
  if (occurrence.allDay) return [occurrence.start, occurrence.end];
  const { start, end } = occurrence;
  return [localOf(start, timeZone), end === undefined ? end : localOf(end, timeZone)];
}

/** Milliseconds by which to compare two times of one clock; `NaN` for what is no date. */
export function wallTime(local: Local): number {
  return Number(new Date(local.length === 10 ? `${local}T00:00Z` : `${local}Z`));
}

/** The time that the same clock shows some milliseconds later, as if it was never changed. */
export function movedLocal(local: Local, milliseconds: number): Local {
  const moved = new Date(wallTime(local) + milliseconds);
  return Number.isNaN(Number(moved)) ? local : moved.toISOString().slice(0, local.length);
}
