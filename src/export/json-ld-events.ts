import type { AgendaEvent, EventStatus } from '../model/index.js';
import type { DatedOccurrence } from '../time/days.js';
import { dateTimeAttribute } from '../time/format.js';
import { describe, placeLine } from './item-words.js';
import { jsonLdOf, oneOrList, partyNode, vocabulary, type Json } from './json-ld.js';

type Dated = Pick<DatedOccurrence, 'event' | 'occurrence'>;
type Naming = (feature: string) => string;

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

/**
 * Occurrences as schema.org events in JSON-LD, with what Google's "Event" documentation requires
 * and recommends. An event without any place is left out: it would be an error there.
 *
 * @param accessibilityName a feature in words; without it, as the feed has it
 * @returns JSON that may stand in a `<script>`; `undefined` when there is no event
 */
export function eventsJsonLd(
  dated: readonly Dated[],
  accessibilityName: Naming = (feature) => feature,
): string | undefined {
  return jsonLdOf(eventNodes(dated, accessibilityName));
}

/** Made one by one, since only the first are written. */
function* eventNodes(dated: readonly Dated[], accessibilityName: Naming): Generator<Json> {
  for (const event of dated) {
    if (placeLine(event.event)) yield eventNode(event, accessibilityName);
  }
}

function eventNode({ event, occurrence }: Dated, accessibilityName: Naming): Json {
  const { title, url, image, timeZone, audience, free, full, tags, language } = event;
  const { start, end } = occurrence;
  return {
    '@type': 'Event',
    name: title,
    startDate: dateTimeAttribute(start, timeZone),
    endDate: end === undefined ? undefined : dateTimeAttribute(end, timeZone),
    previousStartDate:
      event.previousStart === undefined
        ? undefined
        : dateTimeAttribute(event.previousStart, timeZone),
    eventStatus: `${vocabulary}/${statuses[event.status]}`,
    eventAttendanceMode: `${vocabulary}/${modes[modeOf(event)]}`,
    location: locationOf(event, accessibilityName),
    image: image && [image.src],
    description: describe(event) || undefined,
    offers: offerOf(event),
    organizer: oneOrList(event.organizers.map(partyNode)),
    url,
    inLanguage: language,
    isAccessibleForFree: free,
    remainingAttendeeCapacity: full ? 0 : undefined,
    audience: audience && { '@type': 'Audience', audienceType: audience },
    keywords: tags.length ? tags.join(', ') : undefined,
  };
}

function modeOf({ attendance, status, place, onlineUrl }: AgendaEvent): keyof typeof modes {
  if (status === 'moved-online') return 'online';
  return attendance ?? (onlineUrl ? (place ? 'mixed' : 'online') : 'offline');
}

function locationOf(event: AgendaEvent, accessibilityName: Naming): unknown {
  const hall = placeNode(event, accessibilityName);
  const online = event.onlineUrl && { '@type': 'VirtualLocation', url: event.onlineUrl };
  const wanted = { offline: [hall], online: [online], mixed: [hall, online] }[modeOf(event)];
  const given = wanted.filter(Boolean);
  return oneOrList(given.length ? given : [hall, online].filter(Boolean));
}

function placeNode(
  { place, accessibility }: AgendaEvent,
  accessibilityName: Naming,
): Json | undefined {
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
          name: accessibilityName(feature),
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
  const amount = free ? { price: '0', priceCurrency: 'EUR' } : amountOf(price);
  return {
    '@type': 'Offer',
    url: registrationUrl ?? url,
    ...amount,
    description: price,
    availability: `${vocabulary}/${full ? 'SoldOut' : 'InStock'}`,
  };
}

interface Amount {
  readonly price: string;
  readonly priceCurrency: string;
}

/** `1 200,50`, with any kind of space. */
const number = String.raw`(?:\d{1,3}(?:\s\d{3})+|\d+)(?:[,.]\d\d?)?`;
/** `8`, or `8 à 12`: nothing before it may be a part of its first number. */
const amounts = String.raw`(?<![\d.,]|\d\s)(?:${number}\s*(?:[-–—/]|à|et|ou|to|and|or)\s*)*${number}`;
const euro = String.raw`(?:€|EUR\b|euros?\b)`;

/**
 * The lowest of amounts, as Google asks; none where the words are about anything else, or where one
 * of the amounts is not certain. Another currency than the euro is its code, as an offer has it.
 */
function amountOf(words = ''): Amount | undefined {
  const [, foreign, code] = new RegExp(`^(${amounts})\\s([A-Z]{3})$`).exec(words) ?? [];
  if (foreign && code) return { price: lowestOf([foreign]), priceCurrency: code };
  const prices = words.match(new RegExp(String.raw`${amounts}\s*${euro}(?!\d)`, 'gi')) ?? [];
  const named = words.match(new RegExp(euro, 'gi')) ?? [];
  if (!prices.length || prices.length < named.length) return;
  return { price: lowestOf(prices), priceCurrency: 'EUR' };
}

function lowestOf(texts: readonly string[]): string {
  const numbers = texts.flatMap((text) => text.match(new RegExp(number, 'g')) ?? []);
  const values = numbers.map((digits) => Number(digits.replace(/\s/g, '').replace(',', '.')));
  return Math.min(...values).toString();
}
