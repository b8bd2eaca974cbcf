import { isObject, type JsonObject } from '../../read/fields.js';
import { isoDate } from '../shared/dates.js';
import { asText, at, numberAt, textAt } from '../shared/values.js';

/** A field under one or several plain names. */
export type Fields = Record<string, unknown>;

/**
 * A value of Drupal's under the name that it has in a row: texts with a format, links, addresses, places
 * and spans of dates are objects, each in its own way.
 */
export function fieldsOf(name: string, value: unknown): Fields {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  const spans = list.flatMap((item) => spanOf(item) ?? []);
  if (spans.length) return { occurrences: spans };
  const values = list.map(plain).filter((value) => value !== undefined);
  const [first] = list;
  return {
    [name]: values.length > 1 ? values : values[0],
    ...(isObject(first) && { ...addressOf(first), ...leadOf(first) }),
  };
}

interface Span {
  readonly start: unknown;
  readonly end?: unknown;
}

/** The span of a field with a start and an end; a whole day of Smart Date lasts until its last minute. */
function spanOf(value: unknown): Span | undefined {
  const start = dated(at(value, 'value'));
  if (start === undefined || !isObject(value) || !Object.hasOwn(value, 'end_value')) return;
  const end = dated(at(value, 'end_value'));
  return { start, end: end === start && end.includes('T') ? undefined : end };
}

/** ISO 8601, or seconds since 1970, be they a text. */
export function dated(value: unknown): string | undefined {
  return isoDate(typeof value === 'string' && /^\d{9,10}$/.test(value) ? Number(value) : value);
}

function plain(value: unknown): unknown {
  if (!isObject(value)) return value ?? undefined;
  const point = pointOf(value);
  if (point) return point;
  const link = textAt(value, 'uri');
  if (link) return webAddress(link);
  return at(value, 'processed') ?? at(value, 'value') ?? value;
}

/** A link of Drupal's: to a site, or within. */
function webAddress(uri: string): string | undefined {
  const inner = /^(?:internal:|entity:)(\/?.*)$/.exec(uri)?.[1];
  if (inner !== undefined) return `/${inner.replace(/^\//, '')}`;
  return /^(?:https?:|mailto:|tel:|\/)/i.test(uri) ? uri : undefined;
}

/** Geofield: `POINT (3.08 45.77)` and the same in numbers. */
function pointOf(value: JsonObject): Fields | undefined {
  const lat = numberAt(value, 'lat');
  const lon = numberAt(value, 'lon') ?? numberAt(value, 'lng');
  return lat !== undefined && lon !== undefined ? { lat, lon } : undefined;
}

/** The module Address. */
function addressOf(value: JsonObject): Fields {
  if (!Object.hasOwn(value, 'address_line1') && !Object.hasOwn(value, 'locality')) return {};
  const lines = ['address_line1', 'address_line2'].flatMap((key) => textAt(value, key) ?? []);
  return {
    lieu: textAt(value, 'organization'),
    adresse: lines.join(', ') || undefined,
    code_postal: textAt(value, 'postal_code'),
    ville: textAt(value, 'locality'),
  };
}

/** The summary of a text with one. */
function leadOf(value: JsonObject): Fields {
  return Object.hasOwn(value, 'summary') ? { chapo: asText(value.summary) } : {};
}
