import { isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import { isoDate, withTime } from '../shared/dates.js';
import { asText, at, grouped } from '../shared/values.js';
import { addressIn, isApiAddress } from '../shared/addresses.js';
import { readPath } from './paths.js';
import { bareName, isCountry, otherLanguages, plainName, wordsIn } from './names.js';
import { aliasesOf, targetNames, type Target } from './targets.js';

/** The paths of each field: the first of them that leads to something, or words that begin with `=`. */
export type Plan = ReadonlyMap<Target, readonly string[]>;

/** The fields of an event's days, each with that of its time of day. */
const edges = [
  ['start', 'startTime'],
  ['end', 'endTime'],
] as const;

/** Rows that are looked at for the names of their fields. */
const fewRows = 100;

/** Objects whose fields count as the row's own. */
export const transparent =
  /^(?:extendedprops|fields|properties|attributes|attrs|data|periode|schedule|scheduling)$/;

/** Where programs write the class of an object, which is no word for a visitor. */
const classKeys = ['@type', '_type', '__typename'];

/** Who has filled in a form, which is no title. */
export const ofSender = /^votre (?:pr[ée])?nom\b/i;

/** Keys of the field map that are no fields: the path of the list, and that of the next page's address. */
const elsewhere = ['items', 'next'];

/**
 * Decides where each field is read: by the owner's map, else by the names of the fields.
 *
 * @param map a path, a list of paths, or `false` for what is to be left out
 * @param isTable the rows are those of a spreadsheet, and no events of FullCalendar
 */
export function planOf(
  map: JsonObject,
  rows: readonly unknown[],
  language: string,
  isTable = false,
): { plan: Plan; problems: Issue[] } {
  const names = namesOf(rows, language);
  const plan = new Map<Target, readonly string[]>();
  const problems: Issue[] = [];
  for (const target of targetNames) {
    const mapped = at(map, target);
    const isMapped = Object.hasOwn(map, target);
    const paths = isMapped
      ? pathsOf(mapped)
      : forVisitors(target, pathsByName(target, names, language), rows);
    if (paths.length) plan.set(target, paths);
    for (const path of isMapped ? paths : []) {
      if (!rows.length || path.startsWith('=') || rows.some((row) => leads(row, path))) continue;
      problems.push({ path: `map.${target}`, code: 'map-path', value: path });
    }
  }
  if (!isTable && !Object.hasOwn(map, 'end') && isFullCalendar(plan) && !haveLastDays(plan, rows)) {
    plan.set('endBefore', plan.get('end')!);
    plan.delete('end');
  }
  if (!plan.has('start') && !plan.has('date')) daysAsTimes(plan, rows);
  clocksAsTimes(plan, rows);
  if (plan.has('start') && plan.has('end') && !plan.has('title')) textAsTitle(plan);
  const [from, to] = ['de', 'a'].map((name) => names.get(name));
  const areClocks = [from, to].every((path) => path && rows.some((row) => isClock(row, path)));
  if (areClocks && !plan.has('startTime') && !plan.has('endTime')) {
    plan.set('startTime', [from!]);
    plan.set('endTime', [to!]);
  }
  for (const key of Object.keys(map)) {
    if (elsewhere.includes(key) || targetNames.includes(key as Target)) continue;
    problems.push({ path: `map.${key}`, code: 'map-target', value: key });
  }
  return { plan, problems };
}

/**
 * What is called a time may be the first day and the last, `{starttime: "2026-09-12", endtime: "2026-09-14"}`, or the day
 * with its time in words, `{time: "12 septembre 2026 à 20h"}`; the time of a program may be when a row was written.
 */
function daysAsTimes(plan: Map<Target, readonly string[]>, rows: readonly unknown[]): void {
  for (const [edge, time] of edges) {
    const [path] = plan.get(time) ?? [];
    const values = path ? rows.map((row) => readPath(row, path)).filter(Boolean) : [];
    if (!values.length || !values.every(isDayOfPeople)) return;
    plan.set(edge, plan.get(time)!);
    plan.delete(time);
  }
}

/** Of several fields for an edge, those of hours alone stand beside its day: `{date_debut: "2026-09-03", debut: "17:00"}`. */
function clocksAsTimes(plan: Map<Target, readonly string[]>, rows: readonly unknown[]): void {
  for (const [edge, time] of edges) {
    const paths = plan.get(edge) ?? [];
    if (paths.length < 2) continue;
    const clocks = paths.filter((path) => {
      const having = rows.slice(0, fewRows).filter((row) => leads(row, path));
      return having.length > 0 && having.every((row) => isClock(row, path));
    });
    if (!clocks.length || clocks.length === paths.length) continue;
    plan.set(
      edge,
      paths.filter((path) => !clocks.includes(path)),
    );
    plan.set(time, [...(plan.get(time) ?? []), ...clocks]);
  }
}

/** A day, or a day with a time of day that no program has written. */
function isDayOfPeople(value: unknown): boolean {
  const date = isoDate(value);
  return date?.length === 10 || (date !== undefined && !/^\d{4}|^\d+$/.test(asText(value) ?? '1'));
}

/** The calendars of DevExtreme and of DHTMLX call the title of an event its text. */
function textAsTitle(plan: Map<Target, readonly string[]>): void {
  const texts = plan.get('content') ?? [];
  const title = texts.find((path) => plainName(path) === 'text');
  if (title === undefined) return;
  plan.set('title', [title]);
  plan.set(
    'content',
    texts.filter((path) => path !== title),
  );
}

/** Without columns that have the addresses of the interface itself, which show a visitor raw data, numbers alone, or codes of countries. */
function forVisitors(
  target: Target,
  paths: readonly string[],
  rows: readonly unknown[],
): readonly string[] {
  const isFiles = (path: string): boolean => files.test(plainName(path));
  if (target === 'image')
    return paths.filter((path) => !isFiles(path) || addressesAt(path, rows).every(isPicture));
  if (target === 'place') return paths.filter((path) => !areCountries(path, rows));
  if (target !== 'url') return paths;
  return paths.filter((path) => {
    const addresses = addressesAt(path, rows);
    // Of several sources of a text, none is its page.
    if (/^sources?$/.test(plainName(path)) && rows.some((row) => isSeveral(readPath(row, path))))
      return false;
    if (isFiles(path)) return addresses.length > 0 && addresses.every(isFile);
    return (
      !addresses.length ||
      !addresses.every((address) => isApiAddress(address) || noAddress.test(address))
    );
  });
}

/** True for a column of nothing but codes of countries: `location: "FR"`. */
function areCountries(path: string, rows: readonly unknown[]): boolean {
  const texts = rows.slice(0, fewRows).flatMap((row) => asText(readPath(row, path)) ?? []);
  return texts.length > 0 && texts.every(isCountry);
}

function isSeveral(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1;
}

/** A number, or words. */
const noAddress = /^\d+$|^[^:]*\s/;

/** Names of what may be an address, and may be words or any file. */
const files = /^(?:files|fichier|document|pdf|sources)$/;

function addressesAt(path: string, rows: readonly unknown[]): readonly string[] {
  return rows.slice(0, fewRows).flatMap((row) => addressIn(readPath(row, path)) ?? []);
}

function isPicture(address: string): boolean {
  return /\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#]|$)/i.test(address);
}

function isFile(address: string): boolean {
  return /^https?:\/\/\S+$|^\S+\.[a-z]{2,4}$/i.test(address);
}

/** True for FullCalendar's own field names, in which a whole-day end is the day after the last. */
function isFullCalendar(plan: Plan): boolean {
  const first = (target: Target): string => plan.get(target)?.[0]?.split('.').at(-1) ?? '';
  return /^start(?:Recur)?$/.test(first('start')) && /^end(?:Recur)?$/.test(first('end'));
}

/** True where a day ends on itself or at a time of day, which none does whose end is the day after the last. */
function haveLastDays(plan: Plan, rows: readonly unknown[]): boolean {
  return rows.some((row) => {
    const [start, end] = (['start', 'end'] as const).map((target) => {
      const path = plan.get(target)?.find((path) => leads(row, path));
      return path && asText(readPath(row, path));
    });
    return (start?.length === 10 && start === end) || withTime('', end) !== '';
  });
}

/** True for a time of day: two columns of hours may be called "De" and "À". */
function isClock(row: unknown, path: string): boolean {
  return withTime('', readPath(row, path)) !== '';
}

function leads(row: unknown, path: string): boolean {
  return readPath(row, path) !== undefined;
}

function pathsOf(mapped: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(mapped) ? mapped : [mapped];
  return list.filter((path): path is string => typeof path === 'string' && path.trim() !== '');
}

/** The fields that hold something in some row, by their plain names; what is within an object, by both. */
function namesOf(rows: readonly unknown[], language: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, path: string): void => {
    if (!names.has(name)) names.set(name, path);
  };
  for (const row of rows.slice(0, fewRows)) {
    if (!isObject(row)) continue;
    for (const key of Object.keys(row)) {
      const value = at(row, key);
      if (value === undefined || value === '' || classKeys.includes(key) || ofSender.test(key))
        continue;
      const name = plainName(key);
      add(name, key);
      if (!isObject(value) || key.includes('.')) continue;
      for (const inner of Object.keys(value)) {
        const innerValue = at(value, inner);
        if (innerValue === undefined || innerValue === '' || inner.includes('.')) continue;
        if (transparent.test(name) || key === language.slice(0, 2))
          add(plainName(inner), `${key}.${inner}`);
        else add(name + plainName(inner), `${key}.${inner}`);
      }
    }
  }
  // The whole names go first.
  for (const [name, path] of [...names]) add(bareName(name), path);
  for (const [name, path] of withoutFirstWord([...names.values()])) add(name, path);
  // People explain in brackets what they ask for: "Lieu (adresse complète)".
  for (const path of [...names.values()])
    if (path.includes('(')) add(plainName(path.split('(', 1)[0]!), path);
  return names;
}

/** The fewest fields, and the least share of all, that begin with one word where this is that of the thing. */
const leastFields = 5;
const mostFields = 0.8;

/** The names behind a first word that nearly all fields have: `classTitle`, `classDate`, `classPrice`. */
function withoutFirstWord(
  paths: readonly string[],
): readonly (readonly [name: string, path: string])[] {
  const own = [...new Set(paths)].filter((path) => !path.includes('.'));
  const words = own.map((path) => wordsIn(path).split(' '));
  const [[first, same] = ['', []]] = [...grouped(words, ([word = '']) => word)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  if (same.length < leastFields || same.length < own.length * mostFields) return [];
  return own.flatMap((path, index) => {
    const [word, ...rest] = words[index]!;
    return word === first && rest.length ? [[rest.join(''), path] as const] : [];
  });
}

/**
 * All that may hold it, since a row may have one and not the other. A column of the wanted language goes
 * before one that names none, and before those of others; where columns are translated, one that is but a translation is
 * for other visitors.
 */
function pathsByName(
  target: Target,
  names: ReadonlyMap<string, string>,
  language: string,
): readonly string[] {
  const wanted = [language.slice(0, 2).toLowerCase(), 'fr', ''];
  const pathsOf = (endings: readonly string[]): readonly string[] =>
    aliasesOf(target)
      .flatMap((alias) => endings.map((ending) => alias + ending))
      .flatMap((name) => names.get(name) ?? []);
  const own = pathsOf(wanted);
  const translations = otherLanguages.filter(
    (ending) => own.length || !isTranslatedTo(ending, names),
  );
  return [...new Set(pathsOf([...wanted, ...translations]))];
}

/** True where columns are there in no language and in another: `titre` and `titre_en`. */
function isTranslatedTo(ending: string, names: ReadonlyMap<string, string>): boolean {
  return [...names.keys()].some(
    (name) => name.endsWith(ending) && names.has(name.slice(0, -ending.length)),
  );
}
