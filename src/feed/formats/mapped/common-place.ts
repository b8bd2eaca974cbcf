import { isObject } from '../../read/fields.js';
import { asText, at } from '../shared/values.js';
import { plainName } from './names.js';
import { aliasesOf } from './targets.js';

/** Names for where something takes place, but those of a town alone, which may be that of the owner. */
const names: ReadonlySet<string> = new Set(
  (['place', 'address', 'geo'] as const).flatMap((target) => aliasesOf(target)),
);

/**
 * Rows without a place, each with the one that stands beside their list:
 * `{"lieu": "Parc de Gerland", "concerts": [{…}]}`.
 *
 * @returns the rows as they are, where one of them has a place or the document has none
 */
export function withCommonPlace(rows: readonly unknown[], document: unknown): readonly unknown[] {
  if (!isObject(document)) return rows;
  const places = placesIn(document).filter(([, value]) => asText(value) !== undefined);
  if (!places.length || rows.some((row) => isObject(row) && placesIn(row).length)) return rows;
  const common = Object.fromEntries(places);
  return rows.map((row) => (isObject(row) ? { ...row, ...common } : row));
}

function placesIn(object: object): readonly (readonly [key: string, value: unknown])[] {
  return Object.keys(object)
    .filter((key) => names.has(plainName(key)))
    .map((key) => [key, at(object, key)] as const);
}
