import { asList, isObject, type JsonObject } from '../feed/read/fields.js';
import { isFeedError } from '../feed/errors.js';
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

/** Base of the relative addresses of a file, which has none: they are no mistake. */
export const anywhere = 'https://flux.invalid/';

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
 * @param kind of item that is wanted, where one document may be read as two; without it, what
 *   most of the items are
 * @throws {FeedError} when it cannot be
 */
export async function convertSource(
  document: Document,
  hints: Hints = {},
  timeZone = defaultTimeZone,
  kind?: ItemKind,
): Promise<Document> {
  if (kind) return await convertAs(kind, document, hints, timeZone);
  return (await convertByKind(document, hints, timeZone)).converted;
}

/** A document that was converted without a wish for a kind. */
export interface ByKind {
  readonly converted: Document;
  /** The kind that its items are of, for the next documents of the same source. */
  readonly chosen: ItemKind;
  /** Items that were read as articles, and could have been read as events. */
  readonly possibleEvents: number;
  /** Articles that the document has beside its events, in a list of their own. */
  readonly otherArticles: number;
}

/**
 * Converts a document by what most of its items are: articles, unless it cannot be read so, or at least half of
 * them say when and where something takes place.
 *
 * @throws {FeedError} when it cannot be read
 */
export async function convertByKind(
  document: Document,
  hints: Hints,
  timeZone: string,
): Promise<ByKind> {
  let refusal: unknown;
  const asEvents = await convertAs('event', document, hints, timeZone).catch((error: unknown) => {
    refusal = error;
    return undefined;
  });
  const asArticles = await convertAs('article', document, hints, timeZone).catch(
    (error: unknown) => {
      // What events lack says more than that there are no articles.
      if (!asEvents) throw isFeedError(refusal) && refusal.details.lack ? refusal : error;
      return undefined;
    },
  );
  if (!asArticles || (asEvents && isAgenda(asEvents)))
    return {
      converted: asEvents!,
      chosen: 'event',
      possibleEvents: 0,
      otherArticles: asArticles && asEvents ? articlesApart(asEvents, asArticles) : 0,
    };
  const possibleEvents = Math.max(
    0,
    eventsApart(asEvents, asArticles) - eventsIn(asArticles).length,
  );
  return { converted: asArticles, chosen: 'article', possibleEvents, otherArticles: 0 };
}

/** The articles, where none of them is one of the events: a document with a list of each. */
function articlesApart(asEvents: Document, asArticles: Document): number {
  const titles = new Set(itemsIn(asEvents.json).map(({ title }) => title));
  const articles = itemsIn(asArticles.json).filter(({ _event: event }) => event === undefined);
  return articles.some(({ title }) => titles.has(title)) ? 0 : articles.length;
}

/** The events that have a date. */
function eventsIn(converted: Document | undefined): readonly JsonObject[] {
  return itemsIn(converted?.json).flatMap(({ _event: event }) =>
    isObject(event) && (event.startDate ?? event.occurrences ?? event.eventSchedule) ? [event] : [],
  );
}

/** The events whose date is another than the day of publication of the same item, read as an article. */
function eventsApart(asEvents: Document | undefined, asArticles: Document): number {
  const articles = itemsIn(asArticles.json);
  return itemsIn(asEvents?.json).filter(({ _event: event }, index) => {
    const dates = isObject(event) ? [event.startDate, event.occurrences, event.eventSchedule] : [];
    return dates.some((date) => date !== undefined && date !== articles[index]?.date_published);
  }).length;
}

function isAgenda(converted: Document): boolean {
  const events = eventsIn(converted).filter(({ location }) => location !== undefined);
  return events.length > 0 && 2 * events.length >= itemsIn(converted.json).length;
}

/** The items of a JSON Feed. */
export function itemsIn(json: unknown): readonly JsonObject[] {
  return isObject(json) ? asList(json.items).filter(isObject) : [];
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
