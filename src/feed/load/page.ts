import type { EpochMs } from '../../model/index.js';
import { temporalReady } from '../../time/temporal.js';
import { share } from './cache.js';
import type { Entry } from '../read/entry.js';
import { isFeedError } from '../errors.js';
import type { RawFeed } from '../read/raw-feed.js';
import { parseJson } from '../read/fields.js';
import { loadConverter, readSource } from '../read/read.js';
import type { Answer, LoadedDocument, ReadOptions } from '../types.js';
import { request } from './request.js';

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
  /** What the document was before it was read as a JSON Feed, if it was something else. */
  readonly format?: string;
  /** True when an old copy had to do for at least one address. */
  readonly stale?: boolean;
  /** When the oldest part was made, if that is known. */
  readonly date?: EpochMs;
}

/** A whole load, with its retries and next pages, in milliseconds. */
export const patience = 12_000;

/**
 * Loads one document of a feed. Those who ask for one address at about the
 * same time cause one request and one parsing, and those who want the same
 * kinds one reading.
 *
 * @param url absolute
 */
export async function loadPage(url: string, options: LoadOptions): Promise<LoadedFeed> {
  const { signal, maxBytes, fresh } = options;
  const how: RequestInit = { cache: fresh ? 'no-cache' : 'default' };
  const [document] = await Promise.all([
    share(
      `${maxBytes} ${url}`,
      (own) => documentAt(url, { signal: own, maxBytes, how }),
      signal,
      fresh,
    ),
    temporalReady(),
  ]);
  return await readSource(document, options);
}

async function documentAt(
  url: string,
  options: Parameters<typeof request>[1],
): Promise<LoadedDocument> {
  const came = await answer(url, options);
  // JSON is UTF-8 (RFC 8259); what old servers write in Latin-1 all the same has letters that are none.
  const json = came.text.includes('\uFFFD') ? undefined : parseJson(came.text);
  if (json === undefined) return (await loadConverter()).documentOf(came);
  return { ...came, json, text: undefined, bytes: undefined } as LoadedDocument;
}

async function answer(url: string, options: Parameters<typeof request>[1]): Promise<Answer> {
  const deadline = performance.now() + patience;
  try {
    return await request(url, options);
  } catch (error) {
    if (!isFeedError(error)) throw error;
    const module = await import('./retry.js').catch(() => undefined);
    if (!module) throw error;
    return await module.recover(url, options, error, deadline);
  }
}
