import { FeedError } from '../../errors.js';
import { asList, isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Adapter } from '../adapter.js';
import { isoDate } from '../shared/dates.js';
import { asText, at, textAt } from '../shared/values.js';
import { mappedFeed } from './feed.js';
import { ofOdoo } from './odoo.js';
import { readPath } from './paths.js';
import { isUseful } from './useful.js';

export { hasWindowsZone, withIanaZones } from './zone-names.js';

/** Names of lists of items. */
const listNames =
  'items events evenements articles actualites news results records data features rows entries elements list liste nodes edges content value agenda'.split(
    ' ',
  );

/**
 * JSON of no format that we know: what is in it is told by a field map (docs/field-map.md) or, where it says
 * nothing, by what the fields are called. So are FullCalendar's events, whose ends are the day after the last.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const map = isObject(context.map) ? context.map : {};
  const { url } = context;
  const path = asText(at(map, 'items'));
  const mappedRows = path === undefined ? undefined : rowsAt(readPath(document, path));
  const rows = mappedRows ?? rowsIn(document);
  if (!rows) throw new FeedError('format', { url, found: document, path });
  const isAnswer = at(document, 'jsonrpc') !== undefined;
  const open = rows.map((row) => ofOdoo(opened(row), isAnswer));
  const mapped = yield* mappedFeed(open, map, context);
  // Rows that are all left out, such as drafts, are told of one by one.
  const isEmptied = !mapped.items.length && open.length > 0;
  if (context.isGuess && !isEmptied && !isUseful(mapped.items, open, context.kind))
    throw new FeedError('format', { url, found: document });
  const feed = { title: titleOf(document), next_url: nextOf(document, map), ...mapped };
  const problem: Issue = { path: 'map.items', code: 'map-path', value: path, url };
  return path !== undefined && !mappedRows
    ? { ...feed, problems: [problem, ...(feed.problems ?? [])] }
    : feed;
};

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

/** Objects that are looked through for a list. */
const deepest = 4;

/** The list in a document: itself, what is called so, the only one there is, or the object alone. */
function rowsIn(document: unknown, depth = 0): readonly unknown[] | undefined {
  const documentRows = asRows(document);
  if (documentRows || !isObject(document)) return documentRows;
  for (const name of listNames) {
    const rows = asRows(at(document, name)) ?? asRows(readPath(document, `${name}.items`));
    if (rows) return rows;
  }
  // HAL puts lists in an object of their own (draft-kelly-json-hal).
  const embedded = at(document, '_embedded');
  if (isObject(embedded) && depth < deepest) return rowsIn(embedded, depth + 1);
  const days = rowsByDay(document);
  if (days) return days;
  const values = Object.keys(document).map((key) => at(document, key));
  const lists = values.flatMap((value) => {
    const rows = asRows(value);
    return rows?.length ? [rows] : [];
  });
  if (lists.length) return lists[0];
  // A list with the items' numbers for keys.
  if (values.length > 1 && values.every(isObject)) return values;
  const objects = values.filter(isObject);
  // Answers of GraphQL have one object in another.
  if (objects.length === 1 && depth < deepest) return rowsIn(objects[0], depth + 1);
  return objects.length || !values.length || depth ? undefined : [document];
}

/** The rows of an object that has a list of them for each day, which is theirs. */
function rowsByDay(document: JsonObject): readonly unknown[] | undefined {
  const days = Object.keys(document);
  if (!days.length || !days.every((day) => isoDate(day)?.length === 10)) return;
  const rows = days.flatMap((jour) =>
    asList(at(document, jour)).map((row) => (isObject(row) ? { jour, ...row } : row)),
  );
  return asRows(rows);
}

/** The items at a path that the map tells: a list, or the one item, as in XML that has one. */
function rowsAt(value: unknown): readonly unknown[] | undefined {
  return isObject(value) ? [value] : asRows(value);
}

function asRows(value: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return;
  return !value.length || value.some(isObject) ? (value as unknown[]) : undefined;
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
