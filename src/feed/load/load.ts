import { feedUrl } from './request.js';
import { loadPage, type LoadedFeed, type LoadOptions } from './page.js';
import { now } from '../../time/now.js';

export type { LoadedFeed, LoadOptions };

export const defaultMaxBytes = 8 * 1024 * 1024;

/**
 * Loads a feed from one or several addresses.
 *
 * @param addresses `webcal:` ones are asked for as `https:`; relative ones are relative to the page
 * @throws {FeedError} when not one address gave a feed
 * @throws the signal's reason when it is aborted
 */
export async function load(
  addresses: readonly string[],
  options: LoadOptions,
): Promise<LoadedFeed> {
  const start = now();
  let first: LoadedFeed | undefined;
  if (addresses.length === 1) {
    first = await loadPage(feedUrl(addresses[0]!), options);
    const { entries, nextUrl } = first.feed;
    if (!nextUrl || (options.hasEnough?.(entries) ?? true)) return first;
  }
  const { loadAll } = await import('./pages.js');
  return await loadAll(addresses, options, start, first);
}
