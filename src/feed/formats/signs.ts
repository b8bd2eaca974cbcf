/** The signs by which parsed JSON of each format is recognised. */
import type { JsonObject } from '../read/fields.js';
import type { FormatName } from './registry.js';
import { flat, has, hasAll, isList, mentions, one, some } from './shared/predicates.js';
import { at, listAt, textAt } from './shared/values.js';

type Test = (document: unknown) => boolean;

/** The signs of each format, in the order in which they are tried: the surest first. */
export const signs: readonly (readonly [FormatName, Test])[] = [
  ['jcal', (document) => isJcal(document) || (isList(document) && isJcal(document[0]))],
  ['json-feed', isSomeJsonFeed],
  ['google-calendar', isGoogleCalendar],
  ['csv', isSheet],
  ['opendatasoft', isOpendatasoft],
  ['apidae', isApidaeAnswer],
  ['datatourisme', isDataTourismeAnswer],
  ['activitystreams', (document) => one(document, isActivity)],
  ['jscalendar', (document) => one(document, isJsCalendar)],
  ['gogocarto', isGoGoCarto],
  ['popolo', isPopolo],
  ['umap', isUmap],
  ['decidim', (document) => one(document, isDecidimResult)],
  ['open-sdg', isOpenSdg],
  ['schema-org', (document) => one(flat(document), isSchemaOrg)],
  ['events-calendar', isEventsCalendar],
  ['openagenda', isOpenAgenda],
  ['gancio', (document) => one(document, isGancio)],
  ['wordpress', (document) => one(document, isWordPress)],
  ['json-api', isJsonApi],
];

function isJcal(document: unknown): boolean {
  if (!Array.isArray(document) || typeof document[0] !== 'string') return false;
  return document[0].toLowerCase() === 'vcalendar' && Array.isArray(document[2]);
}

/** True for a JSON Feed, also without the address of its version, or recognised by its items alone. */
function isSomeJsonFeed(document: unknown): boolean {
  const items = at(document, 'items');
  if (!Array.isArray(items) || has(document, 'kind')) return false;
  const isNamed = mentions(at(document, 'version'), 'jsonfeed');
  if (isNamed || !items.length) return true;
  // Files of anybody count their versions.
  if (has(document, 'version') && !some(items, isStarted)) return true;
  return some(items, (item) => has(item, 'id', 'url') && isJsonFeedItem(item));
}

/** Names under which an event begins: `start`, `start_date`, `startDateTime`, `date_debut`, `date_from`. */
const eventStart = /^(?:event_?)?(?:starts?(?:_?(?:date|time|at|on|dt))*|date_?(?:debut|from))$/i;

/** The keys of an item of JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/#items-a-name-items-a). */
const itemKeys: ReadonlySet<string> = new Set(
  (
    'id url external_url title content_html content_text summary image banner_image date_published date_modified ' +
    'author authors tags language attachments'
  ).split(' '),
);

/** Without a text of JSON Feed, an item is one where it has no field but those of JSON Feed: `{id, title, start}` has another. */
function isJsonFeedItem(item: JsonObject): boolean {
  if (has(item, 'content_html', 'content_text', '_event', '_label')) return true;
  return (
    has(item, 'title', 'url') &&
    Object.keys(item).every((key) => itemKeys.has(key) || key.startsWith('_'))
  );
}

function isStarted(item: JsonObject): boolean {
  return Object.keys(item).some((key) => eventStart.test(key));
}

function isGoogleCalendar(document: unknown): boolean {
  if (at(document, 'kind') === 'calendar#events') return true;
  return some(at(document, 'items'), (item) => {
    const start = at(item, 'start');
    return has(item, 'summary') && has(start, 'date', 'dateTime');
  });
}

/** Rows of the Google Sheets API (`spreadsheets.values`), lists of cells; or a table of its queries (`gviz/tq`). */
function isSheet(document: unknown): boolean {
  if (has(at(document, 'table'), 'cols')) return Array.isArray(at(document, 'table', 'rows'));
  return has(document, 'majorDimension') && listAt(document, 'values').every(Array.isArray);
}

/** https://help.opendatasoft.com/apis/ods-explore-v2/: v1, v2.0, v2.1, and bare exports. */
function isOpendatasoft(document: unknown): boolean {
  if (has(document, 'nhits', 'total_count')) {
    return isList(at(document, 'records')) || isList(at(document, 'results'));
  }
  return some(document, (row) => {
    return has(row, 'firstdate_begin', 'title_fr') || hasAll(row, ['recordid', 'fields']);
  });
}

function isActivity(object: JsonObject): boolean {
  if (mentions(at(object, '@context'), 'activitystreams')) return true;
  // Gancio writes no context inside its collections.
  const event = at(object, 'type') === 'Create' ? at(object, 'object') : object;
  return at(event, 'type') === 'Event' && has(event, 'startTime');
}

/** JSCalendar (RFC 8984), whose `Event` is also a type of schema.org. */
function isJsCalendar(object: JsonObject): boolean {
  const type = at(object, '@type');
  const isTyped = type === 'Event' || type === 'Task' || type === 'Group';
  return isTyped && has(object, 'uid', 'entries') && !has(object, '@context');
}

function isSchemaOrg(object: JsonObject): boolean {
  if (has(object, '@graph') || mentions(at(object, '@context'), 'schema.org')) return true;
  const type = textAt(object, '@type') ?? '';
  // Scripts keep the things without their context.
  if (/(?:Event|Article|Posting)$|^Festival$/.test(type) && !has(object, '@context'))
    return has(object, 'name', 'headline') && has(object, 'startDate', 'datePublished');
  // Microdata, as tools write it out: the types are whole addresses.
  return has(object, 'properties') && mentions(at(object, 'type'), 'schema.org');
}

/** The Events Calendar v1, and its newer answers in the shape of a WordPress post. */
function isEventsCalendar(document: unknown): boolean {
  if (mentions(at(document, 'rest_url'), '/tribe/events/')) return true;
  return (
    some(at(document, 'events'), isTribeEvent) ||
    one(document, (object) => {
      const isPost = at(object, 'type') === 'tribe_events' && isRendered(at(object, 'title'));
      return isTribeEvent(object) || (isPost && has(object, 'start_date', 'start_date_utc'));
    })
  );
}

/** Who asks for few fields may leave out the clock of the place; that of UTC is this plugin's alone. */
function isTribeEvent(event: JsonObject): boolean {
  if (has(event, 'utc_start_date')) return true;
  return has(event, 'start_date') && has(event, 'rest_url', 'global_id');
}

/** API v2, the legacy export, and the draft of v3. */
function isOpenAgenda(document: unknown): boolean {
  const events = at(document, 'events');
  if (isList(events) && !events.length) return has(document, 'after', 'success', 'total');
  const pages = at(document, 'pagination');
  // Kirby and others count pages or skip items.
  const isByCursor = has(pages, 'after', 'limit') && !has(pages, 'page', 'offset');
  if (isList(at(document, 'data')) && isByCursor) return true;
  return some(events, isAgendaEvent) || one(document, isAgendaEvent);
}

function isAgendaEvent(event: JsonObject): boolean {
  return (
    has(event, 'uid') &&
    (has(event, 'slug')
      ? has(event, 'attendanceMode', 'dateRange', 'timings', 'firstTiming', 'nextTiming')
      : has(event, 'timings', 'firstTiming', 'nextTiming') && has(event, 'title'))
  );
}

/** An event of its own interface; those that it federates are ActivityStreams. */
function isGancio(event: JsonObject): boolean {
  const isTimed = typeof at(event, 'start_datetime') === 'number';
  return isTimed && has(event, 'place', 'online_locations') && has(event, 'title', 'slug');
}

/** An answer of `/api/elements.json` says its ontology; the JSON-LD one has the context of the project. */
function isGoGoCarto(document: unknown): boolean {
  if (/^gogo/.test(textAt(document, 'ontology') ?? '')) return isList(at(document, 'data'));
  return (
    mentions(at(document, '@context'), 'gogo') ||
    (mentions(at(document, '@context'), 'rdf-convert') && isList(at(document, '@graph')))
  );
}

/** https://www.popoloproject.com/specs/: lists of its classes, named in the plural. */
function isPopolo(document: unknown): boolean {
  const organizations = at(document, 'organizations');
  const hasMore = has(document, 'memberships', 'persons', 'posts');
  return (
    isList(organizations) &&
    hasMore &&
    some(organizations, (organization) => has(organization, 'name'))
  );
}

/** The file that uMap saves a map in. */
function isUmap(document: unknown): boolean {
  return at(document, 'type') === 'umap' && isList(at(document, 'layers'));
}

/** A result of Decidim's accountability, as the component exports it in JSON. */
function isDecidimResult(result: JsonObject): boolean {
  return (
    hasAll(result, ['title', 'component', 'status']) && has(result, 'progress', 'proposal_urls')
  );
}

/** Data of an Open SDG site by columns, with the edges between these. */
function isOpenSdg(document: unknown): boolean {
  const data = at(document, 'data');
  return isList(at(data, 'Year')) && isList(at(data, 'Value')) && has(document, 'edges', 'meta');
}

/** A post or a page of the REST API; `_fields` may have left out most of it. */
function isWordPress(object: JsonObject): boolean {
  const rendered = ['title', 'content', 'excerpt'].some((key) => isRendered(at(object, key)));
  return rendered && has(object, 'link', 'date_gmt', 'guid');
}

function isRendered(value: unknown): boolean {
  return typeof at(value, 'rendered') === 'string';
}

function isJsonApi(document: unknown): boolean {
  return (
    has(document, 'jsonapi') || one(at(document, 'data'), (one) => hasAll(one, ['type', 'id']))
  );
}

/** The objects alone, in a list, in an answer, or by day. An answer with none has no list of them. */
function isApidaeAnswer(document: unknown): boolean {
  const isAnswer =
    has(document, 'objetsTouristiques') || (has(document, 'numFound') && has(document, 'query'));
  return isAnswer || one(listIn(document), isApidae);
}

function isDataTourismeAnswer(document: unknown): boolean {
  return one(listIn(document), isDataTourisme);
}

function listIn(document: unknown): unknown {
  const list = ['results', '@graph', 'objects'].map((key) => at(document, key)).find(isList);
  return list ?? document;
}

function isApidae(object: JsonObject): boolean {
  return has(at(object, 'nom'), 'libelleFr', 'libelleEn');
}

function isDataTourisme(object: JsonObject): boolean {
  const ontology = 'datatourisme.fr/ontology/core';
  const names = [at(object, '@context'), at(object, '@type')];
  if (names.some((name) => mentions(name, ontology))) return true;
  if (mentions(at(object, 'uri'), 'data.datatourisme.fr')) return true;
  return has(object, '@id') && has(object, 'rdfs:label', 'isOwnedBy');
}
