import type { Place } from '../../../model/index.js';
import { noteIssue, get, isObject, nested, number, text, type Fields } from '../fields.js';

/**
 * The place of an item: `geo` with WGS 84 degrees, and an address. Coordinates that are certainly or very
 * likely wrong are noted and dropped, the rest of the place stays.
 */
export function readPlace(fields: Fields): Place | undefined {
  const place: Place = {
    name: text(fields, 'name'),
    address: readAddress(fields),
    ...readGeo(fields),
  };
  return Object.values(place).some((value) => value !== undefined) ? place : undefined;
}

type Position = Pick<Place, 'latitude' | 'longitude'>;

function readGeo(fields: Fields): Position | undefined {
  const geo = nested(fields, 'geo');
  if (!geo) return;
  const latitude = number(geo, 'latitude', -180, 180);
  const longitude = number(geo, 'longitude', -180, 180);
  if (latitude === undefined || longitude === undefined)
    return noteIssue(fields, 'geo', 'geo-half');
  if (latitude === 0 && longitude === 0) return noteIssue(fields, 'geo', 'geo-zero');
  const isExchanged = isInFrance(longitude, latitude) && !isInFrance(latitude, longitude);
  if (isExchanged || Math.abs(latitude) > 90)
    return noteIssue(fields, 'geo', 'geo-exchanged', `${latitude}, ${longitude}`);
  return { latitude, longitude };
}

/** A box around metropolitan France. Read the other way round it lies off Somalia, where no partner is. */
function isInFrance(latitude: number, longitude: number): boolean {
  return latitude > 41 && latitude < 51.5 && longitude > -5.5 && longitude < 10;
}

/** On one line: street, postal code and town. */
function readAddress(fields: Fields): string | undefined {
  if (!isObject(get(fields, 'address'))) return text(fields, 'address');
  const address = nested(fields, 'address')!;
  const town = [text(address, 'postalCode'), text(address, 'addressLocality')];
  const parts = [text(address, 'streetAddress'), town.filter(Boolean).join(' ')];
  return parts.filter(Boolean).join(', ') || undefined;
}
