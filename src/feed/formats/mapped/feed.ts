import { isObject, type JsonObject } from '../../read/fields.js';
import type { AdapterContext, ExtendedJsonFeed, ExtendedItem } from '../adapter.js';
import { at, derivedId, textAt } from '../shared/values.js';
import { itemOf, startOf } from './item.js';
import { planOf } from './plan.js';
import { Row } from './row.js';

/** Words for a row that its authors do not show yet, or no more. */
const unpublished =
  /^(?:brouillon|draft|trash|corbeille|pending|en attente|d[ée]publi[ée]e?|unpublished|archiv)/i;

/** Rows of which nobody knows the fields, as a JSON Feed: by the owner's map and by what they are called. */
export function mappedFeed(
  rows: readonly unknown[],
  map: JsonObject,
  { language, timeZone, kind, url }: AdapterContext,
): ExtendedJsonFeed & { readonly items: readonly ExtendedItem[] } {
  const { plan, problems } = planOf(map, rows, language);
  const items: ExtendedItem[] = [];
  rows.forEach((source, index) => {
    const row = new Row(source, plan, language, timeZone);
    // The reader tells of a row that is no object.
    if (!isObject(source)) items.push(source as ExtendedItem);
    else if (!unpublished.test(row.text('status') ?? '')) items.push(itemOf(row, kind));
    else problems.push({ path: `items[${index}]`, code: 'draft' });
  });
  return { items: distinct(items), problems: problems.map((problem) => ({ ...problem, url })) };
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
