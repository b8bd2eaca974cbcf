import { isTimeZone, parseDate } from '../../../time/parse.js';
import { localOf } from '../../../time/recurrence/local.js';
import { parseLine } from '../../../time/recurrence/rfc-lines.js';
import { FeedError } from '../../errors.js';
import { isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Adapter } from '../adapter.js';
import { calendarFeed } from '../calendar/calendar-feed.js';
import type { Component, Property } from '../calendar/component.js';
import { nextAddress, pageAfter } from '../shared/addresses.js';
import { at, listAt, objectsOf, textAt } from '../shared/values.js';

/**
 * The list that Google Calendar's API answers (https://developers.google.com/workspace/calendar/api/v3/reference/events).
 * Its events are those of iCalendar under other names, and are read as such. Who takes part and who
 * wrote an event is never looked at.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const listed = eventsOf(document);
  if (!listed) throw new FeedError('format', { url: context.url, found: document });
  const problems: Issue[] = [];
  const events = listed.map((event, index) => {
    if (!hidden.test(textAt(event, 'visibility') ?? '')) return event;
    problems.push({ path: `items[${index}].visibility`, code: 'private' });
    return withoutDetails(event);
  });
  const zone = textAt(document, 'timeZone');
  problems.push(...leftOut(listed));
  const byId = new Map(
    events.filter((event) => !isOff(event)).map((event) => [textAt(event, 'id'), event]),
  );
  const calendar: Component = {
    name: 'vcalendar',
    properties: properties([
      ['x-wr-timezone', zone],
      ['x-wr-calname', nameOf(document)],
    ]),
    components: events
      .filter((event) => isShown(event, byId))
      .map((event) => component(event, byId, zone)),
  };
  const token = textAt(document, 'nextPageToken');
  const next = pageAfter(
    context.url,
    (url) => token && nextAddress(url, (query) => query.set('pageToken', token)),
  );
  problems.push(...next.problems);
  const { next_url } = next;
  return { ...(yield* calendarFeed([calendar], context, problems, document)), next_url };
};

/** A list of events under `items`, a bare one, or one event. */
function eventsOf(document: unknown): readonly JsonObject[] | undefined {
  const items = at(document, 'items');
  if (Array.isArray(items)) return objectsOf(items);
  if (at(document, 'kind') === 'calendar#events') return [];
  const events = objectsOf(document).filter((event) => isObject(at(event, 'start')));
  return events.length ? events : undefined;
}

/** The name of the calendar; none when it is an e-mail address, as that of somebody's first calendar is. */
function nameOf(document: unknown): string | undefined {
  const name = textAt(document, 'summary');
  return name?.includes('@') ? undefined : name;
}

/** Visibilities that are not meant for everybody; `confidential` is an older name of `private`. */
const hidden = /^(?:private|confidential)$/i;

/** An event that may not be shown, as if it had been deleted; of an event that repeats, only this date. */
function withoutDetails(event: JsonObject): JsonObject {
  const { id, recurringEventId, originalStartTime } = event;
  return { id, recurringEventId, originalStartTime, status: 'cancelled' };
}

function isOff(event: JsonObject): boolean {
  return textAt(event, 'status') === 'cancelled';
}

/** Days off, birthdays and the like are somebody's own. */
const personal = /^(?:birthday|focusTime|outOfOffice|workingLocation)$/;

/** How many are left out that are somebody's own, and how many have been deleted. */
function leftOut(events: readonly JsonObject[]): readonly Issue[] {
  const own = events.filter(isPersonal).length;
  const ids = new Set(events.filter((event) => !isOff(event)).map((event) => textAt(event, 'id')));
  const isDate = (event: JsonObject): boolean => ids.has(textAt(event, 'recurringEventId') ?? '');
  const off = events.filter((event) => isOff(event) && !isPersonal(event) && !isDate(event)).length;
  return [
    ...(off ? [{ path: 'items', code: 'deleted', value: off } as const] : []),
    ...(own ? [{ path: 'items', code: 'personal', value: own } as const] : []),
  ];
}

function isPersonal(event: JsonObject): boolean {
  return personal.test(textAt(event, 'eventType') ?? '');
}

/**
 * A cancelled event has been deleted; its remains have no name. Only where it is one date of an
 * event that is here does it say something: that date is off.
 */
function isShown(event: JsonObject, byId: ReadonlyMap<string | undefined, JsonObject>): boolean {
  if (isPersonal(event)) return false;
  const series = textAt(event, 'recurringEventId');
  return !isOff(event) || (series !== undefined && byId.has(series));
}

function component(
  event: JsonObject,
  byId: ReadonlyMap<string | undefined, JsonObject>,
  calendarZone: string | undefined,
): Component {
  const series = textAt(event, 'recurringEventId');
  const master = series ? byId.get(series) : undefined;
  const lines = listAt(event, 'recurrence');
  const end = at(event, 'endTimeUnspecified') === true ? undefined : at(event, 'end');
  return {
    name: 'vevent',
    components: [],
    properties: [
      ...properties([
        [
          'uid',
          textAt(master, 'iCalUID') ?? textAt(event, 'iCalUID') ?? series ?? textAt(event, 'id'),
        ],
        ['status', textAt(event, 'status')],
        ['summary', textAt(event, 'summary')],
        ['description', textAt(event, 'description')],
        ['location', textAt(event, 'location')],
        ['url', textAt(event, 'htmlLink')],
        ['sequence', textAt(event, 'sequence')],
        ['created', textAt(event, 'created')],
        ['last-modified', textAt(event, 'updated')],
        ['conference', videoOf(event)],
      ]),
      ...organizer(event),
      ...date('dtstart', at(event, 'start'), calendarZone, lines.length > 0),
      ...date('dtend', end, calendarZone, lines.length > 0),
      ...(series ? date('recurrence-id', at(event, 'originalStartTime'), calendarZone) : []),
      ...lines.flatMap(recurrence),
    ],
  };
}

function properties(values: readonly (readonly [string, string | undefined])[]): Property[] {
  return values.flatMap(([name, value]) => (value ? property(name, [value]) : []));
}

function property(name: string, values: readonly unknown[], parameters: JsonObject = {}): Property {
  return { name, parameters, values };
}

/**
 * A day, or a time with an offset and a zone. What repeats does so by its zone's clock, so that its time
 * is written by it.
 */
function date(
  name: string,
  value: unknown,
  calendarZone: string | undefined,
  repeats = false,
): Property[] {
  const day = textAt(value, 'date');
  const time = textAt(value, 'dateTime');
  const written = day ?? time;
  if (!written) return [];
  const tzid = textAt(value, 'timeZone') ?? calendarZone;
  const parameters = tzid && !day ? { tzid } : {};
  const instant = repeats && !day && tzid && isTimeZone(tzid) ? instantOf(time!) : undefined;
  return [property(name, [instant === undefined ? written : localOf(instant, tzid!)], parameters)];
}

/** The instant of a time with an offset from UTC; `undefined` for one without. */
function instantOf(time: string): number | undefined {
  const value = /(?:Z|[+-]\d\d:?\d\d)$/i.test(time) ? parseDate(time, 'UTC')?.value : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** `RRULE:…`, `EXDATE;TZID=Europe/Paris:…`: lines of RFC 5545. */
function recurrence(value: unknown): Property[] {
  const line = typeof value === 'string' ? parseLine(value) : undefined;
  if (!line || !/^(?:RRULE|EXRULE|RDATE|EXDATE)$/.test(line.name)) return [];
  const values = line.name.endsWith('DATE') ? line.value.split(',') : [line.value];
  const parameters = line.timeZone ? { tzid: line.timeZone } : {};
  return [property(line.name.toLowerCase(), values, parameters)];
}

/** The calendar itself, where it is one of several people: who has invited to an event is nobody's business. */
function organizer(event: JsonObject): Property[] {
  const address = textAt(event, 'organizer', 'email') ?? '';
  const name = textAt(event, 'organizer', 'displayName');
  const isGroup = address.endsWith('@group.calendar.google.com');
  return name && isGroup ? [property('organizer', [''], { cn: name })] : [];
}

function videoOf(event: JsonObject): string | undefined {
  const entries = objectsOf(at(event, 'conferenceData', 'entryPoints'));
  return textAt(
    entries.find((entry) => textAt(entry, 'entryPointType') === 'video'),
    'uri',
  );
}
