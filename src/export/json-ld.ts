import type { AgendaEvent, EventStatus, Party } from '../model/index.js';
import type { DatedOccurrence } from '../time/days.js';
import { dateTimeAttribute } from '../time/format.js';
import { describe, placeLine } from './details.js';

type Json = Readonly<Record<string, unknown>>;

const vocabulary = 'https://schema.org';

const statuses: Readonly<Record<EventStatus, string>> = {
  scheduled: 'EventScheduled',
  rescheduled: 'EventRescheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
  'moved-online': 'EventMovedOnline',
};

const modes = {
  offline: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
} as const;

/** Search engines read a page's first events; more would only weigh. */
const most = 100;

/**
 * Occurrences as schema.org events in JSON-LD, with what Google's "Event" documentation requires
 * and recommends. An event without any place is left out: it would be an error there.
 *
 * @returns JSON that may stand in a `<script>`; `undefined` when there is no event
 */
export function eventsJsonLd(
  dated: readonly Pick<DatedOccurrence, 'event' | 'occurrence'>[],
): string | undefined {
  const graph = dated.filter(({ event }) => placeLine(event)).slice(0, most);
  if (!graph.length) return;
  const json = JSON.stringify({ '@context': vocabulary, '@graph': graph.map(eventNode) });
  return json.replaceAll('<', '\\u003c');
}

function eventNode({ event, occurrence }: Pick<DatedOccurrence, 'event' | 'occurrence'>): Json {
  const { title, url, image, timeZone, audience, free, full, tags, language } = event;
  const { start, end } = occurrence;
  return {
    '@type': 'Event',
    name: title,
    startDate: dateTimeAttribute(start, timeZone),
    endDate: end === undefined ? undefined : dateTimeAttribute(end, timeZone),
    eventStatus: `${vocabulary}/${statuses[event.status]}`,
    eventAttendanceMode: `${vocabulary}/${modes[modeOf(event)]}`,
    location: locationOf(event),
    image: image && [image.src],
    description: describe(event) || undefined,
    offers: offerOf(event),
    organizer: someOf(event.organizers.map(partyNode)),
    url,
    inLanguage: language,
    isAccessibleForFree: free,
    remainingAttendeeCapacity: full ? 0 : undefined,
    audience: audience && { '@type': 'Audience', audienceType: audience },
    keywords: tags.length ? tags.join(', ') : undefined,
  };
}

/** One alone, a list of several, nothing of none. */
function someOf<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length > 1 ? list : list[0];
}

function modeOf({ attendance, status, place, onlineUrl }: AgendaEvent): keyof typeof modes {
  if (status === 'moved-online') return 'online';
  return attendance ?? (onlineUrl ? (place ? 'mixed' : 'online') : 'offline');
}

function locationOf(event: AgendaEvent): unknown {
  const hall = placeNode(event);
  const online = event.onlineUrl && { '@type': 'VirtualLocation', url: event.onlineUrl };
  const wanted = { offline: [hall], online: [online], mixed: [hall, online] }[modeOf(event)];
  const known = wanted.filter(Boolean);
  return someOf(known.length ? known : [hall, online].filter(Boolean));
}

function placeNode({ place, accessibility }: AgendaEvent): Json | undefined {
  if (!place?.name && !place?.address) return;
  const { name, address, latitude, longitude } = place;
  return {
    '@type': 'Place',
    name,
    address: address ? addressNode(address) : name,
    geo: latitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
    // An event has no such property itself.
    amenityFeature: accessibility.length
      ? accessibility.map((feature) => ({
          '@type': 'LocationFeatureSpecification',
          name: feature,
          value: true,
        }))
      : undefined,
  };
}

/** One line, as French addresses are written: street, postal code and town. */
function addressNode(line: string): Json {
  const [tail = '', postalCode, addressLocality] = /(?:^|,? )(\d{5}) ([^,\d]+)$/.exec(line) ?? [];
  const streetAddress = line.slice(0, line.length - tail.length) || undefined;
  return { '@type': 'PostalAddress', streetAddress, postalCode, addressLocality };
}

function offerOf({
  free,
  price,
  full,
  registrationUrl,
  url,
  status,
}: AgendaEvent): Json | undefined {
  if (status === 'cancelled' || !(free || price || registrationUrl)) return;
  const amount = free ? '0' : amountOf(price);
  return {
    '@type': 'Offer',
    url: registrationUrl ?? url,
    price: amount,
    priceCurrency: amount && 'EUR',
    description: price,
    availability: `${vocabulary}/${full ? 'SoldOut' : 'InStock'}`,
  };
}

/** The lowest of amounts in euros, as Google asks; none where the words are about anything else. */
function amountOf(price = ''): string | undefined {
  const amounts = [...price.matchAll(/(\d+)(?:[,.](\d\d?))?\s*(?:€|EUR\b|euros?\b)/gi)].map(
    ([, whole, cents = '']) => Number(`${whole!}.${cents}`),
  );
  return amounts.length ? Math.min(...amounts).toString() : undefined;
}

function partyNode({ name, url }: Party): Json {
  return { '@type': 'Organization', name, url };
}
