import { html, nothing, type TemplateResult } from 'lit';

interface Host {
  /** Items shown at first, and added each time; 0 shows all at once. */
  readonly pageSize: number;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
}

export interface MoreWords {
  readonly more: string;
  readonly shown: (shown: number, all: number) => string;
  /** @param added how many have just appeared */
  readonly added: (added: number, shown: number, all: number) => string;
}

/** A list that is shown by and by. */
export class More {
  readonly #host: Host;
  readonly #control: string;
  readonly #announce: (text: string) => void;
  /** What the visitor has asked for on top of the first ones. */
  #added = 0;

  /**
   * @param control selector of the one thing of each item that can have the focus
   * @param announce says something to screen readers, and draws again
   */
  constructor(host: Host, control: string, announce: (text: string) => void) {
    this.#host = host;
    this.#control = control;
    this.#announce = announce;
  }

  /** The items that are shown. */
  of<T>(items: readonly T[]): readonly T[] {
    return items.slice(0, this.#most);
  }

  /** The button that shows more of them. */
  render(items: readonly unknown[], words: MoreWords): TemplateResult | typeof nothing {
    const all = items.length;
    const most = this.#most;
    if (all <= most) return nothing;
    return html`<p class="more">
      <button part="more" @click=${() => this.#show(all, words)}>
        ${words.more} <span class="count">(${words.shown(most, all)})</span>
      </button>
    </p>`;
  }

  get #most(): number {
    const { pageSize } = this.#host;
    return pageSize ? pageSize + this.#added : Infinity;
  }

  /** The button moves down or goes away: the visitor goes on reading at the first new item. */
  async #show(all: number, words: MoreWords): Promise<void> {
    const before = this.#most;
    this.#added += this.#host.pageSize;
    const shown = Math.min(this.#most, all);
    this.#announce(words.added(shown - before, shown, all));
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#control)[before]?.focus();
  }
}
