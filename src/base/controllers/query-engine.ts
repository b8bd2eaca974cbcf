import type { Entry } from '../../feed/read/entry.js';
import { filters as filterWords } from '../../i18n/filters.js';
import type { Language } from '../../i18n/language.js';
import { AppliedFilter, type AppliedFilterOptions } from '../../select/applied-filter.js';
import { runQuery, type FeedQuery } from '../../select/query.js';
import { sortOrders } from '../../select/sort.js';
import { warnAttribute } from '../diagnostics.js';

/** The part of `QueryController` that filters and sorts; loaded when a page or a visitor asks for it. */
export class QueryEngine<E extends Entry> {
  readonly applied: AppliedFilter<E>;

  constructor(options: AppliedFilterOptions) {
    this.applied = new AppliedFilter(options);
  }

  /** Filters and sorts by attributes, and warns the site owner of an order that does not exist. */
  run(
    entries: readonly E[],
    query: FeedQuery,
    defaultOrder: (entries: readonly E[]) => readonly E[],
  ): readonly E[] {
    const { sort } = query;
    const orders = sortOrders.filter(Boolean);
    if (sort && !orders.includes(sort)) warnAttribute('sort', sort, orders);
    return runQuery(entries, query, defaultOrder);
  }

  /** The message when no entry passes the visitor's filter. */
  noMatch({ code }: Language): string {
    return filterWords[code].noMatch;
  }
}
