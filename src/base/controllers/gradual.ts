import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../dom.js';

/** Items drawn at first: a screen of them. */
const first = 40;

/** Items added after each paint: few enough for a slow machine to stay below 50 ms. */
const step = 12;

/** Draws a long list by and by, so that no task keeps the visitor waiting. */
export class GradualList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #count = first;
  #total = 0;
  #isWaiting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The items to draw now. A list that gets shorter and long again is drawn by and by again. */
  of<T>(items: readonly T[]): readonly T[] {
    this.#total = items.length;
    this.#count = Math.max(first, Math.min(this.#count, this.#total));
    return items.slice(0, this.#count);
  }

  hostUpdated(): void {
    if (this.#count < this.#total && !this.#isWaiting) void this.#goOn();
  }

  async #goOn(): Promise<void> {
    this.#isWaiting = true;
    await afterPaint();
    // Templates are drawn in a task before that of the frame, which lays them out.
    await new Promise((resolve) => setTimeout(resolve));
    this.#isWaiting = false;
    this.#count += step;
    this.#host.requestUpdate();
  }
}
