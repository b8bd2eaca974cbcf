import { asList, type JsonObject } from '../../read/fields.js';
import { isoDate } from '../shared/dates.js';
import { shiftDay } from '../shared/days.js';
import { asText, at, textAt } from '../shared/values.js';

/**
 * A rule of recurrence by its parts, as FullCalendar and rrule.js have it:
 * `{freq: "weekly", byweekday: ["mo"], dtstart: "2026-12-07T10:00", until: "2026-12-21"}`.
 *
 * @param duration of each time, `02:30`
 * @returns fields of an event (`_event`); `undefined` for a rule without a start
 */
export function repeated(rule: JsonObject, duration: unknown): object | undefined {
  const startDate = isoDate(at(rule, 'dtstart'));
  if (!startDate || !textAt(rule, 'freq')) return;
  const parts = Object.entries(rule).flatMap(([name, value]) => {
    if (name === 'dtstart') return [];
    const key = name === 'byweekday' ? 'BYDAY' : name.toUpperCase();
    return `${key}=${asList(value).map(partValue).join()}`;
  });
  const endDate = endAfter(startDate, asText(duration) ?? '');
  return { startDate, endDate, rrule: parts.join(';') };
}

/** Dates are written without signs (RFC 5545, section 3.3.5). */
function partValue(value: unknown): string {
  const text = asText(value) ?? '';
  return (
    (/^\d{4}-/.test(text) ? isoDate(text)?.replace(/[-:]/g, '') : undefined) ?? text.toUpperCase()
  );
}

function endAfter(start: string, duration: string): string | undefined {
  const [, hours, minutes] = /^(\d\d?):(\d\d)/.exec(duration) ?? [];
  const [, day, hour, minute, rest] = /^(.{10})T(\d\d):(\d\d)(.*)$/.exec(start) ?? [];
  if (!hours || !day) return;
  const all = Number(hour) * 60 + Number(minute) + Number(hours) * 60 + Number(minutes);
  const clock = [Math.floor(all / 60) % 24, all % 60].map((part) => `${part}`.padStart(2, '0'));
  return `${shiftDay(day, Math.floor(all / 1440))}T${clock.join(':')}${rest}`;
}
