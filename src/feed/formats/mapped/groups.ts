import { asList, isObject, type JsonObject } from '../../read/fields.js';
import { monthNumber } from '../shared/months.js';
import { asText, at } from '../shared/values.js';
import { plainName } from './names.js';
import { aliasesOf, type Target } from './targets.js';

/** What a group says of all its rows: when and where they take place. */
const dates = namesOf('date');
const places = namesOf('place', 'address', 'postalCode', 'city');

/** What a group is called, which says what its rows have in common. */
const called = namesOf('tags', 'title');

/** A month, perhaps with its year: no visitor looks for it among the themes. */
const month = /^(\p{L}{3,9})\.?(?: \d{4})?$/u;

/** Names of the lists that have the items of a kind, in objects of days, of themes or of places. */
const listsOfItems: Readonly<Record<string, RegExp>> = {
  event: /^(?:events?|evenements?|activites|animations|manifestations|rendezvous)$/,
  article: /^(?:articles|actualites)$/,
  action: /^actions$/,
  indicator: /^(?:indicateurs|indicators)$/,
  initiative: /^(?:initiatives|projets|projects)$/,
  organization: /^(?:membres|members|adherents|associations|organisations)$/,
  label: /^(?:labels|certifications|distinctions)$/,
};

/** What an event has of its own, where the object around it is no event with a programme. */
const times = namesOf('start', 'date', 'startTime');

/**
 * The rows of groups that have the items of a kind in a list: `[{date, evenements: [{heure, titre}]}]`.
 *
 * @returns `undefined` where the rows are no groups
 */
export function rowsOfGroups(
  groups: readonly unknown[],
  kind: string,
): readonly unknown[] | undefined {
  const first = groups.find(isObject);
  const key = first && Object.keys(first).find((key) => listsOfItems[kind]?.test(plainName(key)));
  if (key === undefined) return;
  const lists = groups.map((group) => at(group, key) ?? []);
  const rows = lists.flatMap(asList);
  const areItems = rows.length > 0 && rows.every((row) => isObject(row) && isItem(row, kind));
  if (!areItems || !lists.every(Array.isArray)) return;
  return groups.flatMap((group, index) =>
    withGroup(asList(lists[index]), group as JsonObject, true),
  );
}

/**
 * The paths of other lists in groups of which one list is shown, whose rows have times of their own as well: what is on each
 * day, beside what is on all month.
 */
export function listsBesideGroups(
  document: unknown,
  groups: readonly unknown[],
): readonly string[] {
  const objects = groups.filter(isObject);
  const before = isObject(document)
    ? Object.keys(document).find((key) => at(document, key, 0) === groups[0])
    : undefined;
  const keys = new Set(objects.flatMap((group) => Object.keys(group)));
  return [...keys]
    .filter((key) => {
      const rows = objects.flatMap((group) => asList(at(group, key)));
      const areItems =
        rows.length > 0 && rows.every((row) => isObject(row) && isItem(row, 'event'));
      return areItems && !listsOfItems.event!.test(plainName(key));
    })
    .map((key) => (before === undefined ? key : `${before}[].${key}`));
}

function isItem(row: JsonObject, kind: string): boolean {
  return kind !== 'event' || Object.keys(row).some((key) => times.has(plainName(key)));
}

/**
 * The rows of a group, each with the group's place, and its name as a theme, where it has none of its own; with its date,
 * where they are known to be items or have hours: prices have neither.
 */
export function withGroup(
  rows: readonly unknown[],
  group: JsonObject,
  areItems = rows.every((row) => isObject(row) && isItem(row, 'event')),
): readonly unknown[] {
  const fields = Object.keys(group).flatMap((key): [string, unknown][] => {
    const text = asText(at(group, key));
    const name = plainName(key);
    if (text === undefined) return [];
    if (places.has(name) || (areItems && dates.has(name))) return [[key, text]];
    const isTheme = called.has(name) && !monthNumber(month.exec(text)?.[1] ?? '');
    return isTheme ? [['rubrique', text]] : [];
  });
  const own = Object.fromEntries(fields.toReversed());
  return rows.map((row) => (isObject(row) ? { ...own, ...row } : row));
}

function namesOf(...targets: readonly Target[]): ReadonlySet<string> {
  return new Set(targets.flatMap((target) => aliasesOf(target)));
}
