import { asList, isNoText, isObject, placeKey, rowKey } from '../../read/fields.js';

/**
 * The value at the end of a path of keys: each the object's own, never one of its prototype.
 *
 * @returns `undefined` when there is nothing, or `null`
 */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let part = value;
  for (const key of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return;
    part = (part as Record<string | number, unknown>)[key];
  }
  return part ?? undefined;
}

/** The value of a path as text; `undefined` for a blank one. A number is tolerated. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  return asText(at(value, ...path));
}

/** The value of a path as a list: empty, of one value, or the list that is there. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  return asList(at(value, ...path));
}

/** The value of a path as a number, which may be written as text. */
export function numberAt(
  value: unknown,
  ...path: readonly (string | number)[]
): number | undefined {
  const read = Number(asText(at(value, ...path))?.replace(',', '.') ?? NaN);
  return Number.isFinite(read) ? read : undefined;
}

/** Control characters, which show as boxes if at all, and lone surrogates, which `encodeURI` refuses. */
const controls = /(?![\t\n\r\x80-\x9f])[\p{Cc}\p{Cs}]/gu;

/** A text that says something, without the white space around it and without control characters. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string') return;
  const text = value.replace(controls, '').trim();
  return text && !saysNothing(text) ? text : undefined;
}

/** True for words that programs write where they have no text, Python's among them, and for dashes alone. */
export function saysNothing(text: string): boolean {
  return isNoText(text) || /^(?:None|[–—]{1,9})$/.test(text);
}

/** A flag as people write them: `true`, 1, "1", "true", "oui". */
export function asFlag(value: unknown): boolean | undefined {
  const word = typeof value === 'boolean' ? String(value) : asText(value)?.toLowerCase();
  if (/^(?:1|true|oui|yes|vrai|o|x|ja|s[iìí]|vero|verdadero|wahr|waar)$/.test(word ?? ''))
    return true;
  return /^(?:0|false|non|no|faux|n|nein|nee|falso|falsch)$/.test(word ?? '') ? false : undefined;
}

/** The object without the fields that are `undefined`; nothing at all when none is left. */
export function compact<T extends object>(object: T): T | undefined {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return entries.length ? (Object.fromEntries(entries) as T) : undefined;
}

/** The objects of a list: any other value in it is no item. */
export function objectsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return asList(value).filter(isObject);
}

/**
 * An id for what has none: the same each time it is read, and another for each date of an address.
 *
 * @param parts what tells an item from others, such as its address, else its title, and when it begins
 */
export function derivedId(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(' ') || undefined;
}

/** Groups values by a key, in the order in which keys are met: `Map.groupBy`, which Node has from version 21 on. */
export function grouped<K, T>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The number of an item's row in a spreadsheet. */
export function rowOf(item: unknown): number | undefined {
  return (item as { readonly [rowKey]?: number } | null)?.[rowKey];
}

/** An item with its index in the document, which differs from its own where others before it were left out. */
export function placed<T extends object>(item: T, place: number, index: number): T {
  return place === index ? item : { ...item, [placeKey]: place };
}
