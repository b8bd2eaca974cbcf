import type { Entry } from '../feed/read/entry.js';
import type { KindReader } from '../feed/read/kinds/kind.js';
import type { ItemKind, ItemKinds } from '../model/index.js';
import type { AppliedFilter, FilterSummary, SummaryRequest } from '../select/applied-filter.js';
import type { Named } from '../select/item-names.js';
import type { Position } from '../select/near.js';
import type { OffScreen } from './controllers/off-screen.js';
import { FeedAttributes } from './feed-attributes.js';
import { QueryController } from './controllers/query.js';

/**
 * The part of a feed element that decides which items it shows: those that may be shown at all, in
 * their order, then those that pass the attributes and the visitor's filter, up to the limit.
 */
export abstract class FeedItems<
  K extends ItemKind,
  E extends Entry<ItemKinds[K]> = Entry<ItemKinds[K]>,
> extends FeedAttributes {
  /** Reads the kind of item that is filtered, sorted and limited. */
  protected abstract readonly reader: KindReader<ItemKinds[K]>;

  readonly #query = new QueryController<E>({
    kind: () => this.reader.kind,
    timeZone: () => this.timeZone,
    defaultOrder: (entries) => this.defaultOrder(entries),
    orderKey: () => this.orderKey,
  });
  /** The visitor's position, for the part `within` of a filter: a script sets it. It is neither sent nor stored. */
  visitorPosition?: Position = undefined;
  #offScreen?: OffScreen;
  #candidates: readonly E[] = [];
  #entries: readonly E[] = [];

  /** The items shown: those of the feed, filtered, sorted, limited. A new list at each call. */
  get items(): readonly ItemKinds[K][] {
    return this.entries.map((entry) => entry.read());
  }

  /** The items shown, before they are read in full: an element reads only those that the visitor sees. */
  protected get entries(): readonly E[] {
    return this.#entries;
  }

  /** The entries before the property `filter` and the limit: those that the page asks for, in order. */
  protected get candidates(): readonly E[] {
    return this.#candidates;
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
    const { readAhead } = await this.#query.loadFilter();
    await readAhead(this.candidates, filter);
    return this.applyFilter()!.summarize(this.candidates, filter, request);
  }

  /** The themes, organizations and labels that entries are about or name, each with its ids and names. */
  protected async namesIn(entries: readonly Entry[]): Promise<readonly Named[]> {
    const { namesInEntries } = await this.#query.loadFilter();
    return namesInEntries(entries);
  }

  /** Loads the code that filters, and what an element draws with a filter; `applyFilter` then gives it. */
  protected async loadFilter(): Promise<void> {
    const { OffScreen } = await this.#query.loadFilter();
    if (this.#offScreen) return;
    this.#offScreen = new OffScreen(this, () =>
      this.entries.length ? this.renderRoot.querySelector<HTMLElement>('.content') : null,
    );
  }

  /** The property `filter` with all that it depends on now; none before the code that filters is loaded. */
  protected applyFilter(): AppliedFilter<E> | undefined {
    const { applied } = this.#query;
    if (applied) {
      applied.filter = this.filter;
      applied.position = this.visitorPosition ?? applied.position;
      this.configureFilter?.(applied);
    }
    return applied;
  }

  /** Gives a filter what it depends on besides the time zone; called before each use. */
  protected configureFilter?(applied: AppliedFilter<E>): void;

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

  /**
   * Decides which of the feed's entries are shown: `candidates` and `entries` are then set.
   *
   * @param all entries of the element's kinds
   */
  protected select(all: readonly Entry[]): void {
    this.#candidates = this.arrange(all);
    this.#entries = this.#query.limit(this.#candidates, this.limit, this.applyFilter());
  }

  /** The entries that the page asks for, in order, without the property `filter` and the limit. */
  protected arrange(entries: readonly Entry[]): readonly E[] {
    // The readers give entries of the element's kinds only.
    return this.#query.arrange(this.eligible(entries as readonly E[]), this, this.language.tag);
  }

  /** Resolves when the code is loaded that the attributes need; `undefined` when it is there. */
  protected queryReady(): Promise<void> | undefined {
    if (this.#query.isReady(this)) return;
    return this.#query.load(this).then(() => this.requestUpdate());
  }

  /** The message that no item passes the visitor's filter; `undefined` when there is none to pass it. */
  protected get noMatch(): string | undefined {
    if (!this.#candidates.length || this.#entries.length) return;
    return this.#query.noMatch(this.language);
  }
}
