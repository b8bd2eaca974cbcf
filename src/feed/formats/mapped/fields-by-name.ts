import { isObject, type JsonObject } from '../../read/fields.js';
import { at, grouped } from '../shared/values.js';
import { bareName, isWhole, otherLanguages, plainName, wordsIn } from './names.js';
import { aliasesOf, isNameOf, type Target } from './targets.js';

/** Rows that are looked at for the names of their fields. */
export const fewRows = 100;

/** Objects whose fields count as the row's own, one in the other. */
const mostWrappers = 2;

/** Objects whose fields count as the row's own. */
export const transparent =
  /^(?:extendedprops|fields|properties|attributes|attrs|data|periode|schedule|scheduling)$/;

/** Where programs write the class of an object, which is no word for a visitor. */
const classKeys = ['@type', '_type', '__typename'];

/** Who has filled in a form, which is no title. */
export const ofSender = /^votre (?:pr[ée])?nom\b/i;

/** The fields that hold something in some row, by their plain names; what is within an object, by both. */
export function fieldsByName(
  rows: readonly unknown[],
  language: string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const parts = new Map<string, string>();
  const add = (name: string, path: string): void => {
    if (!names.has(name)) names.set(name, path);
  };
  const addPart = (owner: string, inner: string, path: string): void => {
    const part = partOf(bareName(owner), bareName(inner));
    if (part && !parts.has(part)) parts.set(part, path);
  };
  const gather = (object: JsonObject, before = '', depth = 0): void => {
    for (const [key, name, value] of namedIn(object)) {
      const path = before + key;
      const isRow = isWhole(name, value);
      if (!isRow) add(name, path);
      const [owner, ...rest] = key.split('.');
      if (rest.length) addPart(plainName(owner!), plainName(rest.join(' ')), path);
      else if (
        isObject(value) &&
        (isRow || transparent.test(name) || key === language.slice(0, 2))
      ) {
        if (depth < mostWrappers) gather(value, `${path}.`, depth + 1);
      } else if (isObject(value)) {
        for (const [inner, innerName] of namedIn(value)) {
          if (inner.includes('.')) continue;
          add(name + innerName, `${path}.${inner}`);
          addPart(name, innerName, `${path}.${inner}`);
        }
      }
    }
  };
  for (const row of rows.slice(0, fewRows)) if (isObject(row)) gather(row);
  for (const [name, path] of parts) add(name, path);
  // The whole names go first.
  for (const [name, path] of [...names]) add(bareName(name), path);
  for (const position of ['first', 'last'] as const)
    for (const [name, path] of withoutCommonWord([...names.values()], position)) add(name, path);
  // People explain in brackets what they ask for: "Lieu (adresse complète)".
  for (const path of [...names.values()])
    if (path.includes('(')) add(plainName(path.split('(', 1)[0]!), path);
  return names;
}

/** The keys of an object that hold something, with their plain names. */
function namedIn(object: JsonObject): readonly (readonly [string, string, unknown])[] {
  return Object.keys(object).flatMap((key) => {
    const value = at(object, key);
    const isFilled = value !== undefined && value !== '';
    const isName = !classKeys.includes(key) && !ofSender.test(key);
    return isFilled && isName ? [[key, plainName(key), value] as const] : [];
  });
}

/** What the parts of a place are called where the place has an object of its own: `{luogo: {indirizzo}}`. */
const partsOfPlaces = [
  ['title', 'placename'],
  ['address', 'placeaddress'],
  ['postalCode', 'placezipcode'],
  ['city', 'placecity'],
  ['lat', 'placelatitude'],
  ['lon', 'placelongitude'],
] as const;

/** The parts of the object in which some have all that says when: `{quand: {jour, horaires}}`. */
const partsOfDates = ['start', 'end', 'startTime', 'endTime', 'date'] as const;

/** What is said of a picture within its object: `{cover: {url, alternativeText}}`. */
const partsOfPictures = [
  ['imageAlt', 'imagealt'],
  ['imageCredit', 'imagecredit'],
] as const;

/** The name of a field by what it is in its object; `undefined` for one that is not known there. */
function partOf(owner: string, name: string): string | undefined {
  if (isNameOf('place', owner) || isNameOf('geo', owner))
    return partsOfPlaces.find(([target]) => isNameOf(target, name))?.[1];
  if (isNameOf('image', owner))
    return partsOfPictures.find(([target]) => isNameOf(target, name))?.[1];
  const isDate = isNameOf('date', owner) || isNameOf('startTime', owner);
  return isDate && partsOfDates.some((target) => isNameOf(target, name)) ? name : undefined;
}

/** The fewest fields, and the least share of all, that begin or end with one word where this is that of the thing. */
const leastFields = 5;
const mostFields = { first: 0.8, last: 0.6 };

/** The names without a word that nearly all fields begin or end with: `classTitle`, `classDate`; `titreSortie`, `dateSortie`. */
function withoutCommonWord(
  paths: readonly string[],
  position: 'first' | 'last',
): readonly (readonly [name: string, path: string])[] {
  const own = [...new Set(paths)].filter((path) => !path.includes('.'));
  const named = own.map((path) => {
    const words = wordsIn(path).split(' ');
    const common = (position === 'first' ? words.shift() : words.pop()) ?? '';
    return { path, common, name: words.join('') };
  });
  const [[word, same] = ['', []]] = [...grouped(named, ({ common }) => common)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  if (same.length < leastFields || same.length < own.length * mostFields[position]) return [];
  return named.flatMap(({ path, common, name }) =>
    common === word && name ? [[name, path] as const] : [],
  );
}

/**
 * All that may hold it, since a row may have one and not the other. A column of the wanted language goes
 * before one that names none, and before those of others; where columns are translated, one that is but a translation is
 * for other visitors.
 */
export function pathsByName(
  target: Target,
  names: ReadonlyMap<string, string>,
  language: string,
): readonly string[] {
  const wanted = [language.slice(0, 2).toLowerCase(), 'fr', ''];
  const pathsOf = (endings: readonly string[]): readonly string[] =>
    aliasesOf(target)
      .flatMap((alias) => endings.map((ending) => alias + ending))
      .flatMap((name) => names.get(name) ?? []);
  const own = pathsOf(wanted);
  const translations = otherLanguages.filter(
    (ending) => own.length || !isTranslatedTo(ending, names),
  );
  return [...new Set(pathsOf([...wanted, ...translations]))];
}

/** True where columns are there in no language and in another: `titre` and `titre_en`. */
function isTranslatedTo(ending: string, names: ReadonlyMap<string, string>): boolean {
  return [...names.keys()].some(
    (name) => name.endsWith(ending) && names.has(name.slice(0, -ending.length)),
  );
}
