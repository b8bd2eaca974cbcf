import type { LitElement } from 'lit';
import { reportMissingFile } from '../../base/diagnostics.js';
import type { ItemKind } from '../../model/index.js';
import type { AppliedFilter } from '../../select/applied-filter.js';
import type { Entry } from '../../feed/read/entry.js';
import type { FilterControls } from './filter-controls.js';
import type { FiltersContext, FiltersHost } from './filters-host.js';

export interface LazyFiltersOptions<E extends Entry> {
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

/** The filters of one element, fetched when its attribute `filters` asks for them. */
export class LazyFilters<E extends Entry> {
  readonly #host: LitElement & FiltersHost;
  readonly #options: LazyFiltersOptions<E>;
  #controls?: FilterControls;
  #loading?: Promise<void>;
  #isOffered = false;

  constructor(host: LitElement & FiltersHost, options: LazyFiltersOptions<E>) {
    this.#host = host;
    this.#options = options;
  }

  /** Follows the attribute; called before each update. */
  update(): void {
    const attribute = this.#options.attribute();
    if (attribute !== null) this.#loading ??= this.#load();
    if (this.#controls && attribute !== null) this.#controls.attribute = attribute;
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
    return !!this.controls && this.#options.candidates().length > 0;
  }

  /** The controls, where they are offered and there. */
  get controls(): FilterControls | undefined {
    return this.#isOffered ? this.#controls : undefined;
  }

  render(context: Omit<FiltersContext, 'summary'>): unknown {
    const applied = this.#options.applied();
    if (!this.isShown || !applied) return;
    return this.#controls!.render({
      ...context,
      summary: applied.summarize(this.#options.candidates()),
    });
  }

  async #load(): Promise<void> {
    const { kind, loadFilter, announce, applied } = this.#options;
    try {
      const [{ FilterControls, partsOfKind }] = await Promise.all([
        import('./filter-controls.js'),
        loadFilter(),
      ]);
      this.#controls = new FilterControls(this.#host, {
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
