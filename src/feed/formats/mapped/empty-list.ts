import { isObject } from '../../read/fields.js';
import { isList } from '../shared/predicates.js';
import { listNames } from './lists.js';
import { plainName } from './names.js';

/** Objects that are looked through for a list. */
const deepest = 3;

/**
 * True for a document whose only list has nothing in it: the list alone, under a usual name, or beside numbers and
 * flags. An agenda has nothing to say in summer.
 */
export function isEmptyList(document: unknown, depth = 0): boolean {
  if (isList(document)) return !document.length;
  if (!isObject(document)) return false;
  const entries = Object.entries(document);
  const lists = entries.filter(([, value]) => isList(value));
  const others = entries.filter(([, value]) => !isList(value));
  if (!lists.length && entries.length === 1 && depth < deepest)
    return isEmptyList(entries[0]![1], depth + 1);
  const isAlone = others.every(([, value]) => typeof value !== 'string' && !isObject(value));
  return (
    lists.length === 1 &&
    isEmpty(lists[0]!) &&
    (isAlone || listNames.includes(plainName(lists[0]![0])))
  );
}

function isEmpty([, list]: readonly [key: string, list: unknown]): boolean {
  return isList(list) && !list.length;
}
