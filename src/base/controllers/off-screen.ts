import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bare } from '../../time/bare.js';

/** Distance from the viewport, in viewports, from which content is far. */
const margin = '100%';

/** Time without another change after which far content is laid out, in milliseconds. */
const pause = 500;

/** Elements whose content waits to be laid out, in the order in which they changed. */
const waiting = new Set<OffScreen>();
let run: Promise<void> | undefined;

/**
 * Puts off the layout and painting of content that changes while it is far from the viewport: a filter of ten lists
 * first costs what the visitor sees of it. The content keeps the height that it had. Some time later the contents
 * are laid out, one in each frame; the browser does it earlier when the visitor comes near.
 */
export class OffScreen implements ReactiveController {
  readonly #find: () => HTMLElement | null;
  #content?: HTMLElement | null;
  #observer?: IntersectionObserver;
  #isFar = false;

  /** @param content the box of the items, or `null` until it is drawn with items */
  constructor(host: ReactiveControllerHost, content: () => HTMLElement | null) {
    this.#find = content;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdate(): void {
    if (!this.#isFar) return;
    this.#content!.classList.add('away');
    waiting.delete(this);
    waiting.add(this);
    run ??= layOutInTurn();
  }

  hostUpdated(): void {
    this.#content ??= this.#find();
    if (this.#content?.isConnected && !this.#observer) this.#observe(this.#content);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#isFar = false;
  }

  layOut(): void {
    this.#content!.classList.remove('away');
    keepHeight(this.#content!, this.#content!.getBoundingClientRect());
  }

  #observe(content: HTMLElement): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        const { isIntersecting, boundingClientRect } = entries.at(-1)!;
        this.#isFar = !isIntersecting;
        keepHeight(content, boundingClientRect);
      },
      bare({ rootMargin: margin }),
    );
    this.#observer.observe(content);
  }
}

/** Gives content the height that it keeps while it is not laid out. */
function keepHeight(content: HTMLElement, { height }: DOMRect | DOMRectReadOnly): void {
  content.style.setProperty('--_height', `${height}px`);
}

async function layOutInTurn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, pause));
  for (const element of waiting) {
    waiting.delete(element);
    element.layOut();
    await new Promise(requestAnimationFrame);
  }
  run = undefined;
}
