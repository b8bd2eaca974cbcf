import type { Entry } from './entry.js';
import { batch } from './raw-feed.js';

/**
 * Looks for what is wrong with many items, while the page has nothing else to do.
 *
 * @param goesOn false when nobody wants to know any more
 */
export async function lookThrough(entries: readonly Entry[], goesOn: () => boolean): Promise<void> {
  for (let from = 0; from < entries.length && goesOn();) {
    const deadline = await idle();
    do {
      for (const entry of entries.slice(from, (from += batch))) entry.check();
    } while (from < entries.length && (deadline?.timeRemaining() ?? 0) > 5);
  }
}

function idle(): Promise<IdleDeadline | undefined> {
  // Safari has no idle callbacks.
  const wait: (done: (deadline?: IdleDeadline) => void, options: object) => unknown =
    globalThis.requestIdleCallback ?? setTimeout;
  return new Promise((resolve) => wait(resolve, { timeout: 200 }));
}
