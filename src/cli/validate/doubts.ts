import { quote } from '../../feed/read/describe.js';
import { asList, isNoText, isObject, placeOf, type JsonObject } from '../../feed/read/fields.js';
import type { Finding, Segments } from './finding.js';
import { numbered } from '../../feed/numbered.js';

/** The least number of events whose one common hour is suspicious. */
const leastInOneHour = 3;
/** The least number of events that are suspicious when all begin at night. */
const leastAtNight = 5;

/** A timed event that lasts longer, in days, is likely several. */
const longestWithHours = 31;

const aDay = 86_400_000;

const midnight = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:\d\d)?$/;
const lastMinute = /T(?:00:00|23:59)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * Warns of dates that can be read and look wrong: 1970, from midnight to midnight, all events in one hour or at one
 * hour of the night.
 *
 * @param document a JSON Feed
 */
export function checkDates(document: unknown): Finding[] {
  const items = isObject(document) ? asList(document.items) : [];
  const ofEachItem = items.flatMap((item, index) =>
    isObject(item) ? datesOf(item, placeOf(item) ?? index) : [],
  );
  const starts = items.flatMap((item) => {
    const event = isObject(item) && isObject(item._event) ? item._event : {};
    const { startDate } = event;
    return typeof startDate === 'string' && startDate.includes('T') ? startDate : [];
  });
  return [...ofEachItem, ...oneHour(starts)];
}

function datesOf(item: JsonObject, index: number): Finding[] {
  const event = isObject(item._event) ? item._event : {};
  const warn: Warn = (code, path, message) => ({
    severity: 'warning',
    code,
    at: ['items', index, ...path],
    message,
  });
  const zero = (
    [
      ['date_published', item.date_published],
      ['_event.startDate', event.startDate],
    ] as const
  ).flatMap(([path, date]) =>
    typeof date === 'string' && /^(?:1970-01-01|1969-12-31|0)/.test(date)
      ? warn('year-1970', path.split('.'), `${quote(date)} est le zéro des horloges, pas une date.`)
      : [],
  );
  const { startDate: start, endDate: end } = event;
  zero.push(...oddYears(item, event, warn), ...tooLong(event, warn));
  const isWhole =
    typeof start === 'string' &&
    typeof end === 'string' &&
    midnight.test(start) &&
    lastMinute.test(end);
  if (!isWhole) return zero;
  const message =
    'L’événement va de minuit à minuit : s’il dure toute la journée, donnez des jours sans heure.';
  return [...zero, warn('midnights', ['_event', 'startDate'], message)];
}

type Warn = (code: string, path: Segments, message: string) => Finding;

/** Years in which nobody plans anything: those of clocks and spreadsheets that begin to count, and slips of the pen. */
function oddYears(item: JsonObject, event: JsonObject, warn: Warn): Finding[] {
  const listed = asList(event.occurrences).map((occurrence, index): [Segments, unknown] => [
    ['_event', 'occurrences', index, 'startDate'],
    isObject(occurrence) ? occurrence.startDate : undefined,
  ]);
  const dates: [Segments, unknown][] = [
    [['date_published'], item.date_published],
    [['_event', 'startDate'], event.startDate],
    [['_event', 'endDate'], event.endDate],
    ...listed,
  ];
  return dates.flatMap(([path, date]) => {
    const year = typeof date === 'string' ? Number(/^(\d{4,})-/.exec(date)?.[1]) : NaN;
    return (year > 999 && year < 1969) || year > 2100
      ? warn('odd-year', path, `${quote(date)} : cette année est-elle la bonne ?`)
      : [];
  });
}

/** A place that is open for months has days, or hours for each of them. */
function tooLong({ startDate, endDate }: JsonObject, warn: Warn): Finding[] {
  const [start, end] = [startDate, endDate].map((date) =>
    typeof date === 'string' && date.includes('T') ? Number(new Date(date)) : NaN,
  );
  const days = Math.floor((end! - start!) / aDay);
  if (!(days > longestWithHours)) return [];
  const message = `L’événement dure ${days} jours sans arrêt, nuits comprises : s’il a lieu à ces heures chaque jour, donnez ses dates une à une, ou des jours sans heure.`;
  return [warn('long', ['_event', 'endDate'], message)];
}

function oneHour(starts: readonly string[]): Finding[] {
  const [first = ''] = starts;
  const warn = (message: string): Finding[] => [
    { severity: 'warning', code: 'one-hour', at: ['items'], message },
  ];
  if (
    starts.length >= leastInOneHour &&
    starts.every((start) => start.startsWith(first.slice(0, 13)))
  )
    return warn(
      `Les ${starts.length} événements commencent tous dans la même heure (${quote(first)}) : est-ce la date de leur saisie ?`,
    );
  const hour = first.slice(11, 16);
  const isNight = hour < '06:00' && starts.every((start) => start.slice(11, 16) === hour);
  return starts.length >= leastAtNight && isNight
    ? warn(
        `Les ${starts.length} événements commencent tous à ${hour.replace(':', ' h ')} : leur heure manque-t-elle, ou est-elle d’un autre fuseau ?`,
      )
    : [];
}

/** Values that are looked through for the words of programs. */
const mostValues = 200_000;

/**
 * Warns of what programs and people write where they have no text: "null", "undefined", "NaN", "-". Each word is told
 * once, with the place where it stands first.
 *
 * @param document parsed JSON, or text: of a table, of XML or of a calendar, whose places are not told
 */
export function checkWords(document: unknown): Finding[] {
  const words = new Map<string, { count: number; readonly at: Segments }>();
  const note = (value: string, segments: Segments): void => {
    const word = value.trim();
    if (!isNoText(word)) return;
    const noted = words.get(word);
    if (noted) noted.count++;
    else words.set(word, { count: 1, at: segments });
  };
  const open: [value: unknown, at: Segments][] = [[document, []]];
  // The list grows as it is walked.
  for (let index = 0; index < Math.min(open.length, mostValues); index++) {
    const [value, segments] = open[index]!;
    if (typeof value === 'string') {
      for (const part of segments.length ? [value] : partsOf(value)) note(part, segments);
    } else if (Array.isArray(value)) {
      for (const [place, part] of numbered(value)) open.push([part, [...segments, place]]);
    } else if (isObject(value)) {
      for (const [key, part] of Object.entries(value)) open.push([part, [...segments, key]]);
    }
  }
  return [...words].map(([word, { count, at }]) => ({
    severity: 'warning',
    code: 'no-text',
    at,
    message: `${count === 1 ? 'Un texte est' : `${count} textes sont`} ${quote(word)}, que les widgets prennent pour rien : laissez le champ vide.`,
  }));
}

/** The values in a text: cells of a table, texts of XML, values of iCalendar's lines. */
function partsOf(text: string): string[] {
  const isCalendar = /^\s*BEGIN:VCALENDAR/i.test(text);
  if (isCalendar)
    return [...text.matchAll(/^[A-Z-]+(?:;[^:\r\n]*)?:(.{1,9})$/gim)].map(([, part]) => part!);
  return text.split(text.trimStart().startsWith('<') ? /[<>]/ : /["\t;,\r\n|]/);
}
