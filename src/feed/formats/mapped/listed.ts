import { isObject, type JsonObject } from '../../read/fields.js';
import { isoDate, timesIn, withTime } from '../shared/dates.js';
import { asFlag, asText, at, objectsOf } from '../shared/values.js';
import { heldIn } from './not-held.js';
import {
  dayIn,
  edgeOf,
  endTimes,
  ends,
  spanOf,
  starts,
  ownDays,
  startTimes,
  valuesOf,
  type Edges,
  type Span,
} from './spans.js';
import { aliasesOf } from './targets.js';

/**
 * The spans in a list of dates, of spans or of texts of them, or in an object that has the times of each day:
 * `{"2026-12-05": ["18:30", "21:00"]}`.
 *
 * @param timeZone IANA zone of midnights that are written in UTC
 */
export function spansIn(value: unknown, timeZone: string): readonly Span[] {
  if (typeof value === 'string') return spansOfText(value, timeZone);
  if (isByDay(value)) return spansByDay(value, timeZone);
  return heldIn(value).flatMap((entry) => {
    if (typeof entry === 'string') return spansOfText(entry, timeZone);
    const span = isObject(entry) ? aloneIn(entry) : { start: entry };
    const { start, end, startTime: hours = edgeOf(span, startTimes), endTime } = edgesIn(span);
    if (!isoDate(dayIn(start))) return [];
    const openings = objectsOf(hours);
    const times = openings.length
      ? openings.map((opening) => [edgeOf(opening, starts), edgeOf(opening, ends)])
      : isListOfClocks(hours)
        ? hours.map((clock) => timesIn(clock) ?? [clock])
        : [timesIn(hours) ?? [hours, endTime ?? edgeOf(span, endTimes)]];
    const allDay = asFlag(edgeOf(span, allDays));
    return times.flatMap(([startTime, endTime]) => {
      const edges = { start, end, startTime, endTime, allDay, isClock: true };
      return spanOf(edges, timeZone) ?? [];
    });
  });
}

/**
 * The edges of a span whose fields have names that say nothing: its only day, and its only time of day or the two in
 * their order.
 */
function edgesByShape(span: JsonObject): Edges | undefined {
  const texts = Object.values(span).filter((value) => typeof value === 'string');
  const [start, ...others] = texts.filter((text) => /\d{4}/.test(text) && isoDate(text));
  if (start === undefined || others.length) return;
  const [startTime, endTime, ...more] = texts.filter((text) => text !== start && isClock(text));
  return more.length ? { start } : { start, startTime, endTime };
}

/** The edges of a span; beside a day of its own, a start and an end that are no dates are times: `{date, debut, fin}`. */
function edgesIn(span: JsonObject): Edges {
  const start = edgeOf(span, starts) ?? wholeDate(edgeOf(span, startTimes));
  const end = edgeOf(span, ends) ?? wholeDate(edgeOf(span, endTimes));
  const day = edgeOf(span, ownDays);
  const areTimes = !isoDate(dayIn(start)) && isoDate(day) && isClock(asText(start));
  if (areTimes) return { start: day, startTime: start, endTime: end };
  if (!isoDate(dayIn(end)) && isClock(asText(end)))
    return { start, startTime: edgeOf(span, startTimes), endTime: end };
  return (start === undefined ? edgesByShape(span) : undefined) ?? { start, end };
}

/** Several texts; numbers are the parts of one time of day, as Java has it. */
function isListOfClocks(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((clock) => typeof clock === 'string');
}

/** A "start time" that is a date with its time, as Facebook has it. */
function wholeDate(value: unknown): unknown {
  return isoDate(value)?.includes('T') ? value : undefined;
}

const allDays = aliasesOf('allDay');

/**
 * A text of spans: `start;start`, `start end;start end`, `start_end;start_end`, `start - end` or, of Tourinsoft,
 * `start|end|time|time#start|end` or, of DATAtourisme, `start<->end|start<->end`.
 */
function spansOfText(text: string, timeZone: string): readonly Span[] {
  const between = text.includes('<->') ? '|' : /[;#]/;
  return text.split(between).flatMap((written) => {
    const [start, end, startTime, endTime] = partsOf(written.trim());
    // Paris writes the offset of summer all year: the clock is what counts.
    const [first, last] = [start, end].map((edge) => edge?.replace(/\+02:?00$/, ''));
    if (!isoDate(first)) return [];
    // A time of day behind the day is when it begins, or when it begins and ends.
    const times = timesIn(last) ?? (isClock(last) ? [last, startTime] : undefined);
    const edges = times
      ? { start: first, startTime: times[0], endTime: times[1] || undefined }
      : { start: first, end: last, startTime, endTime };
    return spanOf({ ...edges, isClock: true }, timeZone) ?? [];
  });
}

/** The day or date that a text is, the two that it has between them, else its parts: two dates, and two times of day. */
function partsOf(pair: string): readonly string[] {
  if (isoDate(pair)) return [pair];
  const halves = ['<->', ' - ', '_'].map((sign) => pair.split(sign));
  const edges = halves.find((parts) => parts.length === 2 && parts.every((part) => isoDate(part)));
  return edges ?? pair.split(/[_ |]/);
}

function isClock(text: string | undefined): boolean {
  return withTime('2000-01-01', text).includes('T');
}

function isByDay(value: unknown): value is JsonObject {
  const days = isObject(value) ? Object.keys(value) : [];
  return days.length > 0 && days.every((day) => isoDate(day)?.length === 10);
}

/** A day without a time that can be read is a whole day; an empty list is of a day without anything, where others have times. */
function spansByDay(days: JsonObject, timeZone: string): readonly Span[] {
  const lists = Object.values(days).filter(Array.isArray);
  const areSomeFilled = lists.some((list) => list.length > 0);
  return Object.keys(days).flatMap((start) => {
    const list = at(days, start);
    if (areSomeFilled && Array.isArray(list) && !list.length) return [];
    const times = valuesOf(at(days, start)).map((entry) =>
      isObject(entry)
        ? [edgeOf(entry, startTimes) ?? edgeOf(entry, starts), edgeOf(entry, endTimes)]
        : (timesIn(entry) ?? [clockBefore(asText(entry))]),
    );
    return (times.length ? times : [[]]).flatMap(
      ([startTime, endTime]) =>
        spanOf({ start, startTime, endTime, isClock: true }, timeZone) ?? [],
    );
  });
}

/** A time of day without the words behind it: 21:00 VOST. */
function clockBefore(text: string | undefined): string | undefined {
  const [, clock] = /^(\d{1,2}(?::\d\d|h\d{0,2})) \p{L}/u.exec(text ?? '') ?? [];
  return isClock(text) ? text : (clock ?? text);
}

/** An object that is alone in another: `{event_instance: {…}}`. */
function aloneIn(object: JsonObject): JsonObject {
  const values = Object.values(object);
  return values.length === 1 && isObject(values[0]) ? values[0] : object;
}
