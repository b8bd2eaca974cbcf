import { isFeedError, type FeedError } from '../errors.js';
import type { Answer } from '../types.js';
import { request, type RequestOptions } from './request.js';

const retries = 2;
/** Bound of the first pause, in milliseconds; it doubles. */
const firstPause = 1000;
/** Statuses that say "later": RFC 9110 and RFC 6585. */
const temporary = [429, 502, 503, 504];

/**
 * What to do when an address could not be had: at most two retries when the
 * network or the server fails for a moment, with full jitter so that a
 * thousand pages do not come back at the same instant; then the copy that the
 * browser still has. Loaded at the first failure.
 *
 * @param failure of the first try
 * @param deadline until when, by `performance.now()`
 * @throws {FeedError} the last failure
 */
export async function recover(
  url: string,
  options: RequestOptions,
  failure: FeedError,
  deadline: number,
): Promise<Answer> {
  const left = (): number => deadline - performance.now();
  for (let retry = 0; isPassing(failure); retry++) {
    const pause = pauseBefore(retry, failure);
    // A server that took 8 s without an answer is not to be asked again.
    if (failure.code === 'timeout' || retry === retries || pause >= left()) {
      return await cachedCopy(url, { ...options, patience: left() }, failure);
    }
    await wait(pause, options.signal);
    try {
      return await request(url, { ...options, patience: Math.min(8000, left()) });
    } catch (error) {
      if (!isFeedError(error)) throw error;
      failure = error;
    }
  }
  throw failure;
}

function isPassing({ code, details }: FeedError): boolean {
  return (
    code === 'network' ||
    code === 'timeout' ||
    (code === 'http' && temporary.includes(details.status!))
  );
}

/** "Full jitter": anything up to a bound that doubles; never less than the server asks for. */
function pauseBefore(retry: number, { details }: FeedError): number {
  return parseRetryAfter(details.retryAfter) + Math.random() * firstPause * 2 ** retry;
}

/** RFC 9110, section 10.2.3: seconds, or a date. In milliseconds from now. */
export function parseRetryAfter(value: string | null | undefined): number {
  if (!value) return 0;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Number(new Date(value)) - Date.now();
  return Math.max(0, wait || 0);
}

/**
 * What the HTTP cache still has, however old. On another origin the browser offers no way to ask
 * the cache alone, so that question may reach the server once more: it is not put to one that has
 * just let a request time out.
 */
async function cachedCopy(
  url: string,
  options: RequestOptions,
  failure: FeedError,
): Promise<Answer> {
  const own = new URL(url).origin === globalThis.location?.origin;
  if (!own && failure.code === 'timeout') throw failure;
  const how: RequestOptions['how'] = own
    ? { cache: 'only-if-cached', mode: 'same-origin' }
    : { cache: 'force-cache' };
  try {
    if (options.patience! <= 0) throw failure;
    return { ...(await request(url, { ...options, how })), stale: true };
  } catch {
    options.signal.throwIfAborted();
    throw failure;
  }
}

/** @throws the signal's reason when it is aborted */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
