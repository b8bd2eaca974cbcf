import {
  linkKinds,
  type Image,
  type Item,
  type ItemBase,
  type Links,
  type Party,
} from '../../model/index.js';
import {
  child,
  dateValue,
  flaw,
  get,
  isObject,
  nested,
  text,
  texts,
  url,
  type Fields,
  type JsonObject,
} from '../fields.js';
import { describeImage, readParties, type ItemContext } from '../kinds/kind.js';
import type { RawFeed, ReadContext } from '../read.js';

/** The kinds that an extension makes of an item; one without is an article. */
const extensions = ['event', 'label', 'organization', 'initiative', 'action'];

/** What every item of one feed inherits from it. */
interface Inherited extends ItemContext {
  readonly language?: string;
  readonly authors: readonly Party[];
}

/**
 * True for JSON Feed 1.0 and 1.1, and for what people publish under that name: `version` may be
 * "1.0", or missing, as long as there is a list of items.
 */
export function isJsonFeed(document: unknown): document is JsonObject {
  return isObject(document) && Array.isArray(document.items);
}

/**
 * Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/) with the
 * house extensions that docs/feed.md describes.
 */
export function readJsonFeed(document: JsonObject, context: ReadContext): RawFeed {
  const feed: Fields = { object: document, problems: [], name: '', url: context.url };
  const home = url(feed, 'home_page_url', 'link', context.url);
  const base = home?.startsWith('http') ? home : context.url;
  const inherited: Inherited = {
    timeZone: context.timeZone,
    base,
    language: text(feed, 'language'),
    authors: readAuthors(feed, base),
  };
  const items: Item[] = [];
  const ids = new Set<string>();
  (document.items as unknown[]).forEach((value, index) => {
    const name = `items[${index}]`;
    if (!isObject(value)) return flaw(feed, name, 'item-object', value);
    const item = readItem(child(feed, name, value), inherited, context);
    if (!item) return;
    if (ids.has(item.id)) return flaw(feed, `${name}.id`, 'duplicate', item.id);
    ids.add(item.id);
    items.push(item);
  });
  return {
    title: text(feed, 'title'),
    homePageUrl: home,
    language: inherited.language,
    items,
    nextUrl: url(feed, 'next_url', 'fetch', context.url),
    problems: feed.problems,
  };
}

function readItem(fields: Fields, feed: Inherited, { readers }: ReadContext): Item | undefined {
  const kind = extensions.find((name) => get(fields, `_${name}`) !== undefined);
  const reader = readers.find((one) => one.kind === (kind ?? 'article'));
  if (!reader) return;
  let own = fields;
  if (kind) {
    const extension = get(fields, `_${kind}`);
    if (!isObject(extension)) return flaw(fields, `_${kind}`, 'item-object', extension);
    own = child(fields, `_${kind}`, extension);
  }

  const address = url(fields, 'url', 'link', feed.base);
  const id = text(fields, 'id') ?? address;
  if (!id) return flaw(fields, '', 'item-id');
  const base = address?.startsWith('http') ? address : feed.base;
  const authors = readAuthors(fields, base);
  const common: ItemBase = {
    id,
    url: address ?? url(fields, 'external_url', 'link', base),
    title: text(fields, 'title'),
    summary: text(fields, 'summary'),
    contentText: text(fields, 'content_text'),
    contentHtml: text(fields, 'content_html'),
    image: readImage(fields, base),
    published: dateValue(fields, 'date_published', feed.timeZone),
    modified: dateValue(fields, 'date_modified', feed.timeZone),
    authors: authors.length ? authors : feed.authors,
    tags: texts(fields, 'tags'),
    language: text(fields, 'language') ?? feed.language,
    links: readLinks(fields),
  };
  return reader.read(own, common, { timeZone: feed.timeZone, base });
}

/** 1.1 has a list, 1.0 one `author`. */
function readAuthors(fields: Fields, base?: string): Party[] {
  return readParties(fields, get(fields, 'authors') === undefined ? 'author' : 'authors', base);
}

function readImage(fields: Fields, base?: string): Image | undefined {
  const src = url(fields, 'image', 'image', base) ?? url(fields, 'banner_image', 'image', base);
  return src ? describeImage(src, nested(fields, '_image'), base) : undefined;
}

function readLinks(fields: Fields): Links {
  const about = nested(fields, '_links');
  const links: { -readonly [K in keyof Links]: Links[K] } = {};
  for (const kind of about ? linkKinds : []) {
    const ids = texts(about!, kind);
    if (ids.length) links[kind] = ids;
  }
  return links;
}
