import type {
  AgendaEvent,
  AttendanceMode,
  EventStatus,
  ItemBase,
  Occurrence,
  Place,
} from '../../model/index.js';
import { isTimeZone, toEpoch } from '../../time/parse.js';
import { asList, isObject, type Fields } from '../coerce.js';
import { readParties, readTerm, term, type ReadContext } from './parts.js';

interface EventContext extends ReadContext {
  /** What the event's own addresses are relative to. */
  readonly base?: string;
}

const statuses: Readonly<Record<string, EventStatus>> = {
  EventScheduled: 'scheduled',
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventMovedOnline: 'moved-online',
};

const attendanceModes: Readonly<Record<string, AttendanceMode>> = {
  OfflineEventAttendanceMode: 'offline',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'mixed',
};

/** Reads `_event`: schema.org `Event` under its own names. */
export function readEvent(
  fields: Fields,
  common: ItemBase,
  context: EventContext,
): AgendaEvent | undefined {
  const { title } = common;
  if (!title) return fields.problem('', 'Événement sans titre : élément ignoré.');

  let timeZone = fields.text('timeZone');
  if (timeZone && !isTimeZone(timeZone)) {
    timeZone = fields.unusable('timeZone', timeZone, 'un fuseau horaire');
  }
  const dates = readOccurrences(fields, timeZone ?? context.timeZone);
  if (!dates) return fields.problem('', 'Aucune date utilisable : élément ignoré.');

  const { base } = context;
  const { places, onlineUrl } = readLocations(fields, base);
  const offers = asList(fields.get('offers')).filter(isObject);
  const offer = offers[0] && fields.child('offers', offers[0]);
  return {
    kind: 'event',
    ...common,
    title,
    timeZone: timeZone ?? dates.timeZone ?? context.timeZone,
    occurrences: dates.occurrences,
    status: readTerm(fields, 'eventStatus', statuses) ?? 'scheduled',
    full:
      fields.get('remainingAttendeeCapacity') === 0 ||
      (offers.length > 0 && offers.every((one) => term(one.availability) === 'SoldOut')),
    attendance: readTerm(fields, 'eventAttendanceMode', attendanceModes),
    place: places[0],
    onlineUrl,
    organizers: readParties(fields, 'organizer', base),
    free: fields.flag('isAccessibleForFree'),
    price: offer && readPrice(offer),
    registrationUrl: offer?.url('url', 'link', base),
    audience: readAudience(fields),
    accessibility: fields.texts('accessibilityFeature'),
    easyRead: fields.text('easy_read'),
  };
}

function readOccurrences(
  fields: Fields,
  timeZone: string,
): { occurrences: Occurrence[]; timeZone?: string } | undefined {
  const listed = asList(fields.get('occurrences'));
  const sources = listed.length
    ? listed.flatMap((value, index) => {
        const name = `occurrences[${index}]`;
        if (isObject(value)) return fields.child(name, value);
        fields.unusable(name, value, 'un objet');
        return [];
      })
    : [fields];
  let named: string | undefined;
  const occurrences = sources.flatMap((source) => {
    const start = source.date('startDate', timeZone);
    if (!start) return [];
    named ??= start.timeZone;
    return readOccurrence(source, start.value, source.date('endDate', timeZone)?.value);
  });
  occurrences.sort((a, b) => toEpoch(a.start) - toEpoch(b.start));
  return occurrences.length ? { occurrences, timeZone: named } : undefined;
}

function readOccurrence(
  fields: Fields,
  start: Occurrence['start'],
  end: Occurrence['start'] | undefined,
): Occurrence {
  if (end !== undefined && typeof end !== typeof start) {
    fields.problem('endDate', 'Le début et la fin doivent tous deux avoir une heure, ou aucun : fin ignorée.');
    end = undefined;
  } else if (end !== undefined && end < start) {
    fields.problem('endDate', 'La fin précède le début : fin ignorée.');
    end = undefined;
  }
  return typeof start === 'string'
    ? { allDay: true, start, end: (end as string | undefined) ?? start }
    : { allDay: false, start, end: end as number | undefined };
}

function readLocations(
  fields: Fields,
  base?: string,
): { places: Place[]; onlineUrl?: string } {
  const places: Place[] = [];
  let onlineUrl: string | undefined;
  for (const value of asList(fields.get('location'))) {
    if (typeof value === 'string') {
      if (value.trim()) places.push({ name: value.trim() });
    } else if (isObject(value)) {
      const location = fields.child('location', value);
      if (value['@type'] === 'VirtualLocation') onlineUrl ??= location.url('url', 'link', base);
      else places.push(readPlace(location));
    } else {
      fields.unusable('location', value, 'un lieu');
    }
  }
  return { places, onlineUrl };
}

function readPlace(fields: Fields): Place {
  const geo = fields.nested('geo');
  const latitude = geo?.within('latitude', -90, 90);
  const longitude = geo?.within('longitude', -180, 180);
  return {
    name: fields.text('name'),
    address: readAddress(fields),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
  };
}

function readAddress(fields: Fields): string | undefined {
  if (!isObject(fields.get('address'))) return fields.text('address');
  const address = fields.nested('address')!;
  const town = [address.text('postalCode'), address.text('addressLocality')];
  return (
    [address.text('streetAddress'), town.filter(Boolean).join(' ')].filter(Boolean).join(', ') ||
    undefined
  );
}

function readPrice(offer: Fields): string | undefined {
  const words = offer.text('description');
  const price = offer.text('price');
  if (words || !price) return words;
  const currency = offer.text('priceCurrency') ?? 'EUR';
  return `${price.replace('.', ',')} ${currency === 'EUR' ? '€' : currency}`;
}

function readAudience(fields: Fields): string | undefined {
  const value = fields.get('audience');
  if (!isObject(value)) return fields.text('audience');
  const audience = fields.child('audience', value);
  return audience.text('audienceType') ?? audience.text('name');
}
