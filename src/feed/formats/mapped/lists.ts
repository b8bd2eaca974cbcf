import { isObject, type JsonObject } from '../../read/fields.js';
import { localized } from '../shared/localized.js';
import { at } from '../shared/values.js';
import { withGroup } from './groups.js';
import { rowsByDay } from './by-day.js';
import { rowsByMonth } from './by-month.js';
import { readPath } from './paths.js';

/** Names of lists of items. */
export const listNames =
  'items events evenements articles actualites news results records data features rows entries elements list liste nodes edges content value agenda'.split(
    ' ',
  );

/** Objects that are looked through for a list. */
const deepest = 4;

/** The list in a document: itself, what is called so, the only one there is, or the object alone. */
export function rowsIn(document: unknown, depth = 0): readonly unknown[] | undefined {
  const documentRows = asRows(document);
  if (documentRows || !isObject(document)) return documentRows;
  for (const name of listNames) {
    const rows = asRows(at(document, name)) ?? asRows(readPath(document, `${name}.items`));
    if (rows) return rows;
  }
  // HAL puts lists in an object of their own (draft-kelly-json-hal).
  const embedded = at(document, '_embedded');
  if (isObject(embedded) && depth < deepest) return rowsIn(embedded, depth + 1);
  const days = rowsByMonth(document) ?? rowsByDay(document);
  if (days) return asRows(days);
  const keys = Object.keys(document);
  const values = keys.map((key) => at(document, key));
  const ofAll = keys.flatMap((key) => {
    const rows = asRows(at(document, key));
    return rows?.length ? [{ isHidden: hidden.test(key), rows }] : [];
  });
  const shown = ofAll.filter(({ isHidden }) => !isHidden);
  const lists = (shown.length ? shown : ofAll).map(({ rows }) => rows);
  if (lists.length) return alike(lists);
  // A list with the items' numbers for keys.
  if (values.length > 1 && values.every(isObject)) return values;
  const objects = values.filter(isObject);
  // Answers of GraphQL have one object in another.
  if (objects.length === 1 && depth < deepest) return rowsIn(objects[0], depth + 1);
  if (!depth && isEvent(document)) return [document];
  return objects.length || !values.length || depth ? undefined : [document];
}

/** True for an object that is an event itself, whatever objects and lists it has. */
export function isEvent(document: unknown): document is JsonObject {
  const has = (names: readonly string[]): boolean =>
    names.some((name) => localized(at(document, name), '') !== undefined);
  return has(['name', 'title', 'titre', 'nom']) && has(startNames);
}

const startNames = ['startDate', 'start_date', 'date_debut', 'dateDebut'];

/** The names of lists beside the one that is shown which have the same things, and are not shown: archives, mostly. */
export function listsBeside(document: unknown, shown: readonly unknown[]): readonly string[] {
  if (!isObject(document)) return [];
  const lists = Object.keys(document).flatMap((key) => {
    const rows = asRows(at(document, key));
    return rows?.length ? [{ key, rows, isShown: shown.includes(rows[0]) }] : [];
  });
  if (!lists.some(({ isShown }) => isShown)) return [];
  return lists
    .filter(({ key, rows, isShown }) => !isShown && !draft.test(key) && isAlike(rows, shown))
    .map(({ key }) => key);
}

/** Names of lists of what nobody is to see. */
const draft = /brouillon|draft|trash|corbeille|deleted|supprim|priv[ée]/i;

/** Names of lists of what is not shown yet, or no more. */
const hidden = new RegExp(`${draft.source}|archiv`, 'i');

/** The first of several lists, or all whose rows have the same fields: news of each section, each in a list of its own. */
function alike(lists: readonly (readonly unknown[])[]): readonly unknown[] | undefined {
  return lists.every((rows) => isAlike(rows, lists[0]!)) ? lists.flat() : lists[0];
}

/** True for rows that have most of the fields of others. */
function isAlike(rows: readonly unknown[], others: readonly unknown[]): boolean {
  const [fields, first] = [rows, others].map((list) => Object.keys(list.find(isObject) ?? {}));
  const common = fields!.filter((field) => first!.includes(field)).length;
  const share = common < manyFields ? mostlyAlike : manyAlike;
  return common > 1 && common >= Math.min(fields!.length, first!.length) * share;
}

/** The share of fields that two lists of the same things have in common, which is less where these are many. */
const mostlyAlike = 0.7;
const manyAlike = 0.6;
const manyFields = 5;

export function asRows(value: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return;
  return !value.length || value.some(isObject) ? (value as unknown[]) : undefined;
}

/** Values that are looked through for other lists, and the most of these. */
const mostValues = 5000;
const mostLists = 50;

/**
 * The lists of objects anywhere in a document, the outer ones first: a page of a site has its news deep in what it is made of.
 *
 * @param known a list that has been looked at
 */
export function* listsWithin(
  document: unknown,
  known: readonly unknown[],
): Generator<readonly unknown[]> {
  const open: unknown[] = [document];
  let lists = 0;
  for (let index = 0; index < open.length && index < mostValues && lists < mostLists; index++) {
    const value = open[index];
    if (typeof value !== 'object' || value === null) continue;
    const rows = asRows(value);
    if (rows?.length) {
      lists++;
      if (rows !== known) yield rows;
      yield* listsOfGroups(rows);
    }
    open.push(...(Object.values(value) as unknown[]).slice(0, mostValues));
  }
}

/** The lists that several groups have under one name, each as one: `[{date, evenements: […]}, {date, evenements: […]}]`. */
function* listsOfGroups(groups: readonly unknown[]): Generator<readonly unknown[]> {
  const first = groups.find(isObject) ?? {};
  for (const key of groups.length > 1 ? Object.keys(first) : []) {
    const lists = groups.map((group) => asRows(at(group, key)));
    if (lists.every(Boolean))
      yield groups.flatMap((group, index) => withGroup(lists[index]!, group as JsonObject));
  }
}
