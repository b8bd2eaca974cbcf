import { isObject } from '../../read/fields.js';
import { asText, at, compact, numberAt, textAt } from '../shared/values.js';
import { isWebAddress } from '../shared/addresses.js';
import { isKnownRoom, meetingAddress } from '../shared/meetings.js';
import { geometryPlace } from '../shared/geojson.js';
import { plainText } from '../shared/plain-text.js';
import { plainName } from './names.js';
import type { Row } from './row.js';
import { aliasesOf, type Target } from './targets.js';

interface Geo {
  readonly latitude: number;
  readonly longitude: number;
}

/** The numbers of an unusable position: the reader names them in its warning. */
interface Remains {
  readonly latitude?: number | string;
  readonly longitude?: number | string;
}

interface RowPlace {
  readonly name?: string;
  readonly address?: object | string;
  readonly geo?: Geo | Remains;
}

/** The place of a row; `undefined` when it says nothing of one. */
export function placeOf(row: Row): RowPlace | undefined {
  const address = row.value('address');
  const within = (...names: readonly string[]): string | undefined => {
    const keys = isObject(address) ? Object.keys(address) : [];
    return names
      .flatMap((name) => keys.filter((key) => plainName(key) === name))
      .map((key) => plainText(textAt(address, key)))
      .find((text) => text !== undefined);
  };
  const parts = compact({
    streetAddress:
      streetOf(row) ??
      within('localizedaddressdisplay', 'streetaddress', 'street', 'rue', 'address1', 'line1'),
    postalCode: row.text('postalCode') ?? within(...aliasesOf('postalCode')),
    addressLocality:
      wordsOf(row, 'city')?.replace(/^(\d{5})#/, '$1 ') ??
      townAmong(row.value('place')) ??
      within('addresslocality', ...aliasesOf('city')),
  });
  return compact({
    name: placeName(row),
    address: parts && addressOf(parts),
    geo: pointOf(row.number('lat'), row.number('lon')) ?? geoOf(geometryOf(row)) ?? remainsOf(row),
  });
}

/**
 * The place of a row and the address of its online part, in the fields of an event (`_event`). An agenda writes 0, 0
 * for a place that was not found.
 */
export function locationsOf(row: Row): object | readonly object[] | undefined {
  const placeOfRow = placeOf(row);
  const isNowhere = placeOfRow?.geo?.latitude === 0 && placeOfRow.geo.longitude === 0;
  const place = isNowhere ? compact({ ...placeOfRow, geo: undefined }) : placeOfRow;
  const url = row.text('online') ?? meetingAddress(row.text('place')) ?? roomOf(row, place);
  const locations = [
    ...(place && isSomewhere(place) ? [place] : []),
    ...(url ? [{ '@type': 'VirtualLocation', url }] : []),
  ];
  return locations.length > 1 ? locations : locations[0];
}

/** Mobilizon's address elsewhere, which beside a place may be but a site: it is a room where there is no place, or on its host. */
function roomOf(row: Row, place: RowPlace | undefined): string | undefined {
  const address = textAt(row.source, 'onlineAddress');
  if (!isWebAddress(address)) return;
  const isRoom = isKnownRoom(address!) || !place || !isSomewhere(place);
  return isRoom ? asText(row.at('onlineAddress', 'online')) : undefined;
}

/** A position that cannot be used is none: 1,500 is no latitude, and the place has nothing else. */
function isSomewhere({ name, address, geo }: RowPlace): boolean {
  const isWhole = [geo?.latitude, geo?.longitude].every((part) => typeof part === 'number');
  return name !== undefined || address !== undefined || isWhole;
}

/** The street with the number of the house, which tables may have in a column of its own. */
function streetOf(row: Row): string | undefined {
  const street = wordsOf(row, 'address');
  const isStreet = /^(?:rue|voie|nomvoie|street)$/.test(plainName(row.pathOf('address') ?? ''));
  if (!street || !isStreet || /^\d/.test(street)) return street;
  const [number] = row
    .columns(
      /^(?:num(?:[ée]ro)?|n°)(?:[ _-]?(?:de[ _-]?)?(?:rue|voie))?$|^(?:house|street)[ _-]?number$/i,
      'address',
    )
    .map(([, value]) => asText(value))
    .filter((value) => value && /^\d{1,5}(?: ?(?:bis|ter|quater|[a-z]))?$/i.test(value));
  return number ? `${number} ${street}` : street;
}

/** Words in brackets stand where there is nothing yet: « [à compléter] », "[no address yet]". « [B205] » is a room. */
const missing = /^\[\D*\]$/;

/** Words by which people say that a place is not known yet: « Inconnu », « Lieu à définir », "TBA". */
const unknown =
  /^(?:lieu |adresse |salle )?(?:inconnue?|unknown|[àa] (?:d[ée]finir|pr[ée]ciser|d[ée]terminer|confirmer|venir)|tb[acd]|to be (?:announced|confirmed|defined))\.?$/i;

/** A form that wants something written has its dots and dashes. */
function wordsOf(row: Row, target: Target): string | undefined {
  const text = row.text(target);
  const isSaid = text && /[\p{L}\d]/u.test(text) && !missing.test(text) && !unknown.test(text);
  return isSaid ? text : undefined;
}

/** Whether a team plays at home says nothing of the place. */
export const side = /^(?:[àa] )?(?:domicile|l['’]ext[ée]rieur|ext[ée]rieur|home|away)$/i;

/** True for a place that says but that there is none: « En ligne », "Online (Zoom)". */
export function isOnline(place: string | undefined): boolean {
  return /^(?:en ligne|[àa] distance|distanciel|visio(?:conf[ée]rence)?|online|webinaire|zoom)(?:\s*[(–-].{0,40})?$/i.test(
    place ?? '',
  );
}

/** The name of a place with the room in it. An address of the web is no name, and « En ligne » is none either. */
function placeName(row: Row): string | undefined {
  if (areAreas(row.value('place'))) return;
  const name = wordsOf(row, 'place');
  if (isWebAddress(name) || isOnline(name) || side.test(name ?? '')) return;
  const room = asText(row.columns(/^(?:salle|room)$/i, 'place')[0]?.[1]);
  if (!name || !room || name.includes(room)) return name;
  return `${name}, ${/^\d+$/.test(room) ? `salle ${room}` : room}`;
}

/** What a gazetteer calls the parts of the globe, from the largest to the smallest. */
const area =
  /^(?:continent|country|macroregion|region|state|province|macrocounty|county|department|localadmin|locality|city|town|municipality|borough|macrohood|neighbou?rhood)$/i;

/** The areas in which something is, one in the other: `[{type: "continent", name}, {type: "locality", name}]`. None is its place. */
function areAreas(value: unknown): value is readonly object[] {
  const areas = Array.isArray(value) ? (value as unknown[]) : [];
  return areas.length > 1 && areas.every((each) => area.test(textAt(each, 'type') ?? ''));
}

function townAmong(value: unknown): string | undefined {
  if (!areAreas(value)) return;
  const town = ['locality', 'city', 'town', 'municipality', 'localadmin']
    .map((type) => value.find((each) => textAt(each, 'type')?.toLowerCase() === type))
    .find(Boolean);
  return plainText(textAt(town, 'name'));
}

/** The address: the street alone when it names the town as well. */
function addressOf(parts: {
  streetAddress?: string;
  postalCode?: string;
  addressLocality?: string;
}): object | string {
  const { streetAddress, addressLocality = '' } = parts;
  const isWhole = inWords(streetAddress).includes(inWords(addressLocality));
  return streetAddress && isWhole && (addressLocality || !parts.postalCode) ? streetAddress : parts;
}

/** The words of a text between spaces, so that none of them is a part of another. */
function inWords(text = ''): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** `{lat, lon}`, GeoJSON, a pair, or a text of two numbers, whose decimals may stand after commas. */
export function geoOf(value: unknown): Geo | undefined {
  if (isObject(value)) {
    const coordinates = at(value, 'coordinates');
    if (coordinates !== undefined) {
      const point = pointOf(numberAt(coordinates, 1), numberAt(coordinates, 0));
      return point ?? geometryPlace(value)?.geo;
    }
    const [latitude] = ['lat', 'latitude'].flatMap((key) => numberAt(value, key) ?? []);
    const [longitude] = ['lon', 'lng', 'long', 'longitude'].flatMap(
      (key) => numberAt(value, key) ?? [],
    );
    return pointOf(latitude, longitude);
  }
  const pair = Array.isArray(value) ? value : numbersIn(asText(value));
  if (pair.length !== 2) return;
  const [first, second] = [numberAt(pair, 0), numberAt(pair, 1)];
  // Opendatasoft has the latitude first. Some have not: in France, one tells them apart.
  return isInFrance(second, first) ? pointOf(second, first) : pointOf(first, second);
}

/** Inside a geometry of GeoJSON, `place.coordinates`, the longitude is first. */
function geometryOf(row: Row): unknown {
  const value = row.value('geo');
  const isInside = /\.coordinates$/.test(row.pathOf('geo') ?? '');
  return isInside && Array.isArray(value) ? { coordinates: value as unknown[] } : value;
}

function remainsOf(row: Row): Remains | undefined {
  const of = (target: 'lat' | 'lon'): number | string | undefined =>
    row.number(target) ?? row.text(target);
  return compact({ latitude: of('lat'), longitude: of('lon') });
}

/** Between spaces or semicolons, so that commas stand before decimals, else between commas. */
function numbersIn(text = ''): readonly string[] {
  const parts = text.split(/[\s;]+/);
  return parts.length === 2 && parts.every((part) => /^[+-]?\d+,\d+$/.test(part))
    ? parts
    : text.split(/[,;\s]+/);
}

function isInFrance(latitude = 0, longitude = 0): boolean {
  return latitude > 41 && latitude < 52 && longitude > -6 && longitude < 10;
}

function pointOf(latitude?: number, longitude?: number): Geo | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
