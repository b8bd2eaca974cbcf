import { pageUrl, safeUrl } from '../../html/safe-url.js';
import { bare } from '../../time/bare.js';

/**
 * Time for which an answer stays at hand, in milliseconds. The widgets of a page start within seconds of one another;
 * one that comes later goes through the HTTP cache, which is the cache.
 */
export const answerLifetime = 10_000;

/** A request under way. */
export interface PendingRequest {
  readonly response: Promise<Response>;
  /** Ends the request, and what is left of its body. */
  readonly abort: AbortController;
}

/**
 * The absolute address of a feed that a page names.
 *
 * @param address relative to the page, or absolute; `webcal:` stands for `https:`
 * @returns `undefined` when it is no address that may be fetched
 */
export function feedAddress(address: string): string | undefined {
  return safeUrl(address.replace(/^webcals?:/i, 'https:'), 'fetch', pageUrl());
}

/**
 * Sends a request. This is the only caller of `fetch`.
 *
 * No cookie, no referrer, no header of our own: `Access-Control-Allow-Origin: *` is then enough,
 * and nothing about the visitor leaves the page.
 */
export function startRequest(
  url: string,
  how?: Pick<RequestInit, 'cache' | 'mode' | 'redirect'>,
): PendingRequest {
  const abort = new AbortController();
  const { signal } = abort;
  const own = { ...how, signal, credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
  const response = fetch(url, bare(own));
  return { response, abort };
}

/** Hands over the prefetched request for an address, once, since a body can be read once. */
export type TakePrefetched = (url: string) => PendingRequest | undefined;

/** The prefetched requests of a page, shared by all our scripts of whatever version. */
const slot = Symbol.for('metropole-widgets.prefetched');

interface Page {
  [slot]?: TakePrefetched;
}

/** The request that the loader sent for an address while the element's script was on its way. */
export function takePrefetched(url: string): PendingRequest | undefined {
  return (globalThis as Page)[slot]?.(url);
}

/** Makes a script the one that prefetches. Returns false when another script on the page already does. */
export function registerPrefetch(take: TakePrefetched): boolean {
  return ((globalThis as Page)[slot] ??= take) === take;
}
