import { tidyFilter, type Filter } from '../../select/filter.js';
import { fold } from '../../select/search.js';
import { mappedFilter, selectedFacet, type FilterMapping } from './mapped-filter.js';
import type { FilterSource } from './sources.js';
import { toJson } from '../../feed/read/fields.js';

/** Remembers which parts of an element’s filter come from the page, so that only these are taken back. */
export class GivenFilters {
  /** Element → the properties of its filter that come from the page. */
  readonly #given = new Map<FilterSource, readonly string[]>();
  /** Element → the values of its own facet that are chosen, as text: an element is told of changes alone. */
  readonly #chosen = new WeakMap<FilterSource, string>();

  /** The elements that have a filter from the page. */
  get sources(): readonly FilterSource[] {
    return [...this.#given.keys()];
  }

  has(source: FilterSource): boolean {
    return this.#given.has(source);
  }

  /** The filter for an element: what a script or its own filters have set, and the page's. */
  filterFor(source: FilterSource, pageFilter: Filter, mapping: FilterMapping): Filter {
    return this.#together(source, mappedFilter(pageFilter, source, mapping));
  }

  /** Gives an element the filter of the page, and tells it which of its items are chosen there. */
  give(source: FilterSource, pageFilter: Filter, mapping: FilterMapping): void {
    const mapped = mappedFilter(pageFilter, source, mapping);
    const filter = this.#together(source, mapped);
    this.#given.set(source, Object.keys(mapped));
    if (toJson(filter) !== toJson(tidyFilter(source.filter))) source.filter = filter;
    const facet = selectedFacet(source);
    if (!facet) return;
    const chosen = tidyFilter(pageFilter)[facet] ?? [];
    const keys = new Set(
      chosen.flatMap((value) => mapping.vocabulary.expand(facet, value)).map(fold),
    );
    const text = [...keys].join('\n');
    if (this.#chosen.get(source) === text) return;
    this.#chosen.set(source, text);
    source.isSelected = (value) => keys.has(fold(value));
  }

  /** Takes the filter of the page from an element to which the page no longer speaks. */
  free(source: FilterSource): void {
    const ownFilter = this.#ownOf(source);
    const hasGiven = !!this.#given.get(source)?.length;
    this.#given.delete(source);
    this.#chosen.delete(source);
    if (hasGiven) source.filter = ownFilter;
    if (source.filterOnSelect) source.isSelected = undefined;
  }

  #together(source: FilterSource, mapped: Filter): Filter {
    return tidyFilter({ ...this.#ownOf(source), ...mapped });
  }

  #ownOf(source: FilterSource): Filter {
    const given = this.#given.get(source) ?? [];
    return Object.fromEntries(
      Object.entries(tidyFilter(source.filter)).filter(([name]) => !given.includes(name)),
    );
  }
}
