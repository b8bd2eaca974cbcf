import { FeedError } from '../../errors.js';
import { isObject, type JsonObject } from '../../read/fields.js';
import { mapSteps } from '../shared/map-steps.js';
import type { Adapter, ExtendedItem } from '../adapter.js';
import { programDate } from '../shared/program-dates.js';
import { contentOf, plainText, type Markup } from '../shared/plain-text.js';
import { addressOf } from '../shared/addresses.js';
import { at, compact, listAt, numberAt, objectsOf, textAt } from '../shared/values.js';

/** Status of an element that an administrator refused; lower ones are refused by others, deleted or doubles. */
const refused = -2;

/** The order of the values of a compact element, where the answer does not say it. */
const compactFields = ['id', ['name'], 'latitude', 'longitude', 'status', 'moderationState'];

/**
 * Maps made with GoGoCarto, as `/api/elements.json` gives them, full or compact, and `/api/elements.jsonld`: elements
 * are organizations, or initiatives where these are shown. A telephone or an address for letters of an element is not
 * marked as public, and is left out.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const { url, kind } = context;
  const rows = elementsOf(document);
  if (!rows) throw new FeedError('format', { url, found: document });
  const site = addressOf(url)?.origin;
  const shown = rows.filter((row) => (numberAt(row, 'status') ?? 1) > refused);
  return { items: yield* mapSteps(shown, (row) => elementItem(row, kind, site, context)) };
};

function elementsOf(document: unknown): readonly JsonObject[] | undefined {
  if (!Array.isArray(at(document, 'data')) && !Array.isArray(at(document, '@graph'))) return;
  const data = listAt(document, 'data');
  if (!data.some(Array.isArray)) return objectsOf(data.length ? data : at(document, '@graph'));
  const mapping = listAt(document, 'mapping');
  const fields = mapping.length ? mapping : compactFields;
  return data.flatMap((row): JsonObject[] =>
    Array.isArray(row) ? [fromCompact(row, fields)] : [],
  );
}

/** A list of values that are named by a list of the same shape; fields that are shown together are a list in it. */
function fromCompact(values: readonly unknown[], names: readonly unknown[]): JsonObject {
  const entries = names.flatMap((name, index): [string, unknown][] => {
    const value = values[index];
    if (!Array.isArray(name)) return [[name as string, value]];
    return name.map((inner, position) => [inner as string, at(value, position)]);
  });
  // No text can be made of some objects.
  return Object.fromEntries(entries.filter(([name]) => typeof name === 'string'));
}

function elementItem(
  element: JsonObject,
  kind: string,
  site: string | undefined,
  markup: Markup,
): ExtendedItem {
  const id = textAt(element, 'id') ?? textAt(element, '@id');
  const name = plainText(at(element, 'name'), markup);
  const website =
    textAt(element, 'website') ?? textAt(element, 'siteWeb') ?? textAt(element, 'url');
  const image = textAt(element, 'images', 0) ?? textAt(element, 'image');
  const tags = listAt(element, 'categories').flatMap(
    (category) => plainText(isObject(category) ? at(category, 'name') : category, markup) ?? [],
  );
  const about = { address: addressLine(at(element, 'address')), geo: pointOf(element) };
  return compact({
    id,
    url: website ?? (site && id && `${site}/map#/fiche/-/${encodeURIComponent(id)}`),
    title: name,
    ...contentOf(at(element, 'description') ?? at(element, 'abstract'), markup),
    image,
    date_published: programDate(at(element, 'createdAt')),
    date_modified: programDate(at(element, 'updatedAt')),
    tags,
    ...(kind === 'initiative'
      ? { _initiative: { themes: tags, location: compact(about) } }
      : { _organization: compact({ name, ...about }) }),
  })!;
}

function pointOf(element: JsonObject): object | undefined {
  const latitude = numberAt(element, 'geo', 'latitude') ?? numberAt(element, 'latitude');
  const longitude = numberAt(element, 'geo', 'longitude') ?? numberAt(element, 'longitude');
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** Street, postal code and town in one line. */
function addressLine(address: unknown): string | undefined {
  if (typeof address === 'string') return address;
  const town = [textAt(address, 'postalCode'), textAt(address, 'addressLocality')];
  const parts = [textAt(address, 'streetAddress'), town.filter(Boolean).join(' ')];
  return parts.filter(Boolean).join(', ') || undefined;
}
