import type { DateOrInstant, Item } from '../model/index.js';
import { toEpoch } from '../time/parse.js';

/** The date an item is sorted by: an event's first start, else when it was published. */
export function dateOf(item: Item): DateOrInstant | undefined {
  return item.kind === 'event' ? item.occurrences[0]?.start : item.published;
}

/** The newest first; what has no date comes last, in the order of the feed. */
export function newestFirst<T extends Item>(items: readonly T[]): T[] {
  const key = (item: T): number => toEpoch(dateOf(item) ?? Number.MIN_SAFE_INTEGER);
  return items.toSorted((a, b) => key(b) - key(a));
}
