import { asList, isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import { isoDate, withTime } from '../shared/dates.js';
import { programDate } from '../shared/program-dates.js';
import { asText, at } from '../shared/values.js';
import { whenIn } from '../shared/written-dates.js';
import { addressIn, isApiAddress } from '../shared/addresses.js';
import { readPath } from './paths.js';
import { fewRows, fieldsByName, pathsByName } from './fields-by-name.js';
import { isCountry, plainName } from './names.js';
import { targetNames, type Target } from './targets.js';

/** The paths of each field: the first of them that leads to something, or words that begin with `=`. */
export type Plan = ReadonlyMap<Target, readonly string[]>;

/** The fields of an event's days, each with that of its time of day. */
const edges = [
  ['start', 'startTime'],
  ['end', 'endTime'],
] as const;

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
  const names = fieldsByName(rows, language);
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
  const mayBeOpen =
    !isTable &&
    !Object.hasOwn(map, 'end') &&
    !Object.hasOwn(map, 'endBefore') &&
    startsAndEnds(plan) &&
    !haveLastDays(plan, rows);
  if (mayBeOpen && isFullCalendar(rows)) {
    plan.set('endBefore', plan.get('end')!);
    plan.delete('end');
  } else if (mayBeOpen && haveDaysWithoutEnd(plan, rows)) {
    problems.push({ path: plan.get('end')![0]!, code: 'last-day' });
  }
  if (!plan.has('start') && !plan.has('date')) daysAsTimes(plan, rows);
  if (!plan.has('start') && !plan.has('date')) datesAsTimes(plan, rows);
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

/** What is called by its hours may be all that a person says of when: `{schedule: "du 5 au 12 mai 2027"}`. */
function datesAsTimes(plan: Map<Target, readonly string[]>, rows: readonly unknown[]): void {
  const [path] = plan.get('startTime') ?? [];
  const values = path ? rows.map((row) => asText(readPath(row, path))).filter(Boolean) : [];
  if (
    !values.length ||
    !values.every((value) => !programDate(value)?.includes('T') && whenIn(value))
  )
    return;
  plan.set('date', plan.get('startTime')!);
  plan.delete('startTime');
}

/**
 * Of the fields for an edge, those of hours alone stand beside its day: `{date_debut: "2026-09-03", debut: "17:00"}`,
 * `{date: "2026-09-03", debut: "17:00"}`.
 */
function clocksAsTimes(plan: Map<Target, readonly string[]>, rows: readonly unknown[]): void {
  for (const [edge, time] of edges) {
    const paths = plan.get(edge) ?? [];
    if (paths.length < 2 && !plan.has('date')) continue;
    const clocks = paths.filter((path) => {
      const having = rows.slice(0, fewRows).filter((row) => leads(row, path));
      return having.length > 0 && having.every((row) => isClock(row, path));
    });
    if (!clocks.length || (clocks.length === paths.length && !plan.has('date'))) continue;
    const others = paths.filter((path) => !clocks.includes(path));
    if (others.length) plan.set(edge, others);
    else plan.delete(edge);
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
  // UiTdatabank has its categories there, and others what they ask of those who register.
  if (target === 'tags')
    return paths.filter(
      (path) => plainName(path) !== 'terms' || rows.some((row) => isUiTTerm(readPath(row, path))),
    );
  if (target === 'place') return paths.filter((path) => !areCountries(path, rows));
  if (target === 'address') return paths.filter((path) => !isChannel(path, rows));
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

function isUiTTerm(value: unknown): boolean {
  return asList(value).some((term) => at(term, 'domain') !== undefined);
}

/** True for `via: "web"`, by which something was found: a street, which is `via` in Italian, has several words. */
function isChannel(path: string, rows: readonly unknown[]): boolean {
  const texts = rows.slice(0, fewRows).flatMap((row) => asText(readPath(row, path)) ?? []);
  return plainName(path) === 'via' && !texts.some((text) => /\s/.test(text));
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

/** Fields that FullCalendar alone has, and those that a list for it may have and others have too. */
const ofFullCalendar =
  /^(?:allDay|classNames?|extendedProps|(?:background|border|text)?color|rendering|display|editable|overlap|groupId|resourceIds?|startRecur|daysOfWeek)$/i;
const alsoOfFullCalendar = /^(?:id|title|start|end|url|description)$/;

/**
 * True for FullCalendar's own field names, in which a whole-day end is the day after the last
 * (https://fullcalendar.io/docs/event-object). Others call their days `start` and `end` too, beside fields that
 * FullCalendar does not know.
 */
function isFullCalendar(rows: readonly unknown[]): boolean {
  const fields = rows.slice(0, fewRows).flatMap((row) => (isObject(row) ? Object.keys(row) : []));
  return (
    fields.some((field) => ofFullCalendar.test(field)) ||
    fields.every((field) => alsoOfFullCalendar.test(field))
  );
}

function startsAndEnds(plan: Plan): boolean {
  const first = (target: Target): string => plan.get(target)?.[0]?.split('.').at(-1) ?? '';
  return /^start(?:Recur)?$/.test(first('start')) && /^end(?:Recur)?$/.test(first('end'));
}

/** True where events of several days have two days, and those of one have but the first, as it is usual for FullCalendar. */
function haveDaysWithoutEnd(plan: Plan, rows: readonly unknown[]): boolean {
  const [start, end] = [plan.get('start')![0]!, plan.get('end')![0]!];
  const days = rows
    .slice(0, fewRows)
    .map((row) => [start, end].map((path) => asText(readPath(row, path))))
    .filter(([from]) => from?.length === 10);
  return (
    days.some(([from, to]) => to?.length === 10 && to > from!) &&
    days.some(([, to]) => to === undefined)
  );
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
