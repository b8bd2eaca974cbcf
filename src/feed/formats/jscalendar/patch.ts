import { isObject, type JsonObject } from '../../read/fields.js';
import { textAt } from '../shared/values.js';

/** Keys that would change the prototype of an object. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * An object with a patch applied (RFC 8984, section 1.4.9): its keys are paths of RFC 6901 without the first
 * slash, `null` takes away. A path that leads nowhere, or into a list, is passed over.
 */
export function patched(object: JsonObject, patch: unknown): JsonObject {
  if (!isObject(patch)) return object;
  let result = object;
  for (const [path, value] of Object.entries(patch)) {
    const keys = path.replace(/^\//, '').split('/');
    const plain = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (!plain.some((key) => forbidden.has(key))) result = setAt(result, plain, value);
  }
  return result;
}

function setAt(
  object: JsonObject,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): JsonObject {
  let next = value;
  if (rest.length) {
    const inner = Object.hasOwn(object, key) ? object[key] : undefined;
    if (!isObject(inner)) return object;
    next = setAt(inner, rest, value);
  }
  const others = Object.entries(object).filter(([other]) => other !== key);
  return Object.fromEntries(next === null ? others : [...others, [key, next]]);
}

/**
 * An event in the language that is wanted, else in French, else as it was written.
 *
 * @returns the language that it is in then, when that is known
 */
export function inLanguage(
  event: JsonObject,
  wanted: string,
): { event: JsonObject; language: string | undefined } {
  const locale = textAt(event, 'locale');
  const localizations = Object.hasOwn(event, 'localizations') ? event.localizations : undefined;
  const tags = isObject(localizations) ? Object.keys(localizations) : [];
  for (const language of [wanted, 'fr']) {
    if (locale && isSame(locale, language)) break;
    const tag =
      tags.find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
      tags.find((tag) => isSame(tag, language));
    if (!tag) continue;
    return { event: patched(event, (localizations as JsonObject)[tag]), language: tag };
  }
  return { event, language: locale };
}

function isSame(key: string, other: string): boolean {
  const [a, b] = [key, other].map((tag) => tag.split('-')[0]!.toLowerCase());
  return a === b;
}
