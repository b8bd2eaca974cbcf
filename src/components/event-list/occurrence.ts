import { takesDays, type Dated, type DatedOccurrence } from '../../time/days.js';

/** True for one occurrence, also of a feed that was read again. */
export function isSame(a: DatedOccurrence, b: DatedOccurrence): boolean {
  return a.event.id === b.event.id && a.occurrence.start === b.occurrence.start;
}

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

/**
 * An event of less than a day that ends after midnight, on its first evening alone; any other event as it
 * is. A grid of days would else draw it as a bar of two days.
 */
export function onFirstEvening<T extends DatedOccurrence<Dated>>(dated: T): T {
  const isEvening = dated.first < dated.last && !takesDays(dated.occurrence);
  return isEvening ? { ...dated, last: dated.first } : dated;
}
