import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Distance from the viewport, in viewports, from which content is far. */
const margin = '100%';

/** Time without another change after which far content is laid out, in milliseconds. */
const pause = 500;

/** Contents that wait to be laid out, in the order in which they changed. */
const waiting = new Set<Element>();
let run: Promise<void> | undefined;

/**
 * Puts off the layout and painting of content that changes while it is far from the viewport: a filter of ten lists
 * first costs what the visitor sees of it. The content keeps the size that it had. Some time later the contents are
 * laid out, one in each frame; the browser does it earlier when the visitor comes near.
 */
export class OffScreen implements ReactiveController {
  readonly #find: () => Element | null;
  #content?: Element | null;
  #observer?: IntersectionObserver;
  #isFar = false;

  /** @param content the box of the items, or `null` until it is drawn with items */
  constructor(host: ReactiveControllerHost, content: () => Element | null) {
    this.#find = content;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdate(): void {
    if (!this.#isFar || !this.#content) return;
    this.#content.classList.add('away');
    waiting.delete(this.#content);
    waiting.add(this.#content);
    run ??= layOut();
  }

  hostUpdated(): void {
    this.#content ??= this.#find();
    if (!this.#content?.isConnected || this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries) => (this.#isFar = !entries.at(-1)!.isIntersecting),
      { rootMargin: margin },
    );
    this.#observer.observe(this.#content);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#isFar = false;
  }
}

async function layOut(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, pause));
  for (const content of waiting) {
    waiting.delete(content);
    content.classList.remove('away');
    await new Promise(requestAnimationFrame);
  }
  run = undefined;
}
