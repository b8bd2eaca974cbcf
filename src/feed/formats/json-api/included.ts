import { isObject, type JsonObject } from '../../read/fields.js';
import { at, objectsOf, textAt } from '../shared/values.js';

/** A resource that a relationship names, with the type and the details that stand there, such as a picture's `alt`. */
export interface Related {
  readonly type: string;
  readonly meta: JsonObject;
  /** The resource itself, unless it was not included. */
  readonly resource: JsonObject | undefined;
}

/** The resources of a document that others name by type and id. */
export class Included {
  readonly #known = new Map<string, JsonObject>();

  constructor(document: unknown) {
    for (const resource of [
      ...objectsOf(at(document, 'data')),
      ...objectsOf(at(document, 'included')),
    ])
      this.#known.set(keyOf(resource), resource);
  }

  /** The related resources, by the names of the relationships. */
  of(resource: JsonObject): readonly (readonly [string, readonly Related[]])[] {
    const relationships = at(resource, 'relationships');
    if (!isObject(relationships)) return [];
    return Object.keys(relationships).map((name) => [name, this.named(resource, name)]);
  }

  /** The resources of one relationship. */
  named(resource: JsonObject, name: string): readonly Related[] {
    return objectsOf(at(resource, 'relationships', name, 'data')).map((identifier) => {
      const meta = at(identifier, 'meta');
      return {
        type: textAt(identifier, 'type') ?? '',
        meta: isObject(meta) ? meta : {},
        resource: this.#known.get(keyOf(identifier)),
      };
    });
  }
}

function keyOf(resource: JsonObject): string {
  return `${textAt(resource, 'type')} ${textAt(resource, 'id')}`;
}
