import { asList, isObject, toJson, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { ExtendedItem } from '../adapter.js';
import { isoDate, timesIn, withTime } from '../shared/dates.js';
import { shiftDay } from '../shared/days.js';
import { asText, at, rowOf, textAt } from '../shared/values.js';
import { firstAndLast, hoursByWeekday, listIn } from './dates.js';
import { isLength } from './duration.js';
import { halfDatesOf } from './half-dates.js';
import { startOf } from './item.js';
import { spansIn } from './listed.js';
import { notHeldIn } from './not-held.js';
import type { Plan } from './plan.js';
import type { Row } from './row.js';
import { otherDates, plainName } from './names.js';
import { weekdayAt, weekdayHours, weekdayOf } from './weekday-hours.js';

/** Rows that are looked at. */
const fewRows = 100;

const timeNames = /date|heure|hour|horaire|time|quand|when/;
const hourWithin = /^.{0,60}\d\s?(?:[hu]\s?\d{0,2}|:\d\d)(?!\p{L}).{0,60}$/iu;

const endNames = /fin|end|until|jusqu|dernier|last|clotur|retour/;

/** Things that events lack, and that a field that is not read may say. */
interface Lacks {
  readonly date: boolean;
  readonly hours: boolean;
  readonly end: boolean;
}

/** A row and the item that it has become. */
type Read = readonly [row: Row, item: ExtendedItem];

/**
 * Problems with the dates of rows, of which an event could be shown on a wrong day or without its hours: fields that look
 * like what the events lack, and dates that are not all there or whose zone is not certain.
 */
export function doubtfulDates(read: readonly Read[], plan: Plan): readonly Issue[] {
  const rows = read.map(([row]) => row);
  return [
    ...unreadDates(read, plan),
    ...halfDates(read),
    ...unreadHours(rows),
    ...lengthsAsHours(rows),
    ...otherWeekdays(rows),
    ...someDates(rows),
    ...longHours(read),
    ...databaseTimes(rows),
    ...notHeld(read),
  ];
}

/** Dates without a year, and weekdays without a first day, of rows that become no event: the first of each field. */
function halfDates(read: readonly Read[]): readonly Issue[] {
  const first = new Map<string, Issue>();
  for (const [{ source }, item] of read.slice(0, fewRows)) {
    const event = at(item, '_event');
    if (isoDate(startOf(event)) || at(event, 'eventSchedule')) continue;
    for (const issue of halfDatesOf(source))
      if (!first.has(issue.path)) first.set(issue.path, { ...issue, row: rowOf(source) });
  }
  return [...first.values()];
}

/** Hours in an object or in a list of objects of which nothing is known. */
function unreadHours(rows: readonly Row[]): readonly Issue[] {
  const row = rows
    .slice(0, fewRows)
    .find(
      (row) =>
        asList(listIn(row)).some(isObject) &&
        !spansIn(listIn(row), row.timeZone).length &&
        !hoursByWeekday(row) &&
        !weekdayHours(listIn(row)),
    );
  const value = row && toJson(listIn(row)).slice(0, 60);
  const path = row?.pathOf('occurrences') ?? row?.pathOf('startTime');
  return path === undefined ? [] : [{ path, code: 'unread-date', value }];
}

function unreadDates(read: readonly Read[], plan: Plan): readonly Issue[] {
  const lacks = lacksOf(read.map(([, item]) => item));
  if (!lacks.date && !lacks.hours && !lacks.end) return [];
  // Paths without the signs of lists, which `fieldsOf` leaves out too.
  const used = [...plan.values()].flat().map((path) => `${path.replace(/\[\w*\]/g, '')}.`);
  const isRead = (path: string): boolean =>
    used.some((other) => other.startsWith(`${path}.`) || `${path}.`.startsWith(other));
  const told = new Map<string, string>();
  for (const [{ source }, item] of read.slice(0, fewRows)) {
    const dates = datesOf(item);
    for (const [path, value] of isObject(source) ? fieldsOf(source) : []) {
      if (told.has(path) || otherDates.test(plainName(path)) || isRead(path)) continue;
      const text = typeof value === 'string' ? asText(value) : undefined;
      if (text && dates.some((date) => isSaid(text, date))) continue;
      if (text && isLacking(text, plainName(path), lacks)) told.set(path, text);
    }
  }
  return [...told].map(([path, value]) => ({ path, code: 'unread-date', value }));
}

/** The start and the end of an event with one date. */
function datesOf(item: ExtendedItem): readonly string[] {
  return ['startDate', 'endDate'].flatMap((key) => isoDate(at(item, '_event', key)) ?? []);
}

/** True for another spelling of the day of a date, or of its time. */
function isSaid(text: string, date: string): boolean {
  const clock = withTime('', text);
  return clock ? date.includes(clock) : isoDate(text)?.slice(0, 10) === date.slice(0, 10);
}

function lacksOf(items: readonly ExtendedItem[]): Lacks {
  const events = items.map((item) => at(item, '_event')).filter(isObject);
  const single = events.filter((event) => !at(event, 'eventSchedule') && !at(event, 'occurrences'));
  const starts = single.map((event) => isoDate(at(event, 'startDate')));
  return {
    date: starts.includes(undefined),
    hours: starts.some((start) => start?.length === 10),
    end: single.some((event) => textAt(event, 'endDate') === undefined),
  };
}

/** The fields of a row, and those of the objects in it, of the first one where they are a list. */
function fieldsOf(row: JsonObject): (readonly [path: string, value: unknown])[] {
  return Object.keys(row).flatMap((key) => {
    const value = at(row, key);
    const inner = asList(value).find(isObject);
    return inner
      ? Object.keys(inner).map((name) => [`${key}.${name}`, at(inner, name)] as const)
      : [[key, value] as const];
  });
}

function isLacking(text: string, name: string, lacks: Lacks): boolean {
  if (timesIn(text) ?? withTime('', text)) return lacks.hours && /[:hu]/i.test(text);
  // "27 novembre 2026 · 10 h à 15 h" has hours in a form that is not known.
  if (lacks.hours && timeNames.test(name) && hourWithin.test(text)) return true;
  const isDate = /\D/.test(text) && isoDate(text) !== undefined;
  return isDate && (lacks.date || (lacks.end && endNames.test(name)));
}

/** How long something lasts where its hour would be: « 2h » alone is no hour of the night. */
function lengthsAsHours(rows: readonly Row[]): readonly Issue[] {
  const row = rows.slice(0, fewRows).find(isLength);
  const path = row?.pathOf('startTime');
  return path ? [{ path, code: 'unread-date', value: row!.text('startTime') }] : [];
}

/** Columns for the weekday of a date that stands beside it. */
const weekdayColumns = [
  'jour',
  'joursemaine',
  'day',
  'weekday',
  'wochentag',
  'tag',
  'giorno',
  'dia',
  'dag',
];

/** Dates whose weekday is not the one that is written: the day or its number is wrong. */
function otherWeekdays(rows: readonly Row[]): readonly Issue[] {
  return rows.slice(0, fewRows).flatMap((row) => {
    const value = row.text('start') ?? row.text('date');
    const [, own] = /^(?:le )?(\p{L}{5,9})\.? \d/iu.exec(value ?? '') ?? [];
    // From a first day to a last one, a weekday is that on which something is held.
    const isOneDay = row.value('end') === undefined && row.value('endBefore') === undefined;
    const name = own ?? (isOneDay ? asText(row.under(weekdayColumns, 'date')) : undefined);
    const weekday = name && weekdayOf(name);
    const day = weekday && isoDate(value)?.slice(0, 10);
    if (!day || weekdayAt(day) === weekday) return [];
    const path = row.pathOf('start') ?? row.pathOf('date')!;
    return [{ path, code: 'other-weekday', value, row: rowOf(row.source) }];
  });
}

/** Rows that have but the first date and the last. */
function someDates(rows: readonly Row[]): readonly Issue[] {
  const row = rows
    .slice(0, fewRows)
    .find((row) => row.value('occurrences') === undefined && firstAndLast(row));
  return row ? [{ path: row.pathOf('lastStart')!, code: 'first-and-last' }] : [];
}

/** Days after a first day, up to which the last of a run that has hours of its own may be. */
const fortnight = 14;

/** Weeks between a first day and a last at hours of their own: nobody says on which of the days they hold. */
function longHours(read: readonly Read[]): readonly Issue[] {
  const [row] =
    read.slice(0, fewRows).find(([row, item]) => {
      const [first, last] = ['startDate', 'endDate'].map((key) => textAt(item, '_event', key));
      const isTimed = first?.includes('T') && last?.includes('T') && !at(item, '_event', 'rrule');
      const isLong = isTimed && last! > shiftDay(first!.slice(0, 10), fortnight);
      return isLong && withTime('', clock(row));
    }) ?? [];
  const path = row?.pathOf('startTime');
  return path ? [{ path, code: 'first-and-last' }] : [];
}

/** The first hour of a row that stands apart from its days. */
function clock(row: Row): unknown {
  const hours = row.value('startTime');
  return timesIn(hours)?.[0] ?? hours;
}

/** Dates that are left out of those of an event, since they are cancelled or postponed. */
function notHeld(read: readonly Read[]): readonly Issue[] {
  return read.flatMap(([row, item]) => {
    const left = notHeldIn(listIn(row));
    if (!left.length) return [];
    const days = left.flatMap((date) => spansIn(date, row.timeZone)[0]?.startDate ?? []);
    const path = row.pathOf('occurrences') ?? row.pathOf('startTime')!;
    const [title, number] = [textAt(item, 'title'), rowOf(row.source)];
    return [{ path, code: 'not-held', value: days.join(', ') || undefined, title, row: number }];
  });
}

/** Odoo's name for a start, with a time of its database and without a sign that it is Odoo's. */
function databaseTimes(rows: readonly Row[]): readonly Issue[] {
  const isBare = ({ source }: Row): boolean =>
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(textAt(source, 'date_begin') ?? '');
  const row = rows.slice(0, fewRows).find((row) => isBare(row) && !row.text('timeZone'));
  return row
    ? [{ path: 'date_begin', code: 'maybe-utc', value: textAt(row.source, 'date_begin') }]
    : [];
}
