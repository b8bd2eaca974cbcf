import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../feed/read/entry.js';
import type { FeedError } from '../feed/errors.js';
import type { KindReader } from '../feed/read/kinds/kind.js';
import { checkEntries, publicFeed, type FeedAbout } from '../feed/read/raw-feed.js';
import type { Named } from '../select/item-names.js';
import type { FeedState, Item, ItemKind, ItemKinds, Problem } from '../model/index.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { defaultTimeZone, isTimeZone } from '../time/parse.js';
import { FeedErrorEvent, FeedLoadEvent, ItemSelectEvent } from './events.js';
import { FeedItems } from './feed-items.js';
import { FeedController } from './controllers/feed.js';
import { Registration } from './controllers/registration.js';
import { heading } from './heading.js';
import { LazyImport } from './lazy-import.js';
import { diagnostics, isDoubtful, reportMissingFile, warnAttribute } from './diagnostics.js';
import { swallowed } from './swallowed.js';

/**
 * Base class of the elements that show a feed: it reads the feed, selects the items, and draws the
 * states in which there are none. A subclass says which kind of item it shows, and draws the items.
 *
 * @slot - shown before the script runs, while loading, and when the feed cannot be had: typically
 *   a link to the same information on its own site; below all else where it is the rest of the page, since the tag is
 *   not closed
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
 * @fires {FilterChangeEvent} filter-change - the visitor changed the filter by the element's own controls (`filters`);
 *   `event.filter` is the new one. A script that sets the property `filter` fires no event
 */
export abstract class FeedElement<
  K extends ItemKind,
  E extends Entry<ItemKinds[K]> = Entry<ItemKinds[K]>,
> extends FeedItems<K, E> {
  static override styles = [tokens, base];

  readonly #controller = new FeedController(this, {
    readers: () => this.readers,
    data: () => this.#data,
    fieldMap: () => this.map ?? this.#script('[data-map]'),
    pageKey: () => this.pageKey,
    hasEnough: (entries) => !this.minItems || this.hasEnough(this.arrange(entries)),
    queryReady: () => this.queryReady(),
    layoutReady: () => this.layoutReady(),
    changed: () => this.#tell(),
  });
  protected readonly registration = new Registration(this, () => [
    this.#controller.state,
    this.candidates,
    this.filterGroup,
  ]);
  readonly #status = new LazyImport(this, () => import('./feed-status.js'));
  #problems: readonly Problem[] = [];
  /** Problems of drawn texts that were too long, of the feed that is drawn. */
  readonly #cuts: Problem[] = [];
  #drawnFeed: unknown;
  #announcement = '';
  #readings = 0;
  /** The rest of the page is inside, since the tag is not closed. */
  #holdsPage = false;

  /** State of the feed in the element. */
  get state(): FeedState {
    if (this.drawingError) return 'error';
    const { state } = this.#controller;
    return state === 'ready' && !this.hasContent ? 'empty' : state;
  }

  /** The reason why the feed cannot be read, or cannot be shown, for the site owner. */
  get error(): FeedError | undefined {
    return this.drawingError ?? this.#controller.reading.error;
  }

  /**
   * The parts of the feed that cannot be used, and what is wrong with the tag, and why. Complete when `feed-load` is fired,
   * but for texts that are cut, which are so when they are drawn.
   */
  get problems(): readonly Problem[] {
    return [...this.#problems, ...this.#cuts];
  }

  /** @internal Adds a problem that is found when an item is drawn. */
  readonly addProblem = (problem: Problem): void => void this.#cuts.push(problem);

  /** Reads the feed again. Resolves when it is shown, or has failed. */
  async reload(): Promise<void> {
    await this.#controller.reload();
    await this.updateComplete;
  }

  /** True when there is something to draw. */
  protected get hasContent(): boolean {
    return this.entries.length > 0;
  }

  /** The themes, organizations and labels that the feed is about or names, each with its ids and names. */
  namesInFeed(): Promise<readonly Named[]> {
    return this.namesIn(this.#controller.reading.feed?.entries ?? []);
  }

  /** Readers of all kinds that the element shows, in an element that shows several. */
  protected get readers(): readonly KindReader[] {
    return [this.reader];
  }

  /** Title, address and other facts about the feed itself, once it is read. */
  protected get about(): FeedAbout | undefined {
    return this.#controller.reading.feed?.about;
  }

  /** Resolves when all that is drawn with the items is loaded, so that nothing moves afterwards. */
  protected layoutReady(): Promise<unknown> | undefined {
    return;
  }

  protected override willUpdate(): void {
    this.queryReady()?.catch(ignore); // The controller waits for it too, and reports a failure.
    const { timeZone } = this;
    if (!isTimeZone(timeZone)) {
      if (timeZone) warnAttribute('time-zone', timeZone);
      this.timeZone = defaultTimeZone;
    }
    const { feed } = this.#controller.reading;
    if (feed !== this.#drawnFeed) this.#cuts.length = 0; // The texts of another feed are drawn anew.
    this.#drawnFeed = feed;
    this.select(feed?.entries ?? none);
  }

  protected override drawingFailed(): void {
    this.#tell();
  }

  get #data(): unknown {
    return this.feed ?? this.#script(':not([data-map])');
  }

  #script(which: string): string | undefined {
    return this.querySelector(`:scope > script[type="application/json"]${which}`)?.textContent;
  }

  #tell(): void {
    this.#tellOutcome().catch(reportMissingFile);
  }

  /** Tells the site owner, then the page, how the reading ended. A later reading takes its place. */
  async #tellOutcome(): Promise<void> {
    const reading = ++this.#readings;
    await this.updateComplete;
    const { error } = this;
    const { feed } = this.#controller.reading;
    const isLast = (): boolean =>
      reading === this.#readings && feed === this.#controller.reading.feed;
    if (feed && !error) {
      await checkEntries(feed.entries, () => isLast() && this.isConnected).catch(ignore);
    }
    if (!isLast() || !(feed ?? error)) return;
    const { state } = this;
    const holdsPage = !!swallowed(this);
    if (this.#holdsPage !== holdsPage) this.requestUpdate();
    this.#holdsPage = holdsPage;
    const isFine = state === 'ready' && !feed!.noted().length && !isDoubtful(this);
    const messages = isFine ? undefined : await diagnostics();
    const { kind } = this.reader;
    const outcome = { state, kind, error, feed, hasAddress: !this.#data, item: this.wantedId };
    this.#problems = messages?.report(this, outcome) ?? [];
    if (!messages && this.drawingError) reportMissingFile(this.drawingError.details.cause);
    this.dispatchEvent(
      error ? new FeedErrorEvent(error) : new FeedLoadEvent(publicFeed(feed!, this.problems)),
    );
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
      <slot name="footer"></slot>
      ${feed && this.#holdsPage ? html`<slot></slot>` : nothing}`;
  }

  #renderFeed(): TemplateResult {
    return this.hasContent ? this.renderItems() : this.renderEmpty();
  }

  /** Says that there is nothing to show, or nothing that passes the visitor's filter. */
  protected renderEmpty(): TemplateResult {
    const message = this.noMatch ?? this.emptyMessage;
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

/** The entries before a feed is read: one list, so that nothing seems to have changed. */
const none: readonly never[] = [];

/** For files that the element can do without when they cannot be loaded. */
function ignore(): undefined {}
