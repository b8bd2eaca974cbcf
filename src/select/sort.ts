import type { DateOrInstant, Item, Occurrence } from '../model/index.js';
import { toEpoch } from '../time/parse.js';
import { bare } from '../time/bare.js';

/** Values of the attribute `sort`; the empty one is the element's own order. */
export const sortOrders = ['', 'newest', 'oldest', 'title', 'feed'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** The dates by which something is sorted; items have them, and so have entries that are not read yet. */
export interface Sortable {
  readonly published?: DateOrInstant;
  readonly occurrences?: readonly Occurrence[];
}

/** A sorted copy. The order is stable: items that compare equal stay in the order of the feed. */
export function sortItems<T extends Item>(
  items: readonly T[],
  order: SortOrder,
  lang: string,
): T[] {
  switch (order) {
    case 'newest':
      return newestFirst(items);
    case 'oldest':
      // Items without a date come last, here too.
      return sortedBy(items, (item) => toEpoch(dateOf(item) ?? Number.MAX_SAFE_INTEGER));
    case 'title': {
      const { compare } = new Intl.Collator(lang, bare({ numeric: true }));
      return items.toSorted((a, b) => compare(a.title ?? '', b.title ?? ''));
    }
    default:
      return [...items];
  }
}

/** A copy, newest first. Items without a date come last, in the order of the feed. */
export function newestFirst<T extends Sortable>(items: readonly T[]): T[] {
  return sortedBy(items, (item) => -toEpoch(dateOf(item) ?? Number.MIN_SAFE_INTEGER));
}

/** A stable sort by a number that is computed once for each item. */
export function sortedBy<T>(items: readonly T[], key: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** The date by which an item is sorted: the first start of an event, else the date of publication. */
function dateOf({ published, occurrences }: Sortable): DateOrInstant | undefined {
  return occurrences ? occurrences[0]?.start : published;
}
