import { FeedError } from '../../errors.js';
import { isObject } from '../../read/fields.js';
import { mapSteps } from '../shared/map-steps.js';
import type { Adapter } from '../adapter.js';
import { ofJoomla } from './joomla.js';
import { rowOf } from './row.js';
import { Included } from './included.js';
import { at, objectsOf, textAt } from '../shared/values.js';
import { mappedFeed } from '../mapped/feed.js';

/**
 * JSON:API (https://jsonapi.org/format/), above all Drupal's. What a site calls its fields is its own
 * affair: they are read by their names without `field_`, and by the owner's map.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const data = at(document, 'data');
  if (!isObject(data) && !Array.isArray(data)) {
    throw new FeedError('format', { url: context.url, found: document });
  }
  const included = new Included(document);
  // Fields that only a logged-in editor gets.
  const resources = objectsOf(data)
    .map(ofJoomla)
    .filter((resource) => at(resource, 'attributes', 'status') !== false);
  const rows = yield* mapSteps(resources, (resource) => rowOf(resource, included));
  const feed = yield* mappedFeed(rows, isObject(context.map) ? context.map : {}, context);
  const next = at(document, 'links', 'next');
  return { ...feed, next_url: textAt(next, 'href') ?? textAt({ next }, 'next') };
};
