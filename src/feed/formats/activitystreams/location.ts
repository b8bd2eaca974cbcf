import { isObject, type JsonObject } from '../../read/fields.js';
import type { AdapterContext, ExtendedItem } from '../adapter.js';
import { plainText } from '../shared/plain-text.js';
import { asText, at, compact, listAt, numberAt, textAt } from '../shared/values.js';
import { linkNamed } from './attachments.js';

/** Places, by name or with an address, and where an event is joined online. */
export function locationsOf(object: JsonObject, context: AdapterContext): ExtendedItem[] {
  const locations = listAt(object, 'location')
    .map((value) => (isObject(value) ? locationOf(value, context) : textual(value, context)))
    .filter((location) => location !== undefined);
  const site = at(object, 'isOnline') === true ? linkNamed(object, 'Website') : undefined;
  const isKnown = locations.some((location) => '@type' in location);
  return site && !isKnown ? [...locations, online(site)] : locations;
}

function online(url: string): ExtendedItem {
  return { '@type': 'VirtualLocation', url };
}

function textual(value: unknown, context: AdapterContext): ExtendedItem | undefined {
  const text = asText(value);
  if (text && /^https?:\/\/\S+$/i.test(text)) return online(text);
  const name = plainText(text, context);
  return name ? { name } : undefined;
}

function locationOf(value: JsonObject, context: AdapterContext): ExtendedItem | undefined {
  if (textAt(value, 'type') === 'VirtualLocation') {
    const url = textAt(value, 'url') ?? textAt(value, 'url', 'href');
    return url ? online(url) : undefined;
  }
  const address = at(value, 'address');
  const latitude = numberAt(value, 'latitude') ?? numberAt(value, 'geo', 'latitude');
  const longitude = numberAt(value, 'longitude') ?? numberAt(value, 'geo', 'longitude');
  return compact({
    name: plainText(at(value, 'name'), context),
    address: isObject(address)
      ? compact({
          streetAddress: plainText(at(address, 'streetAddress'), context),
          postalCode: textAt(address, 'postalCode'),
          addressLocality: plainText(at(address, 'addressLocality'), context),
        })
      : plainText(address, context),
    // Nobody lives where both are 0: the place was not found.
    geo: latitude && longitude ? { latitude, longitude } : undefined,
  });
}
