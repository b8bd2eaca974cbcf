import type { Item } from '../model/index.js';
import { textOf } from '../html/text.js';
import { fold } from './fold.js';

export interface Filter {
  /** An item must have one of these; none means any. */
  readonly tags?: readonly string[];
  /** An item must have none of these. */
  readonly excludeTags?: readonly string[];
  /** Every word must be in the item's title, summary, text, tags or place, in any order. */
  readonly search?: string;
}

/** Keeps the items that pass, in their order. */
export function filterItems<T extends Item>(items: readonly T[], filter: Filter): T[] {
  return items.filter(passes(filter));
}

/** The test that a filter is. */
export function passes({
  tags = [],
  excludeTags = [],
  search = '',
}: Filter): (item: Item) => boolean {
  const wanted = new Set(tags.map(fold));
  const unwanted = new Set(excludeTags.map(fold));
  const words = fold(search).split(/\s+/).filter(Boolean);
  return (item) => {
    if (wanted.size || unwanted.size) {
      const own = item.tags.map(fold);
      if (wanted.size && !own.some((tag) => wanted.has(tag))) return false;
      if (own.some((tag) => unwanted.has(tag))) return false;
    }
    if (!words.length) return true;
    const text = searchText(item);
    return words.every((word) => text.includes(word));
  };
}

/** What is searched in an item: made once, since a visitor's every letter asks for it. */
const texts = new WeakMap<Item, string>();

function searchText(item: Item): string {
  let text = texts.get(item);
  if (text === undefined) {
    const { title, summary, contentText, contentHtml, tags } = item;
    const place = item.kind === 'event' ? item.place : undefined;
    const content = contentText ?? (contentHtml && textOf(contentHtml));
    text = fold([title, summary, content, ...tags, place?.name, place?.address].join(' '));
    texts.set(item, text);
  }
  return text;
}
