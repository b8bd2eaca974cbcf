import { readDocument, type PlainFeed } from '../../src/feed/public-api.js';
import type {
  Adapter,
  AdapterContext,
  ExtendedJsonFeed,
  ExtendedItem,
} from '../../src/feed/formats/adapter.js';
import { articles } from '../../src/feed/read/kinds/article.js';
import { events } from '../../src/feed/read/kinds/event.js';
import { labels } from '../../src/feed/read/kinds/label.js';
import type { Item } from '../../src/model/index.js';
import { atOnce } from '../../src/feed/steps.js';

export interface AdapterOptions extends Partial<Omit<AdapterContext, 'header'>> {
  /** Headers of the answer, by their names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The context that an adapter gets for a document of a French page. */
export function contextOf({ headers = {}, ...options }: AdapterOptions = {}): AdapterContext {
  const context = {
    url: 'https://example.org/feed.json',
    language: 'fr',
    timeZone: 'Europe/Paris',
    kind: 'event',
    header: (name: string) => headers[name.toLowerCase()],
    parseMarkup: (text: string, type: DOMParserSupportedType) =>
      new DOMParser().parseFromString(text, type),
    ...options,
  };
  return context;
}

/** Reads a document by its adapter, then by the reader of the kind. Dates need Temporal. */
export function adapted(
  toJsonFeed: Adapter,
  document: unknown,
  options?: AdapterOptions,
): PlainFeed {
  const context = contextOf(options);
  const { url, timeZone } = context;
  // As from a server: no field that is undefined.
  const converted = JSON.parse(
    JSON.stringify(atOnce(toJsonFeed(document, context))),
  ) as ExtendedJsonFeed;
  const feed = readDocument(converted, { url, timeZone, readers: [articles, events, labels] });
  return { ...feed, problems: [...(converted.problems ?? []), ...feed.problems] };
}

/** The only item, as the model has it. */
export function adaptedItem(
  toJsonFeed: Adapter,
  document: unknown,
  options?: AdapterOptions,
): Item {
  const { items, problems } = adapted(toJsonFeed, document, options);
  if (items.length !== 1) throw new Error(`${items.length} items; ${JSON.stringify(problems)}`);
  return items[0]!;
}

/** The JSON Feed as the adapter has written it, without what is undefined. */
export function convertedFeed(
  toJsonFeed: Adapter,
  document: unknown,
  options?: AdapterOptions,
): ExtendedJsonFeed {
  return JSON.parse(
    JSON.stringify(atOnce(toJsonFeed(document, contextOf(options)))),
  ) as ExtendedJsonFeed;
}

/** The only item, as the adapter has written it, without what is undefined. */
export function convertedItem(
  toJsonFeed: Adapter,
  document: unknown,
  options?: AdapterOptions,
): ExtendedItem {
  const { items } = convertedFeed(toJsonFeed, document, options);
  if (items.length !== 1) throw new Error(`${items.length} items`);
  return items[0]!;
}
