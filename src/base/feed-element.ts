import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../feed/read/entry.js';
import type { FeedError } from '../feed/errors.js';
import type { KindReader } from '../feed/read/kinds/kind.js';
import { lookThrough, publicFeed, type FeedAbout } from '../feed/read/raw-feed.js';
import { languageOf, type Language, type Messages } from '../i18n/language.js';
import type { Item, ItemKind, ItemKinds, Problem } from '../model/index.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { defaultTimeZone, isTimeZone } from '../time/parse.js';
import { FeedErrorEvent, FeedLoadEvent, ItemSelectEvent } from './events.js';
import { FeedAttributes } from './feed-attributes.js';
import { FeedController, type FeedState } from './controllers/feed.js';
import { heading } from './heading.js';
import { Later } from './lazy-import.js';
import { misread, owner } from './diagnostics.js';
import { Selection } from './controllers/query.js';

/**
 * What every element that shows a feed has besides its attributes: the states,
 * what is shown while there is nothing better, and the words for it. A subclass
 * says which kind of item it wants and draws the items it gets.
 *
 * @slot - shown before the script runs, while loading, and when the feed cannot be had: typically
 *   a link to the same information on its own site
 * @slot header - above the items, instead of the heading
 * @slot footer - below the items
 * @slot empty - instead of the message that there is nothing to show
 * @slot error - instead of the message that the feed cannot be had
 * @csspart content - what holds the items
 * @csspart heading - the heading given by the `heading` attribute
 * @csspart message - the message when there is nothing to show
 * @csspart note - the note that what is shown is not fresh
 * @csspart retry - the button that asks for the feed again
 * @fires {FeedLoadEvent} feed-load - the feed was read, and is shown; `event.feed` is the feed
 * @fires {FeedErrorEvent} feed-error - the feed could not be read; `event.error` says why
 * @fires {ItemSelectEvent} item-select - the visitor chose `event.item`; `event.preventDefault()` keeps it from
 *   being opened
 */
export abstract class FeedElement<
  K extends ItemKind,
  E extends Entry<ItemKinds[K]> = Entry<ItemKinds[K]>,
> extends FeedAttributes {
  static override styles = [tokens, base];

  /** For the controller: how the kind of item that the element shows is read. */
  abstract readonly reader: KindReader<ItemKinds[K]>;

  readonly #controller = new FeedController(this);
  readonly #selection = new Selection<E>();
  readonly #status = new Later(this, () => import('./feed-status.js'));
  #problems: readonly Problem[] = [];
  #announcement = '';
  #changes = 0;
  #entries: readonly E[] = [];

  /** Where the element is with its feed. */
  get state(): FeedState {
    const { state } = this.#controller;
    return state === 'ready' && !this.entries.length ? 'empty' : state;
  }

  /** Why the feed cannot be read, for its owner. */
  get error(): FeedError | undefined {
    return this.#controller.error;
  }

  /** What of the feed could not be used, and why. Complete when `feed-load` is fired. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** What is shown: the feed's items of our kind, filtered, sorted, limited. A new list at each asking. */
  get items(): readonly ItemKinds[K][] {
    return this.entries.map((entry) => entry.read());
  }

  /** The same before it is read: an element asks for the items that the visitor sees. */
  protected get entries(): readonly E[] {
    return this.#entries;
  }

  /** What the feed says of itself, once there is one. */
  protected get about(): FeedAbout | undefined {
    return this.#controller.feed?.about;
  }

  /** Asks for the feed again. Resolves when it is shown, or has failed. */
  async reload(): Promise<void> {
    await this.#controller.reload();
    await this.updateComplete;
  }

  protected override willUpdate(): void {
    this.prepare()?.catch(ignore); // The controller asks too, and tells.
    const { timeZone } = this;
    if (!isTimeZone(timeZone)) {
      if (timeZone) misread('time-zone', timeZone);
      this.timeZone = defaultTimeZone;
    }
    this.#entries = this.#select(this.#controller.feed?.entries ?? []);
  }

  /** For the controller. */
  prepare(): Promise<void> | undefined {
    if (this.#selection.isReady(this)) return;
    return this.#selection.prepare().then(() => this.requestUpdate());
  }

  /** For the controller. */
  furnished(): Promise<unknown> | undefined {
    return;
  }

  /** For the controller. */
  get data(): unknown {
    return this.feed ?? this.#script(':not([data-map])');
  }

  /** For the controller. */
  get fieldMap(): unknown {
    return this.map ?? this.#script('[data-map]');
  }

  #script(which: string): string | undefined {
    return this.querySelector(`:scope > script[type="application/json"]${which}`)?.textContent;
  }

  /** For the controller. */
  get wants(): unknown {
    const { enough, tags, excludeTags, search } = this;
    return enough && [enough, tags, excludeTags, search].join();
  }

  /** For the controller. */
  isEnough(entries: readonly Entry[]): boolean {
    return !this.enough || this.#select(entries).length >= this.enough;
  }

  /** How many items the feed's pages are read for; 0 reads the first page. */
  protected get enough(): number {
    return this.limit;
  }

  /** For the controller: tells the site owner, whose sentences are fetched for that, then the page. */
  async feedChanged(): Promise<void> {
    const { feed, error } = this.#controller;
    const change = ++this.#changes;
    await this.updateComplete;
    // Neither read again since, nor is another asked for.
    const isLast = (): boolean => change === this.#changes && feed === this.#controller.feed;
    if (feed && !error) {
      await lookThrough(feed.entries, () => isLast() && this.isConnected).catch(ignore);
    }
    if (!isLast()) return; // A later reading tells of itself.
    const calm = this.state === 'ready' && !feed!.noted().length;
    const told = calm ? undefined : await owner();
    this.#problems = told?.report(this, error, feed) ?? [];
    this.dispatchEvent(
      error ? new FeedErrorEvent(error) : new FeedLoadEvent(publicFeed(feed!, this.#problems)),
    );
  }

  #select(entries: readonly Entry[]): readonly E[] {
    // The reader gave entries of our kind only.
    return this.#selection.of(this.among(entries as readonly E[]), this, this.language.tag);
  }

  /** Those of the feed that may be shown at all. */
  protected among(entries: readonly E[]): readonly E[] {
    return entries;
  }

  /** For the selection: the order in which the element shows items unless it is told another. */
  inOrder(entries: readonly E[]): readonly E[] {
    return entries;
  }

  /** For the selection: what else that order depends on. */
  moment?(): unknown;

  /** The language of the element's own words, and the first that is wanted of a feed. */
  get language(): Language {
    return languageOf(this, this.lang || '');
  }

  /** The words of a table in the element's language. */
  protected words<T>(table: Messages<T>): T {
    return table[this.language.code];
  }

  /** The level of the items' headings: below the element's own, if it has one. */
  protected get itemLevel(): number {
    return (this.headingLevel || 2) + (this.heading ? 1 : 0);
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
    const { feed } = this.#controller;
    return html`<slot name="header">
        ${this.heading ? heading(this.headingLevel, 'heading', this.heading) : nothing}
      </slot>
      <div lang=${this.language.tag}>
        <div role="status">${this.#renderStatus()}</div>
        <div class="content" part="content" tabindex="-1">
          ${feed ? this.#renderFeed() : html`<slot></slot>`}
        </div>
      </div>
      <slot name="footer"></slot>`;
  }

  #renderFeed(): TemplateResult {
    if (this.entries.length) return this.renderItems();
    return html`<slot name="empty"
      ><p class="message" part="message">${this.emptyMessage}</p></slot
    >`;
  }

  /** Most feeds come at once: what is said otherwise is fetched when it is needed. */
  #renderStatus(): unknown {
    const { state, language } = this;
    const { slow, date } = this.#controller;
    if (state !== 'error' && state !== 'stale' && !slow) {
      return html`<span class="visually-hidden">${this.#announcement}</span>`;
    }
    this.#announcement = ''; // What was said before this is not said again after it.
    return this.#status.get()?.feedStatus(this, date, language);
  }
}

/** What is fetched on the side may fail to come: the element then does without. */
function ignore(): undefined {}
