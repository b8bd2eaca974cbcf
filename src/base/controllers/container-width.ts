import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SizeObserver } from '../size-observer.js';

/** Tells whether the host's own box is narrow, whatever the window is. */
export class ContainerWidth implements ReactiveController {
  isNarrow = false;
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
    const isNarrow = width / parseFloat(getComputedStyle(this.#host).fontSize) < this.#below;
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.#host.requestUpdate();
  }
}
