import { asList, isObject } from '../feed/read/fields.js';
import { convert } from '../feed/formats/convert.js';
import type { RawFeed } from '../feed/read/raw-feed.js';
import { readDocument } from '../feed/read/read.js';
import type { Hints, Source as Document } from '../feed/types.js';
import { actions } from '../feed/read/kinds/action.js';
import { articles } from '../feed/read/kinds/article.js';
import type { KindReader } from '../feed/read/kinds/kind.js';
import { events, recurrenceReady } from '../feed/read/kinds/event.js';
import { indicators } from '../feed/read/kinds/indicator.js';
import { initiatives } from '../feed/read/kinds/initiative.js';
import { labels } from '../feed/read/kinds/label.js';
import { organizations } from '../feed/read/kinds/organization.js';
import { themes } from '../feed/read/kinds/theme.js';
import type { ItemKind } from '../model/index.js';
import { defaultTimeZone } from '../time/parse.js';
import { temporalReady } from '../time/temporal.js';
import { parseMarkup } from './markup.js';

/** Every kind of item that a widget shows. */
const readers: readonly KindReader[] = [
  articles,
  events,
  labels,
  organizations,
  initiatives,
  themes,
  actions,
  indicators,
];

/** Where the relative addresses of a file start: nowhere, but they are no mistake. */
const anywhere = 'https://flux.invalid/';

/**
 * Reads a JSON Feed as the widgets would.
 *
 * @param url where relative addresses start
 * @throws {FeedError} when it is no feed
 */
export async function readFeed(
  document: unknown,
  url = anywhere,
  timeZone = defaultTimeZone,
): Promise<RawFeed> {
  await Promise.all([temporalReady(), recurrenceReady()]);
  return readDocument(document, { url, timeZone, readers });
}

/**
 * Writes a document of any format as a JSON Feed, as the widgets do.
 *
 * @param kind of item that is wanted, where one document may be read as two; without it, articles and,
 *   where that gives nothing, events
 * @throws {FeedError} when it cannot be
 */
export async function convertSource(
  document: Document,
  hints: Hints = {},
  timeZone = defaultTimeZone,
  kind?: ItemKind,
): Promise<Document> {
  if (kind) return await convertAs(kind, document, hints, timeZone);
  try {
    return await convertAs('article', document, hints, timeZone);
  } catch (error) {
    return await convertAs('event', document, hints, timeZone).catch(() => {
      throw error;
    });
  }
}

/** How many items that were written without a wish for a kind are none of events, and would be, were events wanted. */
export async function countOfPossibleEvents(
  document: Document,
  converted: Document,
  hints: Hints,
  timeZone: string,
): Promise<number> {
  const other = await convertAs('event', document, hints, timeZone).catch(() => undefined);
  return Math.max(0, eventsIn(other) - eventsIn(converted));
}

function eventsIn(converted: Document | undefined): number {
  const items = isObject(converted?.json) ? asList(converted.json.items) : [];
  return items.filter((item) => isObject(item) && item._event !== undefined).length;
}

async function convertAs(
  wanted: ItemKind,
  document: Document,
  hints: Hints,
  timeZone: string,
): Promise<Document> {
  await temporalReady();
  return await convert(document, {
    hints: { ...hints, parseMarkup },
    timeZone,
    // The first one is the wanted one.
    readers: readers.toSorted((a, b) => Number(b.kind === wanted) - Number(a.kind === wanted)),
  });
}
