import { isObject, parseJson } from '../../feed/read/fields.js';
import { readTable } from '../../feed/field-words.js';
import { atOnce } from '../../feed/steps.js';
import type { Source as Document } from '../../feed/types.js';

/** Nothing deeper in a document is looked at. */
const deepest = 20;

/** Texts in another language than French stand beside those that are shown; and what the language is. */
export const ofLanguage = /(?:^|[._-])(?:en|de|es|it|nl|pt|ar|lang(?:ue|uage)?)(?:$|[._-])/i;

/** A value that holds no others, and its path, with `[]` for each list. */
export type Leaf = readonly [path: string, value: string | number | boolean];

/** The values in a document: those of a table by the names of its columns. None of XML, which is read by a map alone. */
export function leavesIn({ json, text = '' }: Document): Generator<Leaf> {
  const isTable = json === undefined && text !== '' && !/^\s*</.test(text);
  return leavesOf(isTable ? atOnce(readTable(text)).rows : json);
}

/** The values in a value, also of the JSON in a cell. */
export function* leavesOf(value: unknown, path = '', depth = 0): Generator<Leaf> {
  if (typeof value === 'string') {
    const inner = /^\s*[[{]/.test(value) ? parseJson(value) : undefined;
    if (inner === undefined) yield [path, value];
    else yield* leavesOf(inner, path, depth + 1);
  }
  if (typeof value === 'number' || typeof value === 'boolean') yield [path, value];
  if (depth > deepest) return;
  if (Array.isArray(value))
    for (const entry of value) yield* leavesOf(entry, `${path}[]`, depth + 1);
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value))
      yield* leavesOf(inner, path ? `${path}.${key}` : key, depth + 1);
}

/** A path without that of the list in which its item is. */
export function withinItem(path: string): string {
  return path.replace(/^.*?\[\]\./, '');
}

/** As many letters tell a text from another, and are left of one that is cut. */
const telling = 30;

/** Tells whether a text stands in a feed, in whatever spelling. */
export function shownIn(feed: unknown): (text: string) => boolean {
  // A place is written in parts, which follow one another.
  const shown = [...leavesOf(feed)].map(([, value]) => letters(String(value))).join('');
  return (text) => shown.includes(letters(text).slice(0, telling));
}

/** The letters and figures of a text without its accents, by which one spelling is known in another. */
export function letters(text: string): string {
  return withoutTags(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A text without its tags and references, well enough to be compared. */
export function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>|&#?\w{1,20};/g, ' ');
}
