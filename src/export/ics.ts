import type { AgendaEvent, EpochMs, EventStatus, Occurrence } from '../model/index.js';
import { addDays, type DatedOccurrence } from '../time/days.js';
import { aDay, offsetAt } from '../time/zone.js';
import { toEpoch } from '../time/parse.js';
import { firstOf, rulesOf } from '../time/recurrence/rfc-lines.js';
import { temporal } from '../time/temporal.js';
import { detailLines, placeLine } from './item-words.js';
import { escape, fold, parameter, property } from './ics-text.js';
import { compact, timeZoneLines } from './time-zone.js';

/** The last day that can be written in a calendar. */
const lastDay = '9999-12-31';

/** RFC 5545, section 3.8.1.11. */
const statuses: Readonly<Record<EventStatus, string>> = {
  scheduled: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  'moved-online': 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** One `VEVENT`. */
interface Entry {
  readonly event: AgendaEvent;
  readonly occurrence: Occurrence;
  readonly uid: string;
  readonly recurrence?: readonly string[];
  /** The event is one date of the series of that UID, whose clock is that of the zone. */
  readonly seriesZone?: string;
}

/** Options of a calendar file. */
export interface IcsOptions {
  /** The instant at which the file is made. */
  readonly now: EpochMs;
  /** Name of the calendar, when it has several events. */
  readonly title?: string;
}

/**
 * One occurrence of an event as an iCalendar file (RFC 5545). Its hours are those of its own zone,
 * whose definition is in the file.
 */
export function toIcs(event: AgendaEvent, occurrence: Occurrence, now: EpochMs): string {
  return file([single(event, occurrence)], { now });
}

/** All dates of an event: series where rules repeat it, else each date by itself. */
export function seriesToIcs(event: AgendaEvent, now: EpochMs): string {
  const { recurrence, occurrences, title } = event;
  const entries =
    recurrence?.series.map((lines, index) => series(event, lines, index)) ??
    occurrences.map((occurrence) => single(event, occurrence));
  return file(entries, { now, title });
}

function series(event: AgendaEvent, lines: readonly string[], index: number): Entry {
  const { occurrence, timeZone } = firstOf(lines);
  const uid = seriesUid(event, index);
  return { event: { ...event, timeZone }, occurrence, uid, recurrence: rulesOf(lines) };
}

function seriesUid(event: AgendaEvent, index: number): string {
  return uidOf(event, index ? `${event.id}-${index}` : event.id);
}

/** A file with the occurrences that an agenda shows, each by itself: the rest of a series may be filtered out. */
export function agendaToIcs(
  dated: readonly Pick<DatedOccurrence, 'event' | 'occurrence'>[],
  options: IcsOptions,
): string {
  return file(
    dated.map(({ event, occurrence }) => single(event, occurrence)),
    options,
  );
}

function single(event: AgendaEvent, occurrence: Occurrence): Entry {
  const { recurrence, timeZone } = event;
  // The code that finds the dates of a rule is large: only the recurrence itself imports it.
  const index = recurrence?.seriesOf?.(occurrence, timeZone) ?? -1;
  const lines = recurrence?.series[index];
  if (lines) {
    // A calendar program that then imports the series replaces this date (section 3.8.4.4).
    const seriesZone = rulesOf(lines).length ? firstOf(lines).timeZone : undefined;
    return { event, occurrence, uid: seriesUid(event, index), seriesZone };
  }
  // The only date of an event may move, and must then take the place of the one that was.
  const which = event.occurrences.length > 1 ? `${event.id}-${occurrence.start}` : event.id;
  return { event, occurrence, uid: uidOf(event, which) };
}

/** Two feeds may both have an event `1`: whose it is, is told by where its page is. */
function uidOf({ id, url }: AgendaEvent, which = id): string {
  const { host } = new URL(url ?? 'https://metropole-widgets');
  return `${which}@${host || 'metropole-widgets'}`;
}

function file(entries: readonly Entry[], { now, title }: IcsOptions): string {
  const zones = new Map<string, [first: EpochMs, last: EpochMs]>();
  const events = entries.flatMap((entry) => eventLines(entry, now, zones));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//metropole-widgets//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // RFC 7986 has a name for it, most programs know the older one.
    ...(entries.length > 1 ? [...property('NAME', title), ...property('X-WR-CALNAME', title)] : []),
    ...[...zones].flatMap(([zone, span]) => timeZoneLines(zone, ...span)),
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('\r\n') + '\r\n';
}

function eventLines(entry: Entry, now: EpochMs, zones: Map<string, [EpochMs, EpochMs]>): string[] {
  const { event, uid } = entry;
  const { place, modified } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${utc(now)}`,
    ...dateLines(entry, zones),
    `SUMMARY:${escape(event.title)}`,
    `STATUS:${statuses[event.status]}`,
    ...property('DESCRIPTION', detailLines(event)),
    ...property('LOCATION', placeLine(event)),
    ...(place?.latitude === undefined ? [] : [`GEO:${place.latitude};${place.longitude}`]),
    ...(event.url ? [`URL:${event.url}`] : []),
    ...organizerLines(event),
    ...(event.tags.length ? [`CATEGORIES:${event.tags.map(escape).join()}`] : []),
    ...(event.image ? [`IMAGE;VALUE=URI;DISPLAY=BADGE:${event.image.src}`] : []),
    // A later revision has a higher number: minutes, since seconds will not fit in 32 bits.
    ...(modified === undefined
      ? []
      : [
          `SEQUENCE:${Math.floor(toEpoch(modified) / 60_000)}`,
          `LAST-MODIFIED:${utc(toEpoch(modified))}`,
        ]),
    'END:VEVENT',
  ];
}

function dateLines(
  { event: { timeZone }, occurrence, recurrence, seriesZone }: Entry,
  zones: Map<string, [EpochMs, EpochMs]>,
): string[] {
  const rules = (recurrence ?? []).flatMap((line) => ruleLine(line, timeZone));
  if (occurrence.allDay) {
    const first = compact(toEpoch(occurrence.start)).slice(0, 8);
    return [
      ...(seriesZone ? [`RECURRENCE-ID;VALUE=DATE:${first}`] : []),
      `DTSTART;VALUE=DATE:${first}`,
      // The last day of an occurrence belongs to it, DTEND does not. Years have four digits.
      ...(occurrence.end < lastDay
        ? [`DTEND;VALUE=DATE:${compact(toEpoch(addDays(occurrence.end, 1))).slice(0, 8)}`]
        : [`DTEND;VALUE=DATE:${lastDay.replaceAll('-', '')}`]),
      ...rules,
      // A festival of ten days does not fill ten days of the visitor's calendar.
      'TRANSP:TRANSPARENT',
    ];
  }
  const { start, end = start } = occurrence;
  const local =
    rules.length > 0 || [start, end].every((instant) => isClearByClock(instant, timeZone));
  for (const zone of [local ? timeZone : undefined, seriesZone]) {
    if (!zone) continue;
    const [first, last] = zones.get(zone) ?? [start, end];
    // A series goes on: its zone must be known for as long as anybody plans.
    const until = rules.length ? end + 10 * 366 * aDay : end;
    zones.set(zone, [Math.min(first, start), Math.max(last, until)]);
  }
  const byClock = (name: string, instant: EpochMs, zone: string): string =>
    `${name};TZID=${parameter(zone)}:${compact(instant + offsetAt(instant, zone))}`;
  const line = (name: string, instant: EpochMs): string =>
    local ? byClock(name, instant, timeZone) : `${name}:${utc(instant)}`;
  // DTEND must be later; without it, the event ends when it begins.
  return [
    ...(seriesZone ? [byClock('RECURRENCE-ID', start, seriesZone)] : []),
    line('DTSTART', start),
    ...(end > start ? [line('DTEND', end)] : []),
    ...rules,
  ];
}

/**
 * False where a zone has no clocks of its own and, since an instant in UTC is one to everybody, near
 * the hour that clocks skip or show twice, which programs read each in its way.
 */
function isClearByClock(instant: EpochMs, timeZone: string): boolean {
  if (/^([+-]|(Etc\/)?(UTC|UCT|GMT|Zulu|Universal)$)/i.test(timeZone)) return false;
  // By the clock of Paris, the last hour of 9999 in UTC is in a year of five digits.
  if (instant >= toEpoch(lastDay)) return false;
  return offsetAt(instant - aDay, timeZone) === offsetAt(instant + aDay, timeZone);
}

/** A line of the recurrence, when it is one. Section 3.3.10 wants `UNTIL` in UTC. */
function ruleLine(line: string, timeZone: string): string[] {
  if (!/^(RRULE|RDATE|EXDATE|EXRULE)[:;][\x20-\x7e]+$/.test(line)) return [];
  return [
    line.replace(/UNTIL=(\d{8}T\d{6})(?!Z|\d)/, (_, local: string) => {
      const until = temporal.PlainDateTime.from(local).toZonedDateTime(timeZone);
      return `UNTIL=${utc(until.epochMilliseconds)}`;
    }),
  ];
}

/** An organizer is somebody to write to; a contact may be a name. */
function organizerLines({ organizers }: AgendaEvent): string[] {
  const mail = organizers.find(({ url }) => url?.startsWith('mailto:'));
  return [
    ...(mail ? [`ORGANIZER;CN=${parameter(mail.name)}:${mail.url!.replace(/\?.*/, '')}`] : []),
    ...organizers
      .filter((organizer) => organizer !== mail)
      .map(({ name, url }) => {
        const page = url?.startsWith('http') ? `;ALTREP=${parameter(url, true)}` : '';
        return `CONTACT${page}:${escape(name)}`;
      }),
  ];
}

function utc(instant: EpochMs): string {
  return `${compact(instant)}Z`;
}
