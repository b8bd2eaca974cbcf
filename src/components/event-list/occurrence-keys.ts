import type { DatedOccurrence } from '../../time/days.js';

/**
 * Keys for `repeat`, one for each occurrence: the same key for the same occurrence of a feed that was read
 * again. Doubles in the list get a number, since `repeat` wants each key once.
 */
export function occurrenceKeys(list: readonly DatedOccurrence[]): readonly string[] {
  const counts = new Map<string, number>();
  return list.map(({ event, occurrence }) => {
    const key = `${occurrence.start} ${event.id}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count ? `${key} ${count}` : key;
  });
}
