import type { EpochMs } from '../model/index.js';
import { temporalReady } from '../time/temporal.js';
import { share, type LoadedDocument } from './cache.js';
import type { Entry } from './entry.js';
import { isFeedError } from './errors.js';
import type { KindReader } from './kinds/kind.js';
import type { RawFeed } from './raw-feed.js';
import { foreign, houseOf, parse, readDocument, type Hints } from './read.js';
import { request, type Answer } from './request.js';

export interface LoadOptions {
  /** The kinds of item to read. */
  readonly readers: readonly KindReader[];
  readonly signal: AbortSignal;
  /** IANA zone of times without one. */
  readonly timeZone: string;
  /** Most bytes one document may have. */
  readonly maxBytes: number;
  readonly hints?: Hints;
  /** Ask again even if the page has just had an answer. */
  readonly fresh?: boolean;
  /**
   * Told all the entries so far; the next page of the feed is asked for as long as it says no.
   * Without it, one page is read.
   */
  readonly enough?: (entries: readonly Entry[]) => boolean;
}

export interface LoadedFeed {
  readonly feed: RawFeed;
  /** What the document was before it was read as a house feed, if it was something else. */
  readonly format?: string;
  /** True when an old copy had to do for at least one address. */
  readonly stale?: boolean;
  /** When the oldest part was made, if that is known. */
  readonly date?: EpochMs;
}

/** A whole load, with its retries and next pages, in milliseconds. */
export const patience = 12_000;

/** What was read from a document, by zone and kinds; gone with the document. */
const readings = new WeakMap<LoadedDocument, Map<string, RawFeed>>();

/**
 * Loads one document of a feed. Those who ask for one address at about the
 * same time cause one request and one parsing, and those who want the same
 * kinds one reading.
 *
 * @param url absolute
 */
export async function loadPage(url: string, options: LoadOptions): Promise<LoadedFeed> {
  const { signal, maxBytes, timeZone, readers, fresh } = options;
  const cache = fresh ? 'no-cache' : 'default';
  const [asked] = await Promise.all([
    share(`${maxBytes} ${url}`, (own) => ask(url, { signal: own, maxBytes, cache }), signal, fresh),
    temporalReady(),
  ]);
  const document = await houseOf(asked, options);
  const known = readings.get(document) ?? new Map<string, RawFeed>();
  readings.set(document, known);
  const key = [timeZone, ...readers.map(({ kind }) => kind)].join();
  const feed = known.get(key) ?? readDocument(document.json, { ...document, timeZone, readers });
  known.set(key, feed);
  await readers[0]!.ready;
  return { ...document, feed };
}

async function ask(url: string, options: Parameters<typeof request>[1]): Promise<LoadedDocument> {
  const came = await answer(url, options);
  const json = parse(came.text);
  if (json === undefined) return (await foreign()).documentOf(came);
  const { date, stale, headers } = came;
  return { url: came.url, json, date, stale, headers };
}

async function answer(url: string, options: Parameters<typeof request>[1]): Promise<Answer> {
  const deadline = performance.now() + patience;
  try {
    return await request(url, options);
  } catch (error) {
    if (!isFeedError(error)) throw error;
    const module = await import('./recover.js').catch(() => undefined);
    if (!module) throw error;
    return await module.recover(url, options, error, deadline);
  }
}
