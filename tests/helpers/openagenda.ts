/** Events of OpenAgenda, and what they become. */
import type { ExtendedItem } from '../../src/feed/formats/adapter.js';
import { toJsonFeed } from '../../src/feed/formats/openagenda/openagenda.js';
import { convertedFeed, type AdapterOptions } from './adapters.js';

/** The address of a list in the present version of the interface. */
export const url = 'https://api.openagenda.com/v2/agendas/520499/events?key=k&size=2';

/** The smallest valid event, with the given fields added. */
export function event(more: object = {}): object {
  return {
    uid: 1,
    slug: 'bal',
    title: { fr: 'Bal' },
    timings: [{ begin: '2026-05-01T18:00:00+0200', end: '2026-05-01T20:00:00+02:00' }],
    ...more,
  };
}

/** The smallest event with more fields, as an item of JSON Feed. */
export function item(more: object = {}, context: AdapterOptions = {}): ExtendedItem {
  return convertedFeed(toJsonFeed, { events: [event(more)] }, { url, ...context }).items[0]!;
}

/** What that item has as an event. */
export function own(more: object = {}, context: AdapterOptions = {}): Record<string, unknown> {
  return item(more, context)._event as Record<string, unknown>;
}
