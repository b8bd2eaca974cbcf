import type { AgendaEvent, EpochMs, EventStatus, Occurrence } from '../model/index.js';
import { addDays } from '../time/days.js';

/** RFC 5545, section 3.8.1.11. */
const statuses: Readonly<Record<EventStatus, string>> = {
  scheduled: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  'moved-online': 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/**
 * One occurrence of an event as an iCalendar file (RFC 5545). Instants are
 * written in UTC, which every calendar shows at the right local hour without a
 * time zone definition.
 *
 * @param now when the file is made
 */
export function toIcs(event: AgendaEvent, occurrence: Occurrence, now: EpochMs): string {
  const { place, onlineUrl } = event;
  const hall = [place?.name, place?.address].filter(Boolean).join(', ');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//metropole-widgets//FR',
    'BEGIN:VEVENT',
    `UID:${escape(`${event.id}-${occurrence.start}`)}@metropole-widgets`,
    `DTSTAMP:${utc(now)}`,
    ...dates(occurrence),
    `SUMMARY:${escape(event.title)}`,
    `STATUS:${statuses[event.status]}`,
    ...property('DESCRIPTION', event.summary ?? event.contentText),
    ...property(
      'LOCATION',
      event.status === 'moved-online' ? onlineUrl || hall : hall || onlineUrl,
    ),
    ...(place?.latitude === undefined ? [] : [`GEO:${place.latitude};${place.longitude}`]),
    ...(event.url ? [`URL:${event.url}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('\r\n') + '\r\n';
}

function dates(occurrence: Occurrence): string[] {
  if (!occurrence.allDay) {
    const { start, end } = occurrence;
    // DTEND must be later; without it, the event ends when it begins.
    const isLater = end !== undefined && end > start;
    return [`DTSTART:${utc(start)}`, ...(isLater ? [`DTEND:${utc(end)}`] : [])];
  }
  const day = (iso: string): string => iso.replaceAll('-', '');
  // Our last day belongs to the event, DTEND does not.
  return [
    `DTSTART;VALUE=DATE:${day(occurrence.start)}`,
    `DTEND;VALUE=DATE:${day(addDays(occurrence.end, 1))}`,
  ];
}

function utc(instant: EpochMs): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

function property(name: string, text: string | undefined): string[] {
  return text ? [`${name}:${escape(text)}`] : [];
}

/** Section 3.3.11. Control characters have no place in a text. */
function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** Section 3.1: no line above 75 octets; a character is never cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
