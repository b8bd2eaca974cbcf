import { isoDate, timesIn, withTime } from '../shared/dates.js';
import { asText } from '../shared/values.js';
import { daysIn } from './day-range.js';

const note = /^(.{0,100}?\d.{0,10}?)\s?\(([^()]{3,100})\)\.?$/;

/**
 * A date or a time of day, and the words in brackets behind it: 17h00 (ouverture 16h30), samedi 5 décembre 2026 de 14h
 * à 19h (accès PMR dès 11h).
 *
 * @returns `undefined` where the whole is a date, as 5 décembre 2026 18:30 (UTC+1), or the rest is none
 */
export function noteBehind(value: unknown): readonly [rest: string, words: string] | undefined {
  const text = typeof value === 'string' && value.includes('(') ? asText(value) : undefined;
  const [, rest, words] = note.exec(text ?? '') ?? [];
  return rest && !isTime(value) && isTime(rest) && /\p{L}{2}/u.test(words!)
    ? [rest, words!]
    : undefined;
}

function isTime(value: unknown): boolean {
  return (
    (isoDate(value) ?? daysIn(value) ?? timesIn(value)) !== undefined || withTime('', value) !== ''
  );
}
