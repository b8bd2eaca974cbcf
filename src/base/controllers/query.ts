import type { Entry } from '../../feed/read/entry.js';
import type { ItemKind } from '../../model/index.js';
import type { AppliedFilter } from '../../select/applied-filter.js';
import type { Filter } from '../../select/filter.js';
import type { FeedQuery } from '../../select/query.js';
import { shallowEqual } from '../dom.js';
import type { QueryEngine } from './query-engine.js';

/** The attributes by which a page filters, sorts and limits a feed, and the visitor's filter. */
export interface QueryAttributes {
  readonly tags: string;
  readonly excludeTags: string;
  readonly search: string;
  readonly sort: FeedQuery['sort'];
  readonly limit: number;
  readonly filter: Filter;
}

export interface QueryOptions<E extends Entry> {
  /** The kind of item; asked for when the first filter is applied. */
  kind(): ItemKind;
  timeZone(): string;
  /** Sorts entries when the page asks for no order. */
  defaultOrder(entries: readonly E[]): readonly E[];
  /** A value on which the default order depends; another value sorts again. */
  orderKey(): unknown;
}

/**
 * The entries of a feed that an element shows: first by the attributes of the page, then by the
 * visitor's filter, then up to the limit. Each step is done again only when something has changed,
 * since an element is drawn more often than that. Most elements show a feed as it is: the code that
 * filters is loaded when it is needed.
 */
export class QueryController<E extends Entry> {
  readonly #options: QueryOptions<E>;
  #engine?: QueryEngine<E>;
  #loading?: Promise<QueryEngine<E>>;
  #arrangedFor: readonly unknown[] = [];
  #arranged: readonly E[] = [];
  #limitedFor: readonly unknown[] = [];
  #limited: readonly E[] = [];

  constructor(options: QueryOptions<E>) {
    this.#options = options;
  }

  /** False while the code has to be loaded that these attributes need. */
  isReady({ tags, excludeTags, search, sort, filter }: QueryAttributes): boolean {
    return !!this.#engine || !(tags || excludeTags || search || sort || hasParts(filter));
  }

  /** Loads the code that filters and sorts. A later call tries again when it cannot be had. */
  load(): Promise<QueryEngine<E>> {
    return (this.#loading ??= import('./query-engine.js').then(
      ({ QueryEngine }) => {
        const { kind, timeZone } = this.#options;
        return (this.#engine = new QueryEngine<E>({ kind: kind(), timeZone }));
      },
      (cause: unknown) => {
        this.#loading = undefined;
        throw cause;
      },
    ));
  }

  /** Filters and sorts, once loaded. */
  get engine(): QueryEngine<E> | undefined {
    return this.#engine;
  }

  /**
   * The entries that the page asks for, in order, before the visitor's filter and the limit.
   *
   * @param lang the language whose alphabet sorts the titles
   */
  arrange(entries: readonly E[], attributes: QueryAttributes, lang: string): readonly E[] {
    const { tags, excludeTags, search, sort } = attributes;
    // A default order may need Temporal, which is there as soon as there are entries.
    const orderKey = entries.length && this.#options.orderKey();
    const current = [entries, this.#engine, tags, excludeTags, search, sort, lang, orderKey];
    if (shallowEqual(current, this.#arrangedFor)) return this.#arranged;
    this.#arrangedFor = current;
    const order = (some: readonly E[]): readonly E[] => this.#options.defaultOrder(some);
    this.#arranged = this.#engine
      ? this.#engine.run(entries, { tags, excludeTags, search, sort, lang }, order)
      : order(entries);
    return this.#arranged;
  }

  /**
   * The entries that pass the visitor's filter, up to the limit.
   *
   * @param arranged entries in order
   * @param applied the filter; none when it lets everything pass
   */
  limit(
    arranged: readonly E[],
    limit: number,
    applied: AppliedFilter<E> | undefined,
  ): readonly E[] {
    const kept = applied?.keep(arranged) ?? arranged;
    if (!(limit > 0)) return kept;
    const current = [kept, limit];
    if (!shallowEqual(current, this.#limitedFor)) {
      this.#limitedFor = current;
      this.#limited = kept.slice(0, limit);
    }
    return this.#limited;
  }
}

function hasParts(filter: Filter | null | undefined): boolean {
  return !!filter && Object.keys(filter).length > 0;
}
