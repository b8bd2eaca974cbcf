import type { AdapterContext, ExtendedItem } from '../adapter.js';
import { plainText } from '../shared/plain-text.js';
import { compact } from '../shared/values.js';
import { authorsOf, type Author } from './authors.js';
import { textsOf, titleOf } from './content.js';
import { feedDate } from './dates.js';
import { eventOf, type Clock } from './event.js';
import { attachmentsOf, imageOf, type Addresses } from './media.js';
import { addressIn, attribute, children, childText, languageOf, nameOf, text } from './nodes.js';
import { placePage } from './place.js';

/** The names by which Atom calls a page's own address, in short or in full. */
const alternate = /^(?:http:\/\/www\.iana\.org\/assignments\/relation\/)?alternate$/;

/**
 * An item of RSS or an entry of Atom, in the fields that may be shown.
 *
 * @param authors of the feed, for items that name none
 * @param clock the meaning of the dates of events
 */
export function itemOf(
  item: Element,
  context: AdapterContext,
  authors: readonly Author[] | undefined,
  clock: Clock,
): ExtendedItem {
  const addressOf: Addresses = (element, address) => addressIn(element, address, context.url);
  const title = titleOf(item, context);
  const isEvent = context.kind !== 'article';
  const url = urlOf(item, addressOf) ?? (isEvent ? placePage(item, context) : undefined);
  const published = feedDate(
    childText(
      item,
      'pubDate',
      'published',
      'issued',
      'atom:published',
      'dc:date',
      'date',
      'dcterms:issued',
      'dcterms:created',
      'dcterms:date',
    ),
  );
  const modified = feedDate(
    childText(item, 'updated', 'modified', 'atom:updated', 'dcterms:modified'),
  );
  const texts = textsOf(item, addressOf, context, url);
  const id =
    childText(item, 'guid', 'id', 'atom:id') ??
    item.getAttributeNS('http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'about')?.trim();
  return (
    compact({
      id: (id || url) ?? ([title, published].filter(Boolean).join(' ') || undefined),
      url,
      title,
      ...texts,
      // Drupal's lists give the title once more where there is no summary.
      summary: texts.summary === title ? undefined : texts.summary,
      ...imageOf(item, addressOf, context),
      date_published: published ?? modified,
      date_modified: published ? modified : undefined,
      authors: authorsOf(item, context) ?? sourceAuthors(item, context) ?? authors,
      tags: tagsOf(item, context),
      language: tagOf(
        languageOf(item, item.ownerDocument.documentElement) ?? childText(item, 'dc:language'),
      ),
      attachments: attachmentsOf(item, addressOf),
      _event: isEvent ? eventOf(item, context, clock) : undefined,
    }) ?? {}
  );
}

/** The authors of the feed from which an entry was taken, in a feed that gathers others (RFC 4287, section 4.2.11). */
function sourceAuthors(item: Element, context: AdapterContext): readonly Author[] | undefined {
  const [source] = children(item, 'source', 'atom:source');
  return source && authorsOf(source, context);
}

/** The address of the item's page: never what only stands for the item (a guid that is no permalink). */
function urlOf(item: Element, addressOf: Addresses): string | undefined {
  const links = children(item, 'link', 'atom:link');
  const alternates = links.filter((link) => alternate.test(attribute(link, 'rel') ?? 'alternate'));
  const isPage = (link: Element): boolean => /html/.test(attribute(link, 'type') ?? 'text/html');
  const [original] = children(item, 'feedburner:origLink');
  const [written] = alternates.filter((link) => text(link));
  for (const link of [original, written]) if (text(link)) return addressOf(link!, text(link));
  const linked = alternates.filter((link) => attribute(link, 'href'));
  const link = linked.find(isPage) ?? linked[0];
  if (link) return addressOf(link, attribute(link, 'href'));
  const guid = children(item, 'guid').find(
    (element) => attribute(element, 'isPermaLink') !== 'false',
  );
  if (/^(?:https?:|\/)/i.test(text(guid) ?? '')) return addressOf(guid!, text(guid));
  const [content] = children(item, 'content').filter((element) => attribute(element, 'src'));
  return content && addressOf(content, attribute(content, 'src'));
}

/** Words, not what programs have as words: `http://schemas.example/kind#post`. */
function tagsOf(item: Element, context: AdapterContext): readonly string[] | undefined {
  const elements = children(item, 'category', 'atom:category', 'dc:subject', 'g:label');
  const labels = elements.flatMap((element) => {
    const label = attribute(element, 'label') ?? text(element) ?? attribute(element, 'term');
    // Dublin Core has no list: programs write one subject a line.
    return nameOf(element) === 'dc:subject' ? (label?.split('\n') ?? []) : label;
  });
  const tags = labels.flatMap((label) => {
    const tag = plainText(label, context);
    return tag && !/^[a-z]+:\/\//i.test(tag) ? tag : [];
  });
  if (!tags.length) tags.push(...keywordsOf(item, context));
  return tags.length ? [...new Set(tags)] : undefined;
}

/** The categories of Media RSS, or the keywords of a podcast and the categories of Modern Events Calendar, which are one text with commas. */
function keywordsOf(item: Element, context: AdapterContext): readonly string[] {
  const categories = children(item, 'media:category').filter(
    (element) => !attribute(element, 'scheme'),
  );
  if (categories.length)
    return categories.flatMap((element) => plainText(text(element), context) ?? []);
  const words =
    plainText(childText(item, 'itunes:keywords', 'mec:category'), context)?.split(',') ?? [];
  return words.map((word) => word.trim()).filter(Boolean);
}

/** A tag of BCP 47, also where it is written with an underscore; nothing else. */
export function tagOf(language: string | undefined): string | undefined {
  const tag = language?.trim().replaceAll('_', '-');
  return tag && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}
