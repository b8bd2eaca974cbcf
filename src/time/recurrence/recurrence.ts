import type { IsoDay, Occurrence } from '../../model/index.js';
import type { Dated } from '../days.js';

/**
 * An event's occurrences: all those listed or, of one that follows a rule, those that touch the days
 * from `first` to `last`, in time order; without a last day, the first few.
 */
export function occurrencesOf(
  { occurrences, recurrence, timeZone }: Dated,
  first: IsoDay,
  last?: IsoDay,
): readonly Occurrence[] {
  return recurrence?.between?.(first, last, timeZone) ?? occurrences;
}
