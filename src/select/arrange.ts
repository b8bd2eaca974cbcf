import type { Item } from '../model/index.js';
import { filterItems } from './filter.js';
import { sortItems, type SortOrder } from './sort.js';

/** What a page asks for, as its author wrote it. */
export interface Arrangement {
  /** Tags separated by commas, since a tag may have spaces. */
  readonly tags: string;
  readonly excludeTags: string;
  readonly search: string;
  readonly sort: SortOrder;
  /** The language whose alphabet sorts the titles. */
  readonly lang: string;
}

/** The last answer for each list, since an element asks at every update. */
const answers = new WeakMap<readonly Item[], { key: string; items: readonly Item[] }>();

/** Filters and sorts. Loaded when a page asks for more than the feed as it is. */
export function arrange<T extends Item>(items: readonly T[], asked: Arrangement): readonly T[] {
  const { search, sort, lang } = asked;
  const key = JSON.stringify([asked.tags, asked.excludeTags, search, sort, lang]);
  const known = answers.get(items);
  if (known?.key === key) return known.items as readonly T[];
  const tags = commaList(asked.tags);
  const excludeTags = commaList(asked.excludeTags);
  const arranged = sortItems(filterItems(items, { tags, excludeTags, search }), sort, lang);
  answers.set(items, { key, items: arranged });
  return arranged;
}

function commaList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
