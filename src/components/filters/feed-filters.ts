import type { LitElement } from 'lit';
import { reportMissingFile } from '../../base/diagnostics.js';
import type { ItemKind } from '../../model/index.js';
import type { AppliedFilter } from '../../select/applied-filter.js';
import type { Entry } from '../../feed/read/entry.js';
import type { Filters } from './filters.js';
import type { FiltersContext, FiltersHost } from './filters-host.js';

export interface FeedFiltersOptions<E extends Entry> {
  readonly kind: ItemKind;
  /** The attribute `filters`: names of parts, empty for all; `null` for no filters. */
  attribute(): string | null;
  /** Loads the code that filters. */
  loadFilter(): Promise<void>;
  applied(): AppliedFilter<E> | undefined;
  /** The entries before the filter. */
  candidates(): readonly E[];
  announce(text: string): void;
}

/** The filters of an element that shows a list without a calendar, fetched when the page wants them. */
export class FeedFilters<E extends Entry> {
  readonly #host: LitElement & FiltersHost;
  readonly #options: FeedFiltersOptions<E>;
  #panel?: Filters;
  #loading?: Promise<void>;
  #isOffered = false;

  constructor(host: LitElement & FiltersHost, options: FeedFiltersOptions<E>) {
    this.#host = host;
    this.#options = options;
  }

  /** Follows the attribute; called before each update. */
  update(): void {
    const attribute = this.#options.attribute();
    if (attribute !== null) this.#loading ??= this.#load();
    if (this.#panel && attribute !== null) this.#panel.attribute = attribute;
    // A visitor cannot undo choices that are no longer seen.
    if (this.#isOffered && attribute === null) this.#host.filter = {};
    this.#isOffered = attribute !== null;
  }

  /** Resolves when the filters are there, or cannot be had: the list below them does not move afterwards. */
  async ready(): Promise<void> {
    await this.#loading;
  }

  /** True when the filters are shown: a list that they leave empty keeps them. */
  get isShown(): boolean {
    return this.#isOffered && !!this.#panel && this.#options.candidates().length > 0;
  }

  render(context: Omit<FiltersContext, 'summary'>): unknown {
    const applied = this.#options.applied();
    if (!this.isShown || !applied) return;
    return this.#panel!.render({
      ...context,
      summary: applied.summarize(this.#options.candidates()),
    });
  }

  async #load(): Promise<void> {
    const { kind, loadFilter, announce, applied } = this.#options;
    try {
      const [{ Filters, partsOfKind }] = await Promise.all([import('./filters.js'), loadFilter()]);
      this.#panel = new Filters(this.#host, {
        parts: partsOfKind(kind),
        announce,
        onPosition: (position) => {
          const filter = applied();
          if (filter) filter.position = position;
        },
      });
      this.#host.requestUpdate();
    } catch (error) {
      reportMissingFile(error);
      this.#loading = undefined; // The next update tries again.
    }
  }
}
