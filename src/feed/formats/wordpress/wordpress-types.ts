import { isObject, placeOf, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Adapter, ExtendedItem } from '../adapter.js';
import { at, textAt } from '../shared/values.js';
import { isPublic, opened, postsOf, rendered } from './post.js';
import { mappedFeed } from '../mapped/feed.js';
import { startOf } from '../mapped/item.js';
import { withSplitTimes } from './split-times.js';
import { isPost, toJsonFeed as articles } from './wordpress.js';

/** The keys under which the REST API has what a site adds to its posts: WordPress' own place, Meta Box, Advanced Custom Fields. */
const places = ['meta', 'meta_box', 'acf'];

/** The types of post that every site has. */
const ownTypes = /^(?:post|page|attachment)$/;

const noDates: Issue = { path: '', code: 'no-event-dates' };

/**
 * Posts where something else than articles is wanted. WordPress has nothing else: sites have types of post of their own,
 * to which a plugin adds fields. The names of these fields say what is in them, as in JSON of no known format. A post
 * without a date stays an article where events are wanted, since the day on which it was published is no date of an
 * event; so does a post of a type that every site has, where members, labels or initiatives are.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const { kind } = context;
  const converted = yield* articles(document, context);
  const posts = (postsOf(opened(document, context).body, isPost) ?? []).filter(isPublic);
  const { items: read, problems: noted = [] } = yield* mappedFeed(posts.map(rowOf), {}, context);
  // A row that is left out has no item: each of the others says which row it was.
  const typed = new Map(read.map((item, index) => [placeOf(item) ?? index, item]));
  const items = converted.items.flatMap((item, index): ExtendedItem[] => {
    const own = typed.get(index);
    if (kind === 'event') return [withEvent(item, own)];
    if (!isOfOwnType(posts[index]!)) return [item];
    return own ? [{ ...item, ...extensionOf(own, kind) }] : [];
  });
  const isLost =
    kind === 'event' && items.length > 0 && items.every((item) => at(item, '_event') === undefined);
  const found = isLost ? [noDates] : (converted.problems ?? []);
  return { ...converted, items, problems: [...found, ...noted] };
};

function withEvent(item: ExtendedItem, own: ExtendedItem | undefined): ExtendedItem {
  const event = at(own, '_event');
  return startOf(event) === undefined ? item : { ...item, _event: event };
}

/** What the fields of a post say of a member, a label or an initiative, besides what every post has. */
function extensionOf(own: ExtendedItem, kind: string): ExtendedItem {
  const { url, image, tags, [`_${kind}`]: extension } = own;
  const fields = { url, image, tags, [`_${kind}`]: extension };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function isOfOwnType(post: JsonObject): boolean {
  const type = textAt(post, 'type');
  return type === undefined ? Object.keys(fieldsOf(post)).length > 0 : !ownTypes.test(type);
}

function rowOf(post: JsonObject): JsonObject {
  return { title: rendered(post, 'title'), ...withSplitTimes(fieldsOf(post)) };
}

function fieldsOf(post: JsonObject): JsonObject {
  const fields = places.map((place) => at(post, place)).filter(isObject);
  return Object.fromEntries(fields.flatMap((field) => Object.entries(field)));
}
