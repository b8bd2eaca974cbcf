import { adapt as adaptAny } from '../feed/foreign.js';
import type { RawFeed } from '../feed/raw-feed.js';
import { readDocument, type Hints, type Source as Document } from '../feed/read.js';
import { articles } from '../feed/kinds/article.js';
import { events, recurrenceReady } from '../feed/kinds/event.js';
import { labels } from '../feed/kinds/label.js';
import { defaultTimeZone } from '../time/parse.js';
import { temporalReady } from '../time/temporal.js';
import { parseMarkup } from './markup.js';

/** Every kind of item that a widget shows. */
const readers = [articles, events, labels];

/**
 * Reads a house feed as the widgets would.
 *
 * @param url where relative addresses start
 * @throws {FeedError} when it is no feed
 */
export async function readHouse(
  document: unknown,
  url?: string,
  timeZone = defaultTimeZone,
): Promise<RawFeed> {
  await Promise.all([temporalReady(), recurrenceReady()]);
  return readDocument(document, { url, timeZone, readers });
}

/**
 * Writes a document of any format as a house feed, as the widgets do.
 *
 * @throws {FeedError} when it cannot be
 */
export async function adapt(
  document: Document,
  hints: Omit<Hints, 'parseMarkup'> = {},
  timeZone = defaultTimeZone,
): Promise<Document> {
  return await adaptAny(document, { hints: { ...hints, parseMarkup }, timeZone, readers });
}
