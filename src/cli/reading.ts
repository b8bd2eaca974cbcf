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
import { chooseKind, type Choice } from './choice-of-kind.js';
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
  /** The kind that its items are of, for the next documents of the same source, and how sure that is. */
  readonly choice: Choice;
  /** Articles that the document has beside its events, in a list of their own. */
  readonly otherArticles: number;
}

/**
 * Converts a document by what most of its items are.
 *
 * @param name of its file, which may say what it has
 * @throws {FeedError} when it cannot be read
 */
export async function convertByKind(
  document: Document,
  hints: Hints,
  timeZone: string,
  name?: string,
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
  const [events, articles] = [asEvents, asArticles].map((read) => itemsIn(read?.json));
  const choice: Choice =
    asEvents && asArticles
      ? chooseKind(document, events!, articles!, name)
      : { kind: asArticles ? 'article' : 'event', undecided: 0, isOneDate: false };
  const isEvent = choice.kind === 'event';
  return {
    converted: (isEvent ? asEvents : asArticles)!,
    choice,
    otherArticles: isEvent && asArticles ? articlesApart(events!, articles!) : 0,
  };
}

/** The articles, where none of them is one of the events: a document with a list of each. */
function articlesApart(events: readonly JsonObject[], others: readonly JsonObject[]): number {
  const titles = new Set(events.map(({ title }) => title));
  const articles = others.filter(({ _event: event }) => event === undefined);
  return articles.some(({ title }) => titles.has(title)) ? 0 : articles.length;
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
