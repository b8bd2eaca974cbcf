import type { Entry } from '../feed/read/entry.js';
import { arrange as arrangeEntries, type Arrangement } from '../select/query.js';
import { sortOrders } from '../select/sort.js';
import { misread } from './diagnostics.js';

/** Arranges what an element shows, and tells the site owner of an order that is none. */
export function arrange<E extends Entry>(
  entries: readonly E[],
  asked: Arrangement,
  inOrder: (entries: readonly E[]) => readonly E[],
): readonly E[] {
  const { sort } = asked;
  const [, ...orders] = sortOrders;
  if (sort && !orders.some((order) => order === sort)) misread('sort', sort, orders);
  return arrangeEntries(entries, asked, inOrder);
}
