import type { Entry } from '../read/entry.js';
import { FeedError, isFeedError } from '../errors.js';
import type { Issue } from '../read/issue.js';
import { feedUrl } from './request.js';
import { loadPage, patience, type LoadedFeed, type LoadOptions } from './page.js';
import { feedOf } from '../read/raw-feed.js';
import { numbered } from '../numbered.js';
import { now } from '../../time/now.js';

/** The most pages that are asked for; the pages of a hostile feed never end. */
const mostPages = 50;

/**
 * Loads several addresses, or several pages of one. Addresses are merged in
 * their order; of items with one id the first is kept; an address that fails
 * is noted in `problems` and does not take the others down.
 *
 * @param start of the load, by `now()`
 * @param first the first page of the only address, when it has been read
 * @throws {FeedError} the first one's failure, when all have failed; `address` when there is none
 */
export async function loadAll(
  addresses: readonly string[],
  options: LoadOptions,
  start: number,
  first?: LoadedFeed,
): Promise<LoadedFeed> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), start + patience - now());
  const results = await Promise.allSettled(
    addresses.map((address) => loadPages(address, options, late.signal, first)),
  );
  clearTimeout(timer);
  options.signal.throwIfAborted();
  const loaded: LoadedFeed[] = [];
  const failures: Issue[] = [];
  for (const [index, result] of numbered(results)) {
    if (result.status === 'fulfilled') loaded.push(result.value);
    else failures.push(failure(result.reason, '', addresses[index]));
  }
  const [result] = results;
  if (!result) throw new FeedError('address');
  if (!loaded.length) throw (result as PromiseRejectedResult).reason;
  return combine(loaded, failures);
}

/** Follows `next_url` on the feed's own origin, and only as far as items are wanted. */
async function loadPages(
  address: string,
  options: LoadOptions,
  late: AbortSignal,
  first?: LoadedFeed,
): Promise<LoadedFeed> {
  const url = feedUrl(address);
  const pages = [first ?? (await loadInTime(url, options, late))];
  const { format = options.hints?.format } = pages[0]!;
  const { fieldMap, language, parseMarkup } = options.hints ?? {};
  // All pages have the format of the first one; the next ones may be too empty to be recognised.
  const same: LoadOptions = { ...options, hints: { format, fieldMap, language, parseMarkup } };
  const seen = new Set([url]);
  const notes: Issue[] = [];
  let { entries } = pages[0]!.feed;
  let next = sameSite(pages[0]!.feed.nextUrl, url);
  while (next && !seen.has(next) && !(options.hasEnough?.(entries) ?? true)) {
    if (seen.size >= mostPages) {
      notes.push({ path: 'next_url', code: 'too-many-pages', value: mostPages, url });
      break;
    }
    if (new URL(next).origin !== new URL(url).origin) {
      notes.push({ path: 'next_url', code: 'other-origin', value: next, url });
      break;
    }
    seen.add(next);
    try {
      const page = await loadInTime(next, same, late);
      pages.push(page);
      entries = entries.concat(page.feed.entries);
      next = sameSite(page.feed.nextUrl, url);
    } catch (error) {
      // The items of the first pages are worth showing.
      options.signal.throwIfAborted();
      notes.push(failure(error, 'next_url', next));
      break;
    }
  }
  return combine(pages, notes);
}

/** A site behind another server may not know that it is asked over `https:`. */
function sameSite(next: string | undefined, url: string): string | undefined {
  const safe = next?.replace(/^http:/, 'https:');
  return safe && new URL(safe).origin === new URL(url).origin ? safe : next;
}

/** Loads one page. When the time for the whole is over, that is a time-out like any other. */
async function loadInTime(
  url: string,
  options: LoadOptions,
  late: AbortSignal,
): Promise<LoadedFeed> {
  try {
    const signal = AbortSignal.any([options.signal, late]);
    return await loadPage(url, { ...options, signal });
  } catch (cause) {
    options.signal.throwIfAborted();
    throw late.aborted && !isFeedError(cause) ? new FeedError('timeout', { url, cause }) : cause;
  }
}

function failure(error: unknown, path: string, url?: string): Issue {
  return { path, code: 'failed', value: isFeedError(error) ? error : String(error), url };
}

function combine(parts: readonly LoadedFeed[], notes: readonly Issue[]): LoadedFeed {
  const entries = new Map<string, Entry>();
  for (const { feed } of parts) {
    for (const entry of feed.entries) {
      if (!entries.has(entry.id)) entries.set(entry.id, entry);
    }
  }
  const others = parts.flatMap(({ feed }) => feed.others);
  const dates = parts.flatMap(({ date }) => date ?? []);
  const noted = (): readonly Issue[] => parts.flatMap(({ feed }) => feed.noted()).concat(notes);
  const { format, feed: first } = parts[0]!;
  const { about, fields } = first;
  return {
    format,
    feed: feedOf(about, [...entries.values()], others, noted, fields),
    stale: parts.some(({ stale }) => stale),
    date: dates.length ? Math.min(...dates) : undefined,
  };
}
