import { isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Adapter } from '../adapter.js';
import { at } from '../shared/values.js';
import { isPublic, opened, postsOf } from './post.js';
import { mappedFeed } from '../mapped/feed.js';
import { startOf } from '../mapped/item.js';
import { withSplitTimes } from './split-times.js';
import { isPost, toJsonFeed as articles } from './wordpress.js';

/** The keys under which the REST API has what a site adds to its posts: WordPress' own place, Meta Box, Advanced Custom Fields. */
const places = ['meta', 'meta_box', 'acf'];

const noDates: Issue = { path: '', code: 'no-event-dates' };

/**
 * Posts where events are wanted. WordPress has none: sites have a type of post, to which a plugin adds fields.
 * The names of these fields say when and where, as in JSON of no known format. A post without a date stays an
 * article, since the day on which it was published is no date of an event.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const converted = yield* articles(document, context);
  const posts = postsOf(opened(document, context).body, isPost) ?? [];
  const { items: events, problems = [] } = yield* mappedFeed(
    posts.filter(isPublic).map(fieldsOf),
    {},
    context,
  );
  const items = converted.items.map((item, index) => {
    const event = at(events[index], '_event');
    return startOf(event) === undefined ? item : { ...item, _event: event };
  });
  const isLost = items.length > 0 && items.every((item) => at(item, '_event') === undefined);
  const found = isLost ? [noDates] : (converted.problems ?? []);
  return { ...converted, items, problems: [...found, ...problems] };
};

function fieldsOf(post: JsonObject): JsonObject {
  const fields = places.map((place) => at(post, place)).filter(isObject);
  return withSplitTimes(Object.fromEntries(fields.flatMap((field) => Object.entries(field))));
}
