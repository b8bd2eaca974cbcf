import type { Entry } from '../../feed/read/entry.js';
import { filters as filterWords } from '../../i18n/filters.js';
import type { Language } from '../../i18n/language.js';
import { AppliedFilter, type AppliedFilterOptions } from '../../select/applied-filter.js';
import type { Filter } from '../../select/filter.js';
import { namesIn, type Named } from '../../select/item-names.js';
import { runQuery, type FeedQuery } from '../../select/query.js';
import { searchText } from '../../select/search.js';
import { sortOrders } from '../../select/sort.js';
import { warnAttribute } from '../diagnostics.js';

/** Time after which reading entries makes way for other tasks of the page, in milliseconds. */
const longestSlice = 8;

/** Names of each list of entries: all controls of a page ask for them at every change. */
const namesOfEntries = new WeakMap<readonly Entry[], readonly Named[]>();

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

  /** Reads entries ahead in slices, with the text for the words of a filter: a later filter is then a short task. */
  async prepare(entries: readonly Entry[], { search }: Filter = {}): Promise<void> {
    let start = performance.now();
    for (const entry of entries) {
      const item = entry.read();
      if (search) searchText(item);
      if (performance.now() - start < longestSlice) continue;
      await nextTask();
      start = performance.now();
    }
  }

  /** The themes, organizations and labels that entries are about or name. */
  async namesIn(entries: readonly Entry[]): Promise<readonly Named[]> {
    await this.prepare(entries);
    const names = namesOfEntries.get(entries) ?? namesIn(entries.map((entry) => entry.read()));
    namesOfEntries.set(entries, names);
    return names;
  }

  /** The message when no entry passes the visitor's filter. */
  noMatch({ code }: Language): string {
    return filterWords[code].noMatch;
  }
}

/** Resolves in a task of its own, so that the browser can paint and answer the visitor before it. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
