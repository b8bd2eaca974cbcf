import { isObject, type JsonObject } from '../../read/fields.js';
import { at } from './values.js';

/** The number of items of a list that are tested: the first one alone may be the odd one. */
const fewItems = 20;

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A list of lists as one list: tools that read the scripts of a page nest them. */
export function flat(value: unknown): unknown {
  return isList(value) ? value.slice(0, fewItems).flat() : value;
}

/** The value itself, or the first objects of a list. */
export function one(value: unknown, test: (object: JsonObject) => boolean): boolean {
  return isObject(value) ? test(value) : some(value, test);
}

export function some(list: unknown, test: (item: JsonObject) => boolean): boolean {
  return isList(list) && list.slice(0, fewItems).some((item) => isObject(item) && test(item));
}

/** True when one of the keys has a value. */
export function has(value: unknown, ...keys: readonly string[]): boolean {
  return keys.some((key) => at(value, key) !== undefined);
}

export function hasAll(value: unknown, keys: readonly string[]): boolean {
  return keys.every((key) => has(value, key));
}

/** A text, or one in a list or an object, that holds some words. */
export function mentions(value: unknown, words: string): boolean {
  if (typeof value === 'string') return value.includes(words);
  if (isList(value)) return value.slice(0, fewItems).some((part) => mentions(part, words));
  return (
    isObject(value) &&
    Object.values(value).some((part) => typeof part === 'string' && part.includes(words))
  );
}
