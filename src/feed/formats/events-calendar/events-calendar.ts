import { isTimeZone } from '../../../time/parse.js';
import { FeedError } from '../../errors.js';
import { isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import { numbered } from '../../numbered.js';
import type { Adapter, AdapterContext, ExtendedItem } from '../adapter.js';
import { lastDay, programDate } from '../shared/program-dates.js';
import { excerptText, type Markup, plainText } from '../shared/plain-text.js';
import { freeByWords } from '../shared/prices-and-ages.js';
import { imageAddress, siteAddress } from '../shared/addresses.js';
import {
  asText,
  at,
  compact,
  derivedId,
  listAt,
  numberAt,
  objectsOf,
  placed,
  textAt,
} from '../shared/values.js';
import { mediaImage } from '../wordpress/media.js';
import {
  embeddedTerms,
  hiddenCode,
  isPublic,
  languageOf,
  nextPage,
  opened,
  postsOf,
  rendered,
  termNames,
  utcDate,
} from '../wordpress/post.js';

/**
 * The Events Calendar, a plugin of WordPress: `tribe/events/v1`, and `tec/v1`, whose events are posts
 * with dates (https://docs.theeventscalendar.com/apis/rest/).
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const { body, header } = opened(document, context);
  const listed = at(body, 'events');
  const events = Array.isArray(listed) ? objectsOf(listed) : postsOf(body, isEvent);
  if (!events) throw new FeedError('format', { url: context.url, found: document });
  const problems: Issue[] = [];
  const items: ExtendedItem[] = [];
  for (const [index, event] of numbered(events)) {
    yield;
    if (at(event, 'hide_from_listings') === true) continue;
    if (isPublic(event)) items.push(placed(item(event, context), index, items.length));
    else problems.push({ path: `items[${index}].status`, code: hiddenCode(event) });
  }
  return {
    next_url: textAt(body, 'next_rest_url') ?? nextPage(context.url, header),
    items,
    problems,
  };
};

function isEvent(value: JsonObject): boolean {
  return ['start_date', 'utc_start_date', 'start_date_utc', 'dates'].some(
    (key) => at(value, key) !== undefined,
  );
}

function item(event: JsonObject, context: AdapterContext): ExtendedItem {
  const url = textAt(event, 'url') ?? textAt(event, 'link');
  const image = mediaImage(at(event, 'image'), context);
  const cost = plainText(at(event, 'cost'), context);
  const title = plainText(rendered(event, 'title'), context);
  const dates = datesOf(event);
  return {
    id:
      textAt(event, 'global_id') ??
      url ??
      textAt(event, 'rest_url') ??
      textAt(event, 'id') ??
      derivedId(title, asText(dates.startDate)),
    url,
    external_url: siteAddress(at(event, 'website')),
    title,
    summary: excerptText(rendered(event, 'excerpt'), context),
    content_html: rendered(event, 'description') ?? rendered(event, 'content'),
    ...(image.image ? image : mediaImage(at(event, '_embedded', 'wp:featuredmedia', 0), context)),
    date_published: utcDate(at(event, 'date_utc') ?? at(event, 'date_gmt'), at(event, 'date')),
    date_modified: utcDate(
      at(event, 'modified_utc') ?? at(event, 'modified_gmt'),
      at(event, 'modified'),
    ),
    tags: termNames(
      [...listAt(event, 'categories'), ...listAt(event, 'tags'), ...embeddedTerms(event)],
      context,
    ),
    language: languageOf(event, context),
    _event: {
      ...dates,
      eventStatus: statusOf(event),
      eventAttendanceMode: attendanceOf(event),
      location: locationsOf(event, context),
      organizer: organizersOf(event, context),
      isAccessibleForFree: freeByWords(cost),
      offers: compact({ description: cost }),
    },
  };
}

/** The zone and the dates of an event. `UTC+2` is no IANA zone and has no summer time: the UTC clock is read then. */
function datesOf(event: JsonObject): ExtendedItem {
  const [start, startUtc] = clocksOf(event, 'start');
  const [end, endUtc] = clocksOf(event, 'end');
  const named = textAt(event, 'timezone');
  const timeZone = named && isTimeZone(named) && named.includes('/') ? named : undefined;
  if (at(event, 'all_day') === true && start) {
    return { timeZone, startDate: start.slice(0, 10), endDate: end && wholeDay(start, end) };
  }
  const startDate = utcDate(startUtc, start);
  const endDate = utcDate(endUtc, end);
  return { timeZone, startDate, endDate: endDate === startDate ? undefined : endDate };
}

/** A site whose days begin at six has events that end at 5:59 on the day after their last. */
function wholeDay(start: string, end: string): string {
  const day = end.slice(0, 10);
  return end.slice(10) < start.slice(10) ? lastDay(day, start.slice(0, 10)) : day;
}

function clocksOf(event: JsonObject, key: 'start' | 'end'): [string | undefined, unknown] {
  const dates = at(event, 'dates');
  const utc =
    at(event, `utc_${key}_date`) ?? at(event, `${key}_date_utc`) ?? momentOf(dates, `${key}_utc`);
  return [programDate(at(event, `${key}_date`) ?? momentOf(dates, key)), utc];
}

/** A text, or a date as PHP writes it: `{"date": "2026-06-05 12:00:00.000000", "timezone": "UTC"}`. */
function momentOf(dates: unknown, key: string): unknown {
  return at(dates, key, 'date') ?? at(dates, key);
}

const statuses = new Map([
  ['canceled', 'EventCancelled'],
  ['cancelled', 'EventCancelled'],
  ['postponed', 'EventPostponed'],
]);

/** `status` is the post's. What became of the event is said, if at all, in what search engines read. */
function statusOf(event: JsonObject): string | undefined {
  return statuses.get(textAt(event, 'event_status') ?? '') ?? structured(event, 'eventStatus');
}

function attendanceOf(event: JsonObject): string | undefined {
  if (at(event, 'is_virtual') === true) {
    return textAt(event, 'virtual_event_type') === 'hybrid'
      ? 'MixedEventAttendanceMode'
      : 'OnlineEventAttendanceMode';
  }
  return structured(event, 'eventAttendanceMode');
}

function structured(event: JsonObject, key: string): string | undefined {
  return textAt(event, 'json_ld', key) ?? textAt(event, 'json_ld', 0, key);
}

/** The places of an event, whose venue is an object, a list, or an empty list for none. */
function locationsOf(event: JsonObject, markup: Markup): ExtendedItem[] {
  const venues = [...objectsOf(at(event, 'venue')), ...objectsOf(at(event, 'venues'))];
  const places = venues.flatMap((venue) => {
    const place = compact({
      name: nameOf(venue, 'venue', markup),
      address: compact({
        streetAddress: plainText(at(venue, 'address'), markup),
        postalCode: textAt(venue, 'zip'),
        addressLocality: plainText(at(venue, 'city'), markup),
      }),
      geo: geoOf(venue),
    });
    return place ?? [];
  });
  const online = textAt(event, 'virtual_url');
  return online ? [...places, { '@type': 'VirtualLocation', url: online }] : places;
}

/** The coordinates are zeros when nobody has looked the place up. */
function geoOf(venue: JsonObject): ExtendedItem | undefined {
  const geo = isObject(at(venue, 'geolocation')) ? at(venue, 'geolocation') : venue;
  const latitude = numberAt(geo, 'geo_lat') ?? numberAt(geo, 'latitude');
  const longitude = numberAt(geo, 'geo_lng') ?? numberAt(geo, 'longitude');
  return latitude && longitude ? { latitude, longitude } : undefined;
}

function organizersOf(event: JsonObject, markup: Markup): ExtendedItem[] {
  const organizers = [...objectsOf(at(event, 'organizer')), ...objectsOf(at(event, 'organizers'))];
  const named = organizers.flatMap((organizer) => {
    const name = nameOf(organizer, 'organizer', markup);
    if (!name) return [];
    const url = siteAddress(at(organizer, 'website')) ?? textAt(organizer, 'url');
    const logo = imageAddress(at(organizer, 'image', 'url'));
    return { name, url, ...(logo && { logo }) };
  });
  if (named.length) return named;
  return listAt(event, 'organizer_names').flatMap((value) => {
    const name = plainText(value, markup);
    return name ? { name } : [];
  });
}

/** The name of a venue or an organizer: under its own key in v1, a post's title in `tec/v1`. */
function nameOf(value: JsonObject, key: string, markup: Markup): string | undefined {
  return plainText(
    textAt(value, key) ?? rendered(value, 'title') ?? rendered(value, 'name'),
    markup,
  );
}
