import { isObject, type JsonObject } from '../../read/fields.js';
import { addressIn } from '../shared/addresses.js';
import { localized } from '../shared/localized.js';
import { at } from '../shared/values.js';
import { otherLanguages, plainName, wordsIn } from './names.js';
import { opened } from './opened.js';
import { readPath } from './paths.js';
import { ofSender, transparent } from './fields-by-name.js';
import type { Target } from './targets.js';

/** A field of rows whose name nobody has told. */
export interface Field {
  readonly path: string;
  /** The words of its name and of those of the objects in which it is. */
  readonly words: string;
  /** What it has in the rows in which it has something. */
  readonly values: readonly unknown[];
  /** It is in each object of a list. */
  readonly isListed: boolean;
}

/** Objects in objects that are looked into. */
const deepest = 5;

/** Most fields that are looked at. */
const mostFields = 200;

/** Keys of programs, and of the class of an object. */
const noFields = /^(?:@|_|\$)|[.[\]]/;

/** A name that ends with another language. */
const inOther = new RegExp(`\\b(?:${otherLanguages.join('|')}|english|anglais)$`);

/** The fields of rows and of the objects in them, those in the wanted language and the outer ones first. */
export function fieldsIn(
  rows: readonly JsonObject[],
  { language, timeZone }: { readonly language: string; readonly timeZone: string },
): readonly Field[] {
  const paths = new Map<string, boolean>();
  for (const row of rows) gather(row, '', false, paths, language, timeZone);
  const fields = [...paths].map(([path, isListed]): Field => {
    const values = rows.flatMap((row) => {
      const value = readPath(row, path);
      return value === undefined ? [] : [opened(value, timeZone)];
    });
    return { path, words: wordsIn(ownPath(path)), values, isListed };
  });
  const rankOf = ({ path, words }: Field): number => {
    const [own] = inOther.exec(words) ?? [];
    const isOther = own !== undefined && own !== language.slice(0, 2);
    return path.split('.').length + (isOther ? deepest + 1 : 0);
  };
  return fields.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** A path without the object in which a program has all fields of a row. */
function ownPath(path: string): string {
  const [first, ...rest] = path.split('.');
  return rest.length && transparent.test(plainName(first!)) ? rest.join('.') : path;
}

function gather(
  object: JsonObject,
  start: string,
  isListed: boolean,
  paths: Map<string, boolean>,
  language: string,
  timeZone: string,
  depth = 0,
): void {
  for (const key of Object.keys(object)) {
    const raw = at(object, key);
    if (raw === undefined || raw === '' || paths.size >= mostFields) continue;
    if (depth ? noFields.test(key) : key.startsWith('@') || key.startsWith('__')) continue;
    if (ofSender.test(key)) continue;
    const path = start + key;
    const value = opened(raw, timeZone);
    const isText = !isObject(value) || localized(value, language) !== undefined;
    const hasAddress = addressIn(value) !== undefined;
    const inner: unknown = Array.isArray(raw) ? (raw as unknown[]).find(isObject) : raw;
    if (isText || hasAddress || Array.isArray(value)) paths.set(path, isListed);
    if (isText && !Array.isArray(raw)) continue;
    if (isObject(inner) && depth < deepest && !key.includes('.'))
      gather(
        inner,
        `${path}.`,
        isListed || Array.isArray(raw),
        paths,
        language,
        timeZone,
        depth + 1,
      );
  }
}

/** True for a name in an object, which is that of somebody or something else, unless the object is but a wrapper. */
export function isOfAnother({ path }: Field): boolean {
  return path
    .split('.')
    .slice(0, -1)
    .some((key) => !transparent.test(plainName(key)));
}

/** Names of things, by which an object is known to be taken as a whole. */
const ofNames = /\.(?:name|nom|title|titre|label|libelle|value|text|displayName|display_name)$/;

/** Objects of which a part is taken, and others may be for another target. */
const ofParts: readonly Target[] = ['place', 'organizer', 'city', 'address'];

/**
 * True for a field that another path has, or that is a part of what it has.
 *
 * @param owner another target, of which the other path is
 */
export function isTaken(path: string, other: string, owner?: Target): boolean {
  if (path === other || other.startsWith(`${path}.`)) return true;
  if (!owner || !path.startsWith(`${other}.`)) return false;
  return !ofParts.includes(owner) || ofNames.test(path);
}
