import type { DateOrInstant, Occurrence } from '../model/index.js';
import { toEpoch } from '../time/parse.js';

/** What an item is sorted by; an item has it, and so has an entry. */
export interface Sortable {
  readonly published?: DateOrInstant;
  readonly occurrences?: readonly Occurrence[];
}

/** The date an item is sorted by: an event's first start, else when it was published. */
export function dateOf({ published, occurrences }: Sortable): DateOrInstant | undefined {
  return occurrences ? occurrences[0]?.start : published;
}

/** The newest first; what has no date comes last, in the order of the feed. */
export function newestFirst<T extends Sortable>(items: readonly T[]): T[] {
  return sortedBy(items, (item) => -toEpoch(dateOf(item) ?? Number.MIN_SAFE_INTEGER));
}

/** In the order of a key that is asked for once of each; the order is stable. */
export function sortedBy<T>(items: readonly T[], key: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
