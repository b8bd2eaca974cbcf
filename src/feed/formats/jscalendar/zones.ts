import { isObject, type JsonObject } from '../../read/fields.js';
import type { Component, Property } from '../calendar/component.js';
import { at, objectsOf, textAt } from '../shared/values.js';
import { rulesOf } from './rule.js';

/** An event's own zones (RFC 8984, section 4.7.2) as iCalendar defines them. */
export function definitionsOf(event: JsonObject): readonly Component[] {
  const zones = at(event, 'timeZones');
  return Object.entries(isObject(zones) ? zones : {}).map(([name, zone]) => ({
    name: 'vtimezone',
    properties: [property('tzid', name), property('x-lic-location', textAt(zone, 'tzId') ?? '')],
    components: ['standard', 'daylight'].flatMap((kind) =>
      objectsOf(at(zone, kind)).map((rule) => observance(kind, rule)),
    ),
  }));
}

function observance(name: string, rule: JsonObject): Component {
  const dates = at(rule, 'recurrenceOverrides');
  return {
    name,
    properties: [
      property('dtstart', textAt(rule, 'start') ?? ''),
      property('tzoffsetfrom', textAt(rule, 'offsetFrom') ?? ''),
      property('tzoffsetto', textAt(rule, 'offsetTo') ?? ''),
      property('rdate', ...Object.keys(isObject(dates) ? dates : {})),
      ...rulesOf(rule, 'recurrenceRules').map((text) => property('rrule', text)),
    ],
    components: [],
  };
}

function property(name: string, ...values: readonly string[]): Property {
  return { name, parameters: {}, values };
}
