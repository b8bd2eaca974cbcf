import type { Adapter, HouseFeed } from './adapter.js';
import type { FormatName } from './names.js';

interface Module {
  readonly toHouse: Adapter;
}

/** A JSON Feed is a house feed; `problems` is not its own. */
const asItIs: Adapter = (document) => ({ ...(document as HouseFeed), problems: undefined });

/** Each format's adapter for a kind of item, fetched when the first document of the format is met. */
export const adapters: Readonly<Record<FormatName, (kind: string) => Promise<Module>>> = {
  'json-feed': () => Promise.resolve({ toHouse: asItIs }),
  custom: () => import('./field-map.js'),
  opendatasoft: () => import('./opendatasoft.js'),
  openagenda: () => import('./openagenda.js'),
  wordpress: (kind) =>
    kind === 'event' ? import('./wordpress-events.js') : import('./wordpress.js'),
  'events-calendar': () => import('./events-calendar.js'),
  'schema-org': () => import('./schema-org.js'),
  'google-calendar': () => import('./google-calendar.js'),
  rss: () => import('./rss.js'),
  'json-api': () => import('./json-api.js'),
  activitystreams: () => import('./activitystreams.js'),
  gancio: () => import('./gancio.js'),
  icalendar: () => import('./icalendar.js'),
  jcal: () => import('./jcal.js'),
  jscalendar: () => import('./jscalendar.js'),
};
