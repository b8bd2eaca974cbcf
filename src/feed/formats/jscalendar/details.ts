import { isObject, type JsonObject } from '../../read/fields.js';
import type { Details } from '../calendar/details.js';
import { imageAddress } from '../shared/addresses.js';
import { at, compact, objectsOf, textAt } from '../shared/values.js';

/** The values of a map of RFC 8984, whose keys say nothing; a list is tolerated. */
export function valuesOf(object: JsonObject, name: string): readonly JsonObject[] {
  const map = at(object, name);
  return objectsOf(isObject(map) ? Object.values(map) : map);
}

/** Reads the fields that may be shown: of participants, only the names of the owners. */
export function detailsOf(event: JsonObject, language: string | undefined): Details {
  const description = textAt(event, 'description');
  const isHtml = /^text\/html\b/i.test(textAt(event, 'descriptionContentType') ?? '');
  return {
    item: {
      title: textAt(event, 'title')?.replace(/\s+/g, ' '),
      language,
      url: urlOf(event),
      content_html: isHtml ? description : undefined,
      content_text: isHtml ? undefined : description,
      image: imageAddress(imageOf(event)),
      tags: keysOf(at(event, 'keywords')),
      date_published: textAt(event, 'created'),
      date_modified: textAt(event, 'updated'),
    },
    event: {
      eventStatus: isCancelled(event) ? 'EventCancelled' : undefined,
      ...locationOf(event),
      organizer: ownersOf(event),
    },
  };
}

export function isCancelled(event: JsonObject): boolean {
  return [textAt(event, 'status'), textAt(event, 'method')].some((word) =>
    /^cancel(?:led)?$/i.test(word ?? ''),
  );
}

/** A set is a map to `true`. */
function keysOf(set: unknown): readonly string[] | undefined {
  if (!isObject(set)) return;
  const keys = Object.entries(set).flatMap(([key, isIn]) =>
    isIn === true ? key.trim() || [] : [],
  );
  return keys.length ? keys : undefined;
}

function isPicture(link: JsonObject): boolean {
  const type = textAt(link, 'contentType') ?? '';
  return type ? type.startsWith('image/') : textAt(link, 'display') !== undefined;
}

/** The whole picture before a small one, and an icon last. */
function imageOf(event: JsonObject): string | undefined {
  const rank = (link: JsonObject): number => {
    if (textAt(link, 'rel') === 'icon') return 3;
    const display = textAt(link, 'display') ?? '';
    return ['fullsize', 'graphic', ''].includes(display) ? 1 : 2;
  };
  const pictures = valuesOf(event, 'links').filter(isPicture);
  return textAt(pictures.toSorted((a, b) => rank(a) - rank(b))[0], 'href');
}

/** The link to the event itself, not to what belongs to it. */
function urlOf(event: JsonObject): string | undefined {
  const pages = valuesOf(event, 'links').filter((link) => {
    const type = textAt(link, 'contentType') ?? 'text/html';
    return type.startsWith('text/html') && !isPicture(link);
  });
  const about = /^(?:alternate|about|self|describedby|canonical)$/;
  const page =
    pages.find((link) => about.test(textAt(link, 'rel') ?? '')) ??
    pages.find((link) => !textAt(link, 'rel'));
  return textAt(page, 'href');
}

function locationOf(event: JsonObject): object {
  const place = placeOf(event);
  const rooms = valuesOf(event, 'virtualLocations').filter((room) =>
    /^https?:/i.test(textAt(room, 'uri') ?? ''),
  );
  const room = rooms.find((candidate) => at(candidate, 'features', 'video') === true) ?? rooms[0];
  if (!room) return { location: place };
  const virtual = compact({
    '@type': 'VirtualLocation',
    url: textAt(room, 'uri'),
    name: textAt(room, 'name'),
  });
  return {
    location: place ? [place, virtual] : virtual,
    eventAttendanceMode: place ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode',
  };
}

/** The location, or the one of the start; not that of the arrival, nor a car park. */
function placeOf(event: JsonObject): object | undefined {
  const main = at(event, 'locations', textAt(event, 'mainLocationId') ?? '');
  const all = valuesOf(event, 'locations');
  const isAside = (object: JsonObject): boolean =>
    [textAt(object, 'rel'), textAt(object, 'relativeTo')].includes('end') ||
    at(object, 'locationTypes', 'parking') === true;
  const place = isObject(main) ? main : (all.find((location) => !isAside(location)) ?? all[0]);
  if (!place) return;
  const [, latitude, longitude] =
    /^geo:(-?[\d.]+),(-?[\d.]+)/i.exec(textAt(place, 'coordinates') ?? '') ?? [];
  // The RFC's own examples have a title instead (section 6.10).
  const name = textAt(place, 'name') ?? textAt(place, 'title');
  const address = textAt(place, 'description')?.replace(/\s+/g, ' ');
  return compact({
    name,
    address: address === name ? undefined : address,
    geo: latitude ? { latitude: Number(latitude), longitude: Number(longitude) } : undefined,
  });
}

/** Names only, and of groups only: who is of no stated kind is a person as a rule (RFC 8984, section 4.4.6). */
function ownersOf(event: JsonObject): readonly string[] | undefined {
  const names = valuesOf(event, 'participants')
    .filter(
      (participant) =>
        at(participant, 'roles', 'owner') === true && at(participant, 'kind') === 'group',
    )
    .flatMap((participant) => textAt(participant, 'name') ?? [])
    .filter((name) => !name.includes('@'));
  return names.length ? names : undefined;
}
