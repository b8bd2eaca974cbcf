import { wait, type Deadline } from './deadline.js';
import { FeedError } from './errors.js';
import { request, type Answer, type RequestOptions } from './request.js';

const retries = 2;
const firstWait = 1000;

/** Statuses that say "later": RFC 9110 and RFC 6585. */
const temporary = [429, 502, 503, 504];

/**
 * Fetches an address as well as it can be had before the deadline: at most two
 * retries when the network or the server fails for a moment, with full jitter
 * so that a thousand pages do not come back at the same instant; then, when
 * all has failed, the copy that the browser still has.
 *
 * @throws {FeedError} the last failure
 */
export async function requestWithRetries(
  url: string,
  options: RequestOptions,
  limit: Deadline,
): Promise<Answer> {
  const { signal } = limit;
  for (let retry = 0; ; retry++) {
    try {
      return await request(url, { ...options, signal });
    } catch (error) {
      if (!(error instanceof FeedError) || !isPassing(error)) throw error;
      const pause = pauseBefore(retry, error);
      // A server that took 8 s without an answer is not to be asked again.
      if (error.code === 'timeout' || retry === retries || pause >= limit.left()) {
        return await cachedCopy(url, { ...options, signal }, error);
      }
      await wait(pause, signal);
    }
  }
}

function isPassing({ code, details }: FeedError): boolean {
  return (
    code === 'network' ||
    code === 'timeout' ||
    (code === 'http' && temporary.includes(details.status!))
  );
}

/** AWS's "full jitter": anything up to a bound that doubles; never less than the server asks for. */
function pauseBefore(retry: number, { details }: FeedError): number {
  return (details.retryAfter ?? 0) + Math.random() * firstWait * 2 ** retry;
}

/**
 * What the HTTP cache still has, however old. On another origin the browser offers no way to ask
 * the cache alone, so that question may reach the server once more.
 */
async function cachedCopy(url: string, options: RequestOptions, failure: Error): Promise<Answer> {
  const own = new URL(url).origin === globalThis.location?.origin;
  try {
    return await request(url, { ...options, cache: own ? 'only-if-cached' : 'force-cache' });
  } catch {
    throw failure;
  }
}
