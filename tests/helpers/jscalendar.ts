/** An event of JSCalendar, and what is read of it. */
import { toJsonFeed } from '../../src/feed/formats/jscalendar/jscalendar.js';
import type { AgendaEvent } from '../../src/model/index.js';
import { adapted, convertedItem } from './adapters.js';

export const fete = {
  '@type': 'Event',
  uid: 'u',
  title: 'Fête',
  start: '2026-10-06T19:00:00',
  timeZone: 'Europe/Paris',
};

export const eventOf = (fields: object): Record<string, unknown> =>
  convertedItem(toJsonFeed, { ...fete, ...fields })._event as Record<string, unknown>;

/** Start and end of each date of an event that has some fields of its own. */
export function datesOf(fields: object, index = 0): string[] {
  const { items } = adapted(toJsonFeed, { ...fete, ...fields });
  return (items[index] as AgendaEvent).occurrences.map(({ start, end }) =>
    [start, end]
      .map((at) => (typeof at === 'number' ? new Date(at).toISOString().slice(0, 16) : at))
      .join(' '),
  );
}
