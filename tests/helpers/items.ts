/** Items of the model for tests: what a test is about is said, the rest is filled in. */
import type {
  AgendaEvent,
  AllDayOccurrence,
  Article,
  ItemBase,
  Label,
  TimedOccurrence,
} from '../../src/model/index.js';
import { daySpan, type DatedOccurrence } from '../../src/time/days.js';

const base: Omit<ItemBase, 'id'> = { authors: [], tags: [], links: {} };
let made = 0;

export function anArticle(more: Partial<Article> = {}): Article {
  return { kind: 'article', id: `article-${++made}`, ...base, ...more };
}

export function anEvent(more: Partial<AgendaEvent> = {}): AgendaEvent {
  return {
    kind: 'event',
    id: `event-${++made}`,
    ...base,
    title: 'An event',
    timeZone: 'Europe/Paris',
    occurrences: [timed('2026-06-05T16:00Z', '2026-06-05T18:00Z')],
    status: 'scheduled',
    full: false,
    organizers: [],
    accessibility: [],
    ...more,
  };
}

/** The first occurrence of such an event, with its days. */
export function aDated(more: Partial<AgendaEvent> = {}): DatedOccurrence {
  const event: AgendaEvent = anEvent(more);
  const occurrence = event.occurrences[0]!;
  return { event, occurrence, ...daySpan(occurrence, event.timeZone) };
}

export function aLabel(more: Partial<Label> = {}): Label {
  return {
    kind: 'label',
    id: `label-${++made}`,
    ...base,
    title: 'A label',
    issuers: [],
    validIn: [],
    ...more,
  };
}

/** From one instant to another, both in ISO 8601 with their offset. */
export function timed(start: string, end?: string): TimedOccurrence {
  return {
    allDay: false,
    start: Date.parse(start),
    end: end === undefined ? undefined : Date.parse(end),
  };
}

export function days(start: string, end = start): AllDayOccurrence {
  return { allDay: true, start, end };
}
