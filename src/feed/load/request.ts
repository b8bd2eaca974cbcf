import { FeedError, isFeedError } from '../errors.js';
import type { Answer } from '../types.js';
import { feedAddress, startRequest, takePrefetched, type PendingRequest } from './fetch.js';
import { bare } from '../../time/bare.js';

type Body = Pick<Answer, 'text' | 'bytes'>;

/** The answer of a `fetch` that a page may have replaced: all that is sure to be there is its text. */
type OwnResponse = Partial<Response> & Pick<Response, 'text'>;

export interface RequestOptions {
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  /** Options of `fetch`. */
  readonly how?: Parameters<typeof startRequest>[1];
  /** Longest time for headers and body together, in milliseconds, where it is less than the usual one. */
  readonly timeout?: number;
}

/** Longest time for headers and body together, in milliseconds. */
const usualTimeout = 8000;

/**
 * `https//…`, `https:/…`, `www.…`, and what stands for an address in an example or in a template that was not filled:
 * not files of the page's site.
 */
const isNoAddress =
  /^(?:(?:https?(?:\/|:(?!\/\/))|www\.)\S*|\p{Lu}[\p{Lu}\d_\s'’-]+|undefined|null)$|[{<][{%]|\$\{/u;

/** The addresses of a `src`, that has spaces between them; several words that stand for one are together. */
export function addressesIn(src: string): string[] {
  const written = src.trim();
  return isNoAddress.test(written) ? [written] : written.split(/\s+/);
}

/**
 * The absolute address of a feed that a page names.
 *
 * @throws {FeedError} `address`
 */
export function feedUrl(address: string): string {
  const url = isNoAddress.test(address) ? undefined : feedAddress(address);
  if (!url) throw new FeedError('address', { found: address });
  return url;
}

/**
 * Fetches an address once, and decodes the body as UTF-8.
 *
 * @throws {FeedError} `fetch`, `timeout`, `network`, `http`, `too-large`
 * @throws the signal's reason when it is aborted
 */
export async function fetchText(url: string, options: RequestOptions): Promise<Answer> {
  const { signal, maxBytes, how, timeout = Infinity } = bare(options);
  signal.throwIfAborted();
  // Not `AbortSignal.any`: WebKit collects one that only `fetch` knows, and the request never ends.
  const { abort, response: pending } = ask(url, how);
  const stop = (): void => abort.abort();
  const timer = setTimeout(stop, Math.min(timeout, usualTimeout));
  signal.addEventListener('abort', stop);
  try {
    const response = (await pending) as OwnResponse | undefined;
    if (typeof response?.text !== 'function' || response.bodyUsed || response.body?.locked)
      throw new FeedError('fetch', { url, found: response });
    const { ok, status, headers = new Headers() } = response;
    const body = await readBody(url, response, maxBytes);
    if (ok === false) {
      const retryAfter = headers.get('retry-after');
      throw new FeedError('http', { url, status, retryAfter, found: body.text });
    }
    return {
      ...body,
      url: response.url || url,
      headers,
      date: Number(new Date(headers.get('date') ?? '')) || undefined,
      stale: false,
    };
  } catch (cause) {
    signal.throwIfAborted();
    if (isFeedError(cause)) throw cause;
    throw new FeedError(abort.signal.aborted ? 'timeout' : 'network', { url, cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** @throws {FeedError} `fetch` on a page whose own `fetch` fails at once; the browser's gives a promise that fails */
function ask(url: string, how: RequestOptions['how']): PendingRequest {
  try {
    return takePrefetched(url) ?? startRequest(url, how);
  } catch (cause) {
    throw new FeedError('fetch', { url, cause });
  }
}

/**
 * Reads a body, and stops when it grows too large: the length that a server declares may be wrong, or
 * that of the compressed form. JSON is UTF-8 (RFC 8259); a byte order mark is dropped.
 */
async function readBody(url: string, response: OwnResponse, maxBytes: number): Promise<Body> {
  const decoder = new TextDecoder();
  const bytes: Uint8Array[] = [];
  let text = '';
  let size = 0;
  for await (const chunk of chunksOf(response)) {
    if ((size += chunk.length) > maxBytes) throw new FeedError('too-large', { url, maxBytes });
    bytes.push(chunk);
    text += decoder.decode(chunk, { stream: true });
  }
  return { text: text + decoder.decode(), bytes };
}

/** The chunks of a body, which may be no stream. */
async function* chunksOf(response: OwnResponse): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) {
    yield response.arrayBuffer
      ? new Uint8Array(await response.arrayBuffer())
      : new TextEncoder().encode(await response.text());
    return;
  }
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Ends the request of a body that is too large. A body that was read to its end is closed already.
    reader.cancel().catch(() => undefined);
  }
}
