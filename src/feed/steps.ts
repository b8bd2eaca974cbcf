import { now } from '../time/now.js';

/**
 * Work that may take long and can rest after each of its steps: a generator that returns the result. A page's main
 * thread must answer its visitor in between; the command line and the tests do all of it at once.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Milliseconds after which work makes way for other tasks of the page. A task of over 50 is felt. */
const usualSlice = 30;

/**
 * Does all the work in slices; what others have to do comes between them. Little work is done at once.
 *
 * @param longestSlice milliseconds
 */
export async function inSlices<T>(steps: Steps<T>, longestSlice = usualSlice): Promise<T> {
  let start = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - start < longestSlice) continue;
    await nextTask();
    start = now();
  }
}

/** Does all the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Resolves in a task of its own, so that the browser can paint and answer the visitor before it. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
