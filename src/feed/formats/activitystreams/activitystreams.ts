import { FeedError } from '../../errors.js';
import { isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Steps } from '../../steps.js';
import { articleItem, eventItem } from './items.js';
import type { Adapter, AdapterContext, ExtendedItem } from '../adapter.js';
import { asText, at, listAt, textAt } from '../shared/values.js';

/**
 * Collections of ActivityStreams 2.0 (https://www.w3.org/TR/activitystreams-vocabulary/), such as the
 * outbox of a Mobilizon or a Gancio: what has been published, or the activities that published it.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const pages = (Array.isArray(document) ? (document as unknown[]) : [document]).filter(isObject);
  const first = at(pages[0], 'first');
  if (isObject(first)) pages.push(first);
  const activities = pages.flatMap(listed);
  if (!pages.some(isSome)) throw new FeedError('format', { url: context.url, found: document });
  const next = pages.map((page) => addressOf(at(page, 'next'))).find(Boolean);
  return {
    title: textAt(pages[0], 'name'),
    // A collection may be no more than the address of its first page.
    next_url: next ?? (activities.length ? undefined : asText(first)),
    items: yield* itemsOf(activities, context),
    problems: addressesIn(pages),
  };
};

/** Items that a server gives by their addresses alone, which would be as many requests. */
function addressesIn(pages: readonly JsonObject[]): readonly Issue[] {
  for (const key of listKeys) {
    const items = pages.flatMap((page) => listAt(page, key));
    const value = items.find((item) => typeof item === 'string');
    if (value !== undefined) return [{ path: key, code: 'addresses-only', value }];
  }
  return [];
}

const listKeys = ['orderedItems', 'items'];

/** The items of a page; an object that is no page is the only item. */
function listed(page: JsonObject): readonly unknown[] {
  const isPage = typesOf(page).some((type) => /Collection(?:Page)?$/.test(type));
  return isPage ? listKeys.flatMap((key) => listAt(page, key)) : [page];
}

function isSome(page: JsonObject): boolean {
  return typesOf(page).length > 0;
}

function addressOf(value: unknown): string | undefined {
  return asText(value) ?? textAt(value, 'id') ?? textAt(value, 'href');
}

function typesOf(value: unknown): readonly string[] {
  const types = [...listAt(value, 'type'), ...listAt(value, '@type')];
  return types.flatMap((type) => asText(type)?.replace(/^as:/, '') ?? []);
}

/** Activities within activities; what is nested further is hostile. */
const deepest = 4;

/** The newest first: what came before is older news of the same thing, or of what is gone. */
function* itemsOf(listed: readonly unknown[], context: AdapterContext): Steps<ExtendedItem[]> {
  const knownIds = new Set<string>();
  const items: ExtendedItem[] = [];
  const read = (value: unknown, depth: number): void => {
    const types = typesOf(value);
    const id = textAt(value, 'id');
    if (!isObject(value) || (id && knownIds.has(id)) || depth > deepest) return;
    if (types.some((type) => /^(?:Create|Update|Announce|Add)$/.test(type))) {
      for (const object of listAt(value, 'object')) read(object, depth + 1);
    } else if (types.some((type) => /^(?:Delete|Remove|Undo|Tombstone)$/.test(type))) {
      const gone = types.includes('Tombstone') ? id : addressOf(at(value, 'object'));
      if (gone) knownIds.add(gone);
    } else {
      const item = isPublic(value) ? itemOf(value, types, context) : undefined;
      if (id) knownIds.add(id);
      if (item) items.push(item);
    }
  };
  for (const value of listed) {
    read(value, 0);
    yield;
  }
  return items;
}

function itemOf(
  object: JsonObject,
  types: readonly string[],
  context: AdapterContext,
): ExtendedItem | undefined {
  if (types.includes('Event')) return eventItem(object, context);
  // An answer is no news to whom has not read the question.
  const isArticle = types.some((type) => /^(?:Article|Note|Page)$/.test(type));
  return isArticle && !at(object, 'inReplyTo') ? articleItem(object, context) : undefined;
}

/** True for an object that everybody may see: neither a draft nor for followers only. */
function isPublic(object: JsonObject): boolean {
  if (at(object, 'draft') === true) return false;
  const readers = [...listAt(object, 'to'), ...listAt(object, 'cc')].map(addressOf);
  return !readers.length || readers.some((reader) => /(?:^|[#:])Public$/.test(reader ?? ''));
}
