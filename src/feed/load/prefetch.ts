import { feedAddress } from './address.js';
import { ask, type Asked } from './fetch.js';
import { giveEarly } from './prefetch-slot.js';

/** How long an answer is kept for the script that wants it, in milliseconds. */
const keep = 10_000;

const asked = new Map<string, Asked>();

function take(url: string): Asked | undefined {
  const early = asked.get(url);
  asked.delete(url);
  return early;
}

/**
 * Asks for an element's feed while its script is on the way: on a slow network, that is a round trip less.
 * Nothing is asked for an element that asks itself, waits for the viewport, or has its feed from the page, nor
 * by a second copy of the loader.
 */
export function askEarly(element: Element): void {
  if (
    element.matches(':defined, [loading="lazy"]') ||
    Object.hasOwn(element, 'feed') ||
    element.querySelector('script') ||
    giveEarly(take) !== take
  )
    return;
  for (const address of (element.getAttribute('src') ?? '').trim().split(/\s+/)) {
    const url = feedAddress(address);
    if (!url || asked.has(url)) continue;
    const early = ask(url);
    asked.set(url, early);
    early.response.catch(() => undefined); // Whoever takes it tells.
    setTimeout(() => {
      if (asked.get(url) === early) take(url)!.abort.abort();
    }, keep);
  }
}
