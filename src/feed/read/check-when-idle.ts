import type { Entry } from './entry.js';

/** Time that must be left in an idle period for one more batch, in milliseconds. */
const leastIdleTime = 5;

/** Longest wait for an idle period, in milliseconds. */
const longestWait = 200;

/**
 * Notes what is wrong with many items, in batches, while the page is idle.
 *
 * @param isWanted false stops the check
 */
export async function checkWhenIdle(
  entries: readonly Entry[],
  batchSize: number,
  isWanted: () => boolean,
): Promise<void> {
  let from = 0;
  while (from < entries.length && isWanted()) {
    const deadline = await idlePeriod();
    do {
      for (const entry of entries.slice(from, from + batchSize)) entry.check();
      from += batchSize;
    } while (from < entries.length && (deadline?.timeRemaining() ?? 0) > leastIdleTime);
  }
}

/** Resolves in the next idle period; Safari has none, and resolves with nothing. */
function idlePeriod(): Promise<IdleDeadline | undefined> {
  const request: (done: (deadline?: IdleDeadline) => void, options: object) => unknown =
    globalThis.requestIdleCallback ?? setTimeout;
  return new Promise((resolve) => request(resolve, { timeout: longestWait }));
}
