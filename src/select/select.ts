import type { Item, ItemKind, ItemKinds } from '../model/index.js';
import { toEpoch } from '../time/parse.js';
import { fold } from './fold.js';

export const sortOrders = ['newest', 'oldest', 'title', 'feed'] as const;
export type SortOrder = (typeof sortOrders)[number];

export interface Selection<K extends ItemKind> {
  readonly kind: K;
  /** An item must have one of these; none means any. */
  readonly tags?: readonly string[];
  /** An item must have none of these. */
  readonly excludeTags?: readonly string[];
  /** Every word must be in the item's title, summary, text, tags or place, in any order. */
  readonly search?: string;
}

/** Keeps the items of a kind that pass the filters, in the order of the feed. */
export function selectItems<K extends ItemKind>(
  items: readonly Item[],
  { kind, tags = [], excludeTags = [], search = '' }: Selection<K>,
): ItemKinds[K][] {
  const wanted = new Set(tags.map(fold));
  const unwanted = new Set(excludeTags.map(fold));
  const words = fold(search).split(/\s+/).filter(Boolean);
  return items.filter((item): item is ItemKinds[K] => {
    if (item.kind !== kind) return false;
    if (wanted.size || unwanted.size) {
      const own = item.tags.map(fold);
      if (wanted.size && !own.some((tag) => wanted.has(tag))) return false;
      if (own.some((tag) => unwanted.has(tag))) return false;
    }
    if (!words.length) return true;
    const text = searchText(item);
    return words.every((word) => text.includes(word));
  });
}

function searchText(item: Item): string {
  const place = item.kind === 'event' ? item.place : undefined;
  return fold(
    [item.title, item.summary, item.contentText, ...item.tags, place?.name, place?.address].join(' '),
  );
}

/** The order is stable: what compares equal stays in the order of the feed. */
export function sortItems<T extends Item>(items: readonly T[], order: SortOrder, lang: string): T[] {
  if (order === 'feed') return [...items];
  if (order === 'title') {
    const { compare } = new Intl.Collator(lang, { numeric: true });
    return items.toSorted((a, b) => compare(a.title ?? '', b.title ?? ''));
  }
  const sign = order === 'newest' ? -1 : 1;
  return items.toSorted((a, b) => sign * (sortKey(a, order) - sortKey(b, order)) || 0);
}

/** What has no date comes last, in either order. */
function sortKey(item: Item, order: SortOrder): number {
  const date = item.kind === 'event' ? item.occurrences[0]?.start : item.published;
  return date === undefined ? (order === 'newest' ? -Infinity : Infinity) : toEpoch(date);
}
