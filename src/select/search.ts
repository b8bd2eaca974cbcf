import { textOf } from '../html/text.js';
import type { Item, Place } from '../model/index.js';

/** Folded forms of characters outside ASCII: a feed has thousands of these, but only some dozens differ. */
const foldedCharacters = new Map<string, string>();

/**
 * Text in the form in which it is compared: without case, accents, ligatures or curly apostrophes.
 * `Éco` and `eco` are the same word.
 */
export function fold(text: string): string {
  return text
    .replace(/[^ -~]/gu, foldCharacter)
    .toLowerCase()
    .trim();
}

function foldCharacter(character: string): string {
  let folded = foldedCharacters.get(character);
  if (folded === undefined) {
    folded = character
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/œ/gi, 'oe')
      .replace(/æ/gi, 'ae')
      .replace(/’/g, "'");
    foldedCharacters.set(character, folded);
  }
  return folded;
}

/** The test of items that have at least one of the tags. */
export function tagTest(tags: readonly string[]): (item: Pick<Item, 'tags'>) => boolean {
  const wanted = new Set(tags.map(fold));
  return (item) => item.tags.some((tag) => wanted.has(fold(tag)));
}

/** The test of a search: every word is part of the item's title, texts, tags or place. */
export function searchTest(search: string): (item: Item) => boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return (item) => {
    if (!words.length) return true;
    const text = searchText(item);
    return words.every((word) => text.includes(word));
  };
}

/** The folded text of an item, made once: every letter that a visitor types asks for it. */
const searchTexts = new WeakMap<Item, string>();

/** The folded text in which words are searched; reading it ahead makes the first search of an item short. */
export function searchText(item: Item): string {
  let text = searchTexts.get(item);
  if (text === undefined) {
    const { title, summary, contentText, contentHtml, tags } = item;
    const place = placeOf(item);
    const content = contentText ?? (contentHtml && textOf(contentHtml));
    text = fold([title, summary, content, ...tags, place?.name, place?.address].join(' '));
    searchTexts.set(item, text);
  }
  return text;
}

function placeOf(item: Item): Place | undefined {
  if (item.kind === 'initiative') return item.location;
  return item.kind === 'event' || item.kind === 'organization' ? item.place : undefined;
}
