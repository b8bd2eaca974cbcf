import { FeedError, isFeedError, isMixed } from '../errors.js';
import type { Answer } from '../types.js';
import type { RequestOptions } from './request.js';
import { now } from '../../time/now.js';

/** One request for the address; the options take the place of those of the first attempt. */
export type Attempt = (more?: Pick<RequestOptions, 'how' | 'timeout'>) => Promise<Answer>;

export interface RetryOptions {
  readonly url: string;
  readonly signal: AbortSignal;
  /** The end of the whole load, by `now()`. */
  readonly deadline: number;
}

const retries = 2;
/** Longest random part of the first pause, in milliseconds; it doubles with each retry. */
const firstPause = 1000;
/** Addresses that the page's policy has refused; of some, browsers give the origin alone. */
let refused: Set<string> | undefined;

/** Listens to what the policy refuses: the browser says so some time after the request has failed. */
function watchPolicy(): void {
  if (refused) return;
  const seen = (refused = new Set<string>());
  globalThis.addEventListener?.('securitypolicyviolation', (event) => {
    if (event.effectiveDirective === 'connect-src') seen.add(event.blockedURI);
  });
}

/** True when the policy has refused a request for the address since it is watched: at the latest, the first retry. */
function isRefusedByPolicy(url: string): boolean {
  return [...(refused ?? [])].some((start) => url.startsWith(start));
}

/** Statuses that announce a passing failure: RFC 9110 and RFC 6585. */
const temporary = [429, 502, 503, 504];

/**
 * Retries a request that the network or the server failed for a moment: twice at most, with full jitter
 * so that a thousand pages do not come back at the same instant. An old copy in the browser's cache is
 * the last resort. On the page's own origin, the cache alone is asked for it after the last retry. On
 * another origin browsers have no such question; there the last retry takes the copy, if there is one,
 * and only else reaches the server.
 *
 * @param failure of the first attempt
 * @throws {FeedError} the last failure
 */
export async function retry(
  attempt: Attempt,
  failure: FeedError,
  { url, signal, deadline }: RetryOptions,
): Promise<Answer> {
  if (isMixed(url, globalThis.location?.protocol)) throw failure;
  watchPolicy();
  const isOwnOrigin = new URL(url).origin === globalThis.location?.origin;
  for (let count = 1; isTemporary(failure); count++) {
    const pause = pauseBefore(count, failure);
    // A server that took all the time of a request without an answer is not asked again.
    const isOver = failure.code === 'timeout' || count > retries || pause >= deadline - now();
    try {
      if (isOver && isOwnOrigin) {
        return await oldCopy(attempt, { cache: 'only-if-cached', mode: 'same-origin' }, deadline);
      }
      if (isOver) break;
      await wait(pause, signal);
      if (isRefusedByPolicy(url)) break;
      if (count === retries && !isOwnOrigin) {
        return await oldCopy(attempt, { cache: 'force-cache' }, deadline);
      }
      return await attempt({ timeout: timeLeft(deadline) });
    } catch (error) {
      signal.throwIfAborted();
      if (!isFeedError(error)) throw error;
      if (isOver) break;
      failure = error;
    }
  }
  const { code, details } = failure;
  throw isRefusedByPolicy(url) ? new FeedError(code, { ...details, isRefused: true }) : failure;
}

function isTemporary({ code, details }: FeedError): boolean {
  return (
    code === 'network' ||
    code === 'timeout' ||
    (code === 'http' && temporary.includes(details.status!))
  );
}

/** "Full jitter": any time up to a bound that doubles, on top of the time that the server asks for. */
function pauseBefore(count: number, { details }: FeedError): number {
  return parseRetryAfter(details.retryAfter) + Math.random() * firstPause * 2 ** (count - 1);
}

/** Reads a `Retry-After` header (RFC 9110, section 10.2.3): seconds, or a date. Returns milliseconds from now. */
export function parseRetryAfter(value: string | null | undefined): number {
  if (!value) return 0;
  const delay = /^\d+$/.test(value) ? Number(value) * 1000 : Number(new Date(value)) - Date.now();
  return Math.max(0, delay || 0);
}

function timeLeft(deadline: number): number {
  return Math.max(0, deadline - now());
}

async function oldCopy(
  attempt: Attempt,
  how: RequestOptions['how'],
  deadline: number,
): Promise<Answer> {
  return { ...(await attempt({ how, timeout: timeLeft(deadline) })), stale: true };
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
    signal.addEventListener('abort', stop);
  });
}
