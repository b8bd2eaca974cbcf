import type { DateOrInstant, Occurrence } from '../../model/index.js';
import { addDays } from '../days.js';
import { parseDateFast } from '../parse.js';
import type { Local } from './local.js';

/*
 * The lines of RFC 5545 in which a recurrence is kept (sections 3.8.2 and 3.8.5).
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

/** A line with dates of one form: days, or times on the clock of a zone. Times in UTC end with `Z`. */
export function dateLine(name: string, dates: readonly Local[], timeZone: string): string {
  const written = dates.map((date) => date.replace(/[-:]/g, ''));
  if (dates[0]!.length === 10) return `${name};VALUE=DATE:${written.join(',')}`;
  if (timeZone === 'UTC') return `${name}:${written.map((date) => `${date}Z`).join(',')}`;
  return `${name};TZID=${timeZone}:${written.join(',')}`;
}

/** `20261224T190000Z` → `2026-12-24T19:00:00Z`. A text in another form stays as it is. */
export function isoOf(text: string): string {
  return text
    .trim()
    .replace(/^(\d{4})(\d\d)(\d\d)(?=T|$)/i, '$1-$2-$3')
    .replace(/T(\d\d)(\d\d)(\d\d)?(?=Z?$)/i, (_, hour, minute, second) =>
      ['T' + String(hour), minute, second ?? '00'].join(':'),
    );
}

/** The first date of a series and the zone of its clock, from its `DTSTART` and `DTEND`. */
export function firstOf(lines: readonly string[]): {
  readonly occurrence: Occurrence;
  readonly timeZone: string;
} {
  const [startLine, endLine] = ['DTSTART', 'DTEND'].map((name) =>
    lines.map(parseLine).find((line) => line?.name === name),
  );
  const timeZone = startLine?.timeZone ?? 'UTC';
  const read = (line: RfcLine | undefined): DateOrInstant | undefined =>
    line && parseDateFast(isoOf(line.value), timeZone)?.value;
  const [start = 0, end] = [read(startLine), read(endLine)];
  const occurrence: Occurrence =
    typeof start === 'string'
      ? { allDay: true, start, end: typeof end === 'string' ? addDays(end, -1) : start }
      : { allDay: false, start, end: typeof end === 'number' ? end : undefined };
  return { occurrence, timeZone };
}

/** The lines that make a series more than one date: its rules, more dates and exceptions. */
export function rulesOf(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.startsWith('DT'));
}
