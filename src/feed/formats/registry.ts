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
  custom: () => import('./mapped/field-map.js'),
  opendatasoft: () => import('./opendatasoft/opendatasoft.js'),
  openagenda: () => import('./openagenda/openagenda.js'),
  wordpress: (kind) =>
    kind === 'event'
      ? import('./wordpress/wordpress-events.js')
      : import('./wordpress/wordpress.js'),
  'events-calendar': () => import('./events-calendar/events-calendar.js'),
  'schema-org': () => import('./schema-org/schema-org.js'),
  'google-calendar': () => import('./google-calendar/google-calendar.js'),
  rss: () => import('./rss/rss.js'),
  'json-api': () => import('./json-api/json-api.js'),
  activitystreams: () => import('./activitystreams/activitystreams.js'),
  gancio: () => import('./gancio/gancio.js'),
  icalendar: () => import('./calendar/icalendar.js'),
  jcal: () => import('./calendar/jcal.js'),
  jscalendar: () => import('./jscalendar/jscalendar.js'),
};
