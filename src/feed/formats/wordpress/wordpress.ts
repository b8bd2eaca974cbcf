import { FeedError } from '../../errors.js';
import type { JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Adapter, AdapterContext, ExtendedItem } from '../adapter.js';
import { imageAddress } from '../shared/addresses.js';
import { decodeEntities, excerptText, plainText } from '../shared/plain-text.js';
import { at, numberAt, placed, textAt } from '../shared/values.js';
import { mediaImage, type ItemImage } from './media.js';
import {
  authorsOf,
  embeddedTerms,
  hiddenCode,
  isPublic,
  languageOf,
  nextPage,
  opened,
  postsOf,
  rendered,
  termNames,
  utcDate,
} from './post.js';
import { numbered } from '../../numbered.js';

/**
 * Posts, pages and other public types of WordPress' REST API, with `_embed` or without:
 * https://developer.wordpress.org/rest-api/reference/posts/.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const { body, header } = opened(document, context);
  const posts = postsOf(body, isPost);
  if (!posts) throw new FeedError('format', { url: context.url, found: document });
  const { url } = context;
  const items: ExtendedItem[] = [];
  const problems: Issue[] = [];
  for (const [index, post] of numbered(posts)) {
    if (isPublic(post)) items.push(placed(article(post, context), index, items.length));
    else problems.push({ path: `items[${index}].status`, code: hiddenCode(post), url });
    yield;
  }
  return {
    next_url: nextPage(url, header),
    items,
    problems: problems.length ? problems : undefined,
  };
};

export function isPost(value: JsonObject): boolean {
  const hasLink = textAt(value, 'link') !== undefined;
  return ['title', 'content', 'excerpt'].some(
    (key) => at(value, key, 'rendered') !== undefined || (hasLink && textAt(value, key)),
  );
}

function article(post: JsonObject, context: AdapterContext): ExtendedItem {
  const url = textAt(post, 'link');
  const guid = textAt(post, 'guid', 'rendered') ?? textAt(post, 'guid');
  const isProtected = at(post, 'content', 'protected') === true;
  return {
    // The number is unique on one site only, and feeds are merged.
    id: guid ? decodeEntities(guid) : (url ?? textAt(post, 'id')),
    url,
    title: plainText(rendered(post, 'title'), context),
    summary: isProtected ? undefined : excerptText(rendered(post, 'excerpt'), context),
    content_html: isProtected ? undefined : rendered(post, 'content'),
    date_published: utcDate(at(post, 'date_gmt'), at(post, 'date')),
    date_modified: utcDate(at(post, 'modified_gmt'), at(post, 'modified')),
    authors: authorsOf(post, context),
    tags: termNames(embeddedTerms(post), context),
    language: languageOf(post, context),
    ...imageOf(post, context),
  };
}

/** The featured picture: embedded, else what plugins write into the post itself. */
function imageOf(post: JsonObject, context: AdapterContext): ItemImage {
  if (textAt(post, 'type') === 'attachment') return mediaImage(post, context);
  const embedded = mediaImage(at(post, '_embedded', 'wp:featuredmedia', 0), context);
  if (embedded.image) return embedded;
  const added = mediaImage(at(post, 'better_featured_image'), context);
  if (added.image) return added;
  const jetpack = imageAddress(at(post, 'jetpack_featured_media_url'));
  if (jetpack) return { image: jetpack };
  // Without a featured picture, Yoast gives the site's own.
  return numberAt(post, 'featured_media')
    ? mediaImage(at(post, 'yoast_head_json', 'og_image', 0), context)
    : {};
}
