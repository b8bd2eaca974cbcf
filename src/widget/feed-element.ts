import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FeedError } from '../feed/errors.js';
import { defaultMaxBytes, defaultTimeZone } from '../feed/load.js';
import { formatAge } from '../i18n/age.js';
import { common } from '../i18n/common.js';
import {
  foreignLanguage,
  languageOf,
  onPageLanguage,
  type Language,
  type Messages,
} from '../i18n/language.js';
import type { Item, ItemKind, ItemKinds, Problem } from '../model/index.js';
import { selectItems, sortItems, sortOrders, type SortOrder } from '../select/select.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { isTimeZone } from '../time/parse.js';
import { commaList, count, oneOf } from './attributes.js';
import { tell } from './console.js';
import { FeedErrorEvent, FeedLoadEvent, ItemSelectEvent } from './events.js';
import { FeedController, type FeedSource, type FeedState } from './feed-controller.js';
import { heading, toHeadingLevel, type HeadingLevel } from './heading.js';

/**
 * What every element that shows a feed has: the attributes, the states, what
 * is shown while there is nothing better, and the words for it. A subclass
 * says which kind of item it wants and draws the items it gets.
 *
 * @slot - shown before the script runs, while loading, and when the feed cannot be had: typically
 *   a link to the same information on its own site
 * @slot header - above the items, instead of the heading
 * @slot footer - below the items
 * @slot empty - instead of the message that there is nothing to show
 * @slot error - instead of the message that the feed cannot be had
 * @csspart heading - the heading given by the `heading` attribute
 * @csspart message - the message when there is nothing to show
 * @csspart note - the note that what is shown is not fresh
 * @csspart retry - the button that asks for the feed again
 * @fires {FeedLoadEvent} feed-load - the feed was read, and is shown
 * @fires {FeedErrorEvent} feed-error - the feed could not be read
 * @fires {ItemSelectEvent} item-select - the visitor chose an item; cancelable
 */
export abstract class FeedElement<K extends ItemKind> extends LitElement {
  static override styles = [tokens, base];

  static override properties: PropertyDeclarations = {
    src: {},
    feed: { attribute: false },
    limit: count('limit', 0),
    lang: { reflect: true },
    timeZone: { attribute: 'time-zone' },
    maxBytes: count('max-bytes', defaultMaxBytes),
    loading: oneOf('loading', ['eager', 'lazy'], 'eager'),
    refresh: count('refresh', 0),
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    tags: {},
    excludeTags: { attribute: 'exclude-tags' },
    search: {},
    sort: oneOf('sort', sortOrders, 'newest'),
  };

  /** The kind of item the element shows. */
  protected abstract readonly kind: K;

  /** Addresses of feeds, separated by spaces; several are merged. */
  declare src: string;
  /** A house feed as a value, instead of an address. */
  declare feed: unknown;
  /** Most items to show; 0 shows what the feed's first page has. */
  declare limit: number;
  /** IANA zone of times that name none, and of the calendar's days. */
  declare timeZone: string;
  /** Most bytes one feed document may have. */
  declare maxBytes: number;
  /** `lazy` asks for the feed when the element comes near the viewport. */
  declare loading: 'eager' | 'lazy';
  /** Seconds after which the feed is asked for again, 30 at least; 0 never. Rests while hidden. */
  declare refresh: number;
  /** A heading above the items. */
  declare heading: string;
  /** Level of that heading, 1 to 6; without one, of the items' headings. */
  declare headingLevel: number;
  /** Show only items with one of these tags, separated by commas. */
  declare tags: string;
  /** Leave out items with one of these tags, separated by commas. */
  declare excludeTags: string;
  /** Show only items that contain all these words. */
  declare search: string;
  /** `newest`, `oldest`, `title`, or `feed` for the order of the feed. */
  declare sort: SortOrder;

  readonly #controller: FeedController;
  #announcement = '';
  #stopWatching?: () => void;
  #selection: { key: readonly unknown[]; items: readonly ItemKinds[K][] } = { key: [], items: [] };

  constructor() {
    super();
    this.src = this.heading = this.tags = this.excludeTags = this.search = '';
    this.limit = this.refresh = 0;
    this.timeZone = defaultTimeZone;
    this.maxBytes = defaultMaxBytes;
    this.loading = 'eager';
    this.headingLevel = 2;
    this.sort = 'newest';
    this.#controller = new FeedController(this);
  }

  /** Where the element is with its feed. */
  get state(): FeedState {
    const { state } = this.#controller;
    return state === 'ready' && !this.items.length ? 'empty' : state;
  }

  /** Why the feed cannot be read, for its owner. */
  get error(): FeedError | undefined {
    return this.#controller.error;
  }

  /** What of the feed could not be used, and why. */
  get problems(): readonly Problem[] {
    return this.#controller.feed?.problems ?? [];
  }

  /** What is shown: the feed's items of our kind, filtered, sorted, limited. */
  get items(): readonly ItemKinds[K][] {
    const { feed } = this.#controller;
    const { tags, excludeTags, search, sort, limit } = this;
    const key = [feed, tags, excludeTags, search, sort, limit, this.language.tag];
    if (key.some((part, index) => part !== this.#selection.key[index])) {
      this.#selection = { key, items: this.#select(feed?.items ?? []) };
    }
    return this.#selection.items;
  }

  /** Asks for the feed again. Resolves when it is shown, or has failed. */
  async reload(): Promise<void> {
    await this.#controller.reload();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = onPageLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  protected override willUpdate(): void {
    if (isTimeZone(this.timeZone)) return;
    tell('warn', this, `« ${this.timeZone} » n’est pas un fuseau horaire : ${defaultTimeZone} le remplace.`);
    this.timeZone = defaultTimeZone;
  }

  /** For the controller. */
  get source(): FeedSource {
    const script = this.querySelector(':scope > script[type="application/json"]');
    return {
      data: this.feed,
      text: script?.textContent ?? undefined,
      addresses: this.src.split(/\s+/).filter(Boolean),
    };
  }

  /** For the controller. */
  isEnough(items: readonly Item[]): boolean {
    return !this.limit || this.#select(items).length >= this.limit;
  }

  /** For the controller. */
  feedChanged(change: 'load' | 'error'): void {
    const { feed, error } = this.#controller;
    if (change === 'error') tell('error', this, error!.message);
    else if (feed!.problems.length) tell('warn', this, summary(feed!.problems));
    void this.updateComplete.then(() =>
      this.dispatchEvent(change === 'load' ? new FeedLoadEvent(feed!) : new FeedErrorEvent(error!)),
    );
  }

  #select(items: readonly Item[]): ItemKinds[K][] {
    const { kind, search, sort, limit } = this;
    const tags = commaList(this.tags);
    const excludeTags = commaList(this.excludeTags);
    const selected = selectItems(items, { kind, tags, excludeTags, search });
    const sorted = sortItems(selected as Item[], sort, this.language.tag) as ItemKinds[K][];
    return limit ? sorted.slice(0, limit) : sorted;
  }

  protected get language(): Language {
    return languageOf(this);
  }

  /** The words of a table in the element's language. */
  protected words<T>(table: Messages<T>): T {
    return table[this.language.code];
  }

  /** The level of the items' headings: below the element's own, if it has one. */
  protected get itemLevel(): HeadingLevel {
    return toHeadingLevel(toHeadingLevel(this.headingLevel) + (this.heading ? 1 : 0));
  }

  /** The language to mark an item with, when it is not the one around it. */
  protected foreignLanguage(item: Item): string | typeof nothing {
    return foreignLanguage(item.language, this.language) ?? nothing;
  }

  /** Says something to screen readers, politely. */
  protected announce(text: string): void {
    this.#announcement = text;
    this.requestUpdate();
  }

  /**
   * Tells the page that an item was chosen.
   *
   * @param event the click, which goes no further when the page prevents it
   * @returns false when the page took over
   */
  protected choose(item: Item, event: Event): boolean {
    const allowed = this.dispatchEvent(new ItemSelectEvent(item));
    if (!allowed) event.preventDefault();
    return allowed;
  }

  /** Draws the items; called only when there are some. */
  protected abstract renderItems(): TemplateResult;

  /** The message when there is nothing to show. */
  protected abstract get emptyMessage(): string;

  protected override render(): TemplateResult {
    const { state } = this;
    const { feed } = this.#controller;
    return html`<slot name="header">
        ${this.heading
          ? heading(toHeadingLevel(this.headingLevel), 'heading', this.heading)
          : nothing}
      </slot>
      <div role="status">${this.#renderStatus(state)}</div>
      ${state === 'error' || state === 'stale' ? this.#renderRetry() : nothing}
      <div class="content" part="content" tabindex="-1">
        ${feed ? this.#renderFeed() : html`<slot></slot>`}
      </div>
      <slot name="footer"></slot>`;
  }

  #renderFeed(): TemplateResult {
    if (this.items.length) return this.renderItems();
    return html`<slot name="empty"><p class="message" part="message">${this.emptyMessage}</p></slot>`;
  }

  #renderStatus(state: FeedState): unknown {
    const words = this.words(common);
    const { slow, date } = this.#controller;
    if (state === 'loading') {
      return slow ? html`<p class="message" part="message">${words.loading}</p>` : nothing;
    }
    if (state === 'error') {
      return html`<slot name="error"><p class="message" part="message">${words.failed}</p></slot>`;
    }
    if (state === 'stale') {
      const age = date === undefined ? '' : formatAge(date, this.language.tag);
      return html`<p class="note" part="note">${words.stale(age)}</p>`;
    }
    return html`<span class="visually-hidden">${this.#announcement}</span>`;
  }

  #renderRetry(): TemplateResult {
    return html`<p class="retry">
      <button part="retry" @click=${this.#retry}>${this.words(common).retry}</button>
    </p>`;
  }

  /** The button goes when the feed comes; focus then goes to what it brought. */
  readonly #retry = async (): Promise<void> => {
    await this.reload();
    if (this.state !== 'error' && this.state !== 'stale') {
      this.renderRoot.querySelector<HTMLElement>('.content')?.focus();
    }
  };
}

function summary(problems: readonly Problem[]): string {
  const shown = problems.slice(0, 5).map(({ path, reason }) => `\n  ${path} : ${reason}`);
  const more = problems.length > 5 ? `\n  … et ${problems.length - 5} autres (propriété « problems »)` : '';
  return `Une partie du flux n’a pas pu être utilisée :${shown.join('')}${more}`;
}
