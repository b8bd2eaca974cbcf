import { asList, isObject } from '../../read/fields.js';
import { isoDate, timesIn, withTime } from '../shared/dates.js';
import { shiftDay } from '../shared/days.js';
import { asFlag, asText, grouped, objectsOf } from '../shared/values.js';
import { edgeOf, endTimes, startTimes } from './spans.js';
import { plainName } from './names.js';

/** The weekdays of schema.org, as JavaScript counts them, and their names in the fields of a period. */
export const weekdays = [
  ['Sunday', 'dimanche'],
  ['Monday', 'lundi'],
  ['Tuesday', 'mardi'],
  ['Wednesday', 'mercredi'],
  ['Thursday', 'jeudi'],
  ['Friday', 'vendredi'],
  ['Saturday', 'samedi'],
] as const;

/** Their names in Italian, Spanish, German and Dutch, without accents. */
const otherNames: readonly (readonly string[])[] = [
  ['domenica', 'domingo', 'sonntag', 'zondag'],
  ['lunedi', 'lune', 'montag', 'maandag'],
  ['martedi', 'marte', 'dienstag', 'dinsdag'],
  ['mercoledi', 'miercole', 'mittwoch', 'woensdag'],
  ['giovedi', 'jueve', 'donnerstag', 'donderdag'],
  ['venerdi', 'vierne', 'freitag', 'vrijdag'],
  ['sabato', 'sabado', 'samstag', 'zaterdag'],
];

/** Hours of a weekday: `18:30`. */
export interface Hours {
  readonly day: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * Periods whose fields say when each weekday opens and closes, in the morning and in the afternoon, as LEI has them:
 * `DATE_DEBUT`, `DATE_FIN`, `LUNDI_AM_DE`, `LUNDI_AM_A`, `LUNDI_PM_DE`, `LUNDI_PM_A`. A period without hours is its days.
 *
 * @returns fields of an event (`_event`); `undefined` when no period has hours on one of its days
 */
export function weekdayHours(value: unknown): object | undefined {
  let hasHours = false;
  const eventSchedule = objectsOf(value).flatMap((period) => {
    const fields = new Map(
      Object.entries(period).map(([key, field]) => [key.toLowerCase(), field]),
    );
    const startDate = isoDate(fields.get('date_debut'))?.slice(0, 10);
    if (!startDate) return [];
    const endDate = isoDate(fields.get('date_fin'))?.slice(0, 10) ?? startDate;
    const met = daysBetween(startDate, endDate);
    const hours = weekdays.flatMap(([day, name]) =>
      met.has(day) ? hoursOf(fields, day, name) : [],
    );
    if (!hours.length) return { repeatFrequency: 'P1D', startDate, endDate };
    hasHours = true;
    return schedules(hours, startDate, endDate);
  });
  return hasHours ? { eventSchedule } : undefined;
}

/** Each week, the days that have the same hours, or none. */
export function schedules(hours: readonly Hours[], startDate: string, endDate?: string): object[] {
  return [...grouped(hours, ({ from, to }) => `${from} ${to}`).values()].map((same) => ({
    repeatFrequency: 'P1W',
    byDay: same.map(({ day }) => day),
    startDate,
    endDate,
    startTime: same[0]!.from,
    endTime: same[0]!.to,
  }));
}

/**
 * The hours of each weekday in an object or in a list: `{lundi: "9h-12h", mardi: ["9h-12h", "14h-18h"], mercredi: "fermé"}`,
 * `[{jour: "lundi", ouverture: "9h", fermeture: "12h"}]`,
 * `[{dayOfWeek: ["monday", "friday"], opens: "10:00", closes: "17:00"}]`. Words that are no hours are kept, so that the reader tells.
 *
 * @returns fields of an event (`_event`); `undefined` for what has other things
 */
export function openingHours(
  value: unknown,
  startDate: string,
  endDate: string | undefined,
): object | undefined {
  const days: readonly (readonly [unknown, unknown])[] = isObject(value)
    ? Object.entries(value)
    : asList(value).flatMap((entry) => {
        const names = isObject(entry) ? asList(edgeOf(entry, dayKeys)) : [''];
        return names.map((name) => [name, entry] as const);
      });
  const hours = days.map(([name, times]) => {
    const day = weekdayOf(asText(name) ?? '');
    return day ? clocksIn(times).map(([from, to]) => ({ day, from, to })) : undefined;
  });
  if (!hours.length || hours.includes(undefined)) return;
  const eventSchedule = schedules(
    hours.flatMap((ofDay) => ofDay ?? []),
    startDate,
    endDate,
  );
  return eventSchedule.length ? { eventSchedule } : undefined;
}

const dayKeys = ['jour', 'jours', 'day', 'dayweek', 'weekday'];

/**
 * schema.org's name of a weekday by its name, its plural or its first letters: lundi, lundis, lun, monday, mon, mo. Two
 * letters are those of French and English: `di` is Sunday here and Tuesday in German.
 */
export function weekdayOf(word: string): string | undefined {
  const name = plainName(word).replace(/s$/, '');
  const isName = (day: string, fewest: number): boolean =>
    name === day || (name.length >= fewest && name.length < 4 && day.startsWith(name));
  const found = weekdays.find(
    (names, index) =>
      names.some((day) => isName(day.toLowerCase(), 2)) ||
      otherNames[index]!.some((day) => isName(day, 3)),
  );
  return found?.[0];
}

/**
 * The weekdays of a list by their names, from one to another, or by the letters that Spain has for them: « mardi et
 * jeudi », « du lundi au vendredi », L,X,V; nothing for other words.
 */
export function weekdaysOf(text: string): readonly string[] {
  const [, first, last] =
    /^(?:du |von |dal |de )?(\p{L}+)\.?(?: (?:au|bis|al|a|tot|to) |\s?[-–]\s?)(\p{L}+)\.?$/iu.exec(
      text,
    ) ?? [];
  const range = first ? weekdaysFrom(first, last!) : [];
  if (range.length) return range;
  const words = text
    .split(/[,;/ ]+/)
    .filter((word) => word && !/^(?:et|and|und|y|e|en|les?)$/i.test(word));
  const areLetters = words.every((word) => /^[LMXJVSD]$/i.test(word));
  const days = words.map((word) =>
    areLetters ? weekdays['DLMXJVS'.indexOf(word.toUpperCase())]![0] : weekdayOf(word),
  );
  return days.flatMap((day) => (days.includes(undefined) ? [] : day!));
}

/** The weekdays from one to another, by schema.org's names; nothing for other words. */
export function weekdaysFrom(first: string, last: string): readonly string[] {
  const names = weekdays.map(([name]): string => name);
  const [start, end] = [first, last].map((word) => names.indexOf(weekdayOf(word) ?? ''));
  if (start! < 0 || end! < 0) return [];
  return [...names, ...names].slice(start, end! < start! ? end! + 8 : end! + 1);
}

/** schema.org's name of the weekday of a day; `undefined` for what is no day. */
export function weekdayAt(day: string): string | undefined {
  return weekdays[new Date(`${day}T00:00Z`).getUTCDay()]?.[0];
}

const closed = /^(?:ferm|clos|relâche|relache)/i;

/** The times of day in what a weekday has: texts, lists of them, the parts of a day, an opening and a closing. */
function clocksIn(value: unknown): readonly (readonly [from: string, to?: string])[] {
  if (isObject(value)) {
    const [from, to] = [openings, closings].map((names) => clockOf(edgeOf(value, names)));
    return from
      ? [[from, to]]
      : Object.entries(value).flatMap(([key, part]) =>
          dayKeys.includes(plainName(key)) ? [] : clocksIn(part),
        );
  }
  return asList(value).flatMap((entry) => {
    if (isObject(entry)) return clocksIn(entry);
    const text = asText(entry);
    if (!text || closed.test(text) || asFlag(text) === false) return [];
    const parts = text.replace(/\s+/g, ' ').split(/ ?(?:[,;/]|\bet\b) ?/i);
    return parts.map((part): [string, string?] => {
      const [from, to] = timesIn(part) ?? [part];
      return [clockOf(from) ?? part, to && clockOf(to)];
    });
  });
}

const openings = [...startTimes, 'debut', 'start', 'ouverture', 'open', 'opens', 'from', 'de'];
const closings = [...endTimes, 'fin', 'end', 'fermeture', 'close', 'closes', 'to', 'a'];

/** A time of day as the reader knows it, `18:30`. */
export function clockOf(time: unknown): string | undefined {
  return withTime('', time).slice(1) || undefined;
}

/** Open in the morning, in the afternoon, or from the morning to the afternoon without a break. */
function hoursOf(fields: ReadonlyMap<string, unknown>, day: string, name: string): Hours[] {
  const [opens, pause, resumes, closes] = ['am_de', 'am_a', 'pm_de', 'pm_a'].map((key) =>
    clockOf(fields.get(`${name}_${key}`)),
  );
  if (opens && closes && pause === resumes) return [{ day, from: opens, to: closes }];
  const halves: [string | undefined, string | undefined][] = [
    [opens, pause],
    [resumes, closes],
  ];
  return halves.flatMap(([from, to]) => (from && from !== to ? { day, from, to } : []));
}

/** The weekdays from one day to another. */
function daysBetween(first: string, last: string): ReadonlySet<string> {
  const days = new Set<string>();
  for (let count = 0, day = first; count < weekdays.length && day <= last; count++) {
    days.add(weekdayAt(day) ?? '');
    day = shiftDay(day, 1);
  }
  return days;
}
