/**
 * Watches sizes that the callback itself changes. With a `ResizeObserver`
 * alone, each such change would be an error event on the page's `window`:
 * "loop completed with undelivered notifications". So what has changed is not
 * watched until the next frame.
 */
export class SizeObserver {
  readonly #observer: ResizeObserver;
  /** What is not watched now, with the width for which the callback was called. */
  readonly #resting = new Map<Element, number>();

  constructor(callback: (entries: readonly ResizeObserverEntry[]) => void) {
    this.#observer = new ResizeObserver((entries) => {
      const changed = entries.filter(({ target, contentRect: { width } }) => {
        const known = this.#resting.get(target) === width;
        this.#resting.delete(target);
        return !known;
      });
      if (!changed.length) return;
      for (const { target, contentRect } of changed) {
        this.#observer.unobserve(target);
        this.#resting.set(target, contentRect.width);
      }
      callback(changed);
      requestAnimationFrame(() => {
        for (const target of this.#resting.keys()) this.#observer.observe(target);
      });
    });
  }

  observe(target: Element): void {
    this.#observer.observe(target);
  }

  disconnect(): void {
    this.#resting.clear();
    this.#observer.disconnect();
  }
}
