import {
  answerLifetime,
  feedAddress,
  registerPrefetch,
  startRequest,
  type PendingRequest,
} from './fetch.js';

/**
 * Elements whose feed is not requested: those that are defined already, wait for the viewport, or have in the place of an
 * address what stands for one in an example or in a template that was not filled.
 */
const notYet = ':defined,[loading=lazy],:not([src*="/"]),[src*="{"],[src*="<"]';

const pending = new Map<string, PendingRequest>();

function take(url: string): PendingRequest | undefined {
  const request = pending.get(url);
  pending.delete(url);
  return request;
}

/**
 * Requests an element's feed while the element's script is on its way, which saves a round trip on a
 * slow network. Nothing is requested for an element that has its feed from the page, nor by a second copy of the
 * loader.
 */
export function prefetchFeed(element: Element): void {
  if (
    element.matches(notYet) ||
    Object.hasOwn(element, 'feed') ||
    element.querySelector('script') ||
    !registerPrefetch(take)
  )
    return;
  for (const address of (element.getAttribute('src') ?? '').trim().split(/\s+/)) {
    const url = feedAddress(address);
    if (!url || pending.has(url)) continue;
    let request: PendingRequest;
    try {
      request = startRequest(url);
      request.response.catch(() => undefined); // The element that takes the request reports the failure.
    } catch {
      return; // The page's `fetch` is not the browser's: the element reports it.
    }
    pending.set(url, request);
    setTimeout(() => {
      if (pending.get(url) === request) take(url)!.abort.abort();
    }, answerLifetime);
  }
}
