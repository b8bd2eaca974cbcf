/** Calendars and events written as iCalendar, and what is read of them. */
import { toJsonFeed } from '../../src/feed/formats/calendar/icalendar.js';
import type { AgendaEvent } from '../../src/model/index.js';
import { adapted, convertedItem } from './adapters.js';

const named = ['UID:u', 'SUMMARY:Fête'];

export function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** With a date, unless the lines have one. */
export function vevent(...lines: string[]): string {
  const start = lines.some((line) => line.startsWith('DTSTART')) ? [] : ['DTSTART:20260901'];
  return ['BEGIN:VEVENT', ...named, ...start, ...lines, 'END:VEVENT'].join('\r\n');
}

export function eventOf(...lines: string[]): Record<string, unknown> {
  return convertedItem(toJsonFeed, calendar(vevent(...lines)))._event as Record<string, unknown>;
}

/** When an event takes place: days, or times of UTC. */
export function datesOf(text: string, index = 0): string[] {
  const { items } = adapted(toJsonFeed, text);
  return (items[index] as AgendaEvent).occurrences.map(({ start, end }) =>
    [start, end].map((at) => (typeof at === 'number' ? utc(at) : at)).join(' '),
  );
}

function utc(at: number): string {
  return new Date(at).toISOString().slice(0, 16);
}

export const reasons = (text: string): string[] =>
  adapted(toJsonFeed, text).problems.map(({ code }) => code);
