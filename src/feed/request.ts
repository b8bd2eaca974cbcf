import type { EpochMs } from '../model/index.js';
import { deadline } from './deadline.js';
import { FeedError } from './errors.js';

/** Bytes that came from an address. Read-only: several widgets share it. */
export interface Answer {
  /** Where it came from in the end, after redirections. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** When the server made it, or when it came if the server does not let us know. */
  readonly date: EpochMs | undefined;
  /** An old copy from the HTTP cache, shown because the server does not answer. */
  readonly stale: boolean;
}

export interface RequestOptions {
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  readonly cache?: RequestCache;
}

const patience = 8000;

/**
 * Fetches an address once. The only caller of `fetch`.
 *
 * No cookie, no referrer, no header of our own: `Access-Control-Allow-Origin: *` is then enough,
 * and nothing about the visitor leaves the page.
 *
 * @throws {FeedError} `timeout` after 8 s for headers and body together, `network`, `http`,
 *   `too-large`
 * @throws the signal's reason when it is aborted
 */
export async function request(url: string, options: RequestOptions): Promise<Answer> {
  const { signal, maxBytes, cache = 'default' } = options;
  const limit = deadline(patience, signal, () => timeoutError(patience, url));
  try {
    const response = await fetch(url, {
      signal: limit.signal,
      cache,
      // `only-if-cached` never asks the network, and is allowed on one's own origin only.
      mode: cache === 'only-if-cached' ? 'same-origin' : 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) {
      void response.body?.cancel();
      throw httpError(url, response);
    }
    return {
      url: response.url || url,
      bytes: await readBody(url, response, maxBytes),
      contentType: response.headers.get('content-type') ?? '',
      date: Date.parse(response.headers.get('date') ?? '') || undefined,
      stale: cache === 'only-if-cached' || cache === 'force-cache',
    };
  } catch (error) {
    limit.signal.throwIfAborted();
    throw error instanceof FeedError ? error : networkError(url, error);
  } finally {
    limit.clear();
  }
}

/** Counts while reading: what a server says of the length may be wrong, or of the compressed form. */
async function readBody(url: string, response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      void reader.cancel();
      throw new FeedError(
        'too-large',
        `Le flux ${url} dépasse ${Math.round(maxBytes / 1024)} Kio : réduisez-le, ou relevez « max-bytes ».`,
        { url },
      );
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

export function timeoutError(milliseconds: number, url: string): FeedError {
  const message = `Le flux ${url} n’a pas répondu en ${milliseconds / 1000} secondes.`;
  return new FeedError('timeout', message, { url });
}

function httpError(url: string, { status, headers }: Response): FeedError {
  return new FeedError('http', `Le serveur du flux ${url} répond par l’erreur ${status}.`, {
    url,
    status,
    retryAfter: parseRetryAfter(headers.get('retry-after')),
  });
}

/** RFC 9110, section 10.2.3: seconds, or a date. */
function parseRetryAfter(value: string | null): number | undefined {
  if (!value) return;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** The browser tells scripts nothing more than that it failed; these are the usual reasons. */
function networkError(url: string, cause: unknown): FeedError {
  const reason = globalThis.navigator?.onLine === false
    ? 'l’appareil est hors ligne'
    : 'serveur injoignable, en-tête « Access-Control-Allow-Origin » absent, ou adresse refusée par la CSP de la page';
  return new FeedError('network', `Le flux ${url} n’a pas pu être lu : ${reason}.`, { url, cause });
}
