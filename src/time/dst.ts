import type { EpochMs } from '../model/index.js';
import { offsetAt } from './offset.js';

/** From before a change of clocks to after it, in milliseconds: zones change theirs by an hour, or half of one. */
const around = 2 * 3_600_000;

/**
 * Which of two an hour is that the clocks of a zone show twice, in the night in which they are put
 * back: before that, in summer, or after.
 *
 * @returns nothing for an hour that there is once
 */
export function seasonOf(instant: EpochMs, timeZone: string): 'summer' | 'winter' | undefined {
  const own = offsetAt(instant, timeZone);
  const before = offsetAt(instant - around, timeZone);
  const after = offsetAt(instant + around, timeZone);
  if (before <= after) return;
  const other = instant + own - (own === before ? after : before);
  if (offsetAt(other, timeZone) === own) return;
  return own === before ? 'summer' : 'winter';
}
