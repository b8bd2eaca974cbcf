/** The formats that are read, by the names that the attribute `format` has for them. */
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
  'custom',
] as const;

export type FormatName = (typeof formatNames)[number];

/** What people call them besides. */
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
  ['map', 'custom'],
]);

/** True for what asks for whatever the document looks like. */
export function isAuto(name: string): boolean {
  return /^(auto)?$/i.test(name.trim());
}

/** @returns `undefined` for a name that we do not have */
export function formatNamed(name: string): FormatName | undefined {
  const known = name.trim().toLowerCase();
  return aliases.get(known) ?? formatNames.find((format) => format === known);
}
