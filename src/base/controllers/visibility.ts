import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bare } from '../../time/bare.js';

/** The distance from the viewport that is near enough. */
const margin = '200px';

/** Calls back, once, when the host comes near the viewport. */
export class Viewport implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: IntersectionObserver;

  constructor(host: ReactiveControllerHost & Element, callback: () => void) {
    this.#host = host;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        host.removeController(this);
        this.#observer.disconnect();
        callback();
      },
      bare({ rootMargin: margin }),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
