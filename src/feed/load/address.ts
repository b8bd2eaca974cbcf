import { safeUrl } from '../../html/safe-url.js';
import { FeedError } from '../errors.js';

/**
 * @param address of a feed, as a page wrote it; `webcal:` is asked for as `https:`
 * @returns what to ask for, absolute; nothing when it is no address that may be fetched
 */
export function feedAddress(address: string): string | undefined {
  return safeUrl(address.replace(/^webcals?:/i, 'https:'), 'fetch', globalThis.document?.baseURI);
}

/** @throws {FeedError} `address` */
export function feedUrl(address: string): string {
  const url = feedAddress(address);
  if (!url) throw new FeedError('address', { found: address });
  return url;
}
