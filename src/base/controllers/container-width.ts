import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SizeObserver } from '../size-observer.js';

/** Tells whether the host's own box is narrow, whatever the window is. */
export class Narrow implements ReactiveController {
  matches = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #below: number;
  readonly #observer = new SizeObserver(([entry]) => this.#measure(entry!.contentRect.width));

  /** @param below a width in `em` of the host's text */
  constructor(host: ReactiveControllerHost & Element, below: number) {
    this.#host = host;
    this.#below = below;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(width: number): void {
    if (!width) return; // Hidden: the width it will have is not known.
    const matches = width / parseFloat(getComputedStyle(this.#host).fontSize) < this.#below;
    if (matches === this.matches) return;
    this.matches = matches;
    this.#host.requestUpdate();
  }
}
