import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../feed/read/entry.js';
import type { FeedError } from '../feed/errors.js';
import type { KindReader } from '../feed/read/kinds/kind.js';
import { checkEntries, publicFeed, type FeedAbout } from '../feed/read/raw-feed.js';
import type { AppliedFilter, FilterSummary, SummaryRequest } from '../select/applied-filter.js';
import type { Named } from '../select/item-names.js';
import type { Position } from '../select/near.js';
import { languageOf, type Language, type Messages } from '../i18n/language.js';
import type { FeedState, Item, ItemKind, ItemKinds, Problem } from '../model/index.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { defaultTimeZone, isTimeZone } from '../time/parse.js';
import { FeedErrorEvent, FeedLoadEvent, ItemSelectEvent } from './events.js';
import { FeedAttributes } from './feed-attributes.js';
import { FeedController } from './controllers/feed.js';
import { Registration } from './controllers/registration.js';
import { heading } from './heading.js';
import { LazyImport } from './lazy-import.js';
import { diagnostics, warnAttribute } from './diagnostics.js';
import { QueryController } from './controllers/query.js';

/**
 * Base class of the elements that show a feed: it reads the feed, selects the items, and draws the
 * states in which there are none. A subclass says which kind of item it shows, and draws the items.
 *
 * @slot - shown before the script runs, while loading, and when the feed cannot be had: typically
 *   a link to the same information on its own site
 * @slot header - above the items, instead of the heading
 * @slot footer - below the items
 * @slot empty - instead of the message that there is nothing to show
 * @slot error - instead of the message that the feed cannot be had
 * @csspart content - the box of the items
 * @csspart heading - the heading given by the `heading` attribute
 * @csspart message - the message when there is nothing to show
 * @csspart note - the note that what is shown is not fresh
 * @csspart retry - the button that asks for the feed again
 * @fires {FeedLoadEvent} feed-load - the feed was read, and is shown; `event.feed` is the feed
 * @fires {FeedErrorEvent} feed-error - the feed could not be read; `event.error` says why
 * @fires {ItemSelectEvent} item-select - the visitor chose `event.item`; `event.preventDefault()` keeps it from
 *   being opened
 * @fires {FilterChangeEvent} filter-change - the visitor changed the filter; `event.filter` is the new one. A script
 *   that sets the property `filter` fires no event
 */
export abstract class FeedElement<
  K extends ItemKind,
  E extends Entry<ItemKinds[K]> = Entry<ItemKinds[K]>,
> extends FeedAttributes {
  static override styles = [tokens, base];

  /** Reads the kind of item that is filtered, sorted and limited. */
  protected abstract readonly reader: KindReader<ItemKinds[K]>;

  readonly #controller = new FeedController(this, {
    readers: () => this.readers,
    data: () => this.#data,
    fieldMap: () => this.map ?? this.#script('[data-map]'),
    pageKey: () => this.pageKey,
    hasEnough: (entries) => !this.minItems || this.hasEnough(this.#arrange(entries)),
    queryReady: () => this.#queryReady(),
    layoutReady: () => this.layoutReady(),
    changed: () => void this.#tellOutcome(),
  });
  readonly #query = new QueryController<E>({
    kind: () => this.reader.kind,
    timeZone: () => this.timeZone,
    defaultOrder: (entries) => this.defaultOrder(entries),
    orderKey: () => this.orderKey,
  });
  protected readonly registration = new Registration(this, () => [
    this.#controller.state,
    this.#candidates,
    this.filterGroup,
  ]);
  readonly #status = new LazyImport(this, () => import('./feed-status.js'));
  /** The visitor's position, for the part `within` of a filter: a script sets it. It is neither sent nor stored. */
  visitorPosition?: Position;
  #problems: readonly Problem[] = [];
  #announcement = '';
  #readings = 0;
  #candidates: readonly E[] = [];
  #entries: readonly E[] = [];

  /** State of the feed in the element. */
  get state(): FeedState {
    const { state } = this.#controller;
    return state === 'ready' && !this.hasContent ? 'empty' : state;
  }

  /** The reason why the feed cannot be read, for the site owner. */
  get error(): FeedError | undefined {
    return this.#controller.reading.error;
  }

  /** The parts of the feed that cannot be used, and why. Complete when `feed-load` is fired. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The items shown: those of the feed, filtered, sorted, limited. A new list at each call. */
  get items(): readonly ItemKinds[K][] {
    return this.entries.map((entry) => entry.read());
  }

  /** Reads the feed again. Resolves when it is shown, or has failed. */
  async reload(): Promise<void> {
    await this.#controller.reload();
    await this.updateComplete;
  }

  /** The items shown, before they are read in full: an element reads only those that the visitor sees. */
  protected get entries(): readonly E[] {
    return this.#entries;
  }

  /** The entries before the property `filter` and the limit: those that the page asks for, in order. */
  protected get candidates(): readonly E[] {
    return this.#candidates;
  }

  /** True when there is something to draw. */
  protected get hasContent(): boolean {
    return this.entries.length > 0;
  }

  /**
   * Counts for a filter control, over all items that the page asks for: how many pass a filter, and
   * how many would pass with each value of each facet.
   *
   * @param filter another filter than the element's own
   * @param request counts besides those of the element's own filters
   * @returns as soon as the code that filters is loaded, and the items are read
   */
  async summarizeFilter(filter = this.filter, request?: SummaryRequest): Promise<FilterSummary> {
    await this.loadFilter();
    await this.#query.engine!.prepare(this.candidates, filter);
    return this.appliedFilter!.summarize(this.candidates, filter, request);
  }

  /** The themes, organizations and labels that the feed is about or names, each with its ids and names. */
  async namesInFeed(): Promise<readonly Named[]> {
    await this.loadFilter();
    return this.#query.engine!.namesIn(this.#controller.reading.feed?.entries ?? []);
  }

  /** Loads the code that filters; `appliedFilter` is then there. */
  protected async loadFilter(): Promise<void> {
    await this.#query.load();
  }

  /** The property `filter`, applied; none before the code that filters is loaded. */
  protected get appliedFilter(): AppliedFilter<E> | undefined {
    const applied = this.#query.engine?.applied;
    if (applied) {
      applied.filter = this.filter;
      applied.position = this.visitorPosition ?? applied.position;
      this.configureFilter?.(applied);
    }
    return applied;
  }

  /** Gives a filter what it depends on besides the time zone; called before each use. */
  protected configureFilter?(applied: AppliedFilter<E>): void;

  /** Readers of all kinds that the element shows, in an element that shows several. */
  protected get readers(): readonly KindReader[] {
    return [this.reader];
  }

  /** Title, address and other facts about the feed itself, once it is read. */
  protected get about(): FeedAbout | undefined {
    return this.#controller.reading.feed?.about;
  }

  /** Id of the only item to show, in an element that shows one; empty or `undefined` for any. */
  protected get wantedId(): string | undefined {
    return;
  }

  /** The entries that may be shown at all. */
  protected eligible(entries: readonly E[]): readonly E[] {
    const { wantedId } = this;
    return wantedId ? entries.filter(({ id }) => id === wantedId) : entries;
  }

  /** The element's own order, used when `sort` is empty. */
  protected defaultOrder(entries: readonly E[]): readonly E[] {
    return entries;
  }

  /** All that `defaultOrder` depends on besides the entries. Asked only when there are entries. */
  protected get orderKey(): unknown {
    return;
  }

  /** Pages of the feed are read until there are this many items to show; 0 reads the first page. */
  protected get minItems(): number {
    return this.limit;
  }

  /** False asks for the next page of the feed; called when `minItems` is not 0. */
  protected hasEnough(eligible: readonly E[]): boolean {
    return eligible.length >= this.minItems;
  }

  /** All that decides whether there are `minItems`: the feed is read again when it changes. */
  protected get pageKey(): unknown {
    const { minItems, wantedId, tags, excludeTags, search } = this;
    return minItems && [minItems, wantedId, tags, excludeTags, search].join();
  }

  /** Resolves when all that is drawn with the items is loaded, so that nothing moves afterwards. */
  protected layoutReady(): Promise<unknown> | undefined {
    return;
  }

  protected override willUpdate(): void {
    this.#queryReady()?.catch(ignore); // The controller waits for it too, and reports a failure.
    const { timeZone } = this;
    if (!isTimeZone(timeZone)) {
      if (timeZone) warnAttribute('time-zone', timeZone);
      this.timeZone = defaultTimeZone;
    }
    this.#candidates = this.#arrange(this.#controller.reading.feed?.entries ?? []);
    this.#entries = this.#query.limit(this.#candidates, this.limit, this.appliedFilter);
  }

  #queryReady(): Promise<void> | undefined {
    if (this.#query.isReady(this)) return;
    return this.#query.load().then(() => this.requestUpdate());
  }

  get #data(): unknown {
    return this.feed ?? this.#script(':not([data-map])');
  }

  #script(which: string): string | undefined {
    return this.querySelector(`:scope > script[type="application/json"]${which}`)?.textContent;
  }

  #arrange(entries: readonly Entry[]): readonly E[] {
    // The readers give entries of the element's kinds only.
    return this.#query.arrange(this.eligible(entries as readonly E[]), this, this.language.tag);
  }

  /** Tells the site owner, then the page, how the reading ended. A later reading takes its place. */
  async #tellOutcome(): Promise<void> {
    const reading = ++this.#readings;
    await this.updateComplete;
    const { feed, error } = this.#controller.reading;
    const isLast = (): boolean =>
      reading === this.#readings && feed === this.#controller.reading.feed;
    if (feed && !error) {
      await checkEntries(feed.entries, () => isLast() && this.isConnected).catch(ignore);
    }
    if (!isLast() || !(feed ?? error)) return;
    const { state } = this;
    const isFine = state === 'ready' && !feed!.noted().length;
    const messages = isFine ? undefined : await diagnostics();
    const { kind } = this.reader;
    const outcome = { state, kind, error, feed, hasAddress: !this.#data, item: this.wantedId };
    this.#problems = messages?.report(this, outcome) ?? [];
    this.dispatchEvent(
      error ? new FeedErrorEvent(error) : new FeedLoadEvent(publicFeed(feed!, this.#problems)),
    );
  }

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

  /** The message when there is nothing to show: a text or a template. */
  protected abstract get emptyMessage(): unknown;

  protected override render(): TemplateResult {
    const { feed } = this.#controller.reading;
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
    return this.hasContent ? this.renderItems() : this.renderEmpty();
  }

  /** Says that there is nothing to show, or nothing that passes the visitor's filter. */
  protected renderEmpty(): TemplateResult {
    const isFiltered = this.candidates.length && !this.#entries.length;
    const message = isFiltered ? this.#query.engine!.noMatch(this.language) : this.emptyMessage;
    return html`<slot name="empty"><p class="message" part="message">${message}</p></slot>`;
  }

  /** The messages about slow, old or missing feeds are fetched when one is needed. */
  #renderStatus(): unknown {
    const { state, language } = this;
    const { isSlow, reading } = this.#controller;
    if (state !== 'error' && state !== 'stale' && !isSlow) {
      return html`<span class="visually-hidden">${this.#announcement}</span>`;
    }
    this.#announcement = ''; // The earlier announcement is not repeated when this message goes.
    return this.#status.get()?.feedStatus(this, reading.date, language);
  }
}

/** For files that the element can do without when they cannot be loaded. */
function ignore(): undefined {}
