import type { ReactiveController } from 'lit';
import type { FeedAttributes } from '../../base/feed-attributes.js';

interface Host extends FeedAttributes {
  /** The attribute `for`: id of a list in the same document or shadow tree. */
  readonly for: string;
}

/** The properties by which a list reads its feed. */
const shared = ['src', 'format', 'map', 'feed', 'timeZone', 'maxBytes'] as const;

/**
 * Makes an element the reader of a list: it opens the items chosen there, and reads the list's feed unless it
 * has one of its own. Either may come to the page first.
 */
export class PairedList implements ReactiveController {
  readonly #host: Host;
  readonly #open: (id: string) => void;
  #root?: Node;

  /** @param open shows the item that was chosen in the list */
  constructor(host: Host, open: (id: string) => void) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('item-select', this.#onSelect as EventListener);
    this.#root.addEventListener('feed-load', this.#onLoad);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('item-select', this.#onSelect as EventListener);
    this.#root?.removeEventListener('feed-load', this.#onLoad);
  }

  /** Takes over the list's feed before the host's own is looked at. */
  share(): void {
    const host = this.#host;
    const list = this.#list;
    if (!list || host.hasAttribute('src') || host.querySelector('script')) return;
    for (const name of shared) {
      if (list[name] !== undefined) Object.assign(host, { [name]: list[name] });
    }
    const script = list.querySelector<HTMLScriptElement>(
      ':scope > script[type="application/json"]:not([data-map])',
    );
    if (script && host.feed === undefined) host.feed = script.textContent;
  }

  get #list(): (Element & Partial<FeedAttributes>) | null {
    const { for: id } = this.#host;
    return id ? ((this.#root as Document | ShadowRoot).getElementById?.(id) ?? null) : null;
  }

  readonly #onSelect = (event: HTMLElementEventMap['item-select']): void => {
    const list = this.#list;
    if (!list || event.composedPath()[0] !== list) return;
    event.preventDefault();
    this.#open(event.item.id);
  };

  readonly #onLoad = (event: Event): void => {
    if (event.composedPath()[0] === this.#list) this.#host.requestUpdate();
  };
}
