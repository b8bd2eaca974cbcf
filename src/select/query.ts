import type { Entry } from '../feed/read/entry.js';
import type { Item } from '../model/index.js';
import { passes } from './filter.js';
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
const answers = new WeakMap<readonly Arranged[], { key: string; arranged: readonly Arranged[] }>();

type Arranged = Pick<Entry, 'read'>;

/**
 * Filters and sorts, for which all items have to be read. Loaded when a page
 * asks for more than the feed as it is.
 *
 * @param inOrder the order of those who ask for none
 */
export function arrange<E extends Arranged>(
  entries: readonly E[],
  asked: Arrangement,
  inOrder: (entries: readonly E[]) => readonly E[] = (own) => own,
): readonly E[] {
  const order = sortOrders.find((known) => known && known === asked.sort);
  const arranged = filterAndSort(entries, asked, order);
  return order ? arranged : inOrder(arranged);
}

function filterAndSort<E extends Arranged>(
  entries: readonly E[],
  { tags, excludeTags, search, lang }: Arrangement,
  sort: SortOrder = '',
): readonly E[] {
  const key = JSON.stringify([tags, excludeTags, search, sort, lang]);
  const known = answers.get(entries);
  if (known?.key === key) return known.arranged as readonly E[];
  const test = passes({
    tags: commaList(tags),
    excludeTags: commaList(excludeTags),
    search: search ?? '',
  });
  const kept = new Map<Item, E>();
  for (const entry of entries) {
    const item = entry.read();
    if (test(item)) kept.set(item, entry);
  }
  const arranged = sortItems([...kept.keys()], sort, lang).map((item) => kept.get(item)!);
  answers.set(entries, { key, arranged });
  return arranged;
}

function commaList(text: string | null): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
