import { ask } from './fetch.js';
import { takeEarly } from './prefetch-slot.js';
import { FeedError, isFeedError } from '../errors.js';
import type { Answer } from '../types.js';

type Body = Pick<Answer, 'text' | 'bytes'>;

export interface RequestOptions {
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  readonly how?: Parameters<typeof ask>[1];
  /** Milliseconds for headers and body together; 8 s by default. */
  readonly patience?: number;
}

/**
 * Fetches an address once.
 *
 * @throws {FeedError} `timeout`, `network`, `http`, `too-large`
 * @throws the signal's reason when it is aborted
 */
export async function request(url: string, options: RequestOptions): Promise<Answer> {
  const { signal, maxBytes, how, patience = 8000 } = options;
  signal.throwIfAborted();
  // Not `AbortSignal.any`: WebKit collects one that only `fetch` knows, and the request never ends.
  const { abort, response: coming } = takeEarly(url) ?? ask(url, how);
  const stop = (): void => abort.abort();
  const timer = setTimeout(stop, patience);
  signal.addEventListener('abort', stop);
  try {
    const response = await coming;
    const { ok, status, headers } = response;
    const body = await readBody(url, response, maxBytes);
    if (!ok) {
      const retryAfter = headers.get('retry-after');
      throw new FeedError('http', { url, status, retryAfter, found: body.text });
    }
    return {
      ...body,
      url: response.url || url,
      headers,
      date: Number(new Date(headers.get('date') ?? '')) || undefined,
    };
  } catch (cause) {
    signal.throwIfAborted();
    if (isFeedError(cause)) throw cause;
    throw new FeedError(abort.signal.aborted ? 'timeout' : 'network', { url, cause });
  } finally {
    clearTimeout(timer);
    stop(); // What is left of a body that is not wanted.
    signal.removeEventListener('abort', stop);
  }
}

/**
 * Counts while reading: what a server says of the length may be wrong, or of
 * the compressed form. JSON is UTF-8 (RFC 8259); a byte order mark is dropped.
 */
async function readBody(url: string, { body }: Response, maxBytes: number): Promise<Body> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  const bytes: Uint8Array[] = [];
  let text = '';
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    if ((size += value.length) > maxBytes) throw new FeedError('too-large', { url, maxBytes });
    bytes.push(value);
    text += decoder.decode(value, { stream: true });
  }
  return { text: text + decoder.decode(), bytes };
}
