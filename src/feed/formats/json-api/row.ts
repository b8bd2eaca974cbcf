import { isObject, type JsonObject } from '../../read/fields.js';
import { asText, at, derivedId, textAt } from '../shared/values.js';
import type { Included, Related } from './included.js';
import { pictureOf } from './picture.js';
import { dated, fieldsOf, type Fields } from './values.js';

/** Drupal's internal fields, and those of the author's account. */
const internal =
  /^(?:(?:field_)?__proto__|status|promote|sticky|comment.*|default_langcode|revision_.*|drupal_internal__.*|content_translation_.*|metatag.*|moderation_state|uid|owner|node_type|menu_link|publish_on|unpublish_on)$/;

const placeName = /lieu|place|venue|location|salle|ville/i;
const organizerName = /organi[sz]|structure|association/i;

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/**
 * A resource as a row whose fields have the names that people know: without `field_`, with the values of Drupal's
 * objects laid open, and with its related resources under the names of the relationships. Its attributes are
 * there unchanged, too, for the owner's map.
 */
export function rowOf(resource: JsonObject, included: Included): Fields {
  const attributes = at(resource, 'attributes');
  const row: Fields = {};
  const add = (fields: Fields): void => {
    for (const [name, value] of Object.entries(fields)) {
      if (value !== undefined && value !== null && !Object.hasOwn(row, name)) row[name] = value;
    }
  };
  add({ id: idOf(resource), url: urlOf(resource), ...datesOf(attributes) });
  const language = textAt(attributes, 'langcode');
  add({ langue: language && /^(?:und|zxx)$/.test(language) ? undefined : language });
  for (const [name, value] of ownEntries(attributes)) add(fieldsOf(plainName(name), value));
  add(relatedFields(resource, included));
  for (const [name, value] of ownEntries(attributes)) add({ [name]: value });
  return { ...row, attributes, relationships: at(resource, 'relationships') };
}

/** But for what is nobody's business, or read elsewhere. */
function ownEntries(attributes: unknown): readonly (readonly [string, unknown])[] {
  if (!isObject(attributes)) return [];
  return Object.entries(attributes).filter(
    ([name]) => !internal.test(name) && !/^(?:path|langcode|created|changed)$/.test(name),
  );
}

function plainName(name: string): string {
  return name.replace(/^field_/, '');
}

/** Unique everywhere, as Drupal's are, or with its type. */
function idOf(resource: JsonObject): string | undefined {
  const id = textAt(resource, 'id');
  return id && (uuid.test(id) ? id : derivedId(textAt(resource, 'type'), id));
}

/** The page: its alias, or the address that Drupal has without one. `links.self` is the interface's. */
function urlOf(resource: JsonObject): string | undefined {
  const attributes = at(resource, 'attributes');
  const number = textAt(attributes, 'drupal_internal__nid');
  return (
    textAt(attributes, 'path', 'alias') ??
    textAt(attributes, 'path') ??
    textAt(resource, 'links', 'html', 'href') ??
    textAt(resource, 'links', 'html') ??
    (number && `/node/${number}`)
  );
}

/** The day of writing: an entry that is published on another day says so in a field of its own. */
function datesOf(attributes: unknown): Fields {
  return {
    created_at: dated(at(attributes, 'created')),
    updated_at: dated(at(attributes, 'changed')),
  };
}

/** Pictures, places, organizers and terms by what they are; the rest by the names that lead to them. */
function relatedFields(resource: JsonObject, included: Included): Fields {
  const fields: Fields = {};
  const tags: string[] = [];
  for (const [name, related] of included.of(resource)) {
    if (internal.test(name) || !related.length) continue;
    const picture = related
      .map((resource) => pictureOf(resource, included))
      .find((resource) => resource !== undefined);
    const names = related.flatMap((resource) => nameOf(resource) ?? []);
    if (picture) {
      fields.image ??= picture;
      fields.alt ??= picture.alt;
    } else if (placeName.test(name)) {
      fields.lieu ??= names[0];
      for (const [key, value] of ownEntries(at(related[0]!.resource, 'attributes'))) {
        if (/adress|address|geo|coord/i.test(key))
          withAddress(fields, fieldsOf(plainName(key), value));
      }
    } else if (organizerName.test(name)) fields.organisateur ??= names;
    else if (related.some(isTerm) && !/public|audience|statut|status/i.test(name))
      tags.push(...names);
    else fields[plainName(name)] ??= names.length > 1 ? names : names[0];
  }
  return { ...fields, tags: tags.length ? tags : undefined };
}

/** The place's own name goes before that of its address. */
function withAddress(fields: Fields, address: Fields): void {
  for (const [name, value] of Object.entries(address)) fields[name] ??= value;
}

function isTerm({ type }: Related): boolean {
  return /^taxonomy_term|categor|tags?$|theme/i.test(type);
}

/** A resource that is not included has no name. */
function nameOf({ resource, type }: Related): string | undefined {
  if (!resource || /^user(?:--|$)/.test(type)) return;
  const attributes = at(resource, 'attributes');
  const names = ['name', 'title', 'label'].map((key) => asText(at(attributes, key)));
  return names.find((name) => name !== undefined);
}
