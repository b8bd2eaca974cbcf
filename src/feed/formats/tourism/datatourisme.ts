import { FeedError } from '../../errors.js';
import { asList, isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import { flatMapSteps } from '../shared/map-steps.js';
import type { Adapter, AdapterContext, ExtendedItem } from '../adapter.js';
import { imageAddress, siteAddress } from '../shared/addresses.js';
import { programDate } from '../shared/program-dates.js';
import { localized } from '../shared/localized.js';
import { plainText } from '../shared/plain-text.js';
import { asFlag, asText, compact, numberAt, objectsOf } from '../shared/values.js';
import { clockIn, datesOf, dayIn, type Period } from './periods.js';

/** Classes of the ontology that are events. */
const eventClass = /(?:^|[:#/])(?:EntertainmentAndEvent|\w*Event|Festival|Concert|Exhibition)$/;

/**
 * DATAtourisme (https://www.datatourisme.fr/ontology/core): one object, a list, a `@graph`, or an answer of the API
 * (`objects`), whose keys have no prefixes. Classes are no tags, and the organisations that own, create and manage an
 * object are not read.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const objects = objectsIn(document);
  if (!objects) throw new FeedError('format', { url: context.url, found: document });
  const problems: Issue[] = [];
  const items = yield* flatMapSteps(objects, (object, index): readonly ExtendedItem[] => {
    const types = [...asList(object['@type']), ...asList(object.type)].flatMap(
      (value) => asText(value) ?? [],
    );
    const isEvent = listOf(object, 'takesPlaceAt').length > 0 || !types.length;
    if (isEvent || types.some((type) => eventClass.test(type))) return [itemOf(object, context)];
    problems.push({ path: `items[${index}]`, code: 'not-event', value: types[0] });
    return [];
  });
  return { items, problems };
};

function objectsIn(document: unknown): readonly JsonObject[] | undefined {
  if (Array.isArray(document)) return objectsOf(document);
  if (!isObject(document)) return;
  const list = document['@graph'] ?? document.objects ?? document.results;
  return Array.isArray(list) ? objectsOf(list) : [document];
}

/** The value of a property, whose name may have the prefix of its vocabulary: `schema:geo`, `geo`. */
function property(value: unknown, name: string): unknown {
  const [object] = asList(value);
  if (!isObject(object)) return;
  if (Object.hasOwn(object, name)) return object[name];
  const key = Object.keys(object).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : object[key];
}

function path(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce(property, value);
}

function listOf(value: unknown, name: string): readonly unknown[] {
  return asList(property(value, name));
}

function itemOf(object: JsonObject, { language }: AdapterContext): ExtendedItem {
  const words = (value: unknown): string | undefined => localized(value, language)?.value;
  const description = property(object, 'hasDescription');
  const summary = plainText(
    words(property(object, 'comment')) ?? words(property(description, 'shortDescription')),
  );
  const picture = property(object, 'hasMainRepresentation');
  const credit = plainText(words(path(picture, 'hasAnnotation', 'credits')));
  const [image] = asList(path(picture, 'hasRelatedResource', 'locator'));
  const tags = listOf(object, 'hasTheme').flatMap(
    (theme) => plainText(words(property(theme, 'label'))) ?? [],
  );
  const site = asList(path(object, 'hasBookingContact', 'homepage'))[0];
  const isAccessible = asFlag(property(object, 'reducedMobilityAccess'));
  return compact({
    id: asText(object['@id']) ?? asText(property(object, 'uri')) ?? asText(object.uuid),
    title: plainText(words(property(object, 'label'))),
    summary,
    content_text: words(property(description, 'description')) ?? summary,
    url: siteAddress(asList(path(object, 'hasContact', 'homepage'))[0]),
    image: imageAddress(image),
    _image: credit === undefined ? undefined : { credit },
    date_modified: programDate(property(object, 'lastUpdate')),
    tags: tags.length ? [...new Set(tags)] : undefined,
    _event: {
      ...datesOf(listOf(object, 'takesPlaceAt').flatMap(periodsOf)),
      location: placeOf(object),
      offers: compact({ description: priceOf(object), url: asText(site) }),
      accessibilityFeature: isAccessible ? ['mobility'] : undefined,
    },
  })!;
}

function periodsOf(period: unknown): readonly Period[] {
  const text = (name: string): string | undefined => asText(property(period, name));
  const first = dayIn(text('startDate'));
  if (!first) return [];
  const days = listOf(period, 'appliesOnDay').flatMap((day) => {
    const name = asText(isObject(day) ? day['@id'] : day);
    return name
      ? name.slice(Math.max(...[':', '/', '#'].map((sign) => name.lastIndexOf(sign))) + 1)
      : [];
  });
  return [
    {
      first,
      last: dayIn(text('endDate')) ?? first,
      from: clockIn(text('startTime')),
      to: clockIn(text('endTime')),
      // All seven days of the week mean every day.
      days: days.length && days.length < 7 ? days : undefined,
    },
  ];
}

function placeOf(object: JsonObject): object | undefined {
  const place = property(object, 'isLocatedAt');
  const address = property(place, 'address');
  const geo = property(place, 'geo');
  const [latitude, longitude] = [
    numberAt({ value: property(geo, 'latitude') }, 'value'),
    numberAt({ value: property(geo, 'longitude') }, 'value'),
  ];
  const parts = compact({
    streetAddress:
      listOf(address, 'streetAddress')
        .flatMap((line) => asText(line) ?? [])
        .join(', ') || undefined,
    postalCode: asText(property(address, 'postalCode')),
    addressLocality: asText(property(address, 'addressLocality')),
  });
  const isSomewhere = latitude !== undefined && longitude !== undefined;
  return compact({ address: parts, geo: isSomewhere ? { latitude, longitude } : undefined });
}

/** The price in words: from the lowest to the highest. */
function priceOf(object: JsonObject): string | undefined {
  const prices = listOf(object, 'offers')
    .flatMap((offer) => listOf(offer, 'priceSpecification'))
    .flatMap((price) =>
      ['minPrice', 'maxPrice', 'price'].flatMap((key) => numbersIn(property(price, key))),
    );
  if (!prices.length) return;
  const bounds = new Set([Math.min(...prices), Math.max(...prices)]);
  return `${[...bounds].join(' – ')} €`.replaceAll('.', ',');
}

function numbersIn(value: unknown): readonly number[] {
  return asList(value).flatMap((number) => numberAt({ one: number }, 'one') ?? []);
}
