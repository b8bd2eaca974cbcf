import { parameter, value, valueOf, type Component, type Property } from './component.js';
import { lastMinute, midnight } from '../shared/program-dates.js';
import { shiftDay } from '../shared/days.js';
import { isReal } from './date-range.js';
import type { Zones } from './zones.js';

const flags = ['x-microsoft-cdo-alldayevent', 'x-microsoft-msncalendar-alldayevent'];
const edges = ['dtstart', 'dtend'];
const dates = [...edges, 'recurrence-id', 'exdate', 'rdate'];

/**
 * Exchange writes a whole day as the times of two midnights, in UTC or by a zone's clock, and says apart that it
 * is one ([MS-OXCICAL], X-MICROSOFT-CDO-ALLDAYEVENT). Calendars of WordPress write it from its midnight to its last
 * minute, to the next midnight, or to that at which it begins. Such an event with its days in the way of RFC 5545; any other as it is, also one that is called a whole day
 * and begins or ends at another hour.
 */
export function withWholeDays(event: Component, zones: Zones): Component {
  const bounds = event.properties.filter(({ name }) => edges.includes(name));
  const said = flags.map((flag) => value(event, flag)?.toLowerCase());
  if (!said.includes('true') && !lastsWholeDays(bounds, zones, said.includes('false')))
    return event;
  if (!bounds.length || !bounds.every((bound) => dayIn(valueOf(bound), bound, zones))) return event;
  const properties = event.properties.map((property) =>
    dates.includes(property.name) ? inDays(property, zones) : property,
  );
  return { ...event, properties };
}

function lastsWholeDays(bounds: readonly Property[], zones: Zones, hasHours: boolean): boolean {
  const [start, end] = edges.map((edge) => bounds.find(({ name }) => name === edge));
  const local = (bound: Property | undefined): string => {
    const date = bound && zones.date(valueOf(bound), parameter(bound, 'tzid'));
    return !date || date.offset ? '' : date.local;
  };
  const [first, last] = [local(start), local(end)];
  return (
    midnight.test(first) &&
    (lastMinute.test(last) || (!hasHours && midnight.test(last) && first <= last))
  );
}

function inDays(property: Property, zones: Zones): Property {
  const days = property.values.map((value) => dayIn(value, property, zones) ?? value);
  const areDays = days.every((day) => typeof day === 'string' && day.length === 10);
  return areDays ? { ...property, parameters: {}, values: days } : property;
}

/** The day that begins at a midnight, or after a last minute; what is in UTC is so by the calendar's clock. */
function dayIn(text: unknown, property: Property, zones: Zones): string | undefined {
  const date = zones.date(text, parameter(property, 'tzid'));
  if (!date || !isReal(date)) return;
  const local = date.offset === 'Z' ? zones.onClock(date, zones.timeZone) : date.local;
  if (property.name === 'dtend' && lastMinute.test(local)) return shiftDay(local.slice(0, 10), 1);
  return local.length === 10 || local.endsWith('T00:00:00') ? local.slice(0, 10) : undefined;
}
