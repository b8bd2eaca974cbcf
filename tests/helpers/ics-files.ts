/** iCalendar files that are made of events, and how ical.js reads them. */
import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { toIcs } from '../../src/export/ics.js';
import type { AgendaEvent, Occurrence } from '../../src/model/index.js';
import { anEvent } from './items.js';

/** The instant at which the files are made. */
export const now = Date.parse('2026-05-01T08:09:10.987Z');

export function ics(more: Partial<AgendaEvent>, occurrence?: Occurrence): string {
  const event = anEvent(more);
  return toIcs(event, occurrence ?? event.occurrences[0]!, now);
}

/** The lines as they were before they were folded. */
export function lines(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

/** The calendar as ical.js reads it. */
export function read(text: string): InstanceType<typeof ICAL.Component> {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).to.have.length(1);
  return events[0]!;
}

/** A day, or the instant in UTC. */
export function instantOf(
  event: InstanceType<typeof ICAL.Component>,
  name: string,
): string | undefined {
  const time = event.getFirstPropertyValue(name) as InstanceType<typeof ICAL.Time> | null;
  if (!time || time.isDate) return time?.toString();
  return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

export function value(text: string, name: string): unknown {
  return read(text).getFirstPropertyValue(name);
}
