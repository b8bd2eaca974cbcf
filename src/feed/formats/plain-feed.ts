import { isObject } from '../read/fields.js';
import { hasReferences } from '../read/references.js';
import type { Adapter, ExtendedJsonFeed } from './adapter.js';
import { decodeEntities, type Markup } from './shared/entities.js';
import { mapSteps } from './shared/map-steps.js';
import { at } from './shared/values.js';

/**
 * A JSON Feed needs no conversion, but for the `author` of version 1.0, and for character references in its plain texts.
 * A field `problems` of its own is not ours.
 */
export const toJsonFeed: Adapter = function* (given, context) {
  // A document that is no object has no items, and is told as no feed.
  const { items, ...about } = (given ?? {}) as ExtendedJsonFeed;
  const read = hasReferences(given)
    ? <T>(value: T): T => withAuthors(decoded(value, context) as T)
    : withAuthors;
  return {
    ...read(about),
    items: Array.isArray(items) ? yield* mapSteps(items, read) : items,
    problems: undefined,
  };
};

/** Version 1.1 has a list, 1.0 had one `author`. */
function withAuthors<T>(source: T): T {
  const author = at(source, 'author');
  if (author === undefined || at(source, 'authors') !== undefined) return source;
  return { ...source, authors: [author] };
}

/** Fields that are markup, or that others name. */
const kept: readonly string[] = ['content_html', 'id', '_links'];

/** Objects in objects of a feed; what is nested further is not shown. */
const deepest = 8;

/**
 * The texts without character references. The format has no markup in them, but programs that write HTML leave theirs:
 * nobody means `L&#8217;hiver` as it stands. What comes out is still text: `&lt;b&gt;` is shown as `<b>`, and is no element.
 */
function decoded(value: unknown, markup: Markup, depth = 0): unknown {
  if (typeof value === 'string')
    return /^https?:/i.test(value) ? value : decodeEntities(value, markup);
  if (Array.isArray(value) && depth < deepest)
    return value.map((part) => decoded(part, markup, depth + 1));
  if (!isObject(value) || depth === deepest) return value;
  const fields = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(
    fields.map(([key, part]) => [
      key,
      kept.includes(key) ? part : decoded(part, markup, depth + 1),
    ]),
  );
}
