import { isObject, parseJson } from '../../read/fields.js';

/** Nothing deeper in a value is looked at. */
const deepest = 20;

/** As many letters tell a text from another, and are left of one that is cut. */
const telling = 30;

/** A value that holds no others, and its path, with `[]` for each list. */
type Leaf = readonly [path: string, value: string | number | boolean];

/** The values in a value, also of the JSON in a text. */
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

/** Tells whether a text stands in a value, in whatever spelling. */
export function shownIn(value: unknown): (text: string) => boolean {
  // A place is written in parts, which follow one another.
  const shown = [...leavesOf(value)].map(([, text]) => letters(String(text))).join('');
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
function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>|&#?\w{1,20};/g, ' ');
}
