import { asList, isObject } from '../../read/fields.js';
import { shiftDay } from '../shared/days.js';
import { asText } from '../shared/values.js';
import type { Span } from './spans.js';
import { weekdayOf } from './weekday-hours.js';

/** Words for how something repeats, and the length of time in ISO 8601. */
const frequencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:hebdo|weekly|(?:chaque|toutes les) semaines?$)/i, 'P1W'],
  [/^(?:quotidien|daily|(?:chaque|tous les) jours?$)/i, 'P1D'],
];

/** Words for what takes place once. */
const once = /^(?:non|no|false|0|aucune?|none|never|jamais|uniques?|ponctuel(?:le)?|once|single)$/i;

/**
 * A span that repeats: by a rule of iCalendar, or by a word for it (`hebdomadaire`) or the names of weekdays (`samedi`,
 * « tous les mardis et jeudis ») between its first day and its last, where these are weeks apart. What is no rule that we know is kept, so that the reader tells.
 *
 * @param rule what the document has for a rule
 * @param date what it has for a date beside the start and the end
 * @returns fields of an event (`_event`)
 */
export function repeating(span: Span, rule: unknown, date: string | undefined): object {
  const words = asList(rule).flatMap((word) => asText(word) ?? []);
  if (words.some((word) => word.includes('FREQ=')))
    return { ...span, rrule: words[1] ? words : words[0] };
  if (isObject(rule) && Object.values(rule).some(says)) return { ...span, rrule: rule };
  const { startDate, endDate = '' } = span;
  const areLocal = [startDate, endDate].every((edge) => /^[\d-]+(?:T[\d:.]+)?$/.test(edge));
  const isLong = areLocal && endDate.slice(0, 10) > startDate.slice(0, 10);
  const word = words.length === 1 && !once.test(words[0]!) ? words[0]! : '';
  // The weekday beside a few days is that of the first of them.
  const beside = endDate.slice(0, 10) > shiftDay(startDate.slice(0, 10), 6) ? date : '';
  const byDay = [word, beside ?? ''].map(weekdaysIn).find((days) => days.length) ?? [];
  const frequency = frequencies.find(([pattern]) => pattern.test(word))?.[1];
  const repeatFrequency = frequency ?? (byDay.length ? 'P1W' : undefined);
  if (repeatFrequency && isLong) {
    const [startTime, endTime] = [startDate, endDate].map((edge) => edge.slice(11) || undefined);
    const days = { startDate: startDate.slice(0, 10), endDate: endDate.slice(0, 10) };
    const ownDay = repeatFrequency === 'P1W' && byDay.length ? { byDay } : {};
    return { eventSchedule: { repeatFrequency, ...ownDay, ...days, startTime, endTime } };
  }
  return word ? { ...span, rrule: word } : span;
}

/** False for what is empty, and for a word that means once. */
function says(value: unknown): boolean {
  return Boolean(value) && !once.test(asText(value) ?? '');
}

/** The weekdays of a text that names nothing else. */
function weekdaysIn(text: string): readonly string[] {
  const words = text
    .replace(/\s+/g, ' ')
    .replace(/^(?:tous )?(?:les|le|chaque) /i, '')
    .split(/ ?, ?| (?:et|&|and) (?:les? )?/i);
  const days = words.length < 8 ? words.map(weekdayOf) : [];
  return days.every((day) => day !== undefined) ? days : [];
}
