import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** Items that "all at once" is at most, so that no feed keeps the page from answering its visitor. */
const mostAtOnce = 1000;

interface Host extends ReactiveControllerHost {
  /** Items shown at first, and added each time; 0 shows all, up to `mostAtOnce` at a time. */
  readonly pageSize: number;
  readonly renderRoot: ParentNode & Partial<DocumentOrShadowRoot>;
}

export interface LoadMoreOptions {
  /** Selector of the one thing of each item that can have the focus. */
  readonly control: string;
  /** Says something to screen readers, and draws the host again. */
  announce(text: string): void;
}

export interface LoadMoreWords {
  readonly more: string;
  readonly shown: (shown: number, all: number) => string;
  /** @param added how many have just appeared */
  readonly added: (added: number, shown: number, all: number) => string;
}

/** Shows a list page by page. The focus stays on the item that is read when items come and go. */
export class LoadMore implements ReactiveController {
  readonly #host: Host;
  readonly #options: LoadMoreOptions;
  /** Number of items that the visitor has asked for on top of the first ones. */
  #added = 0;
  /** Ids of the items that are drawn next, and of those that were. */
  #next: readonly string[] = [];
  #drawn: readonly string[] = [];
  /** Ids of the item that has the focus, and of those after it; none when none has. */
  #reading: readonly string[] = [];

  constructor(host: Host, options: LoadMoreOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const { activeElement } = this.#host.renderRoot;
    const index = this.#controls.indexOf(activeElement as HTMLElement);
    this.#reading = index < 0 ? [] : this.#drawn.slice(index);
  }

  /** Moves the focus from an item that is gone to the next one that is still there. */
  hostUpdated(): void {
    this.#drawn = this.#next;
    if (!this.#reading.length) return;
    const next = this.#reading.find((id) => this.#drawn.includes(id));
    const control = this.#controls[this.#drawn.indexOf(next!)];
    (control ?? this.#host.renderRoot.querySelector<HTMLElement>('.content'))?.focus();
  }

  /** The items that are shown. */
  of<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
    const shown = items.slice(0, this.#most);
    this.#next = shown.map(({ id }) => id);
    return shown;
  }

  /**
   * The button that shows more of them. The space belongs to the words: alone after the mark that Lit leaves, it is
   * missing in the name that Chromium computes.
   */
  render(items: readonly unknown[], words: LoadMoreWords): TemplateResult | typeof nothing {
    const all = items.length;
    const limit = this.#most;
    if (all <= limit) return nothing;
    return html`<p class="more">
      <button part="more" @click=${() => this.#show(all, words)}>
        ${`${words.more} `}<span class="count">(${words.shown(limit, all)})</span>
      </button>
    </p>`;
  }

  get #controls(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#options.control)];
  }

  get #most(): number {
    return this.#page + this.#added;
  }

  get #page(): number {
    return this.#host.pageSize || mostAtOnce;
  }

  /** The button moves down or goes away: the visitor goes on reading at the first new item. */
  async #show(all: number, words: LoadMoreWords): Promise<void> {
    const before = this.#most;
    this.#added += this.#page;
    const shown = Math.min(this.#most, all);
    this.#options.announce(words.added(shown - before, shown, all));
    await this.#host.updateComplete;
    this.#controls[before]?.focus();
  }
}
