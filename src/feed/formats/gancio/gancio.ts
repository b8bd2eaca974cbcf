import { FeedError } from '../../errors.js';
import type { JsonObject } from '../../read/fields.js';
import { mapSteps } from '../shared/map-steps.js';
import type { Adapter, ExtendedItem } from '../adapter.js';
import { contentOf, type Markup, plainText } from '../shared/plain-text.js';
import { programDate } from '../shared/program-dates.js';
import { at, compact, derivedId, listAt, numberAt, objectsOf, textAt } from '../shared/values.js';
import { addressOf, nextAddress } from '../shared/addresses.js';

/**
 * Answers of Gancio's own interface, `/api/events` and `/api/event/detail/…` (https://gancio.org/dev/api,
 * and `server/api/controller/event.js` of its source): times in seconds, pictures by the names of their files.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const { url } = context;
  const events = objectsOf(document).filter((event) => at(event, 'start_datetime') !== undefined);
  const isEmpty = Array.isArray(document) && !document.length;
  if (!events.length && !isEmpty) throw new FeedError('format', { url, found: document });
  return {
    items: yield* mapSteps(events, (event) => eventItem(event, siteOf(url), context)),
    next_url: nextPage(events.length, url),
  };
};

/** The site that the interface is of: `https://site/`, or a folder. */
function siteOf(url: string | undefined): string | undefined {
  const address = addressOf(url);
  const [, folder = '/'] = /^(.*?\/)api\//.exec(address?.pathname ?? '') ?? [];
  return address && new URL(folder, address).href;
}

function eventItem(event: JsonObject, site: string | undefined, markup: Markup): ExtendedItem {
  const title = plainText(at(event, 'title'), markup);
  const startDate = programDate(at(event, 'start_datetime'));
  const name = textAt(event, 'slug') ?? textAt(event, 'id');
  const url = site && name && `${site}event/${encodeURIComponent(name)}`;
  return compact({
    // A number is unique on one site only, and an agenda may show events of several.
    id: url ?? derivedId(name, startDate),
    url,
    title,
    ...contentOf(at(event, 'description'), markup),
    ...pictureOf(event, site, title),
    date_modified: programDate(at(event, 'updatedAt')),
    tags: listAt(event, 'tags').flatMap((tag) => plainText(at(tag, 'tag') ?? tag, markup) ?? []),
    _event: {
      startDate,
      endDate: programDate(at(event, 'end_datetime')),
      location: locationsOf(event, markup),
    },
  })!;
}

/** The name of a picture is the event's own where nobody has given it one: that describes nothing. */
function pictureOf(event: JsonObject, site: string | undefined, title?: string): object {
  const media = at(event, 'media', 0);
  const file = textAt(media, 'url');
  if (!file || !site) return {};
  const name = textAt(media, 'name');
  return {
    image: `${site}media/${encodeURIComponent(file)}`,
    _image: compact({
      alt: name === title ? undefined : name,
      width: numberAt(media, 'width'),
      height: numberAt(media, 'height'),
    }),
  };
}

/** A place, which is called `online` where there is none, and the addresses to join it. */
function locationsOf(event: JsonObject, markup: Markup): readonly object[] {
  const place = at(event, 'place');
  const [latitude, longitude] = [numberAt(place, 'latitude'), numberAt(place, 'longitude')];
  const name = plainText(at(place, 'name'), markup);
  const where = compact({
    name,
    address: plainText(at(place, 'address'), markup),
    geo: latitude && longitude ? { latitude, longitude } : undefined,
  });
  const online = listAt(event, 'online_locations').flatMap((value) =>
    typeof value === 'string' && /^https?:/i.test(value)
      ? { '@type': 'VirtualLocation', url: value }
      : [],
  );
  return [...(where && name !== 'online' ? [where] : []), ...online];
}

/** Pages are counted from 0, and only when `max` says how long they are. */
function nextPage(count: number, url: string | undefined): string | undefined {
  const query = addressOf(url)?.searchParams;
  const pageSize = Number(query?.get('max'));
  if (!pageSize || count < pageSize) return;
  return nextAddress(url, (next) => next.set('page', String(Number(query?.get('page') ?? 0) + 1)));
}
