import type { Entry } from '../../feed/read/entry.js';
import { runQuery, type FeedQuery } from '../../select/query.js';
import { sortOrders } from '../../select/sort.js';
import { warnAttribute } from '../diagnostics.js';

/**
 * Filters and sorts by the attributes of the page, and warns the site owner of an order that does not exist.
 * Loaded when an element has such an attribute.
 */
export function runPageQuery<E extends Entry>(
  entries: readonly E[],
  query: FeedQuery,
  defaultOrder: (entries: readonly E[]) => readonly E[],
): readonly E[] {
  const { sort } = query;
  const orders = sortOrders.filter(Boolean);
  if (sort && !orders.includes(sort)) warnAttribute('sort', sort, orders);
  return runQuery(entries, query, defaultOrder);
}
