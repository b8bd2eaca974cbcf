import { isObject, type JsonObject } from '../../read/fields.js';
import type { AdapterContext, ExtendedJsonFeed, ExtendedItem } from '../adapter.js';
import { at, derivedId, textAt } from '../shared/values.js';
import { itemOf, startOf } from './item.js';
import { planOf } from './plan.js';
import { Row } from './row.js';

/** Rows of which nobody knows the fields, as a JSON Feed: by the owner's map and by what they are called. */
export function mappedFeed(
  rows: readonly unknown[],
  map: JsonObject,
  { language, timeZone, kind, url }: AdapterContext,
): ExtendedJsonFeed & { readonly items: readonly ExtendedItem[] } {
  const { plan, problems } = planOf(map, rows, language);
  const items = rows.map((row) =>
    isObject(row) ? itemOf(new Row(row, plan, language, timeZone), kind) : (row as ExtendedItem),
  );
  return { items: distinct(items), problems: problems.map((one) => ({ ...one, url })) };
}

/** A row for each date of an event has the id of the event: each is one of its own. */
function distinct(items: readonly ExtendedItem[]): readonly ExtendedItem[] {
  const begins = new Map<string, string | undefined>();
  return items.map((item) => {
    const [id, start] = [textAt(item, 'id'), startOf(at(item, '_event'))];
    if (!id) return item;
    if (!begins.has(id)) begins.set(id, start);
    return begins.get(id) === start ? item : { ...item, id: derivedId(id, start) };
  });
}
