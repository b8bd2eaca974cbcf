import type { IssueCode } from './issue.js';

/** The properties of iCalendar (RFC 5545, RFC 7986) from which our fields are read. */
const properties: Readonly<Record<string, string>> = {
  id: 'UID',
  title: 'SUMMARY',
  url: 'URL',
  summary: 'DESCRIPTION',
  content_text: 'DESCRIPTION',
  content_html: 'DESCRIPTION',
  image: 'IMAGE',
  tags: 'CATEGORIES',
  date_published: 'CREATED',
  date_modified: 'LAST-MODIFIED',
  startDate: 'DTSTART',
  endDate: 'DTEND',
  duration: 'DURATION',
  timeZone: 'TZID',
  eventSchedule: 'RRULE',
  recurrence: 'RRULE',
  exceptDates: 'EXDATE',
  occurrences: 'RDATE',
  status: 'STATUS',
  eventStatus: 'STATUS',
  location: 'LOCATION',
  place: 'LOCATION',
  geo: 'GEO',
  organizer: 'ORGANIZER',
  organizers: 'ORGANIZER',
};

/** The property that an issue is about when its path names no field. */
const ofCodes: Partial<Record<IssueCode, string>> = {
  'item-title': 'SUMMARY',
  'item-text': 'SUMMARY',
  'item-date': 'DTSTART',
  'occurrence-date': 'DTSTART',
  'end-before-start': 'DTEND',
  'end-other-kind': 'DTEND',
  'same-id': 'UID',
  rule: 'RRULE',
  'rule-part': 'RRULE',
  'rule-budget': 'RRULE',
  'geo-half': 'GEO',
  'geo-zero': 'GEO',
  'geo-exchanged': 'GEO',
};

/**
 * The path of an issue, with the name that iCalendar and jCal have for the field: `items[0]._event.endDate` is
 * `items[0].DTEND`. Paths of other formats stay as they are, and so does a path that is the calendar's own already.
 */
export function pathInFormat(path: string, format?: string, code?: IssueCode): string {
  if (format !== 'icalendar' && format !== 'jcal') return path;
  const [, item, fields] = /^(items\[\d+\])(.*)$/.exec(path) ?? [];
  if (!item) return path;
  const names = (fields ?? '').split(/[.[\]]+/).filter((name) => Object.hasOwn(properties, name));
  // A position is a property of its own, not a part of the place.
  const name = names.includes('geo') ? 'geo' : names[0];
  const property = (code && ofCodes[code]) ?? (name && properties[name]);
  return property ? `${item}.${property}` : path;
}
