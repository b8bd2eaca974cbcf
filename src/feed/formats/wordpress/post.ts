import { isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { AdapterContext, ExtendedItem } from '../adapter.js';
import { programDate } from '../shared/program-dates.js';
import { otherThan } from '../shared/localized.js';
import { addressOf, nextAddress } from '../shared/addresses.js';
import { type Markup, plainText } from '../shared/plain-text.js';
import { at, listAt, objectsOf, textAt } from '../shared/values.js';

/*
 * The fields that every type of post has in WordPress' REST API, plugins' types included:
 * https://developer.wordpress.org/rest-api/reference/posts/.
 */

/** HTML as it is drawn: core writes `{"rendered": "…"}`, plugins write the text itself. */
export function rendered(post: JsonObject, key: string): string | undefined {
  return withoutShortcodes(textAt(post, key, 'rendered') ?? textAt(post, key));
}

/** Removes the shortcodes that a page builder leaves in texts that it has not drawn itself. */
function withoutShortcodes(html: string | undefined): string | undefined {
  return html?.replace(/\[\/?(?:vc|et_pb|fusion|av|mk|ux|tatsu|cs)_[^[\]<>]{0,2000}\]/g, '').trim();
}

/**
 * A date of UTC, else the same by the site's clock, which does not name its zone. What has not been
 * published yet has zeros for the first.
 */
export function utcDate(utc: unknown, local: unknown): string | undefined {
  const date = programDate(utc);
  if (!date || date.startsWith('0000')) return programDate(local);
  return /T[\d:.]+$/.test(date) ? `${date}Z` : date;
}

/** A logged-in visitor is answered drafts and private posts, too. */
export function isPublic(post: JsonObject): boolean {
  return ['publish', 'inherit'].includes(textAt(post, 'status') ?? 'publish');
}

/** The code of the issue about a post that is not public. */
export function hiddenCode(post: JsonObject): Issue['code'] {
  return textAt(post, 'status') === 'private' ? 'private' : 'draft';
}

/** Taxonomies that are no themes: layout, language, author. */
const otherTaxonomies =
  /^(?:post_format|nav_menu|language|.*_?translations?|term_.*|wp_.*|.*author)$/;

/** The categories of posts to which nobody has given one. */
const unsorted = /^(?:uncategori[sz]ed|non-classe|sans-categorie)(?:-[a-z]{2})?$/;

/** Names of categories, tags and the like, each once. */
export function termNames(terms: unknown, markup: Markup): string[] {
  const names = objectsOf(terms).flatMap((term) => {
    const isOther = otherTaxonomies.test(textAt(term, 'taxonomy') ?? '');
    if (isOther || unsorted.test(textAt(term, 'slug') ?? '')) return [];
    return plainText(at(term, 'name'), markup) ?? [];
  });
  return [...new Set(names)];
}

/** `wp:term` has a list for each taxonomy, empty or not. */
export function embeddedTerms(post: JsonObject): readonly JsonObject[] {
  return listAt(post, '_embedded', 'wp:term').flatMap(objectsOf);
}

/** The language of a post: WordPress has none; translation plugins and Yoast each add one in their way. */
export function languageOf(post: JsonObject, context: AdapterContext): string | undefined {
  const language =
    textAt(post, 'lang') ??
    textAt(post, 'wpml_current_locale') ??
    textAt(post, 'yoast_head_json', 'og_locale');
  return otherThan(language?.replaceAll('_', '-'), context.language);
}

/** The authors, by their names alone. */
export function authorsOf(post: JsonObject, markup: Markup): ExtendedItem[] {
  return objectsOf(at(post, '_embedded', 'author')).flatMap((author) => {
    const name = plainText(at(author, 'name'), markup);
    return name ? { name, url: textAt(author, 'link') } : [];
  });
}

/** An answer, and its headers where they are in it. */
export interface Answer {
  readonly body: unknown;
  readonly header: AdapterContext['header'];
}

/** `?_envelope` puts the headers into the body, for those who cannot read them. */
export function opened(document: unknown, context: AdapterContext): Answer {
  const body = at(document, 'body');
  const headers = at(document, 'headers');
  if (body === undefined || !isObject(headers)) return { body: document, header: context.header };
  const names = new Map(Object.keys(headers).map((name) => [name.toLowerCase(), name]));
  return { body, header: (name) => textAt(headers, names.get(name.toLowerCase()) ?? name) };
}

/**
 * The posts of an answer: a list; one post; a list under some key; or PHP's list with holes, which is
 * an object of numbers.
 *
 * @returns `undefined` when there is no post, nor a list that says that it has none
 */
export function postsOf(
  body: unknown,
  isPost: (value: JsonObject) => boolean,
): readonly JsonObject[] | undefined {
  if (Array.isArray(body) && !body.length) return [];
  const posts = objectsOf(isObject(body) && !isPost(body) ? listIn(body, isPost) : body);
  const onlyPosts = posts.filter(isPost);
  return onlyPosts.length ? onlyPosts : undefined;
}

function listIn(body: JsonObject, isPost: (value: JsonObject) => boolean): unknown {
  const values = Object.keys(body).map((key) => body[key]);
  return values.find((value) => Array.isArray(value) && objectsOf(value).some(isPost)) ?? values;
}

/** https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/ */
export function nextPage(
  address: string | undefined,
  header: AdapterContext['header'],
): string | undefined {
  const pages = Number(header('X-WP-TotalPages') ?? NaN);
  const page = Number(addressOf(address)?.searchParams.get('page') ?? 1);
  if (!address || !Number.isFinite(pages)) {
    return /<([^<>]+)>\s*;\s*rel="?next\b/.exec(header('Link') ?? '')?.[1];
  }
  if (!(page < pages)) return;
  return nextAddress(address, (query) => query.set('page', String(page + 1)));
}
