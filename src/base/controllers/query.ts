import type { Entry } from '../../feed/read/entry.js';
import type { ItemKind } from '../../model/index.js';
import type { AppliedFilter } from '../../select/applied-filter.js';
import type { Filter } from '../../select/filter.js';
import type { FeedQuery } from '../../select/query.js';
import type { Language } from '../../i18n/language.js';
import { shallowEqual } from '../dom.js';
import type { runPageQuery } from './page-query.js';
import type * as VisitorFilter from './visitor-filter.js';

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
 * since an element is drawn more often than that. Most elements show a feed as it is: the code of the
 * attributes and that of the filter are loaded when they are needed, each by itself.
 */
export class QueryController<E extends Entry> {
  readonly #options: QueryOptions<E>;
  #run?: typeof runPageQuery<E>;
  #applied?: AppliedFilter<E>;
  #noMatch?: (language: Language) => string;
  #arrangedFor: readonly unknown[] = [];
  #arranged: readonly E[] = [];
  #limitedFor: readonly unknown[] = [];
  #limited: readonly E[] = [];

  constructor(options: QueryOptions<E>) {
    this.#options = options;
  }

  /** False while code has to be loaded that these attributes need. */
  isReady(attributes: QueryAttributes): boolean {
    return !this.#needsQuery(attributes) && !this.#needsFilter(attributes);
  }

  /** Loads the code that these attributes need. A later call tries again when it cannot be had. */
  async load(attributes: QueryAttributes): Promise<void> {
    await Promise.all([
      this.#needsQuery(attributes) && this.#loadQuery(),
      this.#needsFilter(attributes) && this.loadFilter(),
    ]);
  }

  async #loadQuery(): Promise<void> {
    this.#run = (await import('./page-query.js')).runPageQuery;
  }

  /** Loads the code of the visitor's filter; `applied` is then there. */
  async loadFilter(): Promise<typeof VisitorFilter> {
    const code = await import('./visitor-filter.js');
    const { kind, timeZone } = this.#options;
    this.#applied ??= new code.AppliedFilter<E>({ kind: kind(), timeZone });
    this.#noMatch = (language) => code.filterWords[language.code].noMatch;
    return code;
  }

  /** The visitor's filter, once its code is loaded. */
  get applied(): AppliedFilter<E> | undefined {
    return this.#applied;
  }

  /** The message when no entry passes the visitor's filter. */
  noMatch(language: Language): string | undefined {
    return this.#noMatch?.(language);
  }

  #needsQuery({ tags, excludeTags, search, sort }: QueryAttributes): boolean {
    return !this.#run && !!(tags || excludeTags || search || sort);
  }

  #needsFilter({ filter }: QueryAttributes): boolean {
    return !this.#applied && hasParts(filter);
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
    const current = [entries, this.#run, tags, excludeTags, search, sort, lang, orderKey];
    if (shallowEqual(current, this.#arrangedFor)) return this.#arranged;
    this.#arrangedFor = current;
    const order = (some: readonly E[]): readonly E[] => this.#options.defaultOrder(some);
    this.#arranged = this.#run
      ? this.#run(entries, { tags, excludeTags, search, sort, lang }, order)
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
