import type { AdapterContext } from '../adapter.js';
import { asText } from '../shared/values.js';
import {
  all,
  first,
  parameter,
  value,
  valueOf,
  type Component,
  type Property,
} from './component.js';
import { detailsOf, type Details } from './details.js';
import { type CalendarDate, parseTime } from './calendar-date.js';
import { ruleText } from './rule-text.js';
import { without, type Series } from './series.js';
import { isReal, lasting, type Span } from './date-range.js';
import { parseRule, writeRule } from '../../../time/recurrence/rule-parts.js';
import { isUtc, type Zones } from './zones.js';
import { toJson } from '../../read/fields.js';

/** The most dates that are read of RDATE and of EXDATE: 27 years of days. */
const mostDates = 10_000;

/** The calendar that an event is in. */
export interface CalendarContext extends AdapterContext {
  readonly zones: Zones;
  /** The calendar's own zone: X-WR-TIMEZONE. */
  readonly ownZone: string | undefined;
  /** METHOD:CANCEL: what is in it does not take place. */
  readonly isCancelled: boolean;
}

/** One VEVENT: an event, or one date of an event that repeats and is another on that date. */
export interface VEvent {
  readonly component: Component;
  readonly context: CalendarContext;
  readonly details: Details;
  readonly isCancelled: boolean;
  /** SEQUENCE, then the time of the last change: the greater is newer (RFC 5545, section 3.8.7.4). */
  readonly version: readonly [sequence: number, stamp: string];
  /** `undefined` when it has no date that can be read. */
  readonly series: Series | undefined;
  /** The date of a series that it replaces: RECURRENCE-ID. */
  readonly replaced: CalendarDate | undefined;
  /** True when it also replaces all later dates: RANGE=THISANDFUTURE. */
  readonly andFuture: boolean;
}

export function readVEvent(component: Component, context: CalendarContext): VEvent {
  const details = detailsOf(component, context);
  const isCancelled = context.isCancelled || details.event.eventStatus === 'EventCancelled';
  const recurrenceId = first(component, 'recurrence-id');
  const written = value(component, 'last-modified') ?? value(component, 'dtstamp');
  return {
    component,
    context,
    details: context.isCancelled ? cancelled(details) : details,
    isCancelled,
    version: [Number(value(component, 'sequence') ?? 0) || 0, parseTime(written)?.local ?? ''],
    series: seriesOf(component, context.zones),
    replaced: dateOf(recurrenceId, context.zones),
    andFuture: /^THISANDFUTURE$/i.test(parameter(recurrenceId, 'range') ?? ''),
  };
}

function cancelled({ item, event }: Details): Details {
  return { item, event: { ...event, eventStatus: 'EventCancelled' } };
}

/** A name for an event without a UID: its address, its title and its start. */
export function nameOf({ component }: VEvent): string {
  const names = ['url', 'summary', 'dtstart'].map((name) => value(component, name));
  return names.filter(Boolean).join(' ');
}

/** The zone that the item's times are shown in: that of its beginning, else the calendar's. Nobody lives in UTC. */
export function zoneOf({ series, context }: VEvent): string | undefined {
  const { ownZone } = context;
  return series?.span.start.zone ?? (ownZone && isUtc(ownZone) ? undefined : ownZone);
}

/** Notes that an event has no date, by its title. */
export function noteUndated({ component, context }: VEvent): void {
  const { problems } = context.zones;
  const start = value(component, 'dtstart');
  const name = value(component, 'summary') ?? value(component, 'uid');
  if (start) problems.push({ path: 'DTSTART', code: 'date', value: start, title: name });
  problems.push({ path: 'DTSTART', code: 'item-date', value: name });
}

function dateOf(property: Property | undefined, zones: Zones): CalendarDate | undefined {
  const date = zones.date(valueOf(property), parameter(property, 'tzid'));
  return date && isReal(date) ? date : undefined;
}

function seriesOf(component: Component, zones: Zones): Series | undefined {
  const start = dateOf(first(component, 'dtstart'), zones);
  if (!start) return;
  const span = { start, end: endOf(component, start, zones) };
  const added = addedDates(component, zones);
  const rules = (name: string): readonly string[] =>
    all(component, name).flatMap(({ values }) => readableRule(name, values[0], zones) ?? []);
  const series: Series = {
    span,
    rules: rules('rrule'),
    exceptedRules: rules('exrule'),
    extra: added.filter(({ end }) => !end).map((span) => span.start),
    spans: added.filter(({ end }) => end),
    excepted: [],
    zones,
  };
  const excepted = listed(component, 'exdate', zones).flatMap((property) =>
    datesOf(property, zones),
  );
  return without(series, excepted);
}

/** A rule without the parts that RFC 5545 does not have, which are noted. */
function readableRule(name: string, value: unknown, zones: Zones): string | undefined {
  const path = name.toUpperCase();
  const text = ruleText(value);
  const unknown: string[] = [];
  const parts = parseRule(text ?? '', (part) => unknown.push(part));
  if (!parts) zones.problems.push({ path, code: 'rule', value: text ?? value });
  else for (const part of unknown) zones.problems.push({ path, code: 'rule-part', value: part });
  return parts && writeRule(parts).slice('RRULE:'.length);
}

function endOf(component: Component, start: CalendarDate, zones: Zones): CalendarDate | undefined {
  const endProperty = first(component, 'dtend');
  const end = dateOf(endProperty, zones);
  if (end) {
    const code = issueOfEnd(start, end, zones);
    if (code) zones.problems.push({ path: 'DTEND', code });
    return code ? undefined : end;
  }
  if (endProperty && valueOf(endProperty))
    zones.problems.push({ path: 'DTEND', code: 'date', value: valueOf(endProperty) });
  const duration = value(component, 'duration');
  if (!duration) return;
  const last = lasting(start, duration, zones);
  if (!last) zones.problems.push({ path: 'DURATION', code: 'duration', value: duration });
  return last;
}

/** Days and times do not go together; whole days may end on the day on which they begin. */
function issueOfEnd(start: CalendarDate, end: CalendarDate, zones: Zones) {
  const [from, to] = [zones.valueOf(start), zones.valueOf(end)];
  if (from === undefined || to === undefined) return;
  if (typeof from !== typeof to) return 'end-other-kind';
  return to < from ? 'end-before-start' : undefined;
}

function datesOf(property: Property, zones: Zones): readonly CalendarDate[] {
  const tzid = parameter(property, 'tzid');
  return property.values.flatMap((text) => {
    const date = zones.date(text, tzid);
    if (date && isReal(date)) return date;
    const { name, values } = property;
    if (text || values.length > 1)
      zones.problems.push({ path: name.toUpperCase(), code: 'date', value: text });
    return [];
  });
}

/** The properties of a name with so many values in all as are read. */
function listed(component: Component, name: string, { problems }: Zones): readonly Property[] {
  let left = mostDates;
  const properties = all(component, name).flatMap((property) => {
    const values = property.values.slice(0, Math.max(0, left));
    left -= property.values.length;
    return values.length ? [{ ...property, values }] : [];
  });
  if (left < 0) problems.push({ path: name.toUpperCase(), code: 'too-many', value: mostDates });
  return properties;
}

/** RDATE: dates, or periods from one to another or of a length. */
function addedDates(component: Component, zones: Zones): Span[] {
  return listed(component, 'rdate', zones).flatMap((property) => {
    const tzid = parameter(property, 'tzid');
    const [periods, dates] = [true, false].map((isPeriod) =>
      property.values.filter(
        (text) => isPeriod === (Array.isArray(text) || /\//.test(asText(text) ?? '')),
      ),
    );
    const spans = periods!.flatMap((period) => {
      const [from, to] = Array.isArray(period)
        ? (period as unknown[])
        : (asText(period) ?? '').split('/');
      const start = zones.date(from, tzid);
      if (!start || !isReal(start)) return [];
      const length = asText(to) ?? '';
      const end = /^\+?P/i.test(length) ? lasting(start, length, zones) : zones.date(to, tzid);
      return { start, end };
    });
    return [
      ...spans,
      ...datesOf({ ...property, values: dates! }, zones).map((start) => ({ start })),
    ];
  });
}

/** True when it says nothing else than another, but for its dates; some changes say no more than these. */
export function isLike(change: VEvent, other: VEvent): boolean {
  const fieldsOf = ({ details: { item, event } }: VEvent): Readonly<Record<string, unknown>> => ({
    ...item,
    ...event,
    date_published: undefined,
    date_modified: undefined,
  });
  const otherFields = fieldsOf(other);
  const isKnown = ([key, value]: [string, unknown]): boolean =>
    value === undefined || toJson(value) === toJson(otherFields[key]);
  return zoneOf(change) === zoneOf(other) && Object.entries(fieldsOf(change)).every(isKnown);
}
