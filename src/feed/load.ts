import { safeUrl } from '../html/safe-url.js';
import type { EpochMs, Feed, Item, Problem } from '../model/index.js';
import { temporalReady } from '../time/temporal.js';
import { share } from './cache.js';
import { deadline, type Deadline } from './deadline.js';
import { FeedError, quote } from './errors.js';
import { decode, readText } from './read.js';
import { timeoutError, type Answer } from './request.js';
import { requestWithRetries } from './retry.js';

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** IANA zone of times without one. Default `Europe/Paris`. */
  readonly timeZone?: string;
  /** Most bytes one document may have. Default 8 MiB. */
  readonly maxBytes?: number;
  /** Ask again even if the page has just had an answer. */
  readonly fresh?: boolean;
  /** What relative addresses are relative to. Default: the page. */
  readonly base?: string;
  /**
   * Told all the items so far; the next page of the feed is asked for as long as it says no.
   * Without it, one page is read.
   */
  readonly enough?: (items: readonly Item[]) => boolean;
}

export interface LoadedFeed {
  readonly feed: Feed;
  /** True when an old copy had to do for at least one address. */
  readonly stale: boolean;
  /** When the oldest part was made, if that is known. */
  readonly date?: EpochMs;
}

export const defaultTimeZone = 'Europe/Paris';
export const defaultMaxBytes = 8 * 1024 * 1024;
/** A whole load, with its retries and next pages, in milliseconds. */
const patience = 12_000;
/** More pages than a widget could want; a feed whose pages go round in a circle stops here at the latest. */
const mostPages = 50;

/**
 * Loads a feed from one or several addresses. Several are merged in their
 * order; of items with one id the first is kept; an address that fails is told
 * in `problems` and does not take the others down.
 *
 * Shared: those who ask for one address at about the same time cause one
 * request. The caller aborts only his own wait.
 *
 * @throws {FeedError} when not one address gave a feed (the first one's failure)
 * @throws the signal's reason when it is aborted
 */
export async function load(
  addresses: readonly string[],
  options: LoadOptions = {},
): Promise<LoadedFeed> {
  const { signal = new AbortController().signal } = options;
  const limit = deadline(patience, signal, () => timeoutError(patience, addresses.join(' ')));
  try {
    const results = await Promise.allSettled(
      addresses.map((address) => loadOne(address, options, limit)),
    );
    signal.throwIfAborted();
    return merge(results);
  } finally {
    limit.clear();
  }
}

async function loadOne(
  address: string,
  options: LoadOptions,
  limit: Deadline,
): Promise<LoadedFeed> {
  const first = safeUrl(address, 'fetch', options.base ?? globalThis.document?.baseURI);
  if (!first) {
    throw new FeedError('address', `${quote(address)} n’est pas l’adresse d’un flux.`);
  }
  const pages: LoadedFeed[] = [];
  let items: readonly Item[] = [];
  let problems: readonly Problem[] = [];
  const seen = new Set<string>();
  let next: string | undefined = first;
  while (next && !seen.has(next) && seen.size < mostPages) {
    seen.add(next);
    try {
      const page: LoadedFeed = await loadPage(next, options, limit);
      pages.push(page);
      items = items.concat(page.feed.items);
      problems = problems.concat(page.feed.problems);
      next = options.enough && !options.enough(items) ? page.feed.nextUrl : undefined;
    } catch (error) {
      // What the first pages gave is worth showing.
      if (!pages.length || !(error instanceof FeedError)) throw error;
      problems = [...problems, { path: 'next_url', reason: error.message, url: next }];
      break;
    }
    if (next && new URL(next).origin !== new URL(first).origin) {
      const reason = `${quote(next)} est d’une autre origine que le flux : page non demandée.`;
      problems = [...problems, { path: 'next_url', reason, url: first }];
      break;
    }
  }
  return { ...combine(pages), feed: { ...pages[0]!.feed, items, problems } };
}

/** What was read from an answer, by zone; gone with the answer. */
const readings = new WeakMap<Answer, Map<string, Feed>>();

async function loadPage(url: string, options: LoadOptions, limit: Deadline): Promise<LoadedFeed> {
  const { maxBytes = defaultMaxBytes, timeZone = defaultTimeZone, fresh } = options;
  const cache = fresh ? 'no-cache' : 'default';
  const [answer] = await Promise.all([
    share(
      `${maxBytes} ${url}`,
      async (signal) => {
        // Its own deadline: whoever asked first may leave before the others.
        const own = deadline(limit.left(), signal, () => timeoutError(patience, url));
        try {
          return await requestWithRetries(url, { signal, maxBytes, cache }, own);
        } finally {
          own.clear();
        }
      },
      limit.signal,
      fresh,
    ),
    temporalReady().catch((cause: unknown) => {
      const message = 'Ce navigateur n’a pas Temporal, et le fichier qui le remplace n’a pas pu être chargé.';
      throw new FeedError('browser', message, { cause });
    }),
  ]);
  const byZone = readings.get(answer) ?? new Map<string, Feed>();
  readings.set(answer, byZone);
  let feed = byZone.get(timeZone);
  if (!feed) {
    feed = readText(decode(answer.bytes, answer.contentType), { url: answer.url, timeZone });
    feed = { ...feed, problems: feed.problems.map((problem) => ({ ...problem, url })) };
    byZone.set(timeZone, feed);
  }
  return { feed, stale: answer.stale, date: answer.date };
}

function combine(pages: readonly LoadedFeed[]): { stale: boolean; date?: EpochMs } {
  const dates = pages.flatMap(({ date }) => date ?? []);
  return {
    stale: pages.some(({ stale }) => stale),
    date: dates.length ? Math.min(...dates) : undefined,
  };
}

function merge(results: readonly PromiseSettledResult<LoadedFeed>[]): LoadedFeed {
  const loaded: LoadedFeed[] = [];
  let problems: readonly Problem[] = [];
  for (const result of results) {
    if (result.status === 'fulfilled') {
      loaded.push(result.value);
      problems = problems.concat(result.value.feed.problems);
    } else {
      const { message, details } = result.reason as Partial<FeedError> & Error;
      problems = [...problems, { path: '', reason: message, url: details?.url }];
    }
  }
  if (!loaded.length) throw (results[0] as PromiseRejectedResult | undefined)?.reason;

  const items = new Map<string, Item>();
  for (const { feed } of loaded) {
    for (const item of feed.items) {
      if (!items.has(item.id)) items.set(item.id, item);
    }
  }
  return {
    ...combine(loaded),
    feed: { ...loaded[0]!.feed, items: [...items.values()], problems },
  };
}
