import { asList, isObject } from '../../read/fields.js';
import { timesIn, withTime } from '../shared/dates.js';
import { asText, at } from '../shared/values.js';
import { plainName } from './names.js';

/** The length of the longest text that can be hours, in characters. */
const longest = 200;

/** True for a time of day, or for two: when something begins and when it ends. */
export function isHours(value: unknown): boolean {
  return timesIn(value) !== undefined || withTime('', value) !== '';
}

/** True for several times of day in one text: 14h30 et 17h. */
export function areHours(value: unknown): boolean {
  const times = timesOfDay(value);
  return times.length > 0 && times.every(isHours);
}

/** The values of a list, or the parts of a text of several times of day: 14h30 et 17h, 14h ou 16h, 9h-12h / 14h-18h. */
export function timesOfDay(value: unknown): readonly unknown[] {
  if (typeof value !== 'string' || value.length > longest || isHours(value)) return asList(value);
  const parts = value.split(/[,;/+]|\b(?:et|ou)\b/).map((part) => part.trim());
  return parts.length > 1 && parts.every(isHours) ? parts : [value];
}

/** Names of columns in which a mere number is an hour of the 24 that a day has, and such numbers. */
const hourNames = /^(?:heure(?:debut|fin)?|ora(?:inizio|fine)?|hora(?:inicio|fin)?|uhrzeit|uur)$/;
const bareHour = /^(?:[6-9]|1\d|2[0-3])$/;

/** A time of day as exports of databases have it, hours and minutes in figures alone: 0930, 1400, 930 of a spreadsheet. */
const figures = /^(?:[01]\d|2[0-3]|[6-9])[0-5]\d$/;

/**
 * Such a text with a colon in it; the hour that a number in a column of hours is; of an object the two times that are all
 * that it has; any other value as it is.
 *
 * @param name the plain name of the column
 */
export function clockOfFigures(value: unknown, name: string): unknown {
  if (isObject(value)) return clocksOf(value) ?? value;
  if (hourNames.test(name) && bareHour.test(asText(value) ?? '')) return `${asText(value)!}:00`;
  if (typeof value !== 'string' || !figures.test(value)) return value;
  return `${value.slice(0, -2)}:${value.slice(-2)}`;
}

const openings =
  /^(?:debut|start|from|de|ouverture|opens?|begin|beginn|inizio|inicio|desde|von|van)$/;
const closings = /^(?:fin|end|to|a|fermeture|closes?|ende|einde|fine|hasta|bis|tot)$/;

/** The times of `{debut: "14h", fin: "18h"}` as people write them side by side. */
function clocksOf(object: object): string | undefined {
  const keys = Object.keys(object);
  const [from, to] = [openings, closings].map((names) => {
    const key = keys.find((key) => names.test(plainName(key)));
    return key === undefined ? undefined : asText(at(object, key));
  });
  const isAll = keys.every((key) =>
    [openings, closings].some((names) => names.test(plainName(key))),
  );
  const text = [from, to].filter(Boolean).join(' - ');
  return isAll && from && isHours(text) ? text : undefined;
}
