/** True when a callback was called since the last frame. */
let wasCalled = false;

/**
 * Watches sizes that the callback itself changes. With a `ResizeObserver`
 * alone, each such change would be an error event on the page's `window`:
 * "loop completed with undelivered notifications". So what has changed is not
 * watched until the next frame; nor is what is drawn anew right after a call,
 * which may be before the browser has told all.
 */
export class SizeObserver {
  readonly #observer: ResizeObserver;
  /** Elements not watched now, each with the width for which the callback was called, if it was. */
  readonly #resting = new Map<Element, number>();

  constructor(callback: (entries: readonly ResizeObserverEntry[]) => void) {
    this.#observer = new ResizeObserver((entries) => {
      wasCalled = true;
      const changed = entries.filter(({ target, contentRect: { width } }) => {
        const isUnchanged = this.#resting.get(target) === width;
        this.#resting.delete(target);
        return !isUnchanged;
      });
      for (const { target, contentRect } of changed) {
        this.#observer.unobserve(target);
        this.#resting.set(target, contentRect.width);
      }
      if (changed.length) callback(changed);
      this.#watchAgain();
    });
  }

  observe(target: Element): void {
    if (!wasCalled) return this.#observer.observe(target);
    this.#resting.set(target, NaN);
    this.#watchAgain();
  }

  disconnect(): void {
    this.#resting.clear();
    this.#observer.disconnect();
  }

  #watchAgain(): void {
    requestAnimationFrame(() => {
      wasCalled = false;
      for (const target of this.#resting.keys()) this.#observer.observe(target);
    });
  }
}
