import type { Item } from '../model/index.js';
import { toEpoch } from '../time/parse.js';
import { dateOf, newestFirst, sortedBy } from './newest.js';

/** Empty: the element's own order. */
export const sortOrders = ['', 'newest', 'oldest', 'title', 'feed'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** The order is stable: what compares equal stays in the order of the feed. */
export function sortItems<T extends Item>(
  items: readonly T[],
  order: SortOrder,
  lang: string,
): T[] {
  switch (order) {
    case 'newest':
      return newestFirst(items);
    case 'oldest':
      // What has no date comes last, here too.
      return sortedBy(items, (item) => toEpoch(dateOf(item) ?? Number.MAX_SAFE_INTEGER));
    case 'title': {
      const { compare } = new Intl.Collator(lang, { numeric: true });
      return items.toSorted((a, b) => compare(a.title ?? '', b.title ?? ''));
    }
    default:
      return [...items];
  }
}
