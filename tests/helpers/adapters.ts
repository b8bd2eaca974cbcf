import { readDocument, type PlainFeed } from '../../src/feed/public-api.js';
import type {
  Adapter,
  AdapterContext,
  HouseFeed,
  HouseItem,
} from '../../src/feed/formats/adapter.js';
import { articles } from '../../src/feed/read/kinds/article.js';
import { events } from '../../src/feed/read/kinds/event.js';
import { labels } from '../../src/feed/read/kinds/label.js';
import type { Item } from '../../src/model/index.js';

export interface AdapterOptions extends Partial<Omit<AdapterContext, 'header'>> {
  /** Headers of the answer, by their names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an adapter is told about a document that a page in French asks for. */
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

/** What the reader makes of what the adapter has written. Dates need Temporal. */
export function adapted(toHouse: Adapter, document: unknown, options?: AdapterOptions): PlainFeed {
  const context = contextOf(options);
  const { url, timeZone } = context;
  // As from a server: no field that is undefined.
  const house = JSON.parse(JSON.stringify(toHouse(document, context))) as HouseFeed;
  const feed = readDocument(house, { url, timeZone, readers: [articles, events, labels] });
  return { ...feed, problems: [...(house.problems ?? []), ...feed.problems] };
}

/** The only item, as the model has it. */
export function adaptedItem(toHouse: Adapter, document: unknown, options?: AdapterOptions): Item {
  const { items, problems } = adapted(toHouse, document, options);
  if (items.length !== 1) throw new Error(`${items.length} items; ${JSON.stringify(problems)}`);
  return items[0]!;
}

/** The house feed as the adapter has written it, without what is undefined. */
export function houseFeed(
  toHouse: Adapter,
  document: unknown,
  options?: AdapterOptions,
): HouseFeed {
  return JSON.parse(JSON.stringify(toHouse(document, contextOf(options)))) as HouseFeed;
}

/** The only item, as the adapter has written it, without what is undefined. */
export function houseItem(
  toHouse: Adapter,
  document: unknown,
  options?: AdapterOptions,
): HouseItem {
  const { items } = houseFeed(toHouse, document, options);
  if (items.length !== 1) throw new Error(`${items.length} items`);
  return items[0]!;
}
