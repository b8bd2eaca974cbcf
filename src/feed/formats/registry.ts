import type { Adapter } from './adapter.js';
import type * as FieldMap from './mapped/field-map.js';
import { toJsonFeed as plainFeed } from './plain-feed.js';

/** The formats that are read, by the names that the attribute `format` takes. */
export const formatNames = [
  'json-feed',
  'openagenda',
  'opendatasoft',
  'wordpress',
  'events-calendar',
  'schema-org',
  'rss',
  'icalendar',
  'jcal',
  'jscalendar',
  'google-calendar',
  'json-api',
  'activitystreams',
  'gancio',
  'popolo',
  'gogocarto',
  'apidae',
  'datatourisme',
  'csv',
  'umap',
  'decidim',
  'open-sdg',
  'custom',
] as const;

export type FormatName = (typeof formatNames)[number];

/** Other names that people write in the attribute `format`. */
const aliases = new Map<string, FormatName>([
  ['jsonfeed', 'json-feed'],
  ['json', 'json-feed'],
  ['ods', 'opendatasoft'],
  ['wp', 'wordpress'],
  ['tribe', 'events-calendar'],
  ['json-ld', 'schema-org'],
  ['schema.org', 'schema-org'],
  ['atom', 'rss'],
  ['rdf', 'rss'],
  ['ics', 'icalendar'],
  ['ical', 'icalendar'],
  ['google', 'google-calendar'],
  ['jsonapi', 'json-api'],
  ['drupal', 'json-api'],
  ['mobilizon', 'activitystreams'],
  ['gogo', 'gogocarto'],
  ['tsv', 'csv'],
  ['map', 'custom'],
]);

/** True when the attribute `format` leaves the format to the document. */
export function isAuto(name: string): boolean {
  return /^(auto)?$/i.test(name.trim());
}

/** @returns `undefined` for a name that is no format's */
export function formatNamed(name: string): FormatName | undefined {
  const lower = name.trim().toLowerCase();
  return aliases.get(lower) ?? formatNames.find((format) => format === lower);
}

interface Module {
  readonly toJsonFeed: Adapter;
}

type Load = (kind: string, document: unknown) => Promise<Module>;

/** Loads each format's adapter, for a kind of item and a document, when the first one of the format is met. */
export const adapters: Readonly<Record<FormatName, Load>> = {
  'json-feed': () => Promise.resolve({ toJsonFeed: plainFeed }),
  custom: async (_kind, document) => {
    const mapped = await import('./mapped/field-map.js');
    if (typeof document === 'string') return ofXml(mapped);
    return mapped.hasWindowsZone(document) ? withZones(mapped) : mapped;
  },
  apidae: async () => (await import('./tourism/tourism.js')).apidae,
  datatourisme: async () => (await import('./tourism/tourism.js')).datatourisme,
  csv: async (_kind, document) => (await import('./table/csv.js')).adapterFor(document),
  opendatasoft: () => import('./opendatasoft/opendatasoft.js'),
  openagenda: () => import('./openagenda/openagenda.js'),
  wordpress: (kind) =>
    kind !== 'article'
      ? import('./wordpress/wordpress-types.js')
      : import('./wordpress/wordpress.js'),
  'events-calendar': () => import('./events-calendar/events-calendar.js'),
  'schema-org': () => import('./schema-org/schema-org.js'),
  'google-calendar': () => import('./google-calendar/google-calendar.js'),
  rss: () => import('./rss/rss.js'),
  'json-api': () => import('./json-api/json-api.js'),
  activitystreams: () => import('./activitystreams/activitystreams.js'),
  gancio: () => import('./gancio/gancio.js'),
  popolo: () => import('./popolo/popolo.js'),
  gogocarto: () => import('./gogocarto/gogocarto.js'),
  umap: () => import('./umap/umap.js'),
  decidim: () => import('./decidim/decidim.js'),
  'open-sdg': () => import('./open-sdg/open-sdg.js'),
  icalendar: () => import('./calendar/icalendar.js'),
  jcal: () => import('./calendar/jcal.js'),
  jscalendar: () => import('./jscalendar/jscalendar.js'),
};

/** The field map's adapter, for JSON that names zones as Windows does; who reads calendars knows their names. */
async function withZones({ toJsonFeed, withIanaZones }: typeof FieldMap): Promise<Module> {
  const { zoneOfWindows } = await import('./calendar/icalendar.js');
  return {
    toJsonFeed: (document, context) => toJsonFeed(withIanaZones(document, zoneOfWindows), context),
  };
}

/** The field map's adapter, for XML. */
async function ofXml({ toJsonFeed }: Module): Promise<Module> {
  const { treeOf } = await import('./rss/rss.js');
  return {
    *toJsonFeed(document, context) {
      return yield* toJsonFeed(yield* treeOf(document as string, context), context);
    },
  };
}
