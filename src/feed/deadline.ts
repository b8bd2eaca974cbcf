export interface Deadline {
  /** Aborts when the time is over, or with the signal it was made from. */
  readonly signal: AbortSignal;
  /** Milliseconds left. */
  left(): number;
  /** To be called when the work is done: no timer stays behind. */
  clear(): void;
}

/**
 * A time limit that can be called off, unlike `AbortSignal.timeout`.
 *
 * @param reason makes what the signal says when the time is over
 */
export function deadline(
  milliseconds: number,
  parent: AbortSignal,
  reason: () => Error,
): Deadline {
  const end = performance.now() + milliseconds;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(reason()), milliseconds);
  return {
    signal: AbortSignal.any([parent, controller.signal]),
    left: () => end - performance.now(),
    clear: () => clearTimeout(timer),
  };
}

/** Waits, unless the signal is aborted before: then it throws its reason. */
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
