import { isObject, toJson, type JsonObject } from '../../read/fields.js';
import type { ExtendedItem } from '../adapter.js';
import { at, derivedId, textAt } from '../shared/values.js';

/** More of one name at one time are not compared. */
const mostAlike = 20;

/**
 * The items without those that say once more, in fewer words, what another says: a page may have a list of its events
 * and a script for each of them.
 */
export function withoutRepeats(items: readonly ExtendedItem[]): ExtendedItem[] {
  const alike = new Map<string, ExtendedItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const others = alike.get(key ?? '');
    if (others) others.push(item);
    else if (key) alike.set(key, [item]);
  }
  return items.filter((item) => {
    const others = alike.get(keyOf(item) ?? '') ?? [];
    const position = others.indexOf(item);
    return (
      others.length > mostAlike ||
      !others.some(
        (other, index) =>
          other !== item && isWithin(item, other) && (index < position || !isWithin(other, item)),
      )
    );
  });
}

/** What takes place under one name at one time. */
function keyOf(item: ExtendedItem): string | undefined {
  const start = textAt(item, '_event', 'startDate');
  const title = textAt(item, 'title');
  return start && title ? derivedId(title, start) : undefined;
}

/** True when each field of an item is also in the other, with the same value. */
function isWithin(item: JsonObject, other: JsonObject): boolean {
  return Object.entries(item).every(([key, value]) => {
    if (key === 'id' || isEmpty(value)) return true;
    const there = at(other, key);
    if (isObject(value) && isObject(there)) return isWithin(value, there);
    return toJson(value) === toJson(there);
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && !value.length);
}
