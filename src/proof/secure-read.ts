import { isFeedError } from '../feed/errors.js';
import { fetchText } from '../feed/load/request.js';
import { pageUrl, safeUrl } from '../html/safe-url.js';
import { Refusal } from './verdict.js';

/** Reads the text of an address; replaced by a stub in tests. */
export type SecureRead = (address: string, signal: AbortSignal) => Promise<string>;

/** More than a status list of a million labels that do not compress, in bytes. */
const maxBytes = 1024 * 1024;

/**
 * Reads a key, a credential or a status list: over https (or from the page's own secure origin, such as a
 * local server), without credentials, without following a redirect, at most 1 MiB, within 8 seconds.
 *
 * @throws {Refusal} `cannot-check`; `issuer-unknown` when the server answers that there is nothing
 */
export async function readSecurely(address: string, signal: AbortSignal): Promise<string> {
  const url = secureAddress(address);
  if (!url) throw new Refusal('cannot-check', 'address');
  try {
    const how = { cache: 'no-cache', redirect: 'error' } as const;
    return (await fetchText(url, { signal, maxBytes, how })).text;
  } catch (cause) {
    if (!isFeedError(cause)) throw cause;
    throw new Refusal('cannot-check', 'network', { cause });
  }
}

/** The absolute address, if it may be asked for a key or a proof. */
export function secureAddress(address: string): string | undefined {
  const url = safeUrl(address, 'fetch', pageUrl());
  if (!url) return;
  const isOwn = globalThis.isSecureContext && new URL(url).origin === globalThis.location?.origin;
  return url.startsWith('https:') || isOwn ? url : undefined;
}
