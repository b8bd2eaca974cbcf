import { asList, isObject, type JsonObject } from '../../feed/read/fields.js';
import { packageFile } from '../package-file.js';

/** The names of an object's fields, each with those that are in it. */
class Fields extends Map<string, Fields> {}

const schema = JSON.parse(packageFile('schema/feed.schema.json')) as JsonObject;
const itemFields = fieldsOf({ $ref: '#/$defs/item' });

/**
 * An item without the fields that schema/feed.schema.json does not name, at any depth: what others put into their
 * feeds may be about people, and no widget shows it.
 *
 * @returns a copy
 */
export function onlyKnown(item: JsonObject): JsonObject {
  return kept(item, itemFields) as JsonObject;
}

function kept(value: unknown, fields: Fields): unknown {
  if (Array.isArray(value)) return value.map((entry) => kept(entry, fields));
  // The schema tells of a value that should be no object.
  if (!isObject(value) || !fields.size) return value;
  const knownEntries = Object.entries(value).flatMap(([name, member]) => {
    const inner = fields.get(name);
    return inner ? [[name, kept(member, inner)] as const] : [];
  });
  return Object.fromEntries(knownEntries);
}

/** The fields that a part of the schema names, in any of its alternatives, alone or in a list. */
function fieldsOf(part: unknown, fields: Fields = new Fields()): Fields {
  if (!isObject(part)) return fields;
  const { properties = {}, anyOf, items, then, else: otherwise, $ref } = part;
  for (const [name, property] of Object.entries(properties as JsonObject)) {
    fields.set(name, fieldsOf(property, fields.get(name)));
  }
  for (const form of [...asList(anyOf), items, then, otherwise]) fieldsOf(form, fields);
  if (typeof $ref !== 'string') return fields;
  const [, ...keys] = $ref.split('/');
  return fieldsOf(
    keys.reduce<unknown>((node, key) => (node as JsonObject)[key], schema),
    fields,
  );
}
