import type { AgendaEvent, DateOrInstant, Occurrence } from '../../../model/index.js';
import { isTimeZone, toEpoch } from '../../../time/parse.js';
import {
  asList,
  child,
  date,
  noteIssue,
  noteOnce,
  get,
  isObject,
  text,
  type Fields,
} from '../fields.js';
import type { ItemContext } from './kind.js';

type Dates = Pick<AgendaEvent, 'timeZone' | 'occurrences'>;

/** The most dates that are read of a list: 27 years of days. */
const mostOccurrences = 10_000;

/** The dates of an event, and its zone: that of `timeZone`, else the first that a date names, else the page's. */
export function readDates(fields: Fields, context: ItemContext): Dates {
  let zoneName = text(fields, 'timeZone');
  if (zoneName && !isTimeZone(zoneName))
    zoneName = noteIssue(fields, 'timeZone', 'time-zone', zoneName);
  const zone = zoneName ?? context.timeZone;
  let named: string | undefined;
  const occurrences: Occurrence[] = [];
  for (const source of sourcesOf(fields)) {
    const start = date(source, 'startDate', zone);
    if (start) {
      named ??= start.timeZone;
      const end = date(source, 'endDate', zone);
      occurrences.push(readOccurrence(source, start.value, end?.value));
    } else if (source !== fields) noteIssue(source, '', 'occurrence-date');
  }
  if (occurrences.length > 1) occurrences.sort((a, b) => toEpoch(a.start) - toEpoch(b.start));
  // A list that has grown keeps memory for sixteen more; the copy does not, in each of ten thousand events.
  return { timeZone: zoneName ?? named ?? zone, occurrences: occurrences.slice() };
}

/** The objects that have the dates: those in `occurrences`, else the event itself or, without `startDate`, its schedule. */
function sourcesOf(fields: Fields): Fields[] {
  const listed = asList(
    get(fields, 'occurrences') ??
      (get(fields, 'startDate') ? undefined : get(fields, 'eventSchedule')),
  );
  if (!listed.length) return [fields];
  if (listed.length > mostOccurrences) noteOnce(fields, 'occurrences', 'too-many', mostOccurrences);
  return listed.slice(0, mostOccurrences).flatMap((value, index) => {
    const name = `occurrences[${index}]`;
    if (isObject(value)) return child(fields, name, value);
    return noteIssue(fields, name, 'object', value) ?? [];
  });
}

function readOccurrence(fields: Fields, start: DateOrInstant, end?: DateOrInstant): Occurrence {
  if (end !== undefined) {
    if (typeof end !== typeof start) end = noteIssue(fields, 'endDate', 'end-other-kind');
    else if (end < start) end = noteIssue(fields, 'endDate', 'end-before-start');
  }
  return typeof start === 'string'
    ? { allDay: true, start, end: (end as string | undefined) ?? start }
    : { allDay: false, start, end: end as number | undefined };
}
