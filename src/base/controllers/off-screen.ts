import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Distance from the viewport, in viewports, up to which the content is laid out and painted. */
const margin = '100%';

/**
 * Marks the host's content as `away` while it is far from the viewport, so that the browser neither lays it out nor
 * paints it: a change of ten lists costs what the visible ones cost. The content keeps the size that it had.
 */
export class OffScreen implements ReactiveController {
  readonly #find: () => Element | null;
  #content?: Element | null;
  #observer?: IntersectionObserver;

  /** @param content the box of the items, or `null` until it is drawn with items */
  constructor(host: ReactiveControllerHost, content: () => Element | null) {
    this.#find = content;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.#content ??= this.#find();
    if (!this.#content?.isConnected || this.#observer) return;
    const { classList } = this.#content;
    this.#observer = new IntersectionObserver(
      (entries) => classList.toggle('away', !entries.at(-1)!.isIntersecting),
      { rootMargin: margin },
    );
    this.#observer.observe(this.#content);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#content?.classList.remove('away');
  }
}
