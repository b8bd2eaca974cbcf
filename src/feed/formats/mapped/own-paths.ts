import { isObject } from '../../read/fields.js';
import { at } from '../shared/values.js';
import { transparent } from './fields-by-name.js';
import { bareName, plainName } from './names.js';

/** The paths of a row's own fields, those in the objects that programs put around them included: `attributes.title`. */
export function ownPaths(row: unknown): readonly string[] {
  if (!isObject(row)) return [];
  return Object.keys(row).flatMap((key) => {
    const value = at(row, key);
    if (!transparent.test(plainName(key)) || !isObject(value)) return [key];
    return [key, ...Object.keys(value).map((inner) => `${key}.${inner}`)];
  });
}

/** The last of some paths whose field has a plain name, also with the word for an event in it. */
export function pathNamed(name: string, paths: readonly string[]): string | undefined {
  const nameOf = (path: string): string => plainName(path.slice(path.lastIndexOf('.') + 1));
  return (
    paths.findLast((path) => nameOf(path) === name) ??
    paths.findLast((path) => bareName(nameOf(path)) === name)
  );
}
