import { reportMissingFile } from './diagnostics.js';

/** True when a callback was called since the last frame. */
let wasCalled = false;

/**
 * Watches sizes that the callback itself changes. With a `ResizeObserver`
 * alone, each such change would be an error event on the page's `window`:
 * "loop completed with undelivered notifications". So what has changed is not
 * watched until the next frame; nor is what is drawn anew right after a call,
 * which may be before the browser has told all. On a page that has replaced what it asks the browser for, nothing is
 * watched: its elements show what they show at first.
 */
export class SizeObserver {
  readonly #callback: (entries: readonly ResizeObserverEntry[]) => void;
  #observer?: ResizeObserver;
  /** Elements not watched now, each with the width for which the callback was called, if it was. */
  readonly #resting = new Map<Element, number>();

  constructor(callback: (entries: readonly ResizeObserverEntry[]) => void) {
    this.#callback = callback;
  }

  observe(target: Element): void {
    if (!wasCalled) return this.#watch(target);
    this.#resting.set(target, NaN);
    this.#watchAgain();
  }

  disconnect(): void {
    this.#resting.clear();
    this.#observer?.disconnect();
  }

  #watch(target: Element): void {
    try {
      this.#observer ??= new ResizeObserver((entries) => this.#changed(entries));
      this.#observer.observe(target);
    } catch (error) {
      this.#observer = undefined;
      reportMissingFile(error);
    }
  }

  #changed(entries: readonly ResizeObserverEntry[]): void {
    wasCalled = true;
    const changed = entries.filter(({ target, contentRect: { width } }) => {
      const isUnchanged = this.#resting.get(target) === width;
      this.#resting.delete(target);
      return !isUnchanged;
    });
    for (const { target, contentRect } of changed) {
      this.#observer?.unobserve(target);
      this.#resting.set(target, contentRect.width);
    }
    if (changed.length) this.#callback(changed);
    this.#watchAgain();
  }

  #watchAgain(): void {
    nextFrame(() => {
      wasCalled = false;
      for (const target of this.#resting.keys()) this.#watch(target);
    });
  }
}

/** Calls back before the next painting, unless the page has replaced what tells of it. */
function nextFrame(callback: () => void): void {
  try {
    requestAnimationFrame(callback);
  } catch (error) {
    reportMissingFile(error);
  }
}
