import type { Entry } from '../feed/read/entry.js';
import { toJson } from '../feed/read/fields.js';
import type { Item } from '../model/index.js';
import { searchTest, tagTest } from './search.js';
import { sortItems, sortOrders, type SortOrder } from './sort.js';

/** Attributes by which a page filters and sorts a feed; `null` is an attribute that was removed. */
export interface FeedQuery {
  /** Tags separated by commas, since a tag may contain spaces. */
  readonly tags: string | null;
  readonly excludeTags: string | null;
  readonly search: string | null;
  /** An order that does not exist is ignored. */
  readonly sort: SortOrder | null;
  /** The language whose alphabet sorts the titles. */
  readonly lang: string;
}

type Readable = Pick<Entry, 'read'>;

/** The last result for each list of entries: an element asks at every update. */
const lastResults = new WeakMap<
  readonly Readable[],
  { readonly key: string; readonly result: readonly Readable[] }
>();

/**
 * Filters and sorts entries by the attributes of a page. All items are read for that.
 *
 * @param defaultOrder sorts entries when the page asks for no order
 */
export function runQuery<E extends Readable>(
  entries: readonly E[],
  query: FeedQuery,
  defaultOrder: (entries: readonly E[]) => readonly E[] = (unchanged) => unchanged,
): readonly E[] {
  const order = sortOrders.find((sortOrder) => sortOrder && sortOrder === query.sort);
  const result = filterAndSort(entries, query, order);
  return order ? result : defaultOrder(result);
}

function filterAndSort<E extends Readable>(
  entries: readonly E[],
  { tags, excludeTags, search, lang }: FeedQuery,
  sort: SortOrder = '',
): readonly E[] {
  const key = toJson([tags, excludeTags, search, sort, lang]);
  const last = lastResults.get(entries);
  if (last?.key === key) return last.result as readonly E[];
  const wanted = commaList(tags);
  const hasWantedTag = tagTest(wanted);
  const hasUnwantedTag = tagTest(commaList(excludeTags));
  const hasWords = searchTest(search ?? '');
  const kept = new Map<Item, E>();
  for (const entry of entries) {
    const item = entry.read();
    const passes =
      (!wanted.length || hasWantedTag(item)) && !hasUnwantedTag(item) && hasWords(item);
    if (passes) kept.set(item, entry);
  }
  const result = sortItems([...kept.keys()], sort, lang).map((item) => kept.get(item)!);
  lastResults.set(entries, { key, result });
  return result;
}

function commaList(text: string | null): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
