import { asText, at, compact, numberAt, textAt } from '../shared/values.js';

/** The place of an event and the address of its online part, in the fields of an event (`_event`). */
export function readLocations(event: unknown): readonly object[] {
  const place = placeOf(at(event, 'location') ?? flattened(event));
  const url = textAt(event, 'onlineAccessLink');
  return [...(place ? [place] : []), ...(url ? [{ '@type': 'VirtualLocation', url }] : [])];
}

/** The former export has the place's fields in the event, too. */
function flattened(event: unknown): object {
  const keys = ['address', 'city', 'postalCode', 'latitude', 'longitude'];
  const fields = keys.map((key) => [key, at(event, key)] as const);
  return Object.fromEntries([['name', at(event, 'locationName')] as const, ...fields]);
}

function placeOf(location: unknown): object | undefined {
  const text = asText(location);
  if (text) return { name: text };
  const name = textAt(location, 'name');
  return compact({ name, address: addressOf(location), geo: geoOf(location) });
}

/** The address of a location: nearly always it has the town and the postal code, which are then not repeated. */
function addressOf(location: unknown): object | string | undefined {
  const address = textAt(location, 'address');
  const town = textAt(location, 'city') ?? textAt(location, 'adminLevel4');
  const code = textAt(location, 'postalCode');
  const isWhole = address && (!town || address.toLowerCase().includes(town.toLowerCase()));
  if (isWhole && (!code || address.includes(code) || /\b\d{5}\b/.test(address))) return address;
  return compact({
    streetAddress: address,
    postalCode: code,
    addressLocality: town,
  });
}

function geoOf(location: unknown): object | undefined {
  const [latitude, longitude] = [numberAt(location, 'latitude'), numberAt(location, 'longitude')];
  // Nobody lives where both are 0: the place was not found.
  return latitude !== undefined && longitude !== undefined && (latitude || longitude)
    ? { latitude, longitude }
    : undefined;
}
