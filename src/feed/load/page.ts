import type { EpochMs } from '../../model/index.js';
import { temporalReady } from '../../time/temporal.js';
import { share } from './cache.js';
import type { Entry } from '../read/entry.js';
import { isFeedError } from '../errors.js';
import type { RawFeed } from '../read/raw-feed.js';
import { parseJson } from '../read/fields.js';
import { loadConverter, readSource } from '../read/read.js';
import type { Answer, LoadedDocument, ReadOptions } from '../types.js';
import { fetchText, type RequestOptions } from './request.js';
import type { Attempt } from './retry.js';
import { now } from '../../time/now.js';

export interface LoadOptions extends ReadOptions {
  readonly signal: AbortSignal;
  /** Most bytes one document may have. */
  readonly maxBytes: number;
  /** Ask again even if the page has just had an answer. */
  readonly fresh?: boolean;
  /**
   * Told all the entries so far; the next page of the feed is asked for as long as it says no.
   * Without it, one page is read.
   */
  readonly hasEnough?: (entries: readonly Entry[]) => boolean;
}

export interface LoadedFeed {
  readonly feed: RawFeed;
  /** The document's own format, where it is not a JSON Feed. */
  readonly format?: string;
  /** True when an old copy had to do for at least one address. */
  readonly stale?: boolean;
  /** The time at which the oldest part was made, if that is known. */
  readonly date?: EpochMs;
}

/** Longest time for a whole load, with its retries and next pages, in milliseconds. */
export const patience = 12_000;

/**
 * Loads one document of a feed, in four steps: the page's cache, requests with retries, decoding and
 * parsing, reading. Elements that ask for one address at about the same time cause one request and one
 * parsing, and those that want the same kinds one reading.
 *
 * @param url absolute
 */
export async function loadPage(url: string, options: LoadOptions): Promise<LoadedFeed> {
  const { maxBytes, fresh, signal } = options;
  const how: RequestInit = { cache: fresh ? 'no-cache' : 'default' };
  const load = async (shared: AbortSignal): Promise<LoadedDocument> =>
    parse(await fetchWithRetries(url, { signal: shared, maxBytes, how }));
  const [document] = await Promise.all([
    share(`${maxBytes} ${url}`, load, signal, fresh),
    temporalReady(),
  ]);
  return await readSource(document, options);
}

/** Fetches an address. The code of the retries is loaded at the first failure. */
async function fetchWithRetries(url: string, options: RequestOptions): Promise<Answer> {
  const { signal } = options;
  const deadline = now() + patience;
  const attempt: Attempt = (more) => fetchText(url, { ...options, ...more });
  try {
    return await attempt();
  } catch (error) {
    if (!isFeedError(error)) throw error;
    const module = await import('./retry.js').catch(() => undefined);
    if (!module) throw error;
    return await module.retry(attempt, error, { url, signal, deadline });
  }
}

/** Parses JSON at once; any other text is left to the code that knows the other formats. */
async function parse(answer: Answer): Promise<LoadedDocument> {
  // JSON is UTF-8 (RFC 8259). Old servers write Latin-1 all the same, which gives replacement characters.
  const json = answer.text.includes('\uFFFD') ? undefined : parseJson(answer.text);
  if (json === undefined) return (await loadConverter()).documentOf(answer);
  return { ...answer, json, text: undefined, bytes: undefined } as LoadedDocument;
}
