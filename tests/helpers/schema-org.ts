/** Events of schema.org, and what they become. */
import { toJsonFeed } from '../../src/feed/formats/schema-org/schema-org.js';
import type { AgendaEvent } from '../../src/model/index.js';
import { adapted, adaptedItem } from './adapters.js';

/** The smallest valid event. */
export const base = {
  '@context': 'https://schema.org',
  '@type': 'MusicEvent',
  name: 'Concert',
  startDate: '2026-06-05T20:00',
};

/** The smallest event with more fields, as it is read. */
export const read = (fields: object): AgendaEvent =>
  adaptedItem(toJsonFeed, { ...base, ...fields }) as AgendaEvent;

/** The titles of what is found in a document. */
export const titles = (document: unknown): unknown[] =>
  adapted(toJsonFeed, document).items.map(({ title }) => title);
