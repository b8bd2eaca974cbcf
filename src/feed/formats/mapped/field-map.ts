import { FeedError } from '../../errors.js';
import { asList, isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Steps } from '../../steps.js';
import type { Adapter, AdapterContext } from '../adapter.js';
import { asText, at, textAt } from '../shared/values.js';
import { mappedFeed } from './feed.js';
import { withGuesses, withNamedGuesses } from './guess.js';
import { ofArcgis } from './arcgis.js';
import { withCommonPlace } from './common-place.js';
import { ofContentful } from './contentful.js';
import { isEmptyList } from './empty-list.js';
import { listsBesideGroups, rowsOfGroups } from './groups.js';
import { halfDatesOf } from './half-dates.js';
import { asRows, isEvent, listsBeside, listsWithin, rowsIn } from './lists.js';
import { ofOdoo } from './odoo.js';
import { readPath } from './paths.js';
import { nextOfPortal } from './portal-pages.js';
import { isUseful, lackOf } from './useful.js';

/** Rows that are looked at for why a list is refused. */
const fewRows = 100;

export { hasWindowsZone, withIanaZones } from './zone-names.js';

/**
 * JSON of no format that we know: what is in it is told by a field map (docs/field-map.md) or, where it says
 * nothing, by what the fields are called. So are FullCalendar's events, whose ends are the day after the last.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const map = isObject(context.map) ? context.map : {};
  const { url } = context;
  if (context.isGuess && isEmptyList(document)) return { items: [] };
  const path = asText(at(map, 'items'));
  const mappedRows = path === undefined ? undefined : rowsAt(readPath(document, path));
  const given = mappedRows ?? rowsIn(document);
  const listed = given && ofArcgis(ofContentful(given, document), document);
  const grouped = context.isGuess && listed ? rowsOfGroups(listed, context.kind) : undefined;
  const found = grouped ?? listed;
  const rows = found && context.kind === 'event' ? withCommonPlace(found, document) : found;
  if (!rows) throw new FeedError('format', { url, found: document, path });
  const isAnswer = at(document, 'jsonrpc') !== undefined;
  const first = yield* readRows(rows, map, context, isAnswer, withGuesses);
  const mapped = first.isShown
    ? first
    : yield* firstUseful(othersIn(document, rows), map, context, isAnswer);
  if (!mapped) {
    const { items, fields } = first;
    const lack = lackOf(items, context.kind);
    const halfDate = lack === 'date' ? rows.slice(0, fewRows).flatMap(halfDatesOf)[0] : undefined;
    throw new FeedError('format', { url, found: lack ? rows : document, lack, halfDate, fields });
  }
  const { items, fields } = mapped;
  const isWhole = path === undefined && mapped === first;
  const beside = [
    ...(isWhole ? listsBeside(document, rows) : []),
    ...(isWhole && grouped && context.kind === 'event' ? listsBesideGroups(document, listed!) : []),
  ];
  const problems = [
    ...(mapped.problems ?? []),
    ...beside.map((name): Issue => ({ path: name, code: 'other-list', url })),
  ];
  const feed = {
    title: titleOf(document),
    next_url: nextOf(document, map) ?? nextOfPortal(document, rows.length, url),
    items,
    fields,
    problems,
  };
  const problem: Issue = { path: 'map.items', code: 'map-path', value: path, url };
  return path !== undefined && !mappedRows ? { ...feed, problems: [problem, ...problems] } : feed;
};

type Mapped = (ReturnType<typeof mappedFeed> extends Steps<infer Feed> ? Feed : never) & {
  /** False for a guess that gives nothing to show. */
  readonly isShown: boolean;
};

/** The rows as a JSON Feed. */
function* readRows(
  rows: readonly unknown[],
  map: JsonObject,
  context: AdapterContext,
  isAnswer: boolean,
  guess: typeof withGuesses,
): Steps<Mapped> {
  const open = rows.map((row) => ofOdoo(opened(row), isAnswer));
  const mapped = yield* mappedFeed(open, map, context, { guess });
  // Rows that are all left out, such as drafts, are told of one by one.
  const isEmptied = !mapped.items.length && open.length > 0;
  const isShown = !context.isGuess || isEmptied || isUseful(mapped.items, open, context.kind);
  return { ...mapped, isShown };
}

/** The other lists of a document and, where none of them is useful, the event that it is itself. */
function* othersIn(
  document: unknown,
  known: readonly unknown[],
): Generator<readonly unknown[], void> {
  yield* listsWithin(document, known);
  if (isEvent(document)) yield [document];
}

function* firstUseful(
  lists: Iterable<readonly unknown[]>,
  map: JsonObject,
  context: AdapterContext,
  isAnswer: boolean,
): Steps<Mapped | undefined> {
  for (const rows of lists) {
    const mapped = yield* readRows(rows, map, context, isAnswer, withNamedGuesses);
    if (mapped.isShown && mapped.items.length) return mapped;
  }
  return;
}

/** The name of the feed, where the list has company. */
function titleOf(document: unknown): string | undefined {
  const isAlone = !isObject(document) || !Object.values(document).some(Array.isArray);
  return isAlone ? undefined : ['title', 'titre'].map((key) => textAt(document, key)).find(Boolean);
}

/** The address of the next page: told by the map, or under one of the usual names. */
function nextOf(document: unknown, map: JsonObject): string | undefined {
  const mappedPath = asText(at(map, 'next'));
  const paths = mappedPath
    ? [mappedPath]
    : ['next_url', 'nextUrl', 'next', 'links.next', 'pagination.next'];
  const next = paths.map((path) => readPath(document, path)).find((value) => value !== undefined);
  const address = asText(isObject(next) ? at(next, 'href') : next);
  return address && /^(?:https?:\/\/|[/?.])/.test(address) ? address : undefined;
}

/** The items at a path that the map tells: a list, or the one item, as in XML that has one. */
function rowsAt(value: unknown): readonly unknown[] | undefined {
  return isObject(value) ? [value] : asRows(value);
}

/** A feature of GeoJSON is its properties, at a place; an object that is alone in another is the row: `{event: {…}}`. */
function opened(row: unknown): unknown {
  const values = isObject(row) ? Object.values(row) : [];
  if (values.length === 1 && isObject(values[0])) return values[0];
  const embedded = at(row, '_embedded');
  if (isObject(row) && isObject(embedded))
    return { ...withoutPrototype(row), ...singular(embedded) };
  const properties = at(row, 'properties');
  if (at(row, 'type') !== 'Feature' || !isObject(properties)) return row;
  return { geometry: at(row, 'geometry'), id: at(row, 'id'), ...withoutPrototype(properties) };
}

/** The objects that belong to a row of HAL: the first of each list, by the name of one. */
function singular(embedded: JsonObject): JsonObject {
  const lists = Object.entries(withoutPrototype(embedded));
  return Object.fromEntries(lists.map(([key, list]) => [key.replace(/s$/, ''), asList(list)[0]]));
}

function withoutPrototype(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== '__proto__'));
}
