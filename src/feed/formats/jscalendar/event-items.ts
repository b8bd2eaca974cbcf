import { isObject, type JsonObject, toJson } from '../../read/fields.js';
import type { AdapterContext, ExtendedItem } from '../adapter.js';
import { itemOf, type Details } from '../calendar/details.js';
import { seriesDates, type Series } from '../calendar/series.js';
import { isReal, lasting, type Span } from '../calendar/date-range.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { Zones } from '../calendar/zones.js';
import { at, textAt } from '../shared/values.js';
import { detailsOf, isCancelled } from './details.js';
import { inLanguage, patched } from './patch.js';
import { rulesOf } from './rule.js';
import { definitionsOf } from './zones.js';

/** The most overrides that are read of an event. */
const mostOverrides = 2000;

/** An event or one of its dates, read. */
interface ReadEvent {
  readonly details: Details;
  readonly span: Span | undefined;
}

/**
 * The items of an event of RFC 8984: the event, and one item for each date on which it differs.
 *
 * @param shared zones for events that define none
 */
export function itemsOfEvent(
  event: JsonObject,
  shared: Zones,
  context: AdapterContext,
): readonly ExtendedItem[] {
  const definitions = definitionsOf(event);
  const zones = definitions.length
    ? new Zones(definitions, context.timeZone, shared.problems)
    : shared;
  const whole = readEvent(event, zones, context);
  const timeZone = whole.span?.start.zone;
  const names = [textAt(event, 'title'), textAt(event, 'start')];
  const uid = textAt(event, 'uid') ?? names.filter(Boolean).join(' ');
  if (!whole.span) {
    const name = textAt(event, 'title') ?? textAt(event, 'uid');
    const start = textAt(event, 'start');
    if (start) zones.problems.push({ path: 'start', code: 'date', value: start });
    zones.problems.push({ path: 'start', code: 'item-date', value: name });
    return [];
  }
  const extra: CalendarDate[] = [];
  const spans: Span[] = [];
  const excepted: CalendarDate[] = [];
  const others: ExtendedItem[] = [];
  for (const [key, patch] of overridesOf(event, zones)) {
    const recurrenceId = dateOf(event, key, zones);
    if (!recurrenceId) {
      zones.problems.push({ path: 'recurrenceOverrides', code: 'date', value: key });
      continue;
    }
    const changed = patched({ ...event, start: key }, patch);
    if (patch.excluded === true || isCancelled(changed)) {
      excepted.push(recurrenceId);
      continue;
    }
    const { details, span } = readEvent(changed, zones, context);
    if (!span) continue;
    if (!isSame(details, whole.details)) {
      excepted.push(recurrenceId);
      const ownZone = span.start.zone;
      const dates = seriesDates(single(span, zones), ownZone);
      others.push(itemOf(`${uid}#${key}`, details, { timeZone: ownZone, ...dates }));
    } else if (Object.keys(patch).some((name) => /^(?:start|duration|timeZone)$/.test(name))) {
      excepted.push(recurrenceId);
      spans.push(span);
    } else extra.push(recurrenceId);
  }
  const series: Series = {
    span: whole.span,
    rules: rulesOf(event, 'recurrenceRules', 'recurrenceRule'),
    exceptedRules: rulesOf(event, 'excludedRecurrenceRules'),
    extra,
    spans,
    excepted,
    zones,
  };
  const dates = seriesDates(series, timeZone);
  return dates ? [itemOf(uid, whole.details, { timeZone, ...dates }), ...others] : others;
}

function readEvent(written: JsonObject, zones: Zones, context: AdapterContext): ReadEvent {
  const { event, language } = inLanguage(written, context.language);
  const start = dateOf(event, textAt(event, 'start'), zones);
  const details = detailsOf(event, language);
  const duration = textAt(event, 'duration');
  if (!start || !duration) return { details, span: start && { start } };
  const end = lasting(start, duration, zones);
  if (!end) zones.problems.push({ path: 'duration', code: 'duration', value: duration });
  return { details, span: { start, end } };
}

/** A date on the clock of the event's zone; without a zone it floats. With `showWithoutTime` it is a day. */
function dateOf(
  event: JsonObject,
  text: string | undefined,
  zones: Zones,
): CalendarDate | undefined {
  const isDay = at(event, 'showWithoutTime') === true;
  const date = zones.date(isDay ? text?.slice(0, 10) : text, textAt(event, 'timeZone'));
  return date && isReal(date) ? date : undefined;
}

function overridesOf(event: JsonObject, { problems }: Zones): (readonly [string, JsonObject])[] {
  const value = at(event, 'recurrenceOverrides');
  const overrides = isObject(value) ? Object.entries(value) : [];
  if (overrides.length > mostOverrides)
    problems.push({ path: 'recurrenceOverrides', code: 'too-many', value: mostOverrides });
  return overrides
    .slice(0, mostOverrides)
    .flatMap(([key, patch]) => (isObject(patch) ? [[key, patch] as const] : []));
}

function isSame(details: Details, other: Details): boolean {
  return toJson(details) === toJson(other);
}

function single(span: Span, zones: Zones): Series {
  return { span, rules: [], exceptedRules: [], extra: [], spans: [], excepted: [], zones };
}
