import { isObject, type JsonObject, toJson } from '../../read/fields.js';
import { isoDate } from '../shared/dates.js';
import { shiftDay } from '../shared/days.js';
import { asText, at, listAt, textAt } from '../shared/values.js';

/**
 * True for rows of `evenements-publics-openagenda`, the dataset that Opendatasoft makes of OpenAgenda, and
 * of what portals take from it.
 */
export function isOpenAgendaRow(row: JsonObject): boolean {
  const isDated = at(row, 'firstdate_begin') !== undefined || at(row, 'timings') !== undefined;
  return isDated && (columns(row, 'title') !== undefined || at(row, 'canonicalurl') !== undefined);
}

/**
 * True for a row of several dates that has but the first and the last, as where `select` has left out `timings`.
 * « 5 et 12 janvier » are two, and no more.
 */
export function hasOnlyFirstAndLast(row: JsonObject): boolean {
  if (listAt(json(at(row, 'timings'))).length) return false;
  const [first, last] = [textAt(row, 'firstdate_begin'), textAt(row, 'lastdate_begin')];
  if (last === undefined) return isOverDays(first, textAt(row, 'lastdate_end'));
  const areTwo = / et /.test(textAt(row, 'daterange_fr') ?? '');
  return last !== first && !areTwo;
}

/** True where the last end is more than a day after the first begin: a night is none of several dates. */
function isOverDays(first = '', end = ''): boolean {
  const day = isoDate(first)?.slice(0, 10);
  return day !== undefined && end > `${shiftDay(day, 1)}${first.slice(10)}`;
}

/** A row of that dataset under OpenAgenda's own names. */
export function openAgendaEvent(row: JsonObject): JsonObject {
  return {
    uid: at(row, 'uid'),
    slug: at(row, 'slug'),
    canonicalUrl: at(row, 'canonicalurl'),
    title: columns(row, 'title'),
    description: columns(row, 'description'),
    ...longDescription(row),
    conditions: columns(row, 'conditions'),
    keywords: keywordsOf(row),
    image: firstText(row, ['image', 'originalimage', 'thumbnail']),
    imageCredits: at(row, 'imagecredits'),
    createdAt: at(row, 'createdat'),
    updatedAt: at(row, 'updatedat'),
    timings: json(at(row, 'timings')),
    firstTiming: { begin: at(row, 'firstdate_begin'), end: at(row, 'firstdate_end') },
    lastTiming: { begin: at(row, 'lastdate_begin'), end: at(row, 'lastdate_end') },
    timezone: at(row, 'timezone') ?? at(row, 'location_timezone'),
    status: json(at(row, 'status')),
    attendanceMode: json(at(row, 'attendancemode')),
    onlineAccessLink: at(row, 'onlineaccesslink'),
    registration: json(at(row, 'registration')),
    accessibility: accessibilityOf(row),
    age: { min: at(row, 'age_min'), max: at(row, 'age_max') },
    location: placeOf(row),
    originAgenda: { uid: at(row, 'originagenda_uid'), title: at(row, 'originagenda_title') },
  };
}

/** `title_fr`, `title_en` as `{fr, en}`; `title` where there is none of these. */
function columns(row: JsonObject, name: string): unknown {
  const entries = Object.keys(row).flatMap((key) => {
    const [, language] = /^[a-z]+_([a-z]{2})$/.exec(key.startsWith(`${name}_`) ? key : '') ?? [];
    const value = at(row, key);
    return language && value !== undefined ? [[language, value] as const] : [];
  });
  return entries.length ? Object.fromEntries(entries) : at(row, name);
}

/** HTML, with which one reads it; without any, the text that the organizer wrote. */
function longDescription(row: JsonObject): object {
  const text = columns(row, 'longdescription');
  const isHtml = /<\/?[a-z][^<>]*>/i.test(toJson(text) ?? '');
  return isHtml ? { html: text } : { longDescription: text };
}

/** A list in v2.1, a text with semicolons in v1. */
function keywordsOf(row: JsonObject): unknown {
  const keywords = columns(row, 'keywords');
  if (!isObject(keywords)) return listOf(keywords);
  return Object.fromEntries(Object.entries(keywords).map(([key, value]) => [key, listOf(value)]));
}

function accessibilityOf(row: JsonObject): unknown {
  const accessibility = json(at(row, 'accessibility'));
  return isObject(accessibility) ? accessibility : listOf(accessibility);
}

function listOf(cell: unknown): readonly unknown[] {
  const value = json(cell) ?? cell;
  if (Array.isArray(value)) return value as unknown[];
  return (
    asText(value)
      ?.split(';')
      .map((word) => word.trim()) ?? []
  );
}

/** Coordinates are `[lat, lon]` in v1 and `{lon, lat}` in v2.1; tables that are made of these have two columns. */
function placeOf(row: JsonObject): unknown {
  const point = json(at(row, 'location_coordinates'));
  const place = {
    name: at(row, 'location_name'),
    address: at(row, 'location_address'),
    city: at(row, 'location_city'),
    postalCode: at(row, 'location_postalcode'),
    latitude: at(point, 'lat') ?? at(point, 0) ?? at(row, 'location_lat'),
    longitude: at(point, 'lon') ?? at(point, 1) ?? at(row, 'location_lon'),
  };
  return Object.values(place).some((value) => value !== undefined) ? place : undefined;
}

function firstText(row: JsonObject, keys: readonly string[]): string | undefined {
  return keys.map((key) => textAt(row, key)).find(Boolean);
}

/** JSON inside a text, or what Python prints in its place; where it is cut or none, nothing. */
function json(value: unknown): unknown {
  const text = typeof value === 'string' ? value.trim() : '';
  if (!/^[[{]/.test(text)) return value;
  return parsed(text) ?? parsed(text.replace(pythonic, asJson));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return;
  }
}

/** A text of JSON, which stays; one of Python, and its constants. A text that is not closed reaches to the end, once. */
const pythonic = /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\b(?:None|True|False)\b/gs;

function asJson(part: string): string {
  if (part === 'None') return 'null';
  if (part[0] === "'") return toJson(part.slice(1, -1).replace(/\\(['"])/g, '$1'));
  return part[0] === '"' ? part : part.toLowerCase();
}
