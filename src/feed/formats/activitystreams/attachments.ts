import type { JsonObject } from '../../read/fields.js';
import { at, objectsOf, textAt } from '../shared/values.js';

/** The address of an attachment that is a link of that name. */
export function linkNamed(object: JsonObject, name: string): string | undefined {
  const links = objectsOf(at(object, 'attachment'));
  return textAt(
    links.find((link) => textAt(link, 'type') === 'Link' && textAt(link, 'name') === name),
    'href',
  );
}

/** Further details of Mobilizon's events, by their names there. */
export function metadata(object: JsonObject, key: string): unknown {
  const values = objectsOf(at(object, 'attachment'));
  return at(
    values.find((value) => textAt(value, 'propertyID') === key),
    'value',
  );
}
