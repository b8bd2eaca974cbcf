import { FeedError } from '../../errors.js';
import type { Adapter, ExtendedItem } from '../adapter.js';
import { authorsOf } from './authors.js';
import { itemOf, tagOf } from './item.js';
import { titleOf } from './content.js';
import { addressIn, attribute, children, childText, languageOf } from './nodes.js';
import { isUntrueUtc, withoutUtc } from './untrue-utc.js';
import { parseXml } from './xml.js';

export { treeOf } from './xml-tree.js';

/** RSS 0.9 to 2.0, Atom 0.3 and 1.0, by the first element's name. */
const roots = /^(?:rss|feed|rdf)$/i;

/** The end of that element, which a file that is cut lacks. */
const end = /<(?:\/(?:[\w.-]+:)?(?:rss|feed|rdf)\b|(?:rss|feed|rdf)\b[^<>]*\/>)/i;

/**
 * RSS and Atom. What the channel says of its own address and language is often what its program has said
 * since it was installed (`http://example.com`, `en-gb`): the first is never used, so that addresses are
 * relative to the item's and the feed's own, the second not where it is such a default.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const root = typeof document === 'string' ? yield* parseXml(document, context) : undefined;
  if (!root || !roots.test(root.localName)) {
    throw new FeedError('format', { url: context.url, found: document });
  }
  const channels = children(root, 'channel');
  const heads = [...channels, root];
  const isExtNews = /EXT:news/i.test(first(heads, generatorOf) ?? '');
  const clock = { timeZone: context.timeZone, isExtNews };
  const items: ExtendedItem[] = [];
  for (const head of heads) {
    const authors = authorsOf(head, context);
    for (const item of children(head, 'item', 'entry', 'atom:entry')) {
      items.push(itemOf(item, context, authors, clock));
      yield;
    }
  }
  const isLocal = isUntrueUtc(items, context.timeZone);
  return {
    title: first(heads, (head) => titleOf(head, context)),
    language: languageIn(heads, isExtNews),
    next_url: first(heads, (head) => nextOf(head, context.url)),
    items: isLocal ? items.map(withoutUtc) : items,
    problems: [
      ...(lacksDates(items, context.kind) ? [{ path: '', code: 'no-event-dates' } as const] : []),
      ...(isLocal ? [{ path: '', code: 'untrue-utc' } as const] : []),
      ...(end.test(document as string) ? [] : [{ path: '', code: 'cut' } as const]),
    ],
  };
};

function first<T>(
  heads: readonly Element[],
  read: (head: Element) => T | undefined,
): T | undefined {
  for (const head of heads) {
    const value = read(head);
    if (value !== undefined) return value;
  }
}

/** TYPO3's EXT:news says that all is in English until somebody tells it otherwise. */
function languageIn(heads: readonly Element[], isExtNews: boolean): string | undefined {
  const language = first(heads, (head) =>
    tagOf(languageOf(head) ?? childText(head, 'language', 'dc:language')),
  );
  return isExtNews && /^en\b/i.test(language ?? '') ? undefined : language;
}

function generatorOf(head: Element): string | undefined {
  return childText(head, 'generator');
}

/** The next page, of RFC 5005. */
function nextOf(head: Element, url: string | undefined): string | undefined {
  const next = children(head, 'link', 'atom:link').find(
    (link) => attribute(link, 'rel') === 'next',
  );
  return next && addressIn(next, attribute(next, 'href'), url);
}

function lacksDates(items: readonly ExtendedItem[], kind: string): boolean {
  return kind === 'event' && items.length > 0 && items.every(({ _event }) => _event === undefined);
}
