import {
  linkKinds,
  type Feed,
  type Image,
  type Item,
  type ItemBase,
  type Links,
  type Party,
  type Problem,
} from '../../model/index.js';
import { Fields, isObject } from '../coerce.js';
import { readEvent } from './house-event.js';
import { readLabel } from './house-label.js';
import { describeImage, readParties, type ReadContext } from './parts.js';

/** What every item of one feed inherits from it. */
interface Inherited extends ReadContext {
  readonly home?: string;
  readonly language?: string;
  readonly authors: readonly Party[];
}

/**
 * True for JSON Feed 1.0 and 1.1, and for what people publish under that name: `version` may be
 * "1.0", or missing, as long as there is a list of items.
 */
export function isJsonFeed(document: unknown): document is Record<string, unknown> {
  return isObject(document) && Array.isArray(document.items);
}

/**
 * Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/) with the
 * house extensions that docs/feed.md describes.
 */
export function readJsonFeed(document: Record<string, unknown>, context: ReadContext): Feed {
  const problems: Problem[] = [];
  const feed = new Fields(document, problems);
  const home = feed.url('home_page_url', 'link', context.url);
  const language = feed.text('language');
  const inherited: Inherited = { ...context, home, language, authors: readAuthors(feed) };

  const items: Item[] = [];
  (document.items as unknown[]).forEach((value, index) => {
    const name = `items[${index}]`;
    if (!isObject(value)) {
      feed.problem(name, 'Ce n’est pas un objet : élément ignoré.');
      return;
    }
    const item = readItem(feed.child(name, value), inherited);
    if (item) items.push(item);
  });

  return {
    title: feed.text('title'),
    homePageUrl: home,
    language,
    items,
    nextUrl: feed.url('next_url', 'fetch', context.url),
    problems,
  };
}

function readItem(fields: Fields, feed: Inherited): Item | undefined {
  const url = fields.url('url', 'link', feed.home ?? feed.url);
  const id = fields.text('id') ?? url;
  if (!id) return fields.problem('', 'Ni « id » ni « url » : élément ignoré.');

  const base = url?.startsWith('http') ? url : (feed.home ?? feed.url);
  const authors = readAuthors(fields);
  const common: ItemBase = {
    id,
    url: url ?? fields.url('external_url', 'link', base),
    title: fields.text('title'),
    summary: fields.text('summary'),
    contentText: fields.text('content_text'),
    contentHtml: fields.text('content_html'),
    image: readItemImage(fields, base),
    published: fields.date('date_published', feed.timeZone)?.value,
    modified: fields.date('date_modified', feed.timeZone)?.value,
    authors: authors.length ? authors : feed.authors,
    tags: fields.texts('tags'),
    language: fields.text('language') ?? feed.language,
    links: readLinks(fields),
  };

  const event = fields.nested('_event');
  if (event) return readEvent(event, common, { ...feed, base });
  const label = fields.nested('_label');
  if (label) return readLabel(label, common, base);
  if (!common.title && !common.summary && !common.contentText && !common.contentHtml) {
    return fields.problem('', 'Ni titre, ni résumé, ni contenu : élément ignoré.');
  }
  return { kind: 'article', ...common };
}

/** 1.1 has a list, 1.0 one `author`. */
function readAuthors(fields: Fields): Party[] {
  return readParties(fields, fields.get('authors') === undefined ? 'author' : 'authors');
}

function readItemImage(fields: Fields, base?: string): Image | undefined {
  const key = fields.get('image') === undefined ? 'banner_image' : 'image';
  const src = fields.url(key, 'image', base);
  return src ? describeImage(src, fields.nested('_image'), base) : undefined;
}

function readLinks(fields: Fields): Links {
  const about = fields.nested('_links');
  const links: { -readonly [K in keyof Links]: Links[K] } = {};
  if (about) {
    for (const kind of linkKinds) {
      const ids = about.texts(kind);
      if (ids.length) links[kind] = ids;
    }
  }
  return links;
}
