/*
 * One timer for all that waits for an instant. This file imports nothing: its chunk is then the same
 * for every script of a page, and so is the timer.
 */

/** The longest timer of a browser, in milliseconds: some 24 days. */
const longest = 2 ** 31 - 1;

/** Waiting objects, each with its instant and its callback. */
const waiting = new Map<object, { readonly at: number; readonly wake: () => void }>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls back once, at an instant or, where the page is hidden then, when it is seen again.
 *
 * @param waiter one instant is kept of each: a later call takes the place of the one before
 * @param instant milliseconds since 1970; without one, the waiter waits no longer
 */
export function wakeAt(waiter: object, instant: number | undefined, wake: () => void): void {
  if (instant === undefined) waiting.delete(waiter);
  else waiting.set(waiter, { at: instant, wake });
  schedule();
}

/** Timers rest while a machine sleeps, and may come a little early: the clock is asked. */
function run(): void {
  if (!document.hidden) {
    const now = Date.now();
    for (const [waiter, { at, wake }] of waiting) {
      if (at > now) continue;
      waiting.delete(waiter);
      wake();
    }
  }
  schedule();
}

/** Nobody waits, nothing is held: neither a timer nor a listener. */
function schedule(): void {
  clearTimeout(timer);
  document.removeEventListener('visibilitychange', run);
  if (!waiting.size) return;
  document.addEventListener('visibilitychange', run);
  if (document.hidden) return;
  const next = Math.min(...[...waiting.values()].map(({ at }) => at));
  timer = setTimeout(run, Math.max(0, Math.min(next - Date.now(), longest)));
}
