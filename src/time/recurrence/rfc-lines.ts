import type { DateOrInstant, EpochMs, Occurrence } from '../../model/index.js';
import { addDays } from '../days.js';
import { quickDate } from '../parse-fast.js';
import type { Local } from './rule.js';
import { temporal } from '../temporal.js';

/*
 * The lines of RFC 5545 in which a recurrence is kept (sections 3.8.2 and 3.8.5), and the clock of their zone.
 */

/** One line: `EXDATE;TZID=Europe/Paris:20261224T190000`. */
export interface RfcLine {
  readonly name: string;
  readonly value: string;
  readonly timeZone?: string;
}

export function parseLine(line: string): RfcLine | undefined {
  const [, name, parameters = '', value] = /^([A-Z]+)((?:;[^:]*)?):(.*)$/i.exec(line.trim()) ?? [];
  if (!name || !value) return;
  const timeZone = /;TZID="?([^";]+)/i.exec(parameters)?.[1];
  return { name: name.toUpperCase(), value, timeZone };
}

/** Days, or times of a zone's clock, under one name. UTC has a form of its own. */
export function dateLine(name: string, dates: readonly Local[], timeZone: string): string {
  const written = dates.map((date) => date.replace(/[-:]/g, ''));
  if (dates[0]!.length === 10) return `${name};VALUE=DATE:${written.join(',')}`;
  if (timeZone === 'UTC') return `${name}:${written.map((date) => `${date}Z`).join(',')}`;
  return `${name};TZID=${timeZone}:${written.join(',')}`;
}

/** `20261224T190000Z` → `2026-12-24T19:00:00Z`; what is not written so stays. */
export function isoOf(text: string): string {
  return text
    .trim()
    .replace(/^(\d{4})(\d\d)(\d\d)(?=T|$)/i, '$1-$2-$3')
    .replace(/T(\d\d)(\d\d)(\d\d)?(?=Z?$)/i, (_, hour, minute, second) =>
      ['T' + String(hour), minute, second ?? '00'].join(':'),
    );
}

/** What a zone's clock shows at an instant. */
export function localOf(instant: EpochMs, timeZone: string): Local {
  return temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });
}

/** Start and end of an occurrence, on its zone's clock. */
export function localSpan(occurrence: Occurrence, timeZone: string): [Local, Local?] {
  if (occurrence.allDay) return [occurrence.start, occurrence.end];
  const { start, end } = occurrence;
  return [localOf(start, timeZone), end === undefined ? end : localOf(end, timeZone)];
}

/** The first date of a series and the zone of its clock, from its `DTSTART` and `DTEND`. */
export function firstOf(lines: readonly string[]): {
  readonly occurrence: Occurrence;
  readonly timeZone: string;
} {
  const [start, end] = ['DTSTART', 'DTEND'].map((name) =>
    lines.map(parseLine).find((line) => line?.name === name),
  );
  const timeZone = start?.timeZone ?? 'UTC';
  const read = (line: RfcLine | undefined): DateOrInstant | undefined =>
    line && quickDate(isoOf(line.value), timeZone)?.value;
  const [from = 0, to] = [read(start), read(end)];
  const occurrence: Occurrence =
    typeof from === 'string'
      ? { allDay: true, start: from, end: typeof to === 'string' ? addDays(to, -1) : from }
      : { allDay: false, start: from, end: typeof to === 'number' ? to : undefined };
  return { occurrence, timeZone };
}

/** What makes it more than one date: without its first. */
export function rulesOf(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.startsWith('DT'));
}
