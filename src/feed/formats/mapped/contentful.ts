import { isObject, type JsonObject } from '../../read/fields.js';
import { at, objectsOf, textAt } from '../shared/values.js';

/** The link of a field to an entry or a picture that stands elsewhere in the answer of Contentful: `{sys: {type: "Link", linkType, id}}`. */
function linkIn(value: unknown): string | undefined {
  if (textAt(value, 'sys', 'type') !== 'Link') return;
  return keyOf(textAt(value, 'sys', 'linkType'), textAt(value, 'sys', 'id'));
}

function keyOf(type: string | undefined, id: string | undefined): string | undefined {
  return type && id && `${type} ${id}`;
}

/**
 * The rows of an answer of Contentful, with what their fields link to in place of the links, and with their ids.
 *
 * @returns the rows as they are for any other document
 */
export function ofContentful(rows: readonly unknown[], document: unknown): readonly unknown[] {
  if (textAt(document, 'sys', 'type') !== 'Array') return rows;
  const includes = at(document, 'includes');
  const linked = new Map<string, unknown>();
  for (const type of isObject(includes) ? Object.keys(includes) : [])
    for (const object of objectsOf(at(includes, type))) {
      const key = keyOf(type, textAt(object, 'sys', 'id'));
      if (key) linked.set(key, fileIn(object) ?? at(object, 'fields'));
    }
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    const key = linkIn(value);
    return key === undefined ? value : linked.get(key);
  };
  return rows.map((row) => {
    const fields = at(row, 'fields');
    if (!isObject(fields)) return row;
    const own = Object.keys(fields).map((key) => [key, resolved(at(fields, key))] as const);
    const whole: JsonObject = Object.fromEntries(own.filter(([key]) => key !== '__proto__'));
    return { id: textAt(row, 'sys', 'id'), fields: whole };
  });
}

/** The address of a picture, which Contentful writes without its protocol. */
function fileIn(asset: JsonObject): object | undefined {
  const url = textAt(asset, 'fields', 'file', 'url');
  if (!url) return;
  const alt = textAt(asset, 'fields', 'description');
  return { url: url.replace(/^\/\//, 'https://'), alt };
}
