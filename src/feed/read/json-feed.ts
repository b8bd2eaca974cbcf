import type { Image, ItemBase, Links, Party } from '../../model/index.js';
import { linkKinds } from '../../model/item-base.js';
import type { Entry, ItemSource } from './entry.js';
import {
  child,
  dateValue,
  noteIssue,
  get,
  hasText,
  isObject,
  nested,
  text,
  texts,
  url,
  type Fields,
  type JsonObject,
} from './fields.js';
import { pictureIn } from './content-picture.js';
import { Ids } from './ids.js';
import { describeImage, readParties, type ItemContext, type KindReader } from './kinds/kind.js';
import { feedOf, type FeedAbout, type RawFeed } from './raw-feed.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { numbered } from '../numbered.js';

/** Extensions that make an item one of another kind than an article. */
export const extensions: readonly string[] = [
  '_event',
  '_label',
  '_organization',
  '_initiative',
  '_theme',
  '_action',
  '_indicator',
];

/** Values that every item of one feed inherits from it. */
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

/** True where the feed names its version, as an address or as 1.0 or 1.1. Any other may be one that anybody counts. */
export function isNamedFeed(document: unknown): document is JsonObject {
  const version = isJsonFeed(document) && document.version;
  const isWritten = typeof version === 'string' || typeof version === 'number';
  return isWritten && /jsonfeed|^1\.[01]$/.test(String(version));
}

/**
 * Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/) with the
 * extensions that docs/feed.md describes, with a step for each item.
 */
export function* readJsonFeed(document: JsonObject, context: ReadContext): Steps<RawFeed> {
  const feed: Fields = { object: document, problems: [], name: '', url: context.url };
  const home = url(feed, 'home_page_url', 'link', context.url);
  const base = home?.startsWith('http') ? home : context.url;
  const inherited: Inherited = {
    timeZone: context.timeZone,
    base,
    language: text(feed, 'language'),
    authors: readAuthors(feed, base),
  };
  // An entry holds on to these alone, so that the document may be forgotten.
  const { problems } = feed;
  const root: Fields = { ...feed, object: {} };
  const ways = context.readers.map((reader) => wayOf(reader, inherited));
  const entries: Entry[] = [];
  const others: string[] = [];
  const ids = new Ids();
  for (const [index, value] of numbered(document.items as unknown[])) {
    yield;
    const fields = child(root, index, value as JsonObject);
    if (!isObject(value)) {
      noteIssue(fields, '', 'item-object', value);
      continue;
    }
    const extension = extensions.find((key) => get(fields, key) !== undefined);
    const way = ways.find((way) => way.extension === extension);
    const entry = way && enter(fields, way, inherited, ids);
    if (!way) others.push(extension?.slice(1) ?? 'article');
    if (!entry) continue;
    entries.push(entry);
    if (way.reader.relate) way.entered.push(entry);
  }
  const isWhole = !hasText(feed, 'next_url');
  for (const { reader, entered } of ways) reader.relate?.(entered, isWhole);
  const about: FeedAbout = {
    title: text(feed, 'title'),
    homePageUrl: home,
    language: inherited.language,
    nextUrl: url(feed, 'next_url', 'fetch', context.url),
  };
  Object.assign(about, ...context.readers.map((reader) => reader.about?.(feed)));
  return feedOf(about, entries, others, () => problems);
}

/** The reading of items of one kind, in one feed. */
interface Way {
  readonly reader: KindReader;
  /** The key of the extension that makes an item one of the kind; an article has none. */
  readonly extension: string | undefined;
  readonly read: ItemSource['read'];
  /** Entries of the kind, for what looks at all of them together. */
  readonly entered: Entry[];
}

function wayOf(reader: KindReader, feed: Inherited): Way {
  const extension = reader.kind === 'article' ? undefined : `_${reader.kind}`;
  const read: ItemSource['read'] = (fields, entry) => {
    const { common, context } = readCommon(entry.id, fields, feed);
    return reader.read(ownFields(fields, extension)!, common, context, entry);
  };
  return { reader, extension, read, entered: [] };
}

function enter(fields: Fields, way: Way, feed: Inherited, ids: Ids): Entry | undefined {
  const { extension } = way;
  const extensionFields = ownFields(fields, extension);
  if (!extensionFields)
    return noteIssue(fields, extension!, 'item-object', get(fields, extension!));
  const ownId = text(fields, 'id') ?? url(fields, 'url', 'link', feed.base);
  if (!ownId) return noteIssue(fields, '', 'item-id');
  const [id, issue] = ids.take(ownId, fields.object);
  if (issue) noteIssue(fields, 'id', issue, ownId);
  return issue === 'duplicate'
    ? undefined
    : way.reader.enter({ id, fields, read: way.read }, extensionFields, feed);
}

function ownFields(fields: Fields, extension: string | undefined): Fields | undefined {
  if (!extension) return fields;
  const object = get(fields, extension);
  return isObject(object) ? child(fields, extension, object) : undefined;
}

/** The fields that items of all kinds have, and the base of this one's relative addresses. */
function readCommon(
  id: string,
  fields: Fields,
  feed: Inherited,
): { common: ItemBase; context: ItemContext } {
  const { timeZone } = feed;
  const address = url(fields, 'url', 'link', feed.base);
  const base = address?.startsWith('http') ? address : feed.base;
  const authors = readAuthors(fields, base);
  const contentHtml = text(fields, 'content_html');
  const common: ItemBase = {
    id,
    url: address ?? url(fields, 'external_url', 'link', base),
    title: text(fields, 'title'),
    summary: text(fields, 'summary'),
    contentText: text(fields, 'content_text'),
    contentHtml,
    contentBase: contentHtml && base !== address ? base : undefined,
    image: readImage(fields, base) ?? (contentHtml ? pictureIn(contentHtml, base) : undefined),
    published: dateValue(fields, 'date_published', timeZone),
    modified: dateValue(fields, 'date_modified', timeZone),
    authors: authors.length ? authors : feed.authors,
    tags: texts(fields, 'tags'),
    language: text(fields, 'language') ?? feed.language,
    links: readLinks(fields),
  };
  return { common, context: { timeZone, base } };
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
