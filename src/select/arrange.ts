import type { Item } from '../model/index.js';
import { filterItems } from './filter.js';
import { sortItems, sortOrders, type SortOrder } from './sort.js';

/** What a page asks for, as its author wrote it; `null` is an attribute that was taken away. */
export interface Arrangement {
  /** Tags separated by commas, since a tag may have spaces. */
  readonly tags: string | null;
  readonly excludeTags: string | null;
  readonly search: string | null;
  /** Anything else than an order of ours is as good as none. */
  readonly sort: SortOrder | null;
  /** The language whose alphabet sorts the titles. */
  readonly lang: string;
}

/** The last answer for each list, since an element asks at every update. */
const answers = new WeakMap<readonly Item[], { key: string; items: readonly Item[] }>();

/**
 * Filters and sorts. Loaded when a page asks for more than the feed as it is.
 *
 * @param inOrder the order of those who ask for none
 */
export function arrange<T extends Item>(
  items: readonly T[],
  asked: Arrangement,
  inOrder: (items: readonly T[]) => readonly T[] = (own) => own,
): readonly T[] {
  const order = sortOrders.find((known) => known && known === asked.sort);
  const arranged = filterAndSort(items, asked, order);
  return order ? arranged : inOrder(arranged);
}

function filterAndSort<T extends Item>(
  items: readonly T[],
  { tags, excludeTags, search, lang }: Arrangement,
  sort: SortOrder = '',
): readonly T[] {
  const key = JSON.stringify([tags, excludeTags, search, sort, lang]);
  const known = answers.get(items);
  if (known?.key === key) return known.items as readonly T[];
  const filter = {
    tags: commaList(tags),
    excludeTags: commaList(excludeTags),
    search: search ?? '',
  };
  const arranged = sortItems(filterItems(items, filter), sort, lang);
  answers.set(items, { key, items: arranged });
  return arranged;
}

function commaList(text: string | null): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
