import { isObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { ExtendedItem } from '../adapter.js';
import { agesInWords } from '../shared/prices-and-ages.js';
import { withTime } from '../shared/dates.js';
import { lastsWholeDays } from '../shared/program-dates.js';
import { derivedId } from '../shared/values.js';
import { plainText } from '../shared/plain-text.js';
import { common, dateOf, partiesOf } from './common.js';
import { term, type Graph, type Node } from './graph.js';
import { locationsOf } from './location.js';
import { offersOf } from './offers.js';
import { datesOfParts, type DatePart } from './parts.js';
import { schedulesOf } from './schedule.js';

/** https://schema.org/Event and all its kinds: `MusicEvent`, `Festival`, … */
export function isEventType(type: string): boolean {
  return /(?:Event|EventSeries|^Festival|^Hackathon|^CourseInstance)$/.test(type);
}

/**
 * An event. Parts (`subEvent`) that are only dates of it become its dates.
 *
 * @param problems where it is noted which of these are left out
 */
export function eventItem(graph: Graph, node: Node, problems: Issue[]): ExtendedItem {
  const item = common(graph, node);
  const parts = datesAsParts(graph, node, item.title);
  const ofParts = datesOfParts(parts, graph, item.title);
  problems.push(...ofParts.problems);
  const all = parts.flatMap(({ spans }) => spans);
  const ownDates = datesOf(graph, node).filter((span) => !isFrame(span, all));
  const occurrences = [...ownDates.slice(1), ...ofParts.spans];
  const [first = occurrences[0]] = ownDates;
  const location = locationsOf(graph, node);
  const start = first?.startDate;
  return {
    ...item,
    id: item.id ?? derivedId(item.url ?? item.title, start),
    // `performer` of a play is the actors, not the author.
    _event: {
      ...(occurrences.length ? { occurrences: [...ownDates.slice(0, 1), ...occurrences] } : first),
      timeZone: graph.raw(graph.node(node, 'eventSchedule'), 'scheduleTimezone'),
      eventSchedule: schedulesOf(graph, node),
      eventStatus: statusOf(graph, node) ?? ofParts.eventStatus,
      previousStartDate: formerStart(graph, node),
      eventAttendanceMode: attendanceOf(graph, node, location),
      location,
      organizer: partiesOf(graph, node, 'organizer'),
      ...offersOf(graph, node),
      remainingAttendeeCapacity: capacityOf(graph, node) ?? (ofParts.isSoldOut ? 0 : undefined),
      audience: audienceOf(graph, node),
      accessibilityFeature: graph
        .list(node, 'accessibilityFeature')
        .flatMap((value) => plainText(value, graph.context) ?? []),
    },
  };
}

export interface Span {
  readonly startDate: string;
  readonly endDate?: string;
}

/** The spans of an event, one for each start. A postponed or cancelled event may only have `previousStartDate`. */
function datesOf(graph: Graph, node: Node): Span[] {
  const ends = graph.list(node, 'endDate');
  const startDates = graph.list(node, 'startDate');
  const starts = startDates.length ? startDates : graph.list(node, 'previousStartDate');
  return starts.flatMap((value, index) => {
    const of = (date: unknown, time: string): string | undefined => {
      const day = dateOf(graph, { date }, 'date');
      return day && withTime(day, graph.raw(node, time));
    };
    const [from, to] = endsOf(value);
    const startDate = of(from, 'startTime');
    if (!startDate) return [];
    const end = of(ends[index] ?? to, 'endTime');
    // Templates write the start once more where they do not know the end.
    const isEnd = end !== undefined && !(end === startDate && end.includes('T'));
    return alike(startDate, isEnd ? end : afterwards(startDate, graph.raw(node, 'duration')));
  });
}

/** Start and end of a span of ISO 8601 (`2026-07-14/2026-08-14`); what else is written is the start. */
function endsOf(value: unknown): unknown[] {
  return typeof value === 'string' && /^\d{4}-[^/]+\/\d{4}-[^/]+$/.test(value)
    ? value.split('/')
    : [value];
}

/**
 * Two times, or two days. An exhibition that opens at ten and lasts until the 20th lasts until the end of that
 * day; of a day and the time at which the last one ends, the days count, but for a time in UTC, which has no day
 * to speak of.
 */
function alike(startDate: string, endDate: string | undefined): Span {
  // The Events Calendar has times for whole days, too.
  if (endDate && lastsWholeDays(startDate, endDate))
    return { startDate: startDate.slice(0, 10), endDate: endDate.slice(0, 10) };
  if (!endDate || startDate.includes('T') === endDate.includes('T')) return { startDate, endDate };
  const [start, end] = [startDate, endDate].map((date) => date.slice(0, 10)) as [string, string];
  if (start === end || /Z$/.test(endDate)) return { startDate };
  return startDate.includes('T')
    ? { startDate, endDate: `${end}T23:59` }
    : { startDate, endDate: end };
}

/** The end of what lasts `PT2H30M`, on the clock that the start is written by. */
function afterwards(start: string, duration: string | undefined): string | undefined {
  const [, days = 0, hours = 0, minutes = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(duration ?? '') ?? [];
  const [, local, rest = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d)?(.*)$/.exec(start) ?? [];
  const length = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
  const from = Number(new Date(`${local}Z`));
  if (!length || length > 366 * 24 * 60 || !Number.isFinite(from)) return;
  return new Date(from + length * 60_000).toISOString().slice(0, 16) + rest;
}

/** Parts that have no name of their own are the dates of one event. */
function datesAsParts(graph: Graph, node: Node, title: unknown): readonly DatePart<Span>[] {
  return graph
    .nodes(node, 'subEvent')
    .filter((part) => isDateOf(graph, part, title))
    .map((part) => ({ node: part, spans: datesOf(graph, part) }));
}

/**
 * True for a span that only says from when to when its dates are, as OpenAgenda writes it: from the day of the first
 * to that of the last, where these are several days.
 */
function isFrame({ startDate, endDate }: Span, parts: readonly Span[]): boolean {
  if (parts.length < 2) return false;
  const from = parts.map((part) => part.startDate.slice(0, 10)).sort()[0]!;
  const until = parts
    .map((part) => (part.endDate ?? part.startDate).slice(0, 10))
    .sort()
    .at(-1)!;
  if (startDate.slice(0, 10) !== from) return false;
  if (endDate && until > from) return endDate.slice(0, 10) === until;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const isEnd = endDate === undefined || endDate === (last.endDate ?? last.startDate);
  return isEnd && startDate === first.startDate;
}

export function isDateOf(graph: Graph, part: Node, title: unknown): boolean {
  const name = graph.plain(part, 'name');
  return (name === undefined || name === title) && graph.list(part, 'startDate').length > 0;
}

/** The status; of several, the gravest. */
const statuses: readonly (readonly [RegExp, string])[] = [
  [/cancell?ed$/i, 'EventCancelled'],
  [/postponed$/i, 'EventPostponed'],
  [/movedonline$/i, 'EventMovedOnline'],
  [/rescheduled$/i, 'EventRescheduled'],
  [/scheduled$/i, 'EventScheduled'],
];

function statusOf(graph: Graph, node: Node): string | undefined {
  const terms = graph.list(node, 'eventStatus').map(term);
  const status = statuses.find(([pattern]) => terms.some((term) => pattern.test(term)))?.[1];
  if (status) return status;
  return graph.raw(node, 'previousStartDate') ? 'EventRescheduled' : graph.raw(node, 'eventStatus');
}

/** The start that was announced first, of an event that has another date now. */
function formerStart(graph: Graph, node: Node): string | undefined {
  if (!graph.list(node, 'startDate').length) return;
  return dateOf(graph, node, 'previousStartDate');
}

/** The attendance mode of an event: as `eventAttendanceMode` says, else by the kinds of its places. */
function attendanceOf(
  graph: Graph,
  node: Node,
  locations: readonly ExtendedItem[],
): string | undefined {
  const modes = graph.list(node, 'eventAttendanceMode').map(term);
  const modeWords = new Set(
    modes.map((mode) => /^(?:offline|online|mixed)/i.exec(mode)?.[0].toLowerCase()),
  );
  const online = locations.filter((location) => location['@type'] === 'VirtualLocation').length;
  if (modeWords.has('mixed') || (modeWords.has('online') && modeWords.has('offline'))) {
    return 'MixedEventAttendanceMode';
  }
  if (modeWords.has('online')) return 'OnlineEventAttendanceMode';
  if (modeWords.has('offline')) return 'OfflineEventAttendanceMode';
  if (!online) return;
  return online === locations.length ? 'OnlineEventAttendanceMode' : 'MixedEventAttendanceMode';
}

function capacityOf(graph: Graph, node: Node): number | undefined {
  const capacity = graph.raw(node, 'remainingAttendeeCapacity');
  return /^\d+$/.test(capacity ?? '') ? Number(capacity) : undefined;
}

function audienceOf(graph: Graph, node: Node): string | undefined {
  for (const value of graph.list(node, 'audience')) {
    const text = isObject(value)
      ? (graph.plain(value, 'audienceType') ?? graph.plain(value, 'name'))
      : plainText(value, graph.context);
    if (text) return text;
  }
  return agesOf(graph, node);
}

/** The ages of https://schema.org/typicalAgeRange: `7-9`, `11-`, `-5`, or words. */
function agesOf(graph: Graph, node: Node): string | undefined {
  const ageRange = graph.plain(node, 'typicalAgeRange');
  const range = /^(\d*)(?:\s*[-–+]\s*(\d*))?$/.exec(ageRange ?? '');
  if (!range) return ageRange;
  const [, low, high = low] = range;
  return agesInWords(Number(low), Number(high), graph.context.language);
}
